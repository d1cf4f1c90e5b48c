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
report-needs-patient = Wählen Sie zuerst einen Patienten

## Fehler

error-usage = Das hat nicht geklappt
error-not-found = Das gibt es nicht mehr
error-refused = Das ließ sich nicht ausführen
error-unanswered = Es sind noch Fragen offen
error-locked = Die Datenbank ist gesperrt
error-wrong-passphrase = Die Passphrase stimmt nicht
error-wait = Zu viele falsche Passphrasen
error-not-allowed = Aufgabe einer behandelnden Person
error-no-database = Es gibt noch keine Datenbank
error-damaged = Die Datenbank ist nicht lesbar
error-busy = Die Datenbank ist belegt
error-other = Das hat nicht geklappt

## Was nicht ausgeführt wurde und was sich tun lässt: nach den Kennungen, die Rust nennt

refused-vault-locked = Die Passphrase stimmt nicht, oder die Datei ist keine Datenbank von Zonula.
hint-vault-locked = Prüfen Sie die Passphrase und welche Datenbank gemeint ist.
refused-vault-missing = An diesem Ort liegt keine Datenbank.
hint-vault-missing = Legen Sie zuerst eine Datenbank an.
refused-file-exists = An diesem Ort liegt schon eine Datei.
hint-file-exists = Wählen Sie einen anderen Ort. Nichts wurde überschrieben.
refused-vault-busy = Die Datenbank wird gerade von einem anderen Programm benutzt.
hint-vault-busy = Zonula ist ein zweites Mal geöffnet, in einem Fenster oder auf einer Befehlszeile. Schließen Sie es dort.
refused-vault-damaged = Die Datenbank ist beschädigt.
hint-vault-damaged = Spielen Sie die neueste Sicherung ein, und geben Sie in diese Datei nichts mehr ein.
refused-vault-newer = Eine neuere Version von Zonula hat diese Datenbank geschrieben (Schema { $found }; dieses Programm kennt { $known }).
hint-vault-newer = Aktualisieren Sie Zonula.
refused-number-taken = Diese Patientennummer ist schon vergeben.
hint-number-taken = Wählen Sie eine andere Nummer, oder öffnen Sie die Akte, die sie trägt.
refused-cancelled = Es wurde beendet. Nichts wurde gespeichert.
refused-no-such-entry = Diesen Eintrag gibt es nicht.
refused-not-allowed = Das ist Behandelnden vorbehalten.
hint-not-allowed = Wenden Sie sich an eine behandelnde Person der Praxis.
refused-name-taken = Jemand trägt diesen Namen schon.
hint-name-taken = Wählen Sie einen anderen Namen.
refused-passphrase-taken = Diese Passphrase kann nicht verwendet werden.
hint-passphrase-taken = Wählen Sie andere Wörter.
refused-last-practitioner = Eine Person muss bleiben, die alles darf.
hint-last-practitioner = Geben Sie zuerst jemand anderem die Rolle einer behandelnden Person.
refused-disk-full = Der Datenträger ist voll. Nichts wurde geändert.
hint-disk-full = Schaffen Sie Platz, und versuchen Sie es erneut.
refused-read-only = Die Datenbank liegt dort, wo nichts geschrieben werden darf. Nichts wurde geändert.
hint-read-only = Machen Sie Datei und Ordner beschreibbar, oder kopieren Sie die Datenbank auf einen anderen Datenträger.
refused-vault-unwritten = Die Datenbank ließ sich nicht schreiben.
hint-vault-unwritten = Prüfen Sie, ob der Datenträger angeschlossen und beschreibbar ist und Platz hat.
refused-fault = Dieser Schritt ist in Zonula selbst gescheitert.
hint-fault = Versuchen Sie es erneut. Gelingt es wieder nicht, starten Sie Zonula neu.
refused-locked = Die Datenbank ist gesperrt.
hint-locked = Entsperren Sie sie mit Ihrer Passphrase.
refused-wait =
    { $seconds ->
        [one] Es waren zu viele falsche Passphrasen. Der nächste Versuch ist in einer Sekunde möglich.
       *[other] Es waren zu viele falsche Passphrasen. Der nächste Versuch ist in { $seconds } Sekunden möglich.
    }
refused-put-away = Das ist nicht mehr geöffnet.
hint-put-away = Beim Sperren wird weggelegt, was offen war. Bitte öffnen Sie es noch einmal.
refused-on-share = Die Datenbank liegt auf einer Netzfreigabe ({ $kind }); dort könnte sie beschädigt werden.
hint-on-share = Bewahren Sie die Datenbank auf der Platte dieses Computers auf und Sicherungen auf der Freigabe.
refused-passphrase-empty = Die Passphrase ist leer.
hint-passphrase-empty = Wählen Sie mehrere Wörter, die sonst niemand zusammenstellen würde.
refused-recovery-key-unread = Das ist kein Wiederherstellungsschlüssel. Sehen Sie Gruppe { $groups } an.
hint-recovery-key-unread = Er hat acht Gruppen zu fünf Buchstaben und Ziffern.
refused-name-length = Ein Name hat 1 bis { $most } Buchstaben.
refused-minutes-most = Möglich sind höchstens { $most } Minuten.
refused-digest-unread = Eine Prüfsumme hat 64 Zeichen: 0 bis 9 und a bis f.
refused-file-unreadable =
    { $why ->
        [missing] Diese Datei gibt es nicht.
        [not-allowed] Die Datei darf nicht gelesen werden.
       *[other] Die Datei lässt sich nicht lesen.
    }
refused-file-unwritten =
    { $why ->
        [full] Die Datei lässt sich nicht schreiben: Der Datenträger ist voll.
        [missing] Die Datei lässt sich nicht schreiben: Ihren Ordner gibt es nicht.
        [not-allowed] Die Datei lässt sich nicht schreiben: An diesem Ort ist es nicht erlaubt.
       *[other] Die Datei lässt sich nicht schreiben.
    }
hint-file-unwritten = Wählen Sie einen anderen Ort.
refused-folder-unmade =
    { $why ->
        [full] Der Ordner lässt sich nicht anlegen: Der Datenträger ist voll.
        [missing] Der Ordner lässt sich nicht anlegen: Den Ordner darüber gibt es nicht.
        [not-allowed] Der Ordner lässt sich nicht anlegen: An diesem Ort ist es nicht erlaubt.
       *[other] Der Ordner lässt sich nicht anlegen.
    }
