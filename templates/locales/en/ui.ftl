## The window's words. Reports have their own file beside this one.

## Everywhere

main-navigation = Main
loading = Loading
close = Close
cancel = Cancel
open = Open
go-on = Continue
try-again = Try again
copied = Copied
copy-details = Copy details
show-fewer = Show fewer
show-more =
    { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
nothing-found = Nothing found
key-ctrl = Ctrl+{ $key }
drop-here = Drop files to read them
not-stated = Not stated

## Actions and menus

menu-file = File
menu-edit = Edit
menu-view = View
menu-help = Help
quit = Quit Zonula
undo = Undo
redo = Redo
cut = Cut
copy = Copy
paste = Paste
select-all = Select all
find-or-do = Find or do
command-palette = Command palette
import-files = Import files
new-patient = New patient
search = Search patients
make-report = Make report
lock = Lock
patients = Patients
import = Import
settings = Settings
help = Help
keys = Keys
report-needs-patient = Choose a patient first

## Errors

error-usage = That did not work
error-not-found = This is not there any more
error-refused = This could not be done
error-unanswered = Some questions are still open
error-locked = The database is locked
error-wrong-passphrase = The passphrase is not right
error-wait = Too many wrong passphrases
error-not-allowed = A practitioner’s task
error-no-database = There is no database yet
error-damaged = The database cannot be read
error-busy = The database is busy
error-other = That did not work

## What was refused, and what can be done about it: said by the ids that Rust tells

refused-vault-locked = The passphrase is wrong, or the file is not a Zonula database.
hint-vault-locked = Check the passphrase and which database is meant.
refused-vault-missing = There is no database at this place.
hint-vault-missing = Create a database first.
refused-file-exists = There is a file at this place already.
hint-file-exists = Choose another place. Nothing was overwritten.
refused-vault-busy = The database is in use by another program.
hint-vault-busy = Zonula is open a second time, in a window or on a command line. Close it there.
refused-vault-damaged = The database is damaged.
hint-vault-damaged = Restore the latest backup, and enter nothing more into this file.
refused-vault-newer = A newer version of Zonula wrote this database (schema { $found }; this program knows { $known }).
hint-vault-newer = Update Zonula.
refused-number-taken = There is a patient with this record number already.
hint-number-taken = Choose another record number, or open the patient who has it.
refused-cancelled = It was ended. Nothing was stored.
refused-no-such-entry = There is no such entry.
refused-not-allowed = Only a practitioner may do this.
hint-not-allowed = Ask a practitioner of the practice.
refused-name-taken = There is somebody of this name already.
hint-name-taken = Choose another name.
refused-passphrase-taken = This passphrase cannot be used.
hint-passphrase-taken = Choose other words.
refused-last-practitioner = Somebody must remain who may do everything.
hint-last-practitioner = Make somebody else a practitioner first.
refused-disk-full = The disk is full. Nothing was changed.
hint-disk-full = Make space on the disk and try again.
refused-read-only = The database lies where nothing may be written. Nothing was changed.
hint-read-only = Make the file and its folder writable, or copy the database to another disk.
refused-vault-unwritten = The database could not be written.
hint-vault-unwritten = Check that the disk is connected, writable and has space.
refused-fault = This step failed inside Zonula.
hint-fault = Try again. If it fails again, restart Zonula.
refused-locked = The database is locked.
hint-locked = Unlock it with your passphrase.
refused-wait =
    { $seconds ->
        [one] There were too many wrong passphrases. The next try is possible in one second.
       *[other] There were too many wrong passphrases. The next try is possible in { $seconds } seconds.
    }
refused-put-away = This is not open any more.
hint-put-away = What was open is put away when the database is locked. Please open it again.
refused-on-share = The database lies on a network share ({ $kind }), where it could be damaged.
hint-on-share = Keep the database on this computer’s own disk, and backups on the share.
refused-passphrase-empty = The passphrase is empty.
hint-passphrase-empty = Choose several words that nobody else would put together.
refused-recovery-key-unread = This is not a recovery key. Look at group { $groups }.
hint-recovery-key-unread = It has eight groups of five letters and digits.
refused-name-length = A name has 1 to { $most } letters.
refused-minutes-most = At most { $most } minutes are possible.
refused-digest-unread = A digest has 64 digits: 0 to 9 and a to f.
refused-file-unreadable =
    { $why ->
        [missing] There is no such file.
        [not-allowed] The file may not be read.
       *[other] The file cannot be read.
    }
refused-file-unwritten =
    { $why ->
        [full] The file cannot be written: the disk is full.
        [missing] The file cannot be written: its folder is not there.
        [not-allowed] The file cannot be written: this place does not allow it.
       *[other] The file cannot be written.
    }
hint-file-unwritten = Choose another place.
refused-folder-unmade =
    { $why ->
        [full] The folder cannot be made: the disk is full.
        [missing] The folder cannot be made: the folder around it is not there.
        [not-allowed] The folder cannot be made: this place does not allow it.
       *[other] The folder cannot be made.
    }
refused-new-folder-unmade =
    { $why ->
        [full] The folder cannot be made: the disk is full.
        [missing] The folder cannot be made: the folder around it is not there.
        [not-allowed] The folder cannot be made: this place does not allow it.
        [taken] The folder cannot be made: there is one of this name already.
       *[other] The folder cannot be made.
    }
hint-new-folder-unmade = Name a folder that is not there yet.
refused-not-a-file = This is not a file.
refused-no-such-folder = There is no such folder.
refused-no-backup-folder = No folder for backups was chosen yet.
hint-no-backup-folder = Choose a folder on another disk or a memory stick.
refused-backup-in-archive = A backup cannot be restored out of an archive. Unpack it first.
refused-no-such-patient = There is no patient with the record number { $number }.
refused-number-empty = The record number is empty.
refused-name-empty = The name is empty.
refused-birth-unread = “{ $text }” is not a date of birth.
refused-sex-unread = The sex was not understood.
hint-sex-unread = Choose female, male or not recorded.
refused-sample-taken = The sample patient’s record number { $number } belongs to somebody else here.
refused-answer-unfit = An answer does not fit its question.
hint-answer-unfit = Read the file again and answer anew.
refused-questions-open =
    { $count ->
        [one] One question is open. Nothing was stored.
       *[other] { $count } questions are open. Nothing was stored.
    }
refused-no-such-import = This import is not there any more.
refused-not-a-companion = This is neither a taxonomy nor a tree.
refused-file-changed = The file has changed since it was read.
hint-file-changed = Read it again.
refused-page-undrawn = The page cannot be drawn.
refused-day-unread = “{ $text }” is not a day.
refused-no-such-symptom = “{ $name }” is no symptom of the catalogue.
refused-off-scale = { $score } lies outside the scale from { $least } to { $most }.
refused-what-unsaid = It is not said what was taken or changed.
refused-ends-first = It ends before it begins.
refused-no-such-analyte = “{ $name }” is no analyte of the catalogue.
refused-result-unsaid = The result is missing.
refused-result-ambiguous = “{ $value }” can be read as thousands and as a fraction.
hint-result-ambiguous = Write it without a thousands sign, or with another digit behind it.
refused-result-unread = “{ $value }” cannot be read as a result.
hint-result-unread = Write result, unit and interval as the laboratory prints them.
refused-result-open = “{ $value }” of { $name } leaves a question open.
refused-mapping-unreadable = What is kept about { $name } cannot be read.
hint-mapping-unreadable = Remove it under Laboratories in the settings. What was imported stays.
refused-mapping-unfit = This file does not say how a laboratory’s files are read: { $what }
hint-mapping-unfit = Save one under Laboratories to see what it looks like.
refused-no-such-mapping = Nothing is kept about { $name }.
refused-no-such-statement = There is no statement “{ $statement }”.
refused-held-back = What comes first holds this statement back.
refused-decision-unsigned = A decision needs the name of who decides.
refused-words-unsaid = A statement needs words.
refused-words-long = A statement has at most { $most } characters.
refused-no-such-words = There are no such words for this patient.
refused-claim-banned = A report may not say “{ $claims }”.
hint-claim-banned = Say what was found, without concluding from it.
refused-accepted-unknown = The accepted statement “{ $statement }” is not in the catalogue any more.
refused-accepted-held-back = The accepted statement “{ $statement }” is held back by now: something else comes first.
refused-accepted-uncalled = The record does not call for the accepted statement “{ $statement }”.
hint-accepted-unknown = Decide about it again under Assessment, or take it out.
hint-accepted-held-back = Decide about it again under Assessment, or take it out.
hint-accepted-uncalled = Decide about it again under Assessment, or take it out.
refused-own-words-unwritten = Own words are not written in the report’s language ({ $language }).
refused-statement-unwritten = The statement “{ $statement }” is not written in the report’s language ({ $language }).
hint-own-words-unwritten = Write the words in this language under Assessment, or take them out.
hint-statement-unwritten = Write the words in this language under Assessment, or take them out.
refused-nothing-to-report = There is nothing to report about patient { $number } yet.
hint-nothing-to-report = Import a file or enter a result first.
refused-report-unmade = The report could not be put together.
refused-kept-report-unreadable = The kept report is not a readable PDF.
refused-no-such-brand = There is no brand “{ $brand }”.
hint-no-such-brand = Choose another brand.
refused-brand-unfit = The brand’s file is not right: { $what }
refused-logo-unfit = The picture { $name } cannot be used as a logo.
hint-logo-unfit = Take a PNG, a JPEG or an SVG without words in it, of at most 2 MB.
refused-clinic-unfit = A clinic has a name and at most { $lines } lines under it, each of at most { $letters } letters.
refused-own-data-unfit = Your own data cannot be used like that: { $what }
hint-own-data-unfit = Correct what it names. Nothing was changed.
refused-source-unsaid = An interval needs its source.
refused-limit-unread = { $text } cannot be read as a limit.
hint-limit-unread = Write it as 1.5 or 1,5, without a sign for thousands.
refused-limits-unordered = An interval needs a limit, the lower before the upper, and the younger age before the older.
refused-template-unfit = The report’s template is not right: { $what }
hint-brand-unfit = Correct the file, or ask whoever set it up.
hint-template-unfit = Correct the file, or ask whoever set it up.
refused-release-unsigned = A release needs the name of who releases it.
refused-released-already = This report is released already.
refused-record-changed = The record has changed since this draft was composed.
hint-record-changed = Compose the report again and look it over.
refused-no-such-report = This patient has no released report { $number }.
refused-report-withdrawn = The report { $number } is withdrawn.
hint-report-withdrawn = Release a report of its own instead.
refused-changes-unsaid = An amended report says what changed.
refused-withdrawal-unsigned = A withdrawal needs the name of who withdraws, and the reason.
refused-no-such-version = There is no released report { $number } of this version.
refused-withdrawn-already = This report is withdrawn already.
refused-no-such-rule = No rule is known for this country ({ $country }).
refused-numbers-differ = The record number was not typed twice alike.
hint-numbers-differ = An erasure cannot be undone. Type the number of the patient who is meant.
refused-country-unsaid = It is not known in which country the practice is.
hint-country-unsaid = Choose first which country’s law holds.
refused-record-kept =
    { $years ->
        [one] The record must be kept until { $day }: { $basis } ({ $country }, one year from the last entry).
       *[other] The record must be kept until { $day }: { $basis } ({ $country }, { $years } years from the last entry).
    }
hint-record-kept = The right to erasure does not hold against this duty (GDPR, article 17(3)). Where the duty does not hold, give the reason.

## First start and lock

create-title = Welcome to Zonula
create-text = Everything is kept in one encrypted file on this computer. Choose the passphrase that opens it.
unlock-title = Zonula is locked
unlock-text = Your patients’ data is encrypted. Your own passphrase opens it and says who you are.
passphrase = Passphrase
passphrase-again = Passphrase again
passphrase-hint = Four or five words that do not belong together are strong and easy to keep.
passphrase-lost = Nobody can recover a lost passphrase. Print the recovery key in the settings, and keep it in a safe place.
passphrases-differ = The two are not the same
show-passphrase = Show passphrase
hide-passphrase = Hide passphrase
wrong-passphrase = This passphrase does not open the database.
wait-left =
    { $count ->
        [one] The next try is possible in one second.
       *[other] The next try is possible in { $count } seconds.
    }
own-name = Your name
own-name-hint = As it stands in the log and on reports; may be changed later.
recovery-key = Recovery key
recovery-text = The key that was printed when the database was set up. It opens everything.
recovery-hint = Eight groups of five; capitals and hyphens do not matter.
wrong-key = This key does not open the database.
use-recovery-key = Use the recovery key
use-passphrase = Use a passphrase
damaged-ways = The database is damaged. A backup can be put in its place, or what is readable rescued. The damaged file is kept either way.
stuck-ways = Sure of the passphrase? Then the file may be damaged: restore a backup, or rescue what is readable. The file is kept either way.
create-database = Create database
unlock = Unlock
no-network = Works without a network
strength-short = At least eight characters
strength-weak = Weak: add another word
strength-fair = Fair: one more word makes it good
strength-good = Good
strength-strong = Very strong

## Patients

search-patients = Name, record number or birth date
no-patients = No patients yet
no-patients-text = Add your first patient, or look around with a sample patient whose files and reports are all there.
open-sample = Open the sample patient
nobody-found = No patient matches “{ $search }”.
years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
holdings =
    { $specimens ->
        [0] No specimens
        [one] { $specimens } specimen
       *[other] { $specimens } specimens
    }
results-held =
    { $count ->
        [0] no results
        [one] { $count } result
       *[other] { $count } results
    }
last-visit = Last
no-visit = No data yet
results-new =
    { $count ->
        [one] { $count } new since the report of { $day }
       *[other] { $count } new since the report of { $day }
    }
no-report-yet = No report yet
patients-shown = { $shown } of { $total }

## New patient

name = Name
name-hint = As it should be printed on reports
record-number = Record number
born = Date of birth
day-hint = Type day, month and year
day-unread = This is not a day that can be meant
sex = Sex
sex-hint = Chooses reference intervals; without it, none that depends on the sex is used.
sex-female = Female
sex-male = Male
sex-unknown = Not recorded
all-needed = Name, record number, date of birth and sex are needed.
add-patient = Add patient

## Patient

born-on = Born { $day }
record = No. { $number }
record-parts = Parts of the record
timeline = Timeline
specimens = Specimens
specimen = Specimen
diary = Diary
diary-days =
    { $count ->
        [one] { $count } day with entries
       *[other] { $count } days with entries
    }
undated-specimens =
    { $count ->
        [one] One specimen without a date
       *[other] { $count } specimens without a date
    }
results = Results
microbiome = Microbiome
symptoms = Symptoms
correlations = Correlations
reports = Reports
files = Files

## Results

no-results = No results yet
no-results-text = Drop a laboratory’s file here: CSV, Excel, HL7 or FHIR.
results-summary =
    { $count ->
        [one] { $count } analyte
       *[other] { $count } analytes
    }
results-outside =
    { $count ->
        [0] none outside its interval
        [one] one outside its interval
       *[other] { $count } outside their interval
    }
only-outside = Only outside the interval
earlier-too = Earlier results too
analyte = Analyte
result = Result
flag = Flag
number-line = On its interval
interval = Reference interval
interval-catalogue = catalogue
no-interval = No interval available
collected = Collected
high = High
low = Low
within = Within the interval
undecided = Undecided
not-classified = Not classified
written-as = As written
converted = Converted
why-not = Not compared because
laboratory-flag = Laboratory’s flag
earlier = Earlier
source = Source
nothing-outside = Nothing is outside its interval.

## Why something is missing

reason-no-interval = neither the laboratory nor the catalogue gives an interval
reason-unknown-unit = the unit is missing or not understood
reason-unit-mismatch = value and interval have different units
reason-not-numeric = the result is words, not a number
reason-sex-not-recorded = the interval depends on the sex, which is not recorded
reason-child = the interval is for adults
reason-fewer-than-8-pairs = fewer than eight pairs: shown, not tested
reason-too-few-pairs = too few pairs
reason-hardly-varies = hardly any variation
reason-needs-counts = richness needs counts, the file gives shares
reason-empty = the profile is empty
reason-undefined = not defined for this profile
reason-targeted-panel = not computed for panels by PCR or culture
reason-no-matching-cohort = no cohort of the same method and rank
reason-method-not-stated = no cohort: the file does not state its method
reason-depth-differs = not comparable: the depth lies outside the cohort’s
reason-no-lineage = the taxa have no names at this rank
reason-needs-species = needs species, the file names genera
reason-other-profiler = defined for another profiler
reason-not-in-tree = needs a tree that holds all taxa

## Microbiome

no-profiles = No microbiome profile yet
no-profiles-text = Drop a profile: Kraken or Bracken report, MetaPhlAn, BIOM, QIIME 2 or a table of taxa.
technique = Technique
technique-shotgun = Shotgun sequencing
technique-16s = 16S sequencing
technique-microarray = Microarray
technique-pcr = PCR panel
technique-culture = Culture
technique-not-stated = Not stated
profiler = Profiler
database = Database
rank = Rank
depth = Depth
no-counts = No counts
diversity = Diversity
measure = Measure
value = Value
cohorts-left-out = These cohorts of your own cannot be read and were left out: { $list }
among-cohort = Among the reference cohort
no-cohort = no matching cohort
percentile = Percentile { $percentile } ({ $low }–{ $high }) of { $n }
phyla = Phyla
genera = Genera
groups = Functional groups
group = Group
share = Share
members = Most abundant members
rank-domain = Domain
rank-phylum = Phylum
rank-class = Class
rank-order = Order
rank-family = Family
rank-genus = Genus
rank-species = Species
rank-strain = Strain
rank-feature = Feature
kind-stool = Stool
kind-serum = Serum
kind-plasma = Plasma
kind-whole-blood = Whole blood
kind-urine = Urine
kind-breath = Breath
kind-saliva = Saliva
kind-not-stated = Material not stated

## Symptoms and correlations

no-symptoms = No diary yet
no-symptoms-text = Drop a symptom diary: a table with a date column and one column for each symptom.
symptom = Symptom
course = Course
latest = Latest
scale = Scale
days = Days
no-correlations = Nothing to correlate yet
no-correlations-text = Correlations need a diary and measured values from the same time.
correlations-lead =
    { $family ->
        [0] Spearman’s rank correlation. There are too few points for a test yet, so estimates are shown and nothing is claimed.
       *[other] Spearman’s rank correlation, corrected for { $family } tests. A correlation is no cause; too few points are said, not hidden.
    }
exposure = Exposure
lag = Lag
estimate = Estimate
verdict = Verdict
verdict-passes = Passes
verdict-does-not-pass = Does not pass
verdict-exploratory = Exploratory
not-assessable = Not assessable
days-count =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## Reports and files of a patient

no-reports = No released report yet
no-reports-text = A report is kept here from the moment it is released, with its bytes unchanged.
version = version { $version }
variant = Written for
language = Language
released = Released
no-files = No files yet
no-files-text = Each imported file is listed here, and can be taken back as a whole.
file = File
format = Format
imported = Imported
undo-import = Take back
undo-import-title = Take back { $file }?
undo-import-text =
    { $results ->
        [0] Everything this file brought leaves the record. Released reports stay as they are.
        [one] Everything this file brought, one result among it, leaves the record. Released reports stay as they are.
       *[other] Everything this file brought, { $results } results among it, leaves the record. Released reports stay as they are.
    }
import-undone = { $file } was taken back

## Import

import-for = Import for { $name }
import-lead = Nothing is stored before you press Import.
import-now =
    { $count ->
        [0] Import
        [one] Import 1 file
       *[other] Import { $count } files
    }
import-waits =
    { $count ->
        [one] One file still needs you.
       *[other] { $count } files still need you.
    }
more-files = More files
choose-files = Choose files
drop-title = Drop files or a folder here
drop-text = CSV, Excel, HL7, FHIR, BIOM, Kraken, MetaPhlAn, QIIME 2, symptom diaries. You see everything before it is stored.
whose-record = Whose record are the files for?
whose-files =
    { $count ->
        [one] Whose file is this?
       *[other] Whose files are these?
    }
state-reading = Reading
state-failed = Could not be read
state-known = Imported before
state-format = Which format?
state-nothing = Nothing to import
state-open =
    { $count ->
        [one] One question
       *[other] { $count } questions
    }
state-ready = Ready
state-left-out = Left out
state-stored = Stored
leave-out = Leave out
take-in = Take in again
known-already = This very file is in the record already. Nothing is to be done.
nothing-to-import = Zonula found nothing in this file that it could store. Leave it out, or look at the problems below.
file-says = File says
record-says = Record says
differs = { $what }: file says { $file }, record says { $record }
which-format = Which format is it?
which-format-text = Several readers recognise this file.
reading-options = Reading options
decimal-sign = Decimal sign
date-order = Order in dates
as-found = As found in the file
day-first = Day before month
month-first = Month before day
in-the-file = In the file
understood-as = Understood as
understood = What was understood
row = Row
day = Day
name-column = Name
unit = Unit
unmatched = kept as written
results-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
profile-line =
    { $taxa ->
        [one] { $taxa } taxon, { $rank }
       *[other] { $taxa } taxa, { $rank }
    }
reads = { $count } reads
date-missing = date missing
and-more = and { $count } more
problems = Problems
problems-error =
    { $count ->
        [one] { $count } left out
       *[other] { $count } left out
    }
problems-warning =
    { $count ->
        [one] { $count } to check
       *[other] { $count } to check
    }
problems-note =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
severity-error = Left out
severity-warning = To check
severity-note = Note
questions = Questions
answered = { $answered } of { $total } answered
take-likeliest = Take the likeliest for all
keep-all = Keep all as written
ask-analyte = What does “{ $name }” mean?
ask-analyte-unit = What does “{ $name }” in { $unit } mean?
keep-as-written = Keep as written
ask-patient = Is it the same person?
same-person = Yes, it is the same person
ask-specimens = Which specimens are this patient’s?
ask-symptom = Which symptom is “{ $name }”?
ask-same = Is “{ $label }” a specimen of the record?
none-of-these = None of these: it is a new specimen
ask-collected = When was specimen “{ $label }” taken?
stored-title =
    { $count ->
        [0] Nothing was stored
        [one] One file is in the record
       *[other] { $count } files are in the record
    }
stored-already = in the record already, nothing changed
stored-results =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
stored-profiles =
    { $count ->
        [one] { $count } profile
       *[other] { $count } profiles
    }
stored-symptoms =
    { $count ->
        [one] { $count } diary entry
       *[other] { $count } diary entries
    }
left-out-count =
    { $count ->
        [one] one row left out
       *[other] { $count } rows left out
    }
not-stored = not stored
undo-all = Take all back
all-undone = Everything was taken back
back-to-review = Back to the review
see-results = See the results

## Report

report = Report
pages = Pages
page-of = Page { $page } of { $pages }
page-failed = Page { $page } cannot be shown
pages-count =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
back-to-patient = Back to the patient
variant-clinician = Clinician
variant-patient = Patient
paper = Paper
paper-a4 = A4
paper-letter = Letter
brand = Brand
draft-note = Until it is released, every page is marked as a draft.
release = Release
release-title = Release this report
release-text = It gets a number and can no longer be changed. Its bytes are kept in the database.
release-by = Your name
release-by-hint = Printed as the person who reviewed and released the report
released-line = By { $by }, { $when }
released-locked = Its bytes are kept and do not change.
save-pdf = Save PDF
save-draft = Save draft PDF
saved-as = Saved as { $name }, { $size }
zoom-in = Larger
zoom-out = Smaller

## Settings

appearance = Appearance
as-system = As the system ({ $name })
theme = Theme
theme-system = As the system
theme-light = Light
theme-dark = Dark
text-size = Text size
idle-lock = Lock when idle
idle-lock-hint = Locked means that the key is gone from memory.
minutes =
    { $count ->
        [0] never
        [one] after { $count } minute
       *[other] after { $count } minutes
    }
database-file = Database
clinic = Clinic
clinic-lead = This stands at the head of your reports.
clinic-name = Name of the clinic
clinic-lines = Lines under the name
clinic-lines-hint = Who works there, address, telephone: a line each.
clinic-colour = Colour
clinic-colour-hint = Headings and lines of reports. Too pale a colour is darkened, and you are told.
clinic-logo = Logo
clinic-logo-hint = PNG, JPEG or SVG, at most 2 MB.
clinic-logo-choose = Choose a picture
clinic-logo-none = none
clinic-logo-remove = Remove
clinic-first = Your clinic’s letterhead
clinic-save = Save
clinic-kept = Your reports now bear the name { $name }.
only-practitioner-clinic = A practitioner decides what stands at the head of reports.
own = Own intervals and statements
own-lead = What your clinic does otherwise than the program. Reports name it with its version.
own-version = In use: { $own }.
only-practitioner-own = A practitioner decides about intervals and statements.
own-intervals = Reference intervals
own-intervals-lead = Used where a laboratory’s file states none: the laboratory’s own interval always comes first.
own-interval-new = Own interval
own-interval-title = Own reference interval
own-from-age = from { $from } years
own-ages = { $from } to under { $to } years
own-group = Group { $number }
own-group-add = Another group
own-group-remove = Remove group { $number }
own-for = For
own-both-sexes = Both sexes
own-age-from = From age
own-age-to = Under age
own-low = From
own-high = To
own-source = Where it comes from
own-source-hint = A laboratory’s list with its year, say. Reports print it.
own-change = Change
own-take-back = Take back
own-take-back-title = Take back { $name }?
own-take-back-text = What the program brings stands again. Released reports stay as they are.
own-kept = Kept: { $name }
own-statements = Statements
own-statements-lead = Switched off, in your own words, or written by your clinic; for all patients.
own-statement = Statement
own-statement-change = Change a statement
own-statement-new = Write a statement
own-statement-text = Your words are in { $language }. A report in another language that uses this statement is made only once it is written in that language too.
own-statement-own = Your own.
own-statement-off = Switched off.
own-statement-words = Own words: { $languages }
own-statement-switch = Never propose this statement
own-statement-kind = About
about-analyte = A result
about-taxon = The microbiome
about-pattern = Several findings together
about-intervention = What a person may do
about-framing = What the report can say
about-safety = What comes first
own-by-hand = Never by itself: I choose it for a patient
own-by-condition = By itself, on a condition
own-applies = What it is for
own-condition = Condition
own-condition-hint = With the ids of analytes and symptoms, in their own units; Knowledge shows the ids and how other conditions are written.
own-for-patient = Words for the patient
own-for-clinician = Words for the clinician
own-words-empty = Leave both empty for the program’s own words.
brands = Brands
about = About
catalogue = Catalogue
about-catalogue = { $analytes } analytes, { $formats } formats
licence = Licence
never-diagnoses = Zonula orders, compares and prints what laboratories measured. It does not diagnose; that stays with you.
notices = Licences of what is shipped along

ask-rows = { $count ->
    [one] One row was read off the page. Is it right?
   *[other] { $count } rows were read off the pages. Which are right?
  }
rows-all = All rows are right
rows-none = None is right
source-page = Page { $page } of the file
ask-column = What does the column “{ $subject }” hold?
ask-decimal = Which sign stands before decimals, as in { $subject }?
ask-day-first = Which stands first in dates such as { $subject }?
ask-sheet = Which worksheet holds the results?
choice-decimal-comma = The comma: 1,5 is one and a half
choice-decimal-point = The point: 1.5 is one and a half
choice-day-first-day = The day
choice-day-first-month = The month
leave-column-out = Leave the column out
read-beside = This file is read together with the table it belongs to, and not imported by itself.
state-beside = Read with its table
meaning-name = Name of the analyte
meaning-code = Code of the analyte
meaning-value = Value
meaning-unit = Unit
meaning-interval = Reference interval
meaning-low = Lower reference limit
meaning-high = Upper reference limit
meaning-flag = Flag
meaning-specimen = Material
meaning-sample = Name of the specimen
meaning-collected = Taken
meaning-received = Received
meaning-reported = Reported
meaning-laboratory = Laboratory
meaning-address = Address of the laboratory
meaning-method = Method
meaning-panel = Panel
meaning-patient_number = Patient number
meaning-patient_name = Patient’s name
meaning-family_name = Family name
meaning-given_name = Given name
meaning-born = Birth date
meaning-sex = Sex
meaning-remark = Remark
meaning-lloq = Lower limit of quantification
meaning-uloq = Upper limit of quantification
meaning-analyte = Results of an analyte that the header names
meaning-ignored = Something else

## Assessment: statements and the seven areas

assessment = Assessment
comes-first = This comes first
holds-back =
    { $count ->
        [one] It holds one statement back.
       *[other] It holds { $count } statements back.
    }
seven-areas = Seven areas
area-concordant = stands out
area-discordant = unremarkable
area-borderline = borderline
area-open = explanation first
area-missing = not assessed
limited-by = Limited by: { $names }
pattern-count = { $concordant } of { $assessed } assessed areas point the same way.
pattern-too-few = { $assessed } areas were assessed: too few for a statement about a pattern.
pattern-suspended = No statement about a pattern while something comes first.
pattern-range = Without any one of the areas the count lies between { $least } and { $most }. Without tests of the research tier it is { $validated }.
unchecked = Not checked yet: { $names }
no-probability = This counts areas. It is neither a probability nor a diagnosis. “Leaky gut syndrome” is not a recognised diagnosis.
circumstances = What else is known
circumstances-lead = What is recorded here opens and closes statements, with your name and the time.
statements = Statements
statements-lead =
    { $accepted ->
        [0] Proposed from the record. Nothing is printed before you accept it.
        [one] One is accepted and printed in reports. Nothing else is.
       *[other] { $accepted } are accepted and printed in reports. Nothing else is.
    }
decided-by = Who decides
decided-by-hint = Your name, as it is printed beside a statement.
decided-line = { $by }, { $when }
statement-open = Open
statement-accepted = Accepted
statement-left-out = Left out
called-by-hand = added by hand
called-no-longer = no longer called for
called-held-back = held back
check-next = Look at next:
cautions = Caution:
to-patient = For the patient:
to-clinician = For the clinician
own-words = own words
orientation = orientation only
translated = translated, not reviewed
words-missing = Not written in this language
why = Why, and where it comes from
not-seen = source not seen
accept = Accept
reopen = Decide again
edit-words = Edit
accept-words = Accept these words
remember-words = Offer these words for other patients too (no names in them)
clinic-phrases = Words used before
write-own = Write own words
add-statement = Add another statement
search-statements = Word or id
choose-statements = Choose statements
records-only = Records only
records-only-hint = What was measured, and nothing of what it may mean
remove = Remove

## Knowledge

knowledge = Knowledge
search-knowledge = Name, id or word
catalogue-version = Catalogue { $version } of { $day }
own-data = own data
own-data-fault = Your own data are not used:
own-data-folder = Your own data are read from { $folder } when the program starts.
kinds = Kinds of entries
kind-statement = Statements
kind-gate = Gates
kind-analyte = Analytes
kind-symptom = Symptoms
kind-taxon = Microbes
kind-cohort = Cohorts
kind-reference = References
nothing-known = Nothing found
nothing-known-text = No entry has all of these words.
sure-sourced = traced to its source
sure-high = high confidence
sure-medium = medium confidence
sure-low = low confidence: not shown as fact
sure-orientation = orientation only
sure-seen = record seen
sure-not-seen = record not seen
fact-patient = For the patient
fact-check-next = Look at next
fact-cautions = Caution
fact-when = Proposed when
fact-grade = Certainty
fact-cebm = Level of evidence (CEBM)
fact-holds-back = Holds back
fact-loinc = LOINC
fact-unit = Unit
fact-intervals = Reference intervals
fact-interval-source = Source of the intervals
fact-interval-status = Intervals checked
fact-limit-status = Decision limits checked
fact-evidence = Evidence
fact-tier = Tier
fact-synonyms = Other names
fact-scale = Scale
fact-red-flag = Warning sign
fact-ncbi = NCBI taxonomy
fact-roles = Known for
fact-members = Members
fact-rank = Rank
fact-technique = Technique
fact-licence = Licence
fact-source = Published in
fact-doi = DOI
fact-pmid = PubMed
fact-checked = What was checked
fact-place = Stands in

## People, roles and who may do what

people = People
people-lead =
    { $count ->
        [one] Only you work with this database so far.
       *[other] { $count } people work with this database, each with a passphrase of their own.
    }
roles-lead = Practitioners may do everything. Assistants enter and look; they do not release reports and do not decide about statements.
you = you
role = Role
role-of = Role of { $name }
role-practitioner = Practitioner
role-assistant = Assistant
may-practitioner = Everything: release, decide, people, settings, audit log
may-assistant = Patients, imports, drafts and backups; releases nothing
came-by-key = You came in with the recovery key. Set a new passphrase for yourself below, then lock and come in with it.
add-person = Add a person
rename = Rename
change-passphrase = Change passphrase
reset-passphrase = Set a passphrase
let-go = Let go
old-passphrase = Passphrase until now
new-passphrase = New passphrase
person-title-add = Add a person
person-title-rename = Rename { $name }
person-title-passphrase = Change your passphrase
person-title-reset = Set a passphrase for { $name }
person-title-let-go = Let { $name } go?
person-text-add = Each person opens the database with a passphrase of their own, so that the log says who did what.
person-text-rename = Earlier entries of the log and released reports keep the earlier name.
person-text-passphrase = The old one opens nothing any more. Nothing is encrypted anew, so this takes a moment only.
person-text-reset = For somebody who has forgotten theirs. The old one opens nothing any more.
person-text-let-go = Their passphrase opens nothing any more. What they did stays in the log and in reports.
person-done-add = { $name } was added
person-done-rename = The name is now { $name }
person-done-passphrase = Your passphrase was changed
person-done-reset = The passphrase of { $name } was set
person-done-let-go = { $name } was let go
person-do-add = Add
person-do-rename = Rename
person-do-passphrase = Change passphrase
person-do-reset = Set passphrase
person-do-let-go = Let go
only-practitioner-people = Only a practitioner adds people, changes roles or sets somebody else’s passphrase.
only-practitioner-recovery = Only a practitioner makes a recovery key.
only-practitioner-backups = Only a practitioner chooses the folder or puts a backup in place. You can make a backup yourself.
only-practitioner-locking = Only a practitioner changes this.
only-practitioner-audit = The log is read by practitioners. You can check that it is as it was written.
only-practitioner-release = A practitioner releases reports. You can save the draft.
only-practitioner-statements = A practitioner decides about statements. You see what is proposed and why.

## Recovery key

recovery-lead = Opens the database when a passphrase is forgotten. It is kept on paper only.
recovery-there = made
recovery-none = not made yet
recovery-make = Make recovery key
recovery-anew = Make a new recovery key
recovery-make-text = It is shown once. Have a printer or pen and paper ready, and nobody looking over your shoulder.
recovery-anew-text = The earlier key opens nothing any more. The new one is shown once: have a printer or pen and paper ready.
recovery-show = Show the key
recovery-once = It is shown this once. Print it or write it down, and keep it where you keep contracts, not beside this computer.
recovery-paper = Recovery key of the Zonula database { $database }, made { $day }. Whoever has it can open the database.
recovery-have = I have it on paper
print = Print

## Backups

backups = Backups
later = Later
back-up = Back up now
back-up-to = Back up to …
back-up-elsewhere = Elsewhere …
backing-up = The copy is written, opened again and checked.
backup-done =
    { $patients ->
        [0] Backed up and checked: { $place }, without patients
        [one] Backed up and checked: { $place }, with one patient
       *[other] Backed up and checked: { $place }, with { $patients } patients
    }
backup-last = Last verified copy
backup-last-hint = Opened again after writing, checked and counted
backup-due = due
backup-fresh = less than a week old
backup-none = none yet
backup-holds =
    { $patients ->
        [0] no patients
        [one] one patient
       *[other] { $patients } patients
    }
backup-folder = Folder for backups
backup-folder-hint = Filled by itself once a day and on locking after changes; old copies are thinned out. Another disk or a memory stick is best.
backup-folder-none = none chosen: nothing is backed up by itself
backup-folder-choose = Choose the folder for backups
backup-place = Where the backup is put
choose-folder = Choose folder
banner-none = There is no backup yet.
banner-due =
    { $days ->
        [one] The last verified backup is one day old.
       *[other] The last verified backup is { $days } days old.
    }
banner-failed = The last backup failed. { $reason }
banner-faults =
    { $count ->
        [one] A fault was found in the database. Make no entries before it is looked at.
       *[other] { $count } faults were found in the database. Make no entries before they are looked at.
    }
banner-check = Look at it
restore-backup = Restore a backup
restore-choose = Choose the backup
restore-title = Put a backup in the place of the database?
restore-text = Everything entered since the backup was made is missing afterwards. The database as it is now is kept beside it under another name.
restore-text-none = The backup becomes the database of this computer. It is checked to the last page first.
restore-now = Replace the database
restoring = The backup is checked to the last page, then put in place.
restored-title = The backup is in place
restored-text =
    { $patients ->
        [0] It holds no patients.
        [one] It holds one patient; released reports: { $reports }.
       *[other] It holds { $patients } patients; released reports: { $reports }.
    }
restored-kept = The database from before is kept as { $name }.
backup-file = Backup
backup-passphrase-hint = A practitioner’s passphrase from the time the backup was made
choose-file = Choose file
choose-place = Choose place
choose-again = Please choose once more
no-file-chosen = none chosen yet
no-place-chosen = none chosen yet

## Locking, check and rescue

locking = Locking
check = Check
check-database = The whole database
check-hint = Every page, reference, stored report and entry of the log. Large databases take minutes.
check-now = Check everything
checking = Everything is read and compared. You can go on working meanwhile, only slower.
check-sound = Everything is sound.
check-faults =
    { $count ->
        [one] One fault was found.
       *[other] { $count } faults were found.
    }
check-faults-do = Make no more entries. Restore the latest backup; if there is none, rescue what is readable into a new file.
check-faults-tell = Make no more entries, and tell a practitioner.
checked-patients =
    { $count ->
        [0] no patients
        [one] one patient
       *[other] { $count } patients
    }
checked-imports =
    { $count ->
        [0] no imports
        [one] one import
       *[other] { $count } imports
    }
checked-results =
    { $count ->
        [0] no results
        [one] one result
       *[other] { $count } results
    }
checked-reports =
    { $count ->
        [0] no reports
        [one] one report
       *[other] { $count } reports
    }
checked-entries =
    { $count ->
        [0] no entries of the log
        [one] one entry of the log
       *[other] { $count } entries of the log
    }
rescue = Rescue what is readable
rescue-title = Rescue what is readable
rescue-text = What can be read of the damaged database goes into a new file. The damaged one stays as it is. The database is locked for it.
rescue-into = New file
rescue-choose = Where the new file is put
rescuing = Everything readable is copied.
rescued-title = What was rescued
rescued-gaps = { $name } is written. Some rows could not be read; they are marked.
rescued-whole = { $name } is written. Every row could be read.
rescued-what = What
rescued-rows = Rows
rescued-lost = some lost
rescued-other = Everything else
rescued-next = The new file opens with the same passphrase. To work with it, restore it as a backup.

## Audit log

audit = Audit log
audit-hint = Who looked at, changed, released or exported what
open-audit = Open the log
parts-of-settings = Parts of the settings
audit-patient = Record number of a patient
audit-action = Kind of action
audit-all = All actions
audit-when = When
audit-who = Who
audit-what = What
audit-subject = Details
audit-entry = Entry
audit-erased = erased
audit-nobody = There is no patient with the record number { $number }.
audit-empty = No entries
audit-empty-text = Nothing of this kind was done.
audit-more =
    { $count ->
        [0] Looking further back
        [one] The latest entry; earlier ones follow
       *[other] The latest { $count } entries; earlier ones follow
    }
audit-count =
    { $count ->
        [0] No entries
        [one] One entry
       *[other] { $count } entries
    }
verify = Verify
verifying = The log is followed from its first entry to its last.
verify-sound =
    { $count ->
        [0] There are no entries yet.
        [one] The one entry is as it was written.
       *[other] All { $count } entries are as they were written: none was changed, removed or moved.
    }
verify-faults =
    { $count ->
        [one] The log is not as it was written: one place differs.
       *[other] The log is not as it was written: { $count } places differ.
    }
verify-faults-do = Somebody changed the file from outside, or it is damaged. Keep this file, and compare it with a backup.
verify-noted = The digest you noted is in the log: nothing before it was replaced.
verify-head = Digest of the last entry:
verify-earlier = Digest noted earlier
verify-earlier-hint = Note today’s digest elsewhere. Entered here later, it shows that the log was not replaced as a whole.
verify-again = Verify again
action-created = Database created
action-unlocked = Unlocked
action-unlocked-by-recovery-key = Unlocked with the recovery key
action-viewed = Record viewed
action-patient-added = Patient added
action-patient-edited = Patient edited
action-imported = Imported or entered
action-import-undone = Import taken back
action-mapping-kept = Reading of a laboratory kept
action-mapping-removed = Reading of a laboratory removed
action-statement-chosen = Statement decided
action-statement-reopened = Decision about a statement taken back
action-circumstance-recorded = Circumstance recorded
action-circumstance-removed = Circumstance taken back
action-report-released = Report released
action-report-withdrawn = Report withdrawn
action-exported = Data exported
action-erased = Patient erased
action-erasure-refused = Erasure refused
action-person-added = Person added
action-person-left = Person let go
action-role-changed = Role changed
action-passphrase-changed = Passphrase changed
action-passphrase-reset = Passphrase set by somebody else
action-passphrase-strengthened = Passphrase protected more strongly
action-recovery-key-made = Recovery key made
action-key-slots-differ = Keys are not those written last
action-setting-changed = Setting changed
action-backed-up = Backed up
action-restored = Backup restored
action-rescued = Damaged database rescued

## Changes, interventions, and what goes together across patients

since-day = since { $day }
course-needs-two = needs two comparable results before
broken-on = Laboratory or method changed: { $list }
replaced-results = Replaced results
replaced-results-text = The laboratory corrected these. They stay in sight, and nothing is computed from them.
replaced-by = Replaced by
also-in = Stands also in
remark = Remark
status-preliminary = preliminary
status-corrected = corrected
interventions = Interventions
no-interventions = Nothing that was taken or changed is in the record. Drop a table with what, from, to and dose.
no-diary-around = The diary has no days around this.
across-lead = One slope for all of the clinic’s patients, each around their own mean. All records are read for it, which takes a while in a large practice.
across-compute = Compare across all patients
across-again = Compare anew
across-computing = The records are compared
across-progress = Record { $done } of { $total }
across-left =
    { $count ->
        [one] One pair not tested: { $why }
       *[other] { $count } pairs not tested: { $why }
    }

## What an import changes, and how it goes on

another-patient = Another patient
import-stop = Stop
import-storing = Storing { $file }
import-pace =
    { $seconds ->
        [one] { $rate } rows a second, one second left
       *[other] { $rate } rows a second, { $seconds } seconds left
    }
error-cancelled = Stopped: nothing of this file was stored
read-by-mapping = read by the mapping { $name }
read-with = read with { $files }
changes-title = What it changes in the record
changes-new =
    { $count ->
        [one] One result that was not known
       *[other] { $count } results that were not known
    }
changes-added =
    { $count ->
        [one] One result more in a specimen of the record
       *[other] { $count } results more in specimens of the record
    }
changes-repeated =
    { $count ->
        [one] One result that the record holds already: it gains a source
       *[other] { $count } results that the record holds already: they gain a source
    }
changes-superseded =
    { $count ->
        [one] One result of the record is replaced; it stays in sight
       *[other] { $count } results of the record are replaced; they stay in sight
    }
changes-outdated =
    { $count ->
        [one] One result that the laboratory has replaced already
       *[other] { $count } results that the laboratory has replaced already
    }
changes-repeated-entries =
    { $count ->
        [one] One entry that the record holds already
       *[other] { $count } entries that the record holds already
    }

## The life of a report

amend = Amend
amends-line = Replaces report { $number }, version { $version }. Every page will say so.
amend-title = Amend report { $number }, version { $version }
amend-text = The new version says on every page what it replaces. The earlier one stays as it is, and can still be opened.
amend-changes = What changed
amend-changes-hint = A sentence to a line, in the report’s language. It is printed at the front.
release-amended = Release amended
changed-title = What changed:
replaced = Replaced
replaced-by-version = by version { $version }
withdraw = Withdraw
withdraw-title = Withdraw report { $number }, version { $version }?
withdraw-text = It is listed as withdrawn from now on, with the reason. Its bytes stay. Whoever has it on paper must be told.
withdraw-reason = Reason
withdrawn = Withdrawn
withdrawn-line = by { $by }, { $when }
report-withdrawn = Report { $number } was withdrawn
sections = Sections
sections-hint = Page 1, results, what is missing and how it was made are in every report. What is left out is said.
section-earlier = { $name }: move up
section-later = { $name }: move down
section-moved = { $name }: place { $place } of { $count }
sections-left-out =
    { $count ->
        [one] one left out
       *[other] { $count } left out
    }
clinic-wide = What goes together across the clinic’s patients
clinic-wide-hint = One slope for all, without names

## The record as a whole: handed over, erased; how long it is kept

whole-record = The record as a whole
hand-over = Everything, for the patient or another practice
hand-over-hint = A new folder: the record as FHIR and as tables, and every released report. Not encrypted: it names the patient.
hand-over-now = Hand over
hand-over-choose = Name the new folder
handed-over =
    { $count ->
        [one] One file was written into the folder { $folder }
       *[other] { $count } files were written into the folder { $folder }
    }
export-fhir = Save as FHIR
export-fhir-hint = The results in one file, for another program. Not encrypted: it names the patient.
exporting = The record is written
only-practitioner-export = A practitioner hands records over.
erase = Erase record
erase-hint = Leaves the database for good, where no law asks for it to be kept.
only-practitioner-erase = Only a practitioner erases records.
erase-title = Erase the record of { $name }?
erase-text = Files, results, diary, decisions and released reports leave this database. This cannot be undone. The log keeps that a record was erased, without the name.
erase-again = Type the record number { $number }
erase-now = Erase for good
erase-refused = The law asks for this record to be kept
erase-refused-why = The right to erasure does not hold against this duty (GDPR, article 17(3)). Where the duty does not hold, for a record made by mistake say, write the reason.
erase-despite = Why it may be erased all the same
erase-despite-hint = The reason stands in the log.
erase-all-the-same = Erase all the same
erased-title = The record is erased
erased-text = This left the database:
erased-copies =
    { $count ->
        [one] One backup made before still holds the patient. Delete it where it lies:
       *[other] { $count } backups made before still hold the patient. Delete them where they lie:
    }
erased-no-copies = No backup made before is known.
records = Records
country = Country whose law holds
country-none = none chosen yet
country-hint = It says how long records must be kept before they may be erased.
retention-rule =
    { $years ->
        [one] Records are kept for one year from the last entry: { $basis }.
       *[other] Records are kept for { $years } years from the last entry: { $basis }.
    }
retention-unconfirmed = Not confirmed at its source: ask whether it holds for your practice.
research = Data for research
research-hint = All patients as tables in a new folder: without names, numbers, laboratories and free text, days moved by a span of each person’s own.
research-now = Write data

## Entered by hand

by-hand = entered by hand
enter-result = Enter a result
enter-result-hint = As the laboratory prints it, with its signs and words: < 0.6, negative
enter-symptom = Enter a symptom
enter-intervention = Enter an intervention
enter-text = It stands among the files as entered by hand, and can be taken back there.
entered = Entered
entered-before = This was in the record already
choose = Please choose
score = Score
score-hint = 0 is not at all, 10 as strongly as can be imagined
score-bristol = Type of stool on the Bristol scale
enter = Enter
what-taken = What was taken or changed
what-taken-hint = A preparation, a diet, an exercise: as it should be printed
dose = Dose
from-day = From
to-day = To
goes-on = It goes on
ends-before = It ends before it begins.

## Laboratories and what was said about their files

laboratories = Laboratories
mappings-lead = What you said once about a laboratory’s files is used for its next ones.
mappings-none = Nothing is kept yet. It comes by itself when you answer questions about a laboratory’s file.
known-by-laboratory = Known by the laboratory’s name
known-by-header = Known by the header of the table
known-by-name = Not found by itself: it has to be chosen
mapping-holds = columns: { $columns }, names: { $names }
look = Look
save = Save
mapping-save = Save what is kept about this laboratory
mapping-saved = Saved as { $name }
mapping-take = Take in from a file
mapping-kept = What is known about { $name } is kept
mapping-text = What is kept, as it stands in its file
mapping-remove-title = Remove what is kept about { $name }?
mapping-remove-text = Questions about its next file are asked anew. What was imported stays as it is.

## Formats of files, by id; those called by a proper name stand in Rust only

format-abundance-table = Abundance table (CSV, TSV, PCL, XLSX, ODS)
format-apple-health = Apple Health export (export.xml, or a table of one type)
format-bracken-table = Bracken table
format-cami-profile = CAMI profile (Bioboxes)
format-ccda = C-CDA (results sections)
format-centrifuge-report = Centrifuge report
format-daylio-csv = Daylio diary (CSV export)
format-diary-csv = Symptom diary (CSV, TSV, XLSX, ODS)
format-ganon-report = ganon report
format-interventions-csv = List of interventions (CSV, TSV, XLSX, ODS)
format-kaiju-table = Kaiju table
format-kmcp-profile = KMCP profile
format-kraken-report = Kraken report
format-kraken-combined = Combined Kraken reports
format-krakenuniq-report = KrakenUniq report
format-lab-csv = Laboratory table (CSV, TSV)
format-lab-xlsx = Laboratory table (XLSX, XLSM, XLS, ODS)
format-megan-counts = MEGAN rma2info counts
format-metaphlan = MetaPhlAn profile
format-mothur-shared = mothur shared file
format-motus-profile = mOTUs profile
format-mpa-table = KrakenTools clade table (mpa)
format-pdf-report = Laboratory report (PDF with text)
format-qiime2-table = QIIME 2 artifact (.qza)
format-sourmash = sourmash gather and tax metagenome
format-sylph-profile = sylph profile
format-ubiome = uBiome export (JSON, CSV)

## Handbook

handbook-pages = Pages of the handbook
handbook-picture = Zonula as the page describes it
handbook-in-english = This page is not translated yet; it stands here in English.
quick-card = Quick-start card
