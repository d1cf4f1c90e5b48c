## Die Wörter des Fensters. Berichte haben ihre eigene Datei daneben.

## Überall

main-navigation = Hauptnavigation
loading = Wird geladen
close = Schließen
cancel = Abbrechen
open = Öffnen
go-on = Weiter
try-again = Erneut versuchen
copied = Kopiert
copy-details = Einzelheiten kopieren
show-fewer = Weniger zeigen
show-more =
    { $count ->
        [one] Einen weiteren zeigen
       *[other] { $count } weitere zeigen
    }
nothing-found = Nichts gefunden
key-ctrl = Strg+{ $key }
drop-here = Dateien hier ablegen
not-stated = Nicht angegeben

## Handlungen und Menüs

menu-file = Datei
menu-edit = Bearbeiten
menu-view = Ansicht
menu-help = Hilfe
quit = Zonula beenden
undo = Widerrufen
redo = Wiederholen
cut = Ausschneiden
copy = Kopieren
paste = Einfügen
select-all = Alles auswählen
find-or-do = Finden oder tun
command-palette = Befehle
import-files = Dateien einlesen
new-patient = Neuer Patient
search = Patienten suchen
make-report = Bericht erstellen
lock = Sperren
patients = Patienten
import = Einlesen
settings = Einstellungen
help = Hilfe
keys = Tasten
help-intro = In vier Schritten vom Ordner mit Dateien zum freigegebenen Bericht.
help-1 = Wählen Sie einen Patienten oder legen Sie einen neuen an.
help-2 = Legen Sie die Dateien des Labors irgendwo im Fenster ab. Zonula zeigt, was verstanden wurde, und fragt nach dem Rest.
help-3 = Sehen Sie Befunde, Mikrobiom und Symptome an. Jede Zahl führt zurück zu ihrer Zeile in ihrer Datei.
help-4 = Erstellen Sie den Bericht, lesen Sie die Seiten, geben Sie ihn mit Ihrem Namen frei und sichern Sie das PDF.
report-needs-patient = Wählen Sie zuerst einen Patienten

## Fehler

error-usage = Das hat nicht geklappt
error-not-found = Das gibt es nicht mehr
error-refused = Das ließ sich nicht ausführen
error-unanswered = Es sind noch Fragen offen
error-locked = Die Datenbank ist gesperrt
error-wrong-passphrase = Die Passphrase stimmt nicht
error-no-database = Es gibt noch keine Datenbank
error-damaged = Die Datenbank ist nicht lesbar
error-busy = Die Datenbank ist belegt
error-other = Das hat nicht geklappt

## Erster Start und Sperre

create-title = Willkommen bei Zonula
create-text = Alles liegt in einer verschlüsselten Datei auf diesem Computer. Wählen Sie die Passphrase, die sie öffnet.
unlock-title = Zonula ist gesperrt
unlock-text = Die Daten Ihrer Patienten sind verschlüsselt. Die Passphrase öffnet sie.
passphrase = Passphrase
passphrase-again = Passphrase wiederholen
passphrase-hint = Vier oder fünf Wörter, die nicht zusammengehören, sind stark und gut zu merken.
passphrase-lost = Eine verlorene Passphrase kann niemand wiederherstellen. Verwahren Sie eine Kopie an einem sicheren Ort.
passphrases-differ = Die beiden sind nicht gleich
show-passphrase = Passphrase zeigen
hide-passphrase = Passphrase verbergen
wrong-passphrase = Diese Passphrase öffnet die Datenbank nicht.
create-database = Datenbank anlegen
unlock = Entsperren
no-network = Arbeitet ohne Netz
strength-short = Mindestens acht Zeichen
strength-weak = Schwach: noch ein Wort
strength-fair = Mäßig: mit einem weiteren Wort wird sie gut
strength-good = Gut
strength-strong = Sehr stark

## Patienten

search-patients = Name, Nummer oder Geburtsdatum
no-patients = Noch keine Patienten
no-patients-text = Legen Sie den ersten an, oder sehen Sie sich mit einem Beispielpatienten um, dessen Dateien und Berichte schon da sind.
open-sample = Beispielpatienten öffnen
nobody-found = Kein Patient passt zu „{ $search }“.
years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
holdings =
    { $specimens ->
        [0] Keine Proben
        [one] { $specimens } Probe
       *[other] { $specimens } Proben
    }