refused-new-folder-unmade =
    { $why ->
        [full] Der Ordner lässt sich nicht anlegen: Der Datenträger ist voll.
        [missing] Der Ordner lässt sich nicht anlegen: Den Ordner darüber gibt es nicht.
        [not-allowed] Der Ordner lässt sich nicht anlegen: An diesem Ort ist es nicht erlaubt.
        [taken] Der Ordner lässt sich nicht anlegen: Einen dieses Namens gibt es schon.
       *[other] Der Ordner lässt sich nicht anlegen.
    }
hint-new-folder-unmade = Nennen Sie einen Ordner, den es noch nicht gibt.
refused-not-a-file = Das ist keine Datei.
refused-no-such-folder = Diesen Ordner gibt es nicht.
refused-no-backup-folder = Ein Ordner für Sicherungen ist noch nicht gewählt.
hint-no-backup-folder = Wählen Sie einen Ordner auf einer anderen Platte oder einem Stick.
refused-backup-in-archive = Eine Sicherung lässt sich nicht aus einem Archiv einspielen. Entpacken Sie sie zuerst.
refused-no-such-patient = Zur Patientennummer { $number } gibt es keine Akte.
refused-number-empty = Die Patientennummer ist leer.
refused-name-empty = Der Name ist leer.
refused-birth-unread = „{ $text }“ ist kein Geburtsdatum.
refused-sex-unread = Das Geschlecht wurde nicht verstanden.
hint-sex-unread = Wählen Sie weiblich, männlich oder nicht erfasst.
refused-sample-taken = Die Nummer { $number } des Beispielpatienten gehört hier jemand anderem.
refused-answer-unfit = Eine Antwort passt nicht zu ihrer Frage.
hint-answer-unfit = Lesen Sie die Datei noch einmal, und antworten Sie neu.
refused-questions-open =
    { $count ->
        [one] Eine Frage ist offen. Nichts wurde gespeichert.
       *[other] { $count } Fragen sind offen. Nichts wurde gespeichert.
    }
refused-no-such-import = Diesen Import gibt es nicht mehr.
refused-not-a-companion = Das ist weder eine Taxonomie noch ein Baum.
refused-file-changed = Die Datei hat sich geändert, seit sie gelesen wurde.
hint-file-changed = Lesen Sie sie noch einmal.
refused-page-undrawn = Die Seite lässt sich nicht zeichnen.
refused-day-unread = „{ $text }“ ist kein Tag.
refused-no-such-symptom = „{ $name }“ ist kein Symptom des Katalogs.
refused-off-scale = { $score } liegt außerhalb der Skala von { $least } bis { $most }.
refused-what-unsaid = Es fehlt, was eingenommen oder geändert wurde.
refused-ends-first = Es endet, bevor es beginnt.
refused-no-such-analyte = „{ $name }“ ist kein Analyt des Katalogs.
refused-result-unsaid = Das Ergebnis fehlt.
refused-result-ambiguous = „{ $value }“ lässt sich als Tausender und als Bruchteil lesen.
hint-result-ambiguous = Schreiben Sie es ohne Tausenderzeichen oder mit einer weiteren Ziffer dahinter.
refused-result-unread = „{ $value }“ lässt sich nicht als Ergebnis lesen.
hint-result-unread = Schreiben Sie Ergebnis, Einheit und Bereich so, wie das Labor sie druckt.
refused-result-open = „{ $value }“ von { $name } lässt eine Frage offen.
refused-mapping-unreadable = Was zu { $name } gemerkt ist, lässt sich nicht lesen.
hint-mapping-unreadable = Entfernen Sie es in den Einstellungen unter Labore. Was eingelesen wurde, bleibt.
refused-mapping-unfit = Diese Datei sagt nicht, wie Dateien eines Labors gelesen werden: { $what }
hint-mapping-unfit = Sichern Sie unter Labore eine, um zu sehen, wie sie aussieht.
refused-no-such-mapping = Zu { $name } ist nichts gemerkt.
refused-no-such-statement = Die Aussage „{ $statement }“ gibt es nicht.
refused-held-back = Was zuerst kommt, hält diese Aussage zurück.
refused-decision-unsigned = Eine Entscheidung braucht den Namen der Person, die entscheidet.
refused-words-unsaid = Eine Aussage braucht Worte.
refused-words-long = Eine Aussage hat höchstens { $most } Zeichen.
refused-no-such-words = Solche Worte gibt es zu dieser Akte nicht.
refused-claim-banned = Ein Bericht darf „{ $claims }“ nicht sagen.
hint-claim-banned = Sagen Sie, was gefunden wurde, ohne daraus zu schließen.
refused-accepted-unknown = Die angenommene Aussage „{ $statement }“ steht nicht mehr im Katalog.
refused-accepted-held-back = Die angenommene Aussage „{ $statement }“ wird inzwischen zurückgehalten: Anderes kommt zuerst.
refused-accepted-uncalled = Die Akte gibt keinen Anlass mehr zu der angenommenen Aussage „{ $statement }“.
hint-accepted-unknown = Entscheiden Sie unter Einordnung neu, oder nehmen Sie sie heraus.
hint-accepted-held-back = Entscheiden Sie unter Einordnung neu, oder nehmen Sie sie heraus.
hint-accepted-uncalled = Entscheiden Sie unter Einordnung neu, oder nehmen Sie sie heraus.
refused-own-words-unwritten = Eigene Worte sind nicht in der Sprache des Berichts geschrieben ({ $language }).
refused-statement-unwritten = Die Aussage „{ $statement }“ ist nicht in der Sprache des Berichts geschrieben ({ $language }).
hint-own-words-unwritten = Schreiben Sie die Worte unter Einordnung in dieser Sprache, oder nehmen Sie sie heraus.
hint-statement-unwritten = Schreiben Sie die Worte unter Einordnung in dieser Sprache, oder nehmen Sie sie heraus.
refused-nothing-to-report = Zur Akte { $number } gibt es noch nichts zu berichten.
hint-nothing-to-report = Lesen Sie zuerst eine Datei ein, oder geben Sie einen Befund ein.
refused-report-unmade = Der Bericht ließ sich nicht zusammenstellen.
refused-kept-report-unreadable = Der aufbewahrte Bericht ist kein lesbares PDF.
refused-no-such-brand = Die Marke „{ $brand }“ gibt es nicht.
hint-no-such-brand = Wählen Sie eine andere Marke.
refused-brand-unfit = Die Datei der Marke stimmt nicht: { $what }
refused-logo-unfit = Das Bild { $name } lässt sich nicht als Logo verwenden.
hint-logo-unfit = Nehmen Sie ein PNG, ein JPEG oder ein SVG ohne Schrift darin, höchstens 2 MB groß.
refused-clinic-unfit = Eine Praxis hat einen Namen und höchstens { $lines } Zeilen darunter, jede mit höchstens { $letters } Zeichen.
refused-own-data-unfit = So lassen sich Ihre eigenen Daten nicht verwenden: { $what }
hint-own-data-unfit = Berichtigen Sie, was genannt ist. Nichts wurde geändert.
refused-source-unsaid = Ein Intervall braucht seine Quelle.
refused-limit-unread = { $text } lässt sich nicht als Grenze lesen.
hint-limit-unread = Schreiben Sie sie als 1,5 oder 1.5, ohne Tausenderzeichen.
refused-limits-unordered = Ein Intervall braucht eine Grenze, die untere vor der oberen und das jüngere Alter vor dem älteren.
refused-template-unfit = Die Vorlage des Berichts stimmt nicht: { $what }
hint-brand-unfit = Berichtigen Sie die Datei, oder fragen Sie, wer sie eingerichtet hat.
hint-template-unfit = Berichtigen Sie die Datei, oder fragen Sie, wer sie eingerichtet hat.
refused-release-unsigned = Eine Freigabe braucht den Namen der Person, die freigibt.
refused-released-already = Dieser Bericht ist schon freigegeben.
refused-record-changed = Die Akte hat sich geändert, seit dieser Entwurf entstand.
hint-record-changed = Erstellen Sie den Bericht neu, und sehen Sie ihn durch.
refused-no-such-report = Zu dieser Akte gibt es keinen freigegebenen Bericht { $number }.
refused-report-withdrawn = Der Bericht { $number } ist zurückgezogen.
hint-report-withdrawn = Geben Sie stattdessen einen eigenen Bericht frei.
refused-changes-unsaid = Ein geänderter Bericht sagt, was sich geändert hat.
refused-withdrawal-unsigned = Ein Rückzug braucht den Namen der Person, die zurückzieht, und den Grund.
refused-no-such-version = Einen freigegebenen Bericht { $number } dieser Version gibt es nicht.
refused-withdrawn-already = Dieser Bericht ist schon zurückgezogen.
refused-no-such-rule = Für dieses Land ({ $country }) ist keine Regel bekannt.
refused-numbers-differ = Die Patientennummer wurde nicht zweimal gleich eingetippt.
hint-numbers-differ = Eine Löschung lässt sich nicht rückgängig machen. Tippen Sie die Nummer der gemeinten Person.
refused-country-unsaid = Es ist nicht bekannt, in welchem Land die Praxis ist.
hint-country-unsaid = Wählen Sie zuerst, welches Landes Recht gilt.
refused-record-kept =
    { $years ->
        [one] Die Akte muss bis zum { $day } aufbewahrt werden: { $basis } ({ $country }, ein Jahr ab dem letzten Eintrag).
       *[other] Die Akte muss bis zum { $day } aufbewahrt werden: { $basis } ({ $country }, { $years } Jahre ab dem letzten Eintrag).
    }
