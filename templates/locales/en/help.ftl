## The handbook: ten short pages. Each has a title, a sentence, four or five points and a picture.

start-title = First start
start-lead = Everything is kept in one encrypted file on this computer. Nothing leaves it.
start-1 = Write your name as it should stand on reports, and choose a passphrase of four or five words. It opens the file and says who you are.
start-2 = Make the recovery key in the settings and print it. Without passphrase and key nobody can open the file, we neither.
start-3 = Open the sample patient to look around. His results are invented or public, and everything works as with your own patients.
start-4 = Ctrl+L locks at once. After some minutes without you, Zonula locks itself.

patients-title = Patients
patients-lead = One line for each person; the list finds while you type.
patients-1 = Type a part of the name, of the record number or of the birth date.
patients-2 = Ctrl+N adds a patient. The sex chooses reference intervals; without it none that depends on it is used.
patients-3 = A patient’s page has one timeline: specimens, diary, interventions and reports.
patients-4 = Ctrl+K finds patients and everything that can be done, without the mouse.
patients-5 = Under Files, hand a record over: as FHIR in one file, or whole in a folder with tables and reports. Neither is encrypted. A record is erased there too.

import-title = Import files
import-lead = Drop files, folders or archives anywhere in the window. Nothing is stored before you press Import.
import-1 = Zonula recognises files by what they hold: laboratory tables, HL7, FHIR, PDF reports, microbiome profiles, diaries.
import-2 = At left stands the file as it is, at right what was understood. Problems come first.
import-3 = The file’s person is compared with the record. What differs is shown, and you decide.
import-4 = All of a file is stored or nothing. A whole import can be taken back later, under Files.
import-5 = Without a file: enter a result under Results, a symptom or an intervention under Symptoms. It stands under Files and can be taken back there.

questions-title = Answer questions
questions-lead = Zonula asks where a person has to decide, and remembers the answer for that laboratory.
questions-1 = An unknown name: choose the analyte that is meant, or keep the result as written.
questions-2 = Decimal signs and the order of dates are never guessed where both are possible.
questions-3 = Rows of a PDF stand beside the picture of their page. Tick those that are right; only they are stored.
questions-4 = Another answer is possible until you press Import.
questions-5 = Under Laboratories in the settings you see what Zonula remembers of each: look at it, save it for another practice, or remove it.

results-title = Results
results-lead = The newest result of each analyte on its reference interval, earlier ones paler beside it.
results-1 = Open a row to see what the file said, how it was converted, and where it stands in the file.
results-2 = Change: a step counts only beyond what results differ by themselves. Otherwise the reason stands there.
results-3 = A course breaks where laboratory or method changed. Nothing is compared across a break.
results-4 = Corrected results replace earlier ones; those stay in sight under Replaced results.
results-5 = Where a laboratory states no interval, your own is used: in the settings, under Own intervals and statements.

microbiome-title = Microbiome
microbiome-lead = How it was measured, how diverse it is, and how it lies among people measured alike.
microbiome-1 = A percentile appears only where method and rank are those of the cohort. Otherwise the reason stands there.
microbiome-2 = Functional groups say what taxa are known for, not what they do in this gut.
microbiome-3 = Published indices have a value only for the technique and program that they were made for.
microbiome-4 = Several specimens: the distance from the first shows how far a profile has moved.

symptoms-title = Symptoms and correlations
symptoms-lead = From the diary: each course, its change, and what was before and after an intervention.
symptoms-1 = The difference has an interval that allows for days that resemble their neighbours.
symptoms-2 = Where a least noticeable difference is published, Zonula says whether people would notice the change.
symptoms-3 = What comes after an intervention need not come from it.
symptoms-4 = Correlations need at least eight pairs to be tested. Those with fewer are named and not tested.

assessment-title = Assessment
assessment-lead = What comes first, seven areas, and statements that are proposed from the record.
assessment-1 = A red box comes first: a result that needs a medical assessment holds other statements back.
assessment-2 = Nothing is printed before you accept it. Edit the words, or write your own.
assessment-3 = Every statement says why it appears, how certain it is and where that comes from.
assessment-4 = The areas are counted. The count is neither a probability nor a diagnosis.
assessment-5 = A statement that you never want, or want in other words, is changed for all patients in the settings.

report-title = Report
report-lead = The pages at left are those of the very PDF. Every choice at right shows at once.
report-1 = Choose the reader, the language, the paper and the brand. Your clinic’s name, colour and logo are in the settings.
report-2 = Release it with your name: it gets a number, and its bytes are kept.
report-3 = Amend a released report when something changed: the new version says what on every page.
report-4 = Withdraw a report with a reason. It stays listed, so that nobody wonders.
report-5 = Sections of a report for clinicians can be left out or put in another order. The report names what is left out.

safety-title = Safety
safety-lead = Who works here, how data are kept, and what was done with them.
safety-1 = Each person has a passphrase of their own. Assistants enter and look; practitioners release and decide.
safety-2 = Choose a folder for backups, best on another disk. A copy is made each day and opened again to check it.
safety-3 = The log says who did what, and shows when somebody altered it.
safety-4 = Restore a backup in the settings. The database as it is now is kept beside it.
safety-5 = Under Records in the settings: whose law says how long records are kept before they may be erased, and data for research, without names and with days moved.

quick-title = Quick start
quick-lead = From a folder of files to a released report
quick-1 = Unlock with your passphrase.
quick-2 = Ctrl+N: add the patient, or find them in the list.
quick-3 = Drop the files anywhere in the window, or press Ctrl+O.
quick-4 = Answer what is open. Press Import.
quick-5 = Look at Results, Microbiome and Symptoms.
quick-6 = Under Assessment, accept what shall be printed.
quick-7 = Ctrl+P: read the pages, choose reader and language.
quick-8 = Release with your name. Save or print.
quick-9 = Ctrl+L locks.