results-held =
    { $count ->
        [0] keine Befunde
        [one] { $count } Befund
       *[other] { $count } Befunde
    }
last-visit = Zuletzt
no-visit = Noch keine Daten
patients-shown = { $shown } von { $total }

## Neuer Patient

name = Name
name-hint = So, wie er auf Berichten stehen soll
record-number = Patientennummer
born = Geburtsdatum
day-hint = Tag, Monat und Jahr
day-unread = Das ist kein möglicher Tag
sex = Geschlecht
sex-hint = Bestimmt Referenzbereiche; ohne Angabe wird keiner verwendet, der vom Geschlecht abhängt.
sex-female = Weiblich
sex-male = Männlich
sex-unknown = Nicht erfasst
all-needed = Name, Nummer, Geburtsdatum und Geschlecht werden gebraucht.
add-patient = Patient anlegen

## Patient

born-on = Geboren { $day }
record = Nr. { $number }
record-parts = Teile der Akte
timeline = Zeitleiste
specimens = Proben
specimen = Probe
diary = Tagebuch
diary-days =
    { $count ->
        [one] { $count } Tag mit Einträgen
       *[other] { $count } Tage mit Einträgen
    }
undated-specimens =
    { $count ->
        [one] Eine Probe ohne Datum
       *[other] { $count } Proben ohne Datum
    }
results = Befunde
microbiome = Mikrobiom
symptoms = Symptome
correlations = Zusammenhänge
reports = Berichte
files = Dateien

## Befunde

no-results = Noch keine Befunde
no-results-text = Legen Sie die Datei eines Labors hier ab: CSV, Excel, HL7 oder FHIR.
results-summary =
    { $count ->
        [one] { $count } Analyt
       *[other] { $count } Analyte
    }
results-outside =
    { $count ->
        [0] keiner außerhalb des Bereichs
        [one] einer außerhalb des Bereichs
       *[other] { $count } außerhalb des Bereichs
    }
only-outside = Nur außerhalb des Bereichs
earlier-too = Auch frühere Befunde
analyte = Analyt
result = Ergebnis
flag = Kennzeichen
number-line = Im Referenzbereich
interval = Referenzbereich
interval-catalogue = Katalog
no-interval = Kein Bereich verfügbar
collected = Entnommen
high = Hoch
low = Niedrig
within = Im Bereich
undecided = Offen
not-classified = Nicht eingeordnet
written-as = Wie geschrieben
converted = Umgerechnet
why-not = Nicht verglichen, denn
laboratory-flag = Kennzeichen des Labors
earlier = Früher
source = Quelle
nothing-outside = Nichts liegt außerhalb seines Bereichs.

## Warum etwas fehlt

reason-no-interval = weder das Labor noch der Katalog nennt einen Bereich
reason-unknown-unit = die Einheit fehlt oder wird nicht verstanden
reason-unit-mismatch = Wert und Bereich haben verschiedene Einheiten
reason-not-numeric = das Ergebnis besteht aus Worten, nicht aus einer Zahl
reason-sex-not-recorded = der Bereich hängt vom Geschlecht ab, das nicht erfasst ist
reason-child = der Bereich gilt für Erwachsene
reason-fewer-than-8-pairs = weniger als acht Paare: gezeigt, nicht getestet
reason-too-few-pairs = zu wenige Paare
reason-hardly-varies = kaum Unterschiede
reason-needs-counts = Richness braucht Zählwerte, die Datei nennt Anteile
reason-empty = das Profil ist leer
reason-undefined = für dieses Profil nicht definiert
reason-targeted-panel = wird für Panels aus PCR oder Kultur nicht berechnet
reason-no-matching-cohort = keine Kohorte mit gleichem Verfahren und Rang
reason-method-not-stated = keine Kohorte: Die Datei nennt ihr Verfahren nicht
reason-depth-differs = nicht vergleichbar: Die Tiefe liegt außerhalb der Kohorte
reason-no-lineage = die Taxa haben auf diesem Rang keine Namen
reason-needs-species = braucht Arten, die Datei nennt Gattungen
reason-other-profiler = für einen anderen Profiler definiert
reason-not-in-tree = braucht einen Baum mit allen Taxa

## Mikrobiom