hint-record-kept = Gegen diese Pflicht gilt das Recht auf Löschung nicht (DSGVO, Artikel 17 Absatz 3). Wo die Pflicht nicht besteht, nennen Sie den Grund.

## Erster Start und Sperre

create-title = Willkommen bei Zonula
create-text = Alles liegt in einer verschlüsselten Datei auf diesem Computer. Wählen Sie die Passphrase, die sie öffnet.
unlock-title = Zonula ist gesperrt
unlock-text = Die Daten Ihrer Patienten sind verschlüsselt. Ihre eigene Passphrase öffnet sie und sagt, wer Sie sind.
passphrase = Passphrase
passphrase-again = Passphrase wiederholen
passphrase-hint = Vier oder fünf Wörter, die nicht zusammengehören, sind stark und gut zu merken.
passphrase-lost = Eine verlorene Passphrase kann niemand wiederherstellen. Drucken Sie in den Einstellungen den Wiederherstellungsschlüssel und verwahren Sie ihn sicher.
passphrases-differ = Die beiden sind nicht gleich
show-passphrase = Passphrase zeigen
hide-passphrase = Passphrase verbergen
wrong-passphrase = Diese Passphrase öffnet die Datenbank nicht.
wait-left =
    { $count ->
        [one] Der nächste Versuch ist in einer Sekunde möglich.
       *[other] Der nächste Versuch ist in { $count } Sekunden möglich.
    }
own-name = Ihr Name
own-name-hint = So steht er im Protokoll und auf Berichten; er lässt sich später ändern.
recovery-key = Wiederherstellungsschlüssel
recovery-text = Der Schlüssel, der beim Einrichten der Datenbank gedruckt wurde. Er öffnet alles.
recovery-hint = Acht Gruppen zu fünf Zeichen; Großschreibung und Bindestriche sind gleichgültig.
wrong-key = Dieser Schlüssel öffnet die Datenbank nicht.
use-recovery-key = Wiederherstellungsschlüssel verwenden
use-passphrase = Passphrase verwenden
damaged-ways = Die Datenbank ist beschädigt. Sie können eine Sicherung an ihre Stelle setzen oder das Lesbare retten. Die beschädigte Datei bleibt in beiden Fällen erhalten.
stuck-ways = Sind Sie sich der Passphrase sicher? Dann ist vielleicht die Datei beschädigt: Spielen Sie eine Sicherung ein, oder retten Sie das Lesbare. Die Datei bleibt in beiden Fällen erhalten.
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
results-new =
    { $count ->
        [one] { $count } neuer seit dem Bericht vom { $day }
       *[other] { $count } neue seit dem Bericht vom { $day }
    }