no-profiles = Noch kein Mikrobiom-Profil
no-profiles-text = Legen Sie ein Profil ab: Kraken- oder Bracken-Bericht, MetaPhlAn, BIOM, QIIME 2 oder eine Tabelle von Taxa.
technique = Verfahren
technique-shotgun = Shotgun-Sequenzierung
technique-16s = 16S-Sequenzierung
technique-microarray = Microarray
technique-pcr = PCR-Panel
technique-culture = Kultur
technique-not-stated = Nicht angegeben
profiler = Profiler
database = Datenbank
rank = Rang
depth = Tiefe
no-counts = Keine Zählwerte
diversity = Diversität
measure = Maß
value = Wert
cohorts-left-out = Diese eigenen Vergleichskollektive sind nicht lesbar und blieben außen vor: { $list }
among-cohort = In der Vergleichskohorte
no-cohort = keine passende Kohorte
percentile = Perzentil { $percentile } ({ $low }–{ $high }) von { $n }
phyla = Phyla
genera = Gattungen
groups = Funktionelle Gruppen
group = Gruppe
share = Anteil
members = Häufigste Mitglieder
rank-domain = Domäne
rank-phylum = Phylum
rank-class = Klasse
rank-order = Ordnung
rank-family = Familie
rank-genus = Gattung
rank-species = Art
rank-strain = Stamm
rank-feature = Merkmal
kind-stool = Stuhl
kind-serum = Serum
kind-plasma = Plasma
kind-whole-blood = Vollblut
kind-urine = Urin
kind-breath = Atemluft
kind-saliva = Speichel
kind-not-stated = Material nicht angegeben

## Symptome und Zusammenhänge

no-symptoms = Noch kein Tagebuch
no-symptoms-text = Legen Sie ein Symptomtagebuch ab: eine Tabelle mit einer Datumsspalte und einer Spalte je Symptom.
symptom = Symptom
course = Verlauf
latest = Zuletzt
scale = Skala
days = Tage
no-correlations = Noch nichts zu vergleichen
no-correlations-text = Zusammenhänge brauchen ein Tagebuch und Messwerte aus derselben Zeit.
correlations-lead =
    { $family ->
        [0] Rangkorrelation nach Spearman. Für einen Test gibt es noch zu wenige Punkte; Schätzwerte werden gezeigt, behauptet wird nichts.
       *[other] Rangkorrelation nach Spearman, für { $family } Tests korrigiert. Ein Zusammenhang ist keine Ursache; zu wenige Punkte werden genannt, nicht verschwiegen.
    }
exposure = Einfluss
lag = Verzögerung
estimate = Schätzwert
verdict = Urteil
verdict-passes = Besteht
verdict-does-not-pass = Besteht nicht
verdict-exploratory = Explorativ
not-assessable = Nicht beurteilbar
days-count =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

## Berichte und Dateien eines Patienten

no-reports = Noch kein freigegebener Bericht
no-reports-text = Ein Bericht liegt hier, sobald er freigegeben ist, Byte für Byte unverändert.
report-number = Nummer
version = Version { $version }
variant = Geschrieben für
language = Sprache
released = Freigegeben
released-by = Freigegeben von
no-files = Noch keine Dateien
no-files-text = Jede eingelesene Datei steht hier und kann als Ganzes zurückgenommen werden.
file = Datei
format = Format
imported = Eingelesen
undo-import = Zurücknehmen
undo-import-title = { $file } zurücknehmen?
undo-import-text =
    { $results ->
        [0] Alles, was diese Datei brachte, verlässt die Akte. Freigegebene Berichte bleiben, wie sie sind.
        [one] Alles, was diese Datei brachte, darunter ein Befund, verlässt die Akte. Freigegebene Berichte bleiben, wie sie sind.
       *[other] Alles, was diese Datei brachte, darunter { $results } Befunde, verlässt die Akte. Freigegebene Berichte bleiben, wie sie sind.
    }
import-undone = { $file } wurde zurückgenommen

## Einlesen

import-for = Einlesen für { $name }
import-lead = Nichts wird gespeichert, bevor Sie auf „Einlesen“ drücken.
import-now =
    { $count ->
        [0] Einlesen
        [one] 1 Datei einlesen
       *[other] { $count } Dateien einlesen
    }
import-waits =
    { $count ->
        [one] Eine Datei braucht Sie noch.
       *[other] { $count } Dateien brauchen Sie noch.
    }
more-files = Weitere Dateien
choose-files = Dateien wählen
drop-title = Dateien oder einen Ordner hier ablegen
drop-text = CSV, Excel, HL7, FHIR, BIOM, Kraken, MetaPhlAn, QIIME 2, Symptomtagebücher. Sie sehen alles, bevor es gespeichert wird.
whose-record = Für welche Akte sind die Dateien?
whose-files =
    { $count ->
        [one] Wem gehört diese Datei?
       *[other] Wem gehören diese Dateien?
    }
state-reading = Wird gelesen
state-failed = Nicht lesbar
state-known = Schon eingelesen
state-format = Welches Format?
state-nothing = Nichts einzulesen
state-open =
    { $count ->
        [one] Eine Frage
       *[other] { $count } Fragen
    }
state-ready = Bereit
state-left-out = Ausgelassen
state-stored = Gespeichert
leave-out = Auslassen
take-in = Wieder aufnehmen
known-already = Genau diese Datei ist schon in der Akte. Es ist nichts zu tun.
nothing-to-import = Zonula fand in dieser Datei nichts, was sich speichern ließe. Lassen Sie sie aus, oder sehen Sie die Probleme unten an.
file-says = Datei sagt
record-says = Akte sagt
which-format = Welches Format ist es?
which-format-text = Mehrere Leser erkennen diese Datei.
reading-options = Leseoptionen
decimal-sign = Dezimalzeichen
date-order = Reihenfolge im Datum
as-found = Wie in der Datei gefunden
day-first = Tag vor Monat
month-first = Monat vor Tag
in-the-file = In der Datei
understood-as = Verstanden als
understood = Was verstanden wurde
row = Zeile
day = Tag
name-column = Name
unit = Einheit
unmatched = bleibt wie geschrieben
results-count =
    { $count ->
        [one] { $count } Befund
       *[other] { $count } Befunde
    }
profile-line =
    { $taxa ->
        [one] { $taxa } Taxon, { $rank }
       *[other] { $taxa } Taxa, { $rank }
    }
reads = { $count } Sequenzen
date-missing = Datum fehlt
and-more = und { $count } weitere
problems = Probleme
problems-error =
    { $count ->
        [one] { $count } ausgelassen
       *[other] { $count } ausgelassen
    }
problems-warning =
    { $count ->
        [one] { $count } zu prüfen
       *[other] { $count } zu prüfen
    }
problems-note =
    { $count ->
        [one] { $count } Hinweis
       *[other] { $count } Hinweise
    }
severity-error = Ausgelassen
severity-warning = Zu prüfen
severity-note = Hinweis
questions = Fragen
answered = { $answered } von { $total } beantwortet
take-likeliest = Überall das Wahrscheinlichste nehmen
keep-all = Alle wie geschrieben lassen
ask-analyte = Was bedeutet „{ $name }“?
ask-analyte-unit = Was bedeutet „{ $name }“ in { $unit }?
keep-as-written = Wie geschrieben lassen
ask-patient = Ist es dieselbe Person?
same-person = Ja, es ist dieselbe Person
ask-specimens = Welche Proben gehören diesem Patienten?
ask-symptom = Welche Beschwerde ist „{ $name }“?
ask-same = Ist „{ $label }“ eine Probe der Akte?
none-of-these = Keine davon: Es ist eine neue Probe
ask-collected = Wann wurde die Probe „{ $label }“ entnommen?
stored-title =
    { $count ->
        [0] Nichts wurde gespeichert
        [one] Eine Datei ist in der Akte
       *[other] { $count } Dateien sind in der Akte
    }
stored-already = schon in der Akte, nichts geändert
stored-results =
    { $count ->
        [one] { $count } Befund
       *[other] { $count } Befunde
    }
stored-profiles =
    { $count ->
        [one] { $count } Profil
       *[other] { $count } Profile
    }
stored-symptoms =
    { $count ->
        [one] { $count } Tagebucheintrag
       *[other] { $count } Tagebucheinträge
    }
left-out-count =
    { $count ->
        [one] eine Zeile ausgelassen
       *[other] { $count } Zeilen ausgelassen
    }
not-stored = nicht gespeichert
undo-all = Alles zurücknehmen
all-undone = Alles wurde zurückgenommen
back-to-review = Zurück zur Durchsicht
see-results = Befunde ansehen

## Bericht