no-report-yet = Noch kein Bericht
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
version = Version { $version }
variant = Geschrieben für
language = Sprache
released = Freigegeben
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
differs = { $what }: laut Datei { $file }, laut Akte { $record }
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
idle-lock = Bei Untätigkeit sperren
idle-lock-hint = Gesperrt heißt: Der Schlüssel ist aus dem Speicher gelöscht.
minutes =
    { $count ->
        [0] nie
        [one] nach { $count } Minute
       *[other] nach { $count } Minuten
    }
database-file = Datenbank
clinic = Praxis
clinic-lead = Das steht am Kopf Ihrer Berichte.
clinic-name = Name der Praxis
clinic-lines = Zeilen unter dem Namen
clinic-lines-hint = Wer dort arbeitet, Anschrift, Telefon: je eine Zeile.
clinic-colour = Farbe
clinic-colour-hint = Überschriften und Linien der Berichte. Eine zu blasse Farbe wird dunkler gemacht, und es wird gesagt.
clinic-logo = Logo
clinic-logo-hint = PNG, JPEG oder SVG, höchstens 2 MB.
clinic-logo-choose = Bild wählen
clinic-logo-none = keines
clinic-logo-remove = Entfernen
clinic-first = Ihr Praxiskopf
clinic-save = Speichern
clinic-kept = Ihre Berichte tragen jetzt den Namen { $name }.
only-practitioner-clinic = Nur Behandelnde bestimmen, was am Kopf der Berichte steht.
own = Eigene Intervalle und Aussagen
own-lead = Was Ihre Praxis anders hält als das Programm. Berichte nennen es mit seiner Version.
own-version = In Gebrauch: { $own }.
only-practitioner-own = Über Intervalle und Aussagen entscheiden Behandelnde.
own-intervals = Referenzintervalle
own-intervals-lead = Sie gelten, wo die Datei eines Labors keines nennt: Das Intervall des Labors geht immer vor.
own-interval-new = Eigenes Intervall
own-interval-title = Eigenes Referenzintervall
own-from-age = ab { $from } Jahren
own-ages = { $from } bis unter { $to } Jahre
own-group = Gruppe { $number }
own-group-add = Weitere Gruppe
own-group-remove = Gruppe { $number } entfernen
own-for = Für
own-both-sexes = Beide Geschlechter
own-age-from = Ab Alter
own-age-to = Unter Alter
own-low = Von
own-high = Bis
own-source = Woher es stammt
own-source-hint = Das Verzeichnis eines Labors mit Jahr etwa. Berichte drucken es.
own-change = Ändern
own-take-back = Zurücknehmen
own-take-back-title = { $name } zurücknehmen?
own-take-back-text = Es gilt wieder, was das Programm mitbringt. Freigegebene Berichte bleiben, wie sie sind.
own-kept = Gespeichert: { $name }
own-statements = Aussagen
own-statements-lead = Abgeschaltet, in eigenen Worten oder von Ihrer Praxis geschrieben; für alle Patienten.
own-statement = Aussage
own-statement-change = Eine Aussage ändern
own-statement-new = Eine Aussage schreiben
own-statement-text = Ihre Worte sind auf { $language }. Ein Bericht in einer anderen Sprache, der diese Aussage verwendet, entsteht erst, wenn sie auch in dieser Sprache geschrieben ist.
own-statement-own = Ihre eigene.
own-statement-off = Abgeschaltet.
own-statement-words = Eigene Worte: { $languages }
own-statement-switch = Diese Aussage nie vorschlagen
own-statement-kind = Worüber
about-analyte = Einen Befund
about-taxon = Das Mikrobiom
about-pattern = Mehrere Befunde zusammen
about-intervention = Was jemand tun kann
about-framing = Was der Bericht sagen kann
about-safety = Was Vorrang hat
own-by-hand = Nie von selbst: Ich wähle sie für einen Patienten
own-by-condition = Von selbst, unter einer Bedingung
own-applies = Wofür sie gedacht ist
own-condition = Bedingung
own-condition-hint = Mit den Kennungen von Analyten und Symptomen, in deren Einheiten; unter Wissen stehen die Kennungen und wie andere Bedingungen geschrieben sind.
own-for-patient = Worte für die Patientin, den Patienten
own-for-clinician = Worte für die Fachperson
own-words-empty = Beide leer lassen für die Worte des Programms.
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
no-probability = Hier werden Bereiche gezählt. Das ist weder eine Wahrscheinlichkeit noch eine Diagnose. Das „Leaky-Gut-Syndrom“ ist keine anerkannte Diagnose.
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
records-only = Nur Befunde
records-only-hint = Was gemessen wurde, und nichts davon, was es bedeuten kann
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

## Personen, Rollen und wer was darf

people = Personen
people-lead =
    { $count ->
        [one] Bisher arbeiten nur Sie mit dieser Datenbank.
       *[other] { $count } Personen arbeiten mit dieser Datenbank, jede mit eigener Passphrase.
    }