report = Bericht
pages = Seiten
page-of = Seite { $page } von { $pages }
page-failed = Seite { $page } kann nicht gezeigt werden
pages-count =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
back-to-patient = Zurück zum Patienten
variant-clinician = Fachleute
variant-patient = Patienten
paper = Papier
paper-a4 = A4
paper-letter = Letter
brand = Marke
draft-note = Bis zur Freigabe ist jede Seite als Entwurf gekennzeichnet.
release = Freigeben
release-title = Diesen Bericht freigeben
release-text = Er bekommt eine Nummer und kann nicht mehr geändert werden. Seine Bytes bleiben in der Datenbank.
release-by = Ihr Name
release-by-hint = Steht im Bericht als Person, die ihn geprüft und freigegeben hat
released-line = Von { $by }, { $when }
released-locked = Seine Bytes bleiben erhalten und ändern sich nicht.
save-pdf = PDF sichern
save-draft = Entwurf als PDF sichern
saved-as = Gesichert als { $name }, { $size }
zoom-in = Größer
zoom-out = Kleiner

## Einstellungen

appearance = Aussehen
as-system = Wie das System ({ $name })
theme = Farben
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
text-size = Schriftgröße
security = Sicherheit
idle-lock = Bei Untätigkeit sperren
idle-lock-hint = Gesperrt heißt: Der Schlüssel ist aus dem Speicher gelöscht.
minutes =
    { $count ->
        [one] nach { $count } Minute
       *[other] nach { $count } Minuten
    }
database-file = Datenbank
brands = Marken
about = Über Zonula
catalogue = Katalog
about-catalogue = { $analytes } Analyte, { $formats } Formate
licence = Lizenz
never-diagnoses = Zonula ordnet, vergleicht und druckt, was Labore gemessen haben. Es stellt keine Diagnosen; das bleibt bei Ihnen.
notices = Lizenzen des Mitgelieferten

ask-rows = { $count ->
    [one] Eine Zeile wurde von der Seite gelesen. Stimmt sie?
   *[other] { $count } Zeilen wurden von den Seiten gelesen. Welche stimmen?
  }
rows-all = Alle Zeilen stimmen
rows-none = Keine stimmt
source-page = Seite { $page } der Datei
ask-column = Was steht in der Spalte „{ $subject }“?
ask-decimal = Welches Zeichen steht vor den Nachkommastellen, wie in { $subject }?
ask-day-first = Was steht in Daten wie { $subject } zuerst?
ask-sheet = Auf welchem Tabellenblatt stehen die Ergebnisse?
choice-decimal-comma = Das Komma: 1,5 ist eineinhalb
choice-decimal-point = Der Punkt: 1.5 ist eineinhalb
choice-day-first-day = Der Tag
choice-day-first-month = Der Monat
leave-column-out = Spalte auslassen
read-beside = Diese Datei wird zusammen mit ihrer Tabelle gelesen und nicht für sich übernommen.
state-beside = Wird mit ihrer Tabelle gelesen
meaning-name = Name des Analyten
meaning-code = Code des Analyten
meaning-value = Wert
meaning-unit = Einheit
meaning-interval = Referenzbereich
meaning-low = Untere Referenzgrenze
meaning-high = Obere Referenzgrenze
meaning-flag = Markierung
meaning-specimen = Material
meaning-sample = Bezeichnung der Probe
meaning-collected = Entnommen
meaning-received = Eingegangen
meaning-reported = Befundet
meaning-laboratory = Labor
meaning-address = Adresse des Labors
meaning-method = Methode
meaning-panel = Gruppe
meaning-patient_number = Patientennummer
meaning-patient_name = Name der Person
meaning-family_name = Familienname
meaning-given_name = Vorname
meaning-born = Geburtsdatum
meaning-sex = Geschlecht
meaning-remark = Bemerkung
meaning-lloq = Untere Bestimmungsgrenze
meaning-uloq = Obere Bestimmungsgrenze
meaning-analyte = Ergebnisse des Analyten, den die Überschrift nennt
meaning-ignored = Etwas anderes

## Einordnung: Aussagen und die sieben Bereiche

assessment = Einordnung
comes-first = Das kommt zuerst
holds-back =
    { $count ->
        [one] Eine Aussage wird zurückgehalten.
       *[other] { $count } Aussagen werden zurückgehalten.
    }