roles-lead = Behandelnde dürfen alles. Die Assistenz gibt ein und sieht ein; sie gibt keine Berichte frei und entscheidet nicht über Aussagen.
you = Sie
role = Rolle
role-of = Rolle von { $name }
role-practitioner = Behandelnde Person
role-assistant = Assistenz
may-practitioner = Alles: Freigabe, Entscheidungen, Personen, Einstellungen, Protokoll
may-assistant = Patienten, Einlesen, Entwürfe und Sicherungen; gibt nichts frei
came-by-key = Sie sind mit dem Wiederherstellungsschlüssel hereingekommen. Setzen Sie unten eine neue Passphrase für sich, sperren Sie dann und kommen Sie damit herein.
add-person = Person hinzufügen
rename = Umbenennen
change-passphrase = Passphrase ändern
reset-passphrase = Passphrase setzen
let-go = Entlassen
old-passphrase = Bisherige Passphrase
new-passphrase = Neue Passphrase
person-title-add = Person hinzufügen
person-title-rename = { $name } umbenennen
person-title-passphrase = Ihre Passphrase ändern
person-title-reset = Passphrase für { $name } setzen
person-title-let-go = { $name } entlassen?
person-text-add = Jede Person öffnet die Datenbank mit ihrer eigenen Passphrase, damit im Protokoll steht, wer was getan hat.
person-text-rename = Frühere Einträge im Protokoll und freigegebene Berichte behalten den früheren Namen.
person-text-passphrase = Die alte öffnet danach nichts mehr. Es wird nichts neu verschlüsselt, deshalb dauert es nur einen Augenblick.
person-text-reset = Für jemanden, der seine vergessen hat. Die alte öffnet danach nichts mehr.
person-text-let-go = Die Passphrase dieser Person öffnet danach nichts mehr. Was sie getan hat, bleibt im Protokoll und in Berichten.
person-done-add = { $name } wurde hinzugefügt
person-done-rename = Der Name ist jetzt { $name }
person-done-passphrase = Ihre Passphrase wurde geändert
person-done-reset = Die Passphrase von { $name } wurde gesetzt
person-done-let-go = { $name } wurde entlassen
person-do-add = Hinzufügen
person-do-rename = Umbenennen
person-do-passphrase = Passphrase ändern
person-do-reset = Passphrase setzen
person-do-let-go = Entlassen
only-practitioner-people = Nur Behandelnde fügen Personen hinzu, ändern Rollen oder setzen die Passphrase anderer.
only-practitioner-recovery = Nur Behandelnde erstellen einen Wiederherstellungsschlüssel.
only-practitioner-backups = Nur Behandelnde wählen den Ordner oder spielen eine Sicherung ein. Sichern können Sie selbst.
only-practitioner-locking = Nur Behandelnde ändern das.
only-practitioner-audit = Das Protokoll lesen Behandelnde. Sie können prüfen, ob es so ist, wie es geschrieben wurde.
only-practitioner-release = Berichte geben Behandelnde frei. Sie können den Entwurf sichern.
only-practitioner-statements = Über Aussagen entscheiden Behandelnde. Sie sehen, was vorgeschlagen wird und warum.

## Wiederherstellungsschlüssel

recovery-lead = Öffnet die Datenbank, wenn eine Passphrase vergessen ist. Er liegt nur auf Papier.
recovery-there = erstellt
recovery-none = noch keiner
recovery-make = Wiederherstellungsschlüssel erstellen
recovery-anew = Neuen Wiederherstellungsschlüssel erstellen
recovery-make-text = Er wird einmal gezeigt. Halten Sie Drucker oder Stift und Papier bereit; niemand sollte mitlesen.
recovery-anew-text = Der frühere Schlüssel öffnet danach nichts mehr. Der neue wird einmal gezeigt: Halten Sie Drucker oder Stift und Papier bereit.
recovery-show = Schlüssel zeigen
recovery-once = Er wird nur dieses eine Mal gezeigt. Drucken oder schreiben Sie ihn ab und verwahren Sie ihn wie Verträge, nicht neben diesem Computer.
recovery-paper = Wiederherstellungsschlüssel der Zonula-Datenbank { $database }, erstellt am { $day }. Wer ihn hat, kann die Datenbank öffnen.
recovery-have = Ich habe ihn auf Papier
print = Drucken

## Sicherungen

backups = Sicherungen
later = Später
back-up = Jetzt sichern
back-up-to = Sichern nach …
back-up-elsewhere = Anderswohin …
backing-up = Die Kopie wird geschrieben, wieder geöffnet und geprüft.
backup-done =
    { $patients ->
        [0] Gesichert und geprüft: { $place }, ohne Patienten
        [one] Gesichert und geprüft: { $place }, mit einem Patienten
       *[other] Gesichert und geprüft: { $place }, mit { $patients } Patienten
    }
backup-last = Letzte geprüfte Kopie
backup-last-hint = Nach dem Schreiben wieder geöffnet, geprüft und gezählt
backup-due = fällig
backup-fresh = jünger als eine Woche
backup-none = noch keine
backup-holds =
    { $patients ->
        [0] keine Patienten
        [one] ein Patient
       *[other] { $patients } Patienten
    }
backup-folder = Ordner für Sicherungen
backup-folder-hint = Wird einmal am Tag und beim Sperren nach Änderungen von selbst gefüllt; alte Kopien werden ausgedünnt. Am besten eine andere Platte oder ein Stick.
backup-folder-none = keiner gewählt: Von selbst wird nichts gesichert
backup-folder-choose = Ordner für Sicherungen wählen
backup-place = Wohin die Sicherung kommt
choose-folder = Ordner wählen
banner-none = Es gibt noch keine Sicherung.
banner-due =
    { $days ->
        [one] Die letzte geprüfte Sicherung ist einen Tag alt.
       *[other] Die letzte geprüfte Sicherung ist { $days } Tage alt.
    }
banner-failed = Die letzte Sicherung ist fehlgeschlagen. { $reason }
banner-faults =
    { $count ->
        [one] In der Datenbank wurde ein Fehler gefunden. Geben Sie nichts ein, bevor er angesehen wurde.
       *[other] In der Datenbank wurden { $count } Fehler gefunden. Geben Sie nichts ein, bevor sie angesehen wurden.
    }
banner-check = Ansehen
restore-backup = Sicherung einspielen
restore-choose = Sicherung wählen
restore-title = Eine Sicherung an die Stelle der Datenbank setzen?
restore-text = Alles, was seit der Sicherung eingegeben wurde, fehlt danach. Die jetzige Datenbank bleibt unter anderem Namen daneben liegen.
restore-text-none = Die Sicherung wird zur Datenbank dieses Computers. Sie wird vorher bis zur letzten Seite geprüft.
restore-now = Datenbank ersetzen
restoring = Die Sicherung wird bis zur letzten Seite geprüft und dann eingesetzt.
restored-title = Die Sicherung ist eingespielt
restored-text =
    { $patients ->
        [0] Sie enthält keine Patienten.
        [one] Sie enthält einen Patienten; freigegebene Berichte: { $reports }.
       *[other] Sie enthält { $patients } Patienten; freigegebene Berichte: { $reports }.
    }
restored-kept = Die Datenbank von vorher bleibt als { $name } erhalten.
backup-file = Sicherung
backup-passphrase-hint = Passphrase einer behandelnden Person aus der Zeit der Sicherung
choose-file = Datei wählen
choose-place = Ort wählen
choose-again = Bitte noch einmal wählen
no-file-chosen = noch keine gewählt
no-place-chosen = noch keiner gewählt