seven-areas = Sieben Bereiche
area-concordant = fällt auf
area-discordant = unauffällig
area-borderline = grenzwertig
area-open = erst eine Erklärung
area-missing = nicht beurteilt
limited-by = Eingeschränkt durch: { $names }
pattern-count = { $concordant } von { $assessed } beurteilten Bereichen weisen in dieselbe Richtung.
pattern-too-few = { $assessed } Bereiche sind beurteilt: zu wenige für eine Aussage über ein Muster.
pattern-suspended = Keine Aussage über ein Muster, solange etwas anderes zuerst kommt.
pattern-range = Lässt man je einen Bereich weg, liegt die Zahl zwischen { $least } und { $most }. Ohne Tests der Forschungsstufe beträgt sie { $validated }.
unchecked = Noch nicht geprüft: { $names }
no-probability = Hier werden Bereiche gezählt. Das ist weder eine Wahrscheinlichkeit noch eine Diagnose.
circumstances = Was sonst bekannt ist
circumstances-lead = Was hier erfasst ist, öffnet und schließt Aussagen, mit Ihrem Namen und der Zeit.
statements = Aussagen
statements-lead =
    { $accepted ->
        [0] Aus der Akte vorgeschlagen. Nichts wird gedruckt, bevor Sie es annehmen.
        [one] Eine ist angenommen und wird gedruckt, sonst nichts.
       *[other] { $accepted } sind angenommen und werden gedruckt, sonst nichts.
    }
decided-by = Wer entscheidet
decided-by-hint = Ihr Name, wie er neben einer Aussage gedruckt wird.
decided-line = { $by }, { $when }
statement-open = Offen
statement-accepted = Angenommen
statement-left-out = Weggelassen
called-by-hand = von Hand hinzugefügt
called-no-longer = trifft nicht mehr zu
called-held-back = zurückgehalten
check-next = Als Nächstes ansehen:
cautions = Vorsicht:
to-patient = Für die Patientin oder den Patienten:
to-clinician = Für Fachpersonen
own-words = eigene Worte
orientation = nur Orientierung
translated = übersetzt, nicht geprüft
words-missing = In dieser Sprache nicht geschrieben
why = Warum, und woher das kommt
not-seen = Quelle nicht gesehen
accept = Annehmen
reopen = Neu entscheiden
edit-words = Bearbeiten
accept-words = Diese Worte annehmen
remember-words = Diese Worte auch bei anderen anbieten (ohne Namen darin)
clinic-phrases = Früher verwendete Worte
write-own = Eigene Worte schreiben
add-statement = Weitere Aussage hinzufügen
search-statements = Wort oder Kennung
choose-statements = Aussagen wählen
remove = Entfernen

## Wissen

knowledge = Wissen
search-knowledge = Name, Kennung oder Wort
catalogue-version = Katalog { $version } vom { $day }
own-data = eigene Daten
own-data-fault = Ihre eigenen Daten werden nicht verwendet:
own-data-folder = Eigene Daten werden beim Start aus { $folder } gelesen.
kinds = Arten von Einträgen
kind-statement = Aussagen
kind-gate = Vorrang
kind-analyte = Messgrößen
kind-symptom = Beschwerden
kind-taxon = Mikroben
kind-cohort = Kohorten
kind-reference = Quellen
nothing-known = Nichts gefunden
nothing-known-text = Kein Eintrag enthält alle diese Wörter.
sure-sourced = bis zur Quelle verfolgt
sure-high = hohe Verlässlichkeit
sure-medium = mittlere Verlässlichkeit
sure-low = geringe Verlässlichkeit: nicht als Tatsache gezeigt
sure-orientation = nur Orientierung
sure-seen = Eintrag gesehen
sure-not-seen = Eintrag nicht gesehen
fact-patient = Für die Patientin oder den Patienten
fact-check-next = Als Nächstes ansehen
fact-cautions = Vorsicht
fact-when = Vorgeschlagen, wenn
fact-grade = Sicherheit
fact-cebm = Evidenzstufe (CEBM)
fact-holds-back = Hält zurück
fact-loinc = LOINC
fact-unit = Einheit
fact-intervals = Referenzbereiche
fact-interval-source = Quelle der Referenzbereiche
fact-interval-status = Referenzbereiche geprüft
fact-limit-status = Entscheidungsgrenzen geprüft
fact-evidence = Datenlage
fact-tier = Stufe
fact-synonyms = Andere Namen
fact-scale = Skala
fact-red-flag = Warnzeichen
fact-ncbi = NCBI-Taxonomie
fact-roles = Bekannt für
fact-members = Mitglieder
fact-rank = Rang
fact-technique = Verfahren
fact-licence = Lizenz
fact-source = Veröffentlicht in
fact-doi = DOI
fact-pmid = PubMed
fact-checked = Was geprüft wurde
fact-place = Steht in