## Sperren, Prüfen und Retten

locking = Sperren
check = Prüfen
check-database = Die ganze Datenbank
check-hint = Jede Seite, jeder Verweis, jeder gespeicherte Bericht und jeder Protokolleintrag. Große Datenbanken brauchen Minuten.
check-now = Alles prüfen
checking = Alles wird gelesen und verglichen. Sie können weiterarbeiten, nur langsamer.
check-sound = Alles ist in Ordnung.
check-faults =
    { $count ->
        [one] Es wurde ein Fehler gefunden.
       *[other] Es wurden { $count } Fehler gefunden.
    }
check-faults-do = Geben Sie nichts mehr ein. Spielen Sie die neueste Sicherung ein; gibt es keine, retten Sie das Lesbare in eine neue Datei.
check-faults-tell = Geben Sie nichts mehr ein und sagen Sie es einer behandelnden Person.
checked-patients =
    { $count ->
        [0] keine Patienten
        [one] ein Patient
       *[other] { $count } Patienten
    }
checked-imports =
    { $count ->
        [0] keine eingelesenen Dateien
        [one] eine eingelesene Datei
       *[other] { $count } eingelesene Dateien
    }
checked-results =
    { $count ->
        [0] keine Befunde
        [one] ein Befund
       *[other] { $count } Befunde
    }
checked-reports =
    { $count ->
        [0] keine Berichte
        [one] ein Bericht
       *[other] { $count } Berichte
    }
checked-entries =
    { $count ->
        [0] keine Protokolleinträge
        [one] ein Protokolleintrag
       *[other] { $count } Protokolleinträge
    }
rescue = Lesbares retten
rescue-title = Lesbares retten
rescue-text = Was sich aus der beschädigten Datenbank lesen lässt, kommt in eine neue Datei. Die beschädigte bleibt, wie sie ist. Die Datenbank wird dafür gesperrt.
rescue-into = Neue Datei
rescue-choose = Wohin die neue Datei kommt
rescuing = Alles Lesbare wird kopiert.
rescued-title = Was gerettet wurde
rescued-gaps = { $name } ist geschrieben. Manche Zeilen waren nicht lesbar; sie sind gekennzeichnet.
rescued-whole = { $name } ist geschrieben. Jede Zeile war lesbar.
rescued-what = Was
rescued-rows = Zeilen
rescued-lost = teils verloren
rescued-other = Alles Übrige
rescued-next = Die neue Datei öffnet sich mit derselben Passphrase. Um mit ihr zu arbeiten, spielen Sie sie wie eine Sicherung ein.

## Protokoll

audit = Protokoll
audit-hint = Wer was angesehen, geändert, freigegeben oder ausgegeben hat
open-audit = Protokoll öffnen
parts-of-settings = Teile der Einstellungen
audit-patient = Patientennummer eines Patienten
audit-action = Art der Handlung
audit-all = Alle Handlungen
audit-when = Wann
audit-who = Wer
audit-what = Was
audit-subject = Einzelheiten
audit-entry = Eintrag
audit-erased = gelöscht
audit-nobody = Es gibt keinen Patienten mit der Patientennummer { $number }.
audit-empty = Keine Einträge
audit-empty-text = Nichts dergleichen wurde getan.
audit-more =
    { $count ->
        [0] Weiter zurück wird gesucht
        [one] Der neueste Eintrag; frühere folgen
       *[other] Die neuesten { $count } Einträge; frühere folgen
    }
audit-count =
    { $count ->
        [0] Keine Einträge
        [one] Ein Eintrag
       *[other] { $count } Einträge
    }
verify = Echtheit prüfen
verifying = Das Protokoll wird vom ersten bis zum letzten Eintrag verfolgt.
verify-sound =
    { $count ->
        [0] Es gibt noch keine Einträge.
        [one] Der eine Eintrag ist so, wie er geschrieben wurde.
       *[other] Alle { $count } Einträge sind so, wie sie geschrieben wurden: keiner wurde geändert, entfernt oder verschoben.
    }
verify-faults =
    { $count ->
        [one] Das Protokoll ist nicht so, wie es geschrieben wurde: Eine Stelle weicht ab.
       *[other] Das Protokoll ist nicht so, wie es geschrieben wurde: { $count } Stellen weichen ab.
    }
verify-faults-do = Jemand hat die Datei von außen geändert, oder sie ist beschädigt. Bewahren Sie sie auf und vergleichen Sie sie mit einer Sicherung.
verify-noted = Die notierte Prüfsumme steht im Protokoll: Davor wurde nichts ersetzt.
verify-head = Prüfsumme des letzten Eintrags:
verify-earlier = Früher notierte Prüfsumme
verify-earlier-hint = Notieren Sie die heutige Prüfsumme anderswo. Später hier eingegeben, zeigt sie, dass nicht das ganze Protokoll ersetzt wurde.
verify-again = Noch einmal prüfen
action-created = Datenbank angelegt
action-unlocked = Entsperrt
action-unlocked-by-recovery-key = Mit dem Wiederherstellungsschlüssel entsperrt
action-viewed = Akte angesehen
action-patient-added = Patient hinzugefügt
action-patient-edited = Angaben zum Patienten geändert
action-imported = Eingelesen oder eingegeben
action-import-undone = Einlesen zurückgenommen
action-mapping-kept = Lesart eines Labors gemerkt
action-mapping-removed = Lesart eines Labors entfernt
action-statement-chosen = Über eine Aussage entschieden
action-statement-reopened = Entscheidung über eine Aussage zurückgenommen
action-circumstance-recorded = Umstand vermerkt
action-circumstance-removed = Umstand zurückgenommen
action-report-released = Bericht freigegeben
action-report-withdrawn = Bericht zurückgezogen
action-exported = Daten ausgegeben
action-erased = Patient gelöscht
action-erasure-refused = Löschung abgelehnt
action-person-added = Person hinzugefügt
action-person-left = Person entlassen
action-role-changed = Rolle geändert
action-passphrase-changed = Passphrase geändert
action-passphrase-reset = Passphrase durch andere gesetzt
action-passphrase-strengthened = Passphrase stärker geschützt
action-recovery-key-made = Wiederherstellungsschlüssel erstellt
action-key-slots-differ = Schlüssel sind nicht die zuletzt geschriebenen
action-setting-changed = Einstellung geändert
action-backed-up = Gesichert
action-restored = Sicherung eingespielt
action-rescued = Beschädigte Datenbank gerettet

## Veränderungen, Maßnahmen und was über Patienten hinweg zusammengeht

since-day = seit { $day }
course-needs-two = braucht zwei vergleichbare frühere Befunde
broken-on = Labor oder Methode geändert: { $list }
replaced-results = Ersetzte Befunde
replaced-results-text = Das Labor hat diese berichtigt. Sie bleiben sichtbar, gerechnet wird mit ihnen nicht.
replaced-by = Ersetzt durch
also-in = Steht auch in
remark = Bemerkung
status-preliminary = vorläufig
status-corrected = berichtigt
interventions = Maßnahmen
no-interventions = In der Akte steht nichts, was eingenommen oder geändert wurde. Legen Sie eine Tabelle mit Was, Von, Bis und Dosis ab.
no-diary-around = Das Tagebuch hat keine Tage um diese Zeit.
across-lead = Eine Steigung für alle Patienten der Praxis, jeder um seinen eigenen Mittelwert. Dafür werden alle Akten gelesen; in einer großen Praxis dauert das.
across-compute = Über alle Patienten vergleichen
across-again = Neu vergleichen
across-computing = Die Akten werden verglichen
across-progress = Akte { $done } von { $total }
across-left =
    { $count ->
        [one] Ein Paar nicht geprüft: { $why }
       *[other] { $count } Paare nicht geprüft: { $why }
    }

## Was ein Import ändert und wie er weitergeht

another-patient = Anderer Patient
import-stop = Anhalten
import-storing = { $file } wird gespeichert
import-pace =
    { $seconds ->
        [one] { $rate } Zeilen je Sekunde, noch eine Sekunde
       *[other] { $rate } Zeilen je Sekunde, noch { $seconds } Sekunden
    }
error-cancelled = Angehalten: Von dieser Datei wurde nichts gespeichert
read-by-mapping = gelesen nach der Zuordnung { $name }
read-with = gelesen mit { $files }
changes-title = Was sie in der Akte ändert
changes-new =
    { $count ->
        [one] Ein Befund, der nicht bekannt war
       *[other] { $count } Befunde, die nicht bekannt waren
    }
changes-added =
    { $count ->
        [one] Ein weiterer Befund in einer Probe der Akte
       *[other] { $count } weitere Befunde in Proben der Akte
    }
changes-repeated =
    { $count ->
        [one] Ein Befund, den die Akte schon enthält: Er bekommt eine weitere Quelle
       *[other] { $count } Befunde, die die Akte schon enthält: Sie bekommen eine weitere Quelle
    }
changes-superseded =
    { $count ->
        [one] Ein Befund der Akte wird ersetzt; er bleibt sichtbar
       *[other] { $count } Befunde der Akte werden ersetzt; sie bleiben sichtbar
    }
changes-outdated =
    { $count ->
        [one] Ein Befund, den das Labor schon ersetzt hat
       *[other] { $count } Befunde, die das Labor schon ersetzt hat
    }
changes-repeated-entries =
    { $count ->
        [one] Ein Eintrag, den die Akte schon enthält
       *[other] { $count } Einträge, die die Akte schon enthält
    }

## Das Leben eines Berichts

amend = Ändern
amends-line = Ersetzt Bericht { $number }, Version { $version }. Das steht dann auf jeder Seite.
amend-title = Bericht { $number }, Version { $version }, ändern
amend-text = Die neue Version sagt auf jeder Seite, was sie ersetzt. Die frühere bleibt, wie sie ist, und lässt sich weiter öffnen.
amend-changes = Was sich geändert hat
amend-changes-hint = Ein Satz je Zeile, in der Sprache des Berichts. Er steht vorn im Bericht.
release-amended = Geändert freigeben
changed-title = Was sich geändert hat:
replaced = Ersetzt
replaced-by-version = durch Version { $version }
withdraw = Zurückziehen
withdraw-title = Bericht { $number }, Version { $version }, zurückziehen?
withdraw-text = Er steht von nun an als zurückgezogen in der Liste, mit dem Grund. Seine Bytes bleiben. Wer ihn auf Papier hat, muss es erfahren.
withdraw-reason = Grund
withdrawn = Zurückgezogen
withdrawn-line = von { $by }, { $when }
report-withdrawn = Bericht { $number } wurde zurückgezogen
sections = Abschnitte
sections-hint = Seite 1, Befunde, was fehlt und wie er entstand, stehen in jedem Bericht. Was wegbleibt, wird gesagt.
section-earlier = { $name }: nach oben
section-later = { $name }: nach unten
section-moved = { $name }: Platz { $place } von { $count }
sections-left-out =
    { $count ->
        [one] einer weggelassen
       *[other] { $count } weggelassen
    }
clinic-wide = Was bei den Patienten der Praxis zusammengeht
clinic-wide-hint = Eine Steigung für alle, ohne Namen

## Die Akte als Ganzes: mitgeben, löschen; wie lange sie aufbewahrt wird

whole-record = Die Akte als Ganzes
hand-over = Alles, für die Person oder eine andere Praxis
hand-over-hint = Ein neuer Ordner: die Akte als FHIR und als Tabellen, dazu jeder freigegebene Bericht. Unverschlüsselt und mit Namen.
hand-over-now = Mitgeben
hand-over-choose = Den neuen Ordner benennen
handed-over =
    { $count ->
        [one] Eine Datei steht im Ordner { $folder }
       *[other] { $count } Dateien stehen im Ordner { $folder }
    }
export-fhir = Als FHIR sichern
export-fhir-hint = Die Befunde in einer Datei, für ein anderes Programm. Unverschlüsselt und mit Namen.
exporting = Die Akte wird geschrieben
only-practitioner-export = Akten geben Behandelnde weiter.
erase = Akte löschen
erase-hint = Sie verlässt die Datenbank endgültig, wo kein Gesetz die Aufbewahrung verlangt.
only-practitioner-erase = Akten löschen nur Behandelnde.
erase-title = Die Akte von { $name } löschen?
erase-text = Dateien, Befunde, Tagebuch, Entscheidungen und freigegebene Berichte verlassen diese Datenbank. Das lässt sich nicht rückgängig machen. Im Protokoll bleibt, dass eine Akte gelöscht wurde, ohne den Namen.
erase-again = Die Patientennummer { $number } eintippen
erase-now = Endgültig löschen
erase-refused = Das Gesetz verlangt, diese Akte aufzubewahren
erase-refused-why = Gegen diese Pflicht gilt das Recht auf Löschung nicht (DSGVO, Artikel 17 Absatz 3). Wo die Pflicht nicht besteht, etwa bei einer irrtümlich angelegten Akte, schreiben Sie den Grund.
erase-despite = Warum sie dennoch gelöscht werden darf
erase-despite-hint = Der Grund steht im Protokoll.
erase-all-the-same = Dennoch löschen
erased-title = Die Akte ist gelöscht
erased-text = Die Datenbank verlassen haben:
erased-copies =
    { $count ->
        [one] Eine frühere Sicherung enthält die Person noch. Löschen Sie sie an ihrem Ort:
       *[other] { $count } frühere Sicherungen enthalten die Person noch. Löschen Sie sie an ihrem Ort:
    }
erased-no-copies = Keine frühere Sicherung ist bekannt.
records = Akten
country = Land, dessen Recht gilt
country-none = noch keines gewählt
country-hint = Danach richtet sich, wie lange Akten aufzubewahren sind, bevor sie gelöscht werden dürfen.
retention-rule =
    { $years ->
        [one] Akten werden ein Jahr ab dem letzten Eintrag aufbewahrt: { $basis }.
       *[other] Akten werden { $years } Jahre ab dem letzten Eintrag aufbewahrt: { $basis }.
    }
retention-unconfirmed = An der Quelle nicht nachgelesen: Fragen Sie, ob es für Ihre Praxis gilt.
research = Daten für die Forschung
research-hint = Alle Patienten als Tabellen in einem neuen Ordner: ohne Namen, Nummern, Labore und freien Text, die Tage für jede Person um eine eigene Spanne verschoben.
research-now = Daten schreiben

## Von Hand eingegeben

by-hand = von Hand eingegeben
enter-result = Befund eingeben
enter-result-hint = Wie das Labor ihn druckt, mit Zeichen und Worten: < 0,6, negativ
enter-symptom = Symptom eingeben
enter-intervention = Maßnahme eingeben
enter-text = Es steht unter den Dateien als von Hand eingegeben und lässt sich dort zurücknehmen.
entered = Eingegeben
entered-before = Das stand schon in der Akte
choose = Bitte wählen
score = Stärke
score-hint = 0 ist gar nicht, 10 so stark wie vorstellbar
score-bristol = Stuhltyp nach der Bristol-Skala
enter = Eingeben
what-taken = Was eingenommen oder geändert wurde
what-taken-hint = Ein Präparat, eine Kost, eine Übung: wie es gedruckt werden soll
dose = Dosis
from-day = Von
to-day = Bis
goes-on = Es dauert an
ends-before = Es endet, bevor es beginnt.

## Labore und was zu ihren Dateien gesagt wurde

laboratories = Labore
mappings-lead = Was Sie einmal zu den Dateien eines Labors gesagt haben, gilt für seine nächsten.
mappings-none = Noch ist nichts gemerkt. Es kommt von selbst, wenn Sie Fragen zur Datei eines Labors beantworten.
known-by-laboratory = Am Namen des Labors erkannt
known-by-header = An der Kopfzeile der Tabelle erkannt
known-by-name = Wird nicht von selbst gefunden: muss gewählt werden
mapping-holds = Spalten: { $columns }, Namen: { $names }
look = Ansehen
save = Sichern
mapping-save = Was zu diesem Labor gemerkt ist, sichern
mapping-saved = Gesichert als { $name }
mapping-take = Aus einer Datei übernehmen
mapping-kept = Was zu { $name } bekannt ist, ist gemerkt
mapping-text = Was gemerkt ist, wie es in seiner Datei steht
mapping-remove-title = Entfernen, was zu { $name } gemerkt ist?
mapping-remove-text = Fragen zur nächsten Datei werden neu gestellt. Was importiert wurde, bleibt, wie es ist.

## Formate von Dateien, nach ihrer Kennung; wer einen Eigennamen trägt, steht nur in Rust

format-abundance-table = Häufigkeitstabelle (CSV, TSV, PCL, XLSX, ODS)
format-apple-health = Export aus Apple Health (export.xml oder eine Tabelle einer Art)
format-bracken-table = Bracken-Tabelle
format-cami-profile = CAMI-Profil (Bioboxes)
format-ccda = C-CDA (Befundabschnitte)
format-centrifuge-report = Centrifuge-Bericht
format-daylio-csv = Daylio-Tagebuch (CSV-Export)
format-diary-csv = Symptomtagebuch (CSV, TSV, XLSX, ODS)
format-ganon-report = ganon-Bericht
format-interventions-csv = Liste von Maßnahmen (CSV, TSV, XLSX, ODS)
format-kaiju-table = Kaiju-Tabelle
format-kmcp-profile = KMCP-Profil
format-kraken-report = Kraken-Bericht
format-kraken-combined = Zusammengeführte Kraken-Berichte
format-krakenuniq-report = KrakenUniq-Bericht
format-lab-csv = Labortabelle (CSV, TSV)
format-lab-xlsx = Labortabelle (XLSX, XLSM, XLS, ODS)
format-megan-counts = Zählwerte von MEGAN rma2info
format-metaphlan = MetaPhlAn-Profil
format-mothur-shared = Shared-Datei von mothur
format-motus-profile = mOTUs-Profil
format-mpa-table = KrakenTools-Kladentabelle (mpa)
format-pdf-report = Laborbericht (PDF mit Text)
format-qiime2-table = QIIME-2-Artefakt (.qza)
format-sourmash = sourmash gather und tax metagenome
format-sylph-profile = sylph-Profil
format-ubiome = uBiome-Export (JSON, CSV)

## Handbuch

handbook-pages = Seiten des Handbuchs
handbook-picture = Zonula, wie die Seite es beschreibt
handbook-in-english = Diese Seite ist noch nicht übersetzt; sie steht hier auf Englisch.
quick-card = Karte zum Schnellstart
