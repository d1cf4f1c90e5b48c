## De woorden van het venster. Rapporten hebben hun eigen bestand hiernaast.
##
## translated, not reviewed by a native clinician

## Overal

main-navigation = Hoofdnavigatie
loading = Laden
close = Sluiten
cancel = Annuleren
open = Openen
go-on = Doorgaan
try-again = Opnieuw proberen
copied = Gekopieerd
copy-details = Details kopiëren
show-fewer = Minder tonen
show-more =
    { $count ->
        [one] Nog één tonen
       *[other] Nog { $count } tonen
    }
nothing-found = Niets gevonden
key-ctrl = Ctrl+{ $key }
drop-here = Laat bestanden los om ze te lezen
not-stated = Niet vermeld

## Handelingen en menu’s

menu-file = Bestand
menu-edit = Bewerken
menu-view = Beeld
menu-help = Help
quit = Zonula afsluiten
undo = Ongedaan maken
redo = Opnieuw uitvoeren
cut = Knippen
copy = Kopiëren
paste = Plakken
select-all = Alles selecteren
find-or-do = Zoeken of doen
command-palette = Opdrachten
import-files = Bestanden importeren
new-patient = Nieuwe patiënt
search = Patiënten zoeken
make-report = Rapport maken
lock = Vergrendelen
patients = Patiënten
import = Importeren
settings = Instellingen
help = Help
keys = Toetsen
report-needs-patient = Kies eerst een patiënt

## Fouten

error-usage = Dat is niet gelukt
error-not-found = Dit is er niet meer
error-refused = Dit kon niet worden gedaan
error-unanswered = Er staan nog vragen open
error-locked = De database is vergrendeld
error-wrong-passphrase = De wachtwoordzin klopt niet
error-wait = Te veel onjuiste wachtwoordzinnen
error-not-allowed = Taak van een behandelaar
error-no-database = Er is nog geen database
error-damaged = De database kan niet worden gelezen
error-busy = De database is bezet
error-other = Dat is niet gelukt

## Wat geweigerd is en wat eraan te doen valt: naar de kenmerken die Rust noemt

refused-vault-locked = De wachtwoordzin klopt niet, of het bestand is geen database van Zonula.
hint-vault-locked = Controleer de wachtwoordzin en om welke database het gaat.
refused-vault-missing = Op deze plaats staat geen database.
hint-vault-missing = Maak eerst een database.
refused-file-exists = Op deze plaats staat al een bestand.
hint-file-exists = Kies een andere plaats. Er is niets overschreven.
refused-vault-busy = De database is in gebruik bij een ander programma.
hint-vault-busy = Zonula is nog een keer open, in een venster of op een opdrachtregel. Sluit het daar.
refused-vault-damaged = De database is beschadigd.
hint-vault-damaged = Zet de nieuwste back-up terug en voer in dit bestand niets meer in.
refused-vault-newer = Een nieuwere versie van Zonula heeft deze database geschreven (schema { $found }; dit programma kent { $known }).
hint-vault-newer = Werk Zonula bij.
refused-number-taken = Er is al een patiënt met dit dossiernummer.
hint-number-taken = Kies een ander nummer, of open het dossier dat het heeft.
refused-cancelled = Het is beëindigd. Er is niets bewaard.
refused-no-such-entry = Deze invoer is er niet.
refused-not-allowed = Alleen een behandelaar mag dit doen.
hint-not-allowed = Vraag het een behandelaar van de praktijk.
refused-name-taken = Er is al iemand met deze naam.
hint-name-taken = Kies een andere naam.
refused-passphrase-taken = Deze wachtwoordzin kan niet worden gebruikt.
hint-passphrase-taken = Kies andere woorden.
refused-last-practitioner = Er moet iemand blijven die alles mag.
hint-last-practitioner = Geef eerst iemand anders de rol van behandelaar.
refused-disk-full = De schijf is vol. Er is niets veranderd.
hint-disk-full = Maak ruimte op de schijf en probeer het opnieuw.
refused-read-only = De database staat waar niets mag worden geschreven. Er is niets veranderd.
hint-read-only = Maak het bestand en zijn map beschrijfbaar, of kopieer de database naar een andere schijf.
refused-vault-unwritten = De database kon niet worden geschreven.
hint-vault-unwritten = Controleer of de schijf is aangesloten, beschrijfbaar is en ruimte heeft.
refused-fault = Deze stap is binnen Zonula mislukt.
hint-fault = Probeer het opnieuw. Mislukt het weer, start Zonula dan opnieuw.
refused-locked = De database is vergrendeld.
hint-locked = Ontgrendel haar met uw wachtwoordzin.
refused-wait =
    { $seconds ->
        [one] Te veel wachtwoordzinnen klopten niet. De volgende poging kan over één seconde.
       *[other] Te veel wachtwoordzinnen klopten niet. De volgende poging kan over { $seconds } seconden.
    }
refused-put-away = Dit is niet meer geopend.
hint-put-away = Bij het vergrendelen wordt opgeborgen wat open was. Open het alstublieft opnieuw.
refused-on-share = De database staat op een netwerkschijf ({ $kind }), waar zij beschadigd kan raken.
hint-on-share = Bewaar de database op de schijf van deze computer en back-ups op de netwerkschijf.
refused-passphrase-empty = De wachtwoordzin is leeg.
hint-passphrase-empty = Kies meer woorden die niemand anders bij elkaar zou zetten.
refused-recovery-key-unread = Dit is geen herstelsleutel. Kijk naar groep { $groups }.
hint-recovery-key-unread = Hij heeft acht groepen van vijf letters en cijfers.
refused-name-length = Een naam heeft 1 tot { $most } letters.
refused-minutes-most = Er zijn hoogstens { $most } minuten mogelijk.
refused-digest-unread = Een controlegetal heeft 64 tekens: 0 tot 9 en a tot f.
refused-file-unreadable =
    { $why ->
        [missing] Dit bestand is er niet.
        [not-allowed] Het bestand mag niet worden gelezen.
       *[other] Het bestand kan niet worden gelezen.
    }
refused-file-unwritten =
    { $why ->
        [full] Het bestand kan niet worden geschreven: de schijf is vol.
        [missing] Het bestand kan niet worden geschreven: de map is er niet.
        [not-allowed] Het bestand kan niet worden geschreven: deze plaats staat het niet toe.
       *[other] Het bestand kan niet worden geschreven.
    }
hint-file-unwritten = Kies een andere plaats.
refused-folder-unmade =
    { $why ->
        [full] De map kan niet worden gemaakt: de schijf is vol.
        [missing] De map kan niet worden gemaakt: de map erboven is er niet.
        [not-allowed] De map kan niet worden gemaakt: deze plaats staat het niet toe.
       *[other] De map kan niet worden gemaakt.
    }
refused-new-folder-unmade =
    { $why ->
        [full] De map kan niet worden gemaakt: de schijf is vol.
        [missing] De map kan niet worden gemaakt: de map erboven is er niet.
        [not-allowed] De map kan niet worden gemaakt: deze plaats staat het niet toe.
        [taken] De map kan niet worden gemaakt: er is al een map met deze naam.
       *[other] De map kan niet worden gemaakt.
    }
hint-new-folder-unmade = Noem een map die er nog niet is.
refused-not-a-file = Dit is geen bestand.
refused-no-such-folder = Deze map is er niet.
refused-no-backup-folder = Er is nog geen map voor back-ups gekozen.
hint-no-backup-folder = Kies een map op een andere schijf of een usb-stick.
refused-backup-in-archive = Een back-up kan niet uit een archief worden teruggezet. Pak haar eerst uit.
refused-no-such-patient = Er is geen patiënt met het dossiernummer { $number }.
refused-number-empty = Het dossiernummer is leeg.
refused-name-empty = De naam is leeg.
refused-birth-unread = ‘{ $text }’ is geen geboortedatum.
refused-sex-unread = Het geslacht is niet begrepen.
hint-sex-unread = Kies vrouw, man of niet vastgelegd.
refused-sample-taken = Het dossiernummer { $number } van de voorbeeldpatiënt is hier van iemand anders.
refused-answer-unfit = Een antwoord past niet bij de vraag.
hint-answer-unfit = Lees het bestand opnieuw en geef opnieuw antwoord.
refused-questions-open =
    { $count ->
        [one] Er staat één vraag open. Er is niets bewaard.
       *[other] Er staan { $count } vragen open. Er is niets bewaard.
    }
refused-no-such-import = Deze import is er niet meer.
refused-not-a-companion = Dit is geen taxonomie en ook geen boom.
refused-file-changed = Het bestand is veranderd sinds het is gelezen.
hint-file-changed = Lees het opnieuw.
refused-page-undrawn = De pagina kan niet worden getekend.
refused-day-unread = ‘{ $text }’ is geen dag.
refused-no-such-symptom = ‘{ $name }’ is geen symptoom van de catalogus.
refused-off-scale = { $score } ligt buiten de schaal van { $least } tot { $most }.
refused-what-unsaid = Er staat niet wat er is ingenomen of veranderd.
refused-ends-first = Het eindigt voordat het begint.
refused-no-such-analyte = ‘{ $name }’ is geen analyt van de catalogus.
refused-result-unsaid = De uitslag ontbreekt.
refused-result-ambiguous = ‘{ $value }’ kan als duizendtal en als breuk worden gelezen.
hint-result-ambiguous = Schrijf het zonder duizendteken, of met een cijfer meer erachter.
refused-result-unread = ‘{ $value }’ kan niet als uitslag worden gelezen.
hint-result-unread = Schrijf uitslag, eenheid en interval zoals het laboratorium ze afdrukt.
refused-result-open = ‘{ $value }’ van { $name } laat een vraag open.
refused-mapping-unreadable = Wat over { $name } bewaard is, kan niet worden gelezen.
hint-mapping-unreadable = Verwijder het in de instellingen onder Laboratoria. Wat is geïmporteerd blijft.
refused-mapping-unfit = Dit bestand zegt niet hoe bestanden van een laboratorium worden gelezen: { $what }
hint-mapping-unfit = Bewaar er een onder Laboratoria om te zien hoe zo’n bestand eruitziet.
refused-no-such-mapping = Over { $name } is niets bewaard.
refused-no-such-statement = De uitspraak ‘{ $statement }’ is er niet.
refused-held-back = Wat voorgaat, houdt deze uitspraak tegen.
refused-decision-unsigned = Een beslissing vraagt de naam van wie beslist.
refused-words-unsaid = Een uitspraak heeft woorden nodig.
refused-words-long = Een uitspraak heeft hoogstens { $most } tekens.
refused-no-such-words = Deze woorden zijn er niet voor deze patiënt.
refused-claim-banned = Een rapport mag ‘{ $claims }’ niet zeggen.
hint-claim-banned = Zeg wat er is gevonden, zonder er iets uit af te leiden.
refused-accepted-unknown = De aangenomen uitspraak ‘{ $statement }’ staat niet meer in de catalogus.
refused-accepted-held-back = De aangenomen uitspraak ‘{ $statement }’ wordt nu tegengehouden: iets anders gaat voor.
refused-accepted-uncalled = Het dossier geeft geen aanleiding tot de aangenomen uitspraak ‘{ $statement }’.
hint-accepted-unknown = Beslis er onder Beoordeling opnieuw over, of haal haar weg.
hint-accepted-held-back = Beslis er onder Beoordeling opnieuw over, of haal haar weg.
hint-accepted-uncalled = Beslis er onder Beoordeling opnieuw over, of haal haar weg.
refused-own-words-unwritten = Eigen woorden zijn niet in de taal van het rapport geschreven ({ $language }).
refused-statement-unwritten = De uitspraak ‘{ $statement }’ is niet in de taal van het rapport geschreven ({ $language }).
hint-own-words-unwritten = Schrijf de woorden onder Beoordeling in deze taal, of haal ze weg.
hint-statement-unwritten = Schrijf de woorden onder Beoordeling in deze taal, of haal ze weg.
refused-nothing-to-report = Over dossier { $number } valt nog niets te rapporteren.
hint-nothing-to-report = Importeer eerst een bestand, of voer een uitslag in.
refused-report-unmade = Het rapport kon niet worden samengesteld.
refused-kept-report-unreadable = Het bewaarde rapport is geen leesbare pdf.
refused-no-such-brand = De huisstijl ‘{ $brand }’ is er niet.
hint-no-such-brand = Kies een andere huisstijl.
refused-brand-unfit = Het bestand van de huisstijl klopt niet: { $what }
refused-logo-unfit = De afbeelding { $name } kan niet als logo worden gebruikt.
hint-logo-unfit = Neem een PNG, een JPEG of een SVG zonder tekst erin, van hoogstens 2 MB.
refused-clinic-unfit = Een praktijk heeft een naam en hoogstens { $lines } regels daaronder, elk van hoogstens { $letters } tekens.
refused-own-data-unfit = Uw eigen gegevens kunnen zo niet worden gebruikt: { $what }
hint-own-data-unfit = Verbeter wat genoemd wordt. Er is niets gewijzigd.
refused-source-unsaid = Een interval heeft zijn bron nodig.
refused-limit-unread = { $text } is niet als grens te lezen.
hint-limit-unread = Schrijf hem als 1,5 of 1.5, zonder duizendtalteken.
refused-limits-unordered = Een interval heeft een grens nodig, de onderste voor de bovenste, en de jongste leeftijd voor de oudste.
refused-template-unfit = Het sjabloon van het rapport klopt niet: { $what }
hint-brand-unfit = Verbeter het bestand, of vraag het wie het heeft ingericht.
hint-template-unfit = Verbeter het bestand, of vraag het wie het heeft ingericht.
refused-release-unsigned = Een vrijgave vraagt de naam van wie vrijgeeft.
refused-released-already = Dit rapport is al vrijgegeven.
refused-record-changed = Het dossier is veranderd sinds dit concept is gemaakt.
hint-record-changed = Maak het rapport opnieuw en kijk het na.
refused-no-such-report = Deze patiënt heeft geen vrijgegeven rapport { $number }.
refused-report-withdrawn = Het rapport { $number } is ingetrokken.
hint-report-withdrawn = Geef in plaats daarvan een eigen rapport vrij.
refused-changes-unsaid = Een gewijzigd rapport zegt wat er is veranderd.
refused-withdrawal-unsigned = Een intrekking vraagt de naam van wie intrekt, en de reden.
refused-no-such-version = Er is geen vrijgegeven rapport { $number } van deze versie.
refused-withdrawn-already = Dit rapport is al ingetrokken.
refused-no-such-rule = Voor dit land ({ $country }) is geen regel bekend.
refused-numbers-differ = Het dossiernummer is niet twee keer gelijk getypt.
hint-numbers-differ = Wissen is niet terug te draaien. Typ het nummer van de bedoelde patiënt.
refused-country-unsaid = Het is niet bekend in welk land de praktijk is.
hint-country-unsaid = Kies eerst van welk land het recht geldt.
refused-record-kept =
    { $years ->
        [one] Het dossier moet tot { $day } worden bewaard: { $basis } ({ $country }, één jaar vanaf de laatste invoer).
       *[other] Het dossier moet tot { $day } worden bewaard: { $basis } ({ $country }, { $years } jaar vanaf de laatste invoer).
    }
hint-record-kept = Het recht op wissing gaat niet boven deze plicht (AVG, artikel 17, lid 3). Waar de plicht niet geldt, geeft u de reden.

## Eerste start en vergrendeling

create-title = Welkom bij Zonula
create-text = Alles staat in één versleuteld bestand op deze computer. Kies de wachtwoordzin die het opent.
unlock-title = Zonula is vergrendeld
unlock-text = De gegevens van uw patiënten zijn versleuteld. Uw eigen wachtwoordzin opent ze en zegt wie u bent.
passphrase = Wachtwoordzin
passphrase-again = Wachtwoordzin herhalen
passphrase-hint = Vier of vijf woorden die niet bij elkaar horen zijn sterk en goed te onthouden.
passphrase-lost = Niemand kan een verloren wachtwoordzin terughalen. Druk in de instellingen de herstelsleutel af en bewaar die veilig.
passphrases-differ = De twee zijn niet gelijk
show-passphrase = Wachtwoordzin tonen
hide-passphrase = Wachtwoordzin verbergen
wrong-passphrase = Deze wachtwoordzin opent de database niet.
wait-left =
    { $count ->
        [one] De volgende poging kan over één seconde.
       *[other] De volgende poging kan over { $count } seconden.
    }
own-name = Uw naam
own-name-hint = Zoals die in het logboek en op rapporten staat; later te wijzigen.
recovery-key = Herstelsleutel
recovery-text = De sleutel die bij het inrichten van de database is afgedrukt. Hij opent alles.
recovery-hint = Acht groepen van vijf; hoofdletters en streepjes maken niet uit.
wrong-key = Deze sleutel opent de database niet.
use-recovery-key = Herstelsleutel gebruiken
use-passphrase = Wachtwoordzin gebruiken
damaged-ways = De database is beschadigd. Een back-up kan in de plaats komen, of wat leesbaar is kan worden gered. Het beschadigde bestand blijft in beide gevallen bewaard.
stuck-ways = Zeker van de wachtwoordzin? Dan is het bestand misschien beschadigd: zet een back-up terug, of red wat leesbaar is. Het bestand blijft in beide gevallen bewaard.
create-database = Database maken
unlock = Ontgrendelen
no-network = Werkt zonder netwerk
strength-short = Minstens acht tekens
strength-weak = Zwak: voeg nog een woord toe
strength-fair = Redelijk: met nog een woord wordt hij goed
strength-good = Goed
strength-strong = Zeer sterk

## Patiënten

search-patients = Naam, dossiernummer of geboortedatum
no-patients = Nog geen patiënten
no-patients-text = Voeg uw eerste patiënt toe, of kijk rond met een voorbeeldpatiënt van wie de bestanden en rapporten er al zijn.
open-sample = Voorbeeldpatiënt openen
nobody-found = Geen patiënt past bij ‘{ $search }’.
years = { $count } jaar
holdings =
    { $specimens ->
        [0] Geen monsters
        [one] { $specimens } monster
       *[other] { $specimens } monsters
    }
results-held =
    { $count ->
        [0] geen uitslagen
        [one] { $count } uitslag
       *[other] { $count } uitslagen
    }
last-visit = Laatst
no-visit = Nog geen gegevens
results-new =
    { $count ->
        [one] { $count } nieuw sinds het rapport van { $day }
       *[other] { $count } nieuw sinds het rapport van { $day }
    }
no-report-yet = Nog geen rapport
patients-shown = { $shown } van { $total }

## Nieuwe patiënt

name = Naam
name-hint = Zoals hij op rapporten moet staan
record-number = Dossiernummer
born = Geboortedatum
day-hint = Dag, maand en jaar
day-unread = Deze dag bestaat niet
sex = Geslacht
sex-hint = Bepaalt referentie-intervallen; zonder dit gegeven wordt er geen gebruikt dat van het geslacht afhangt.
sex-female = Vrouw
sex-male = Man
sex-unknown = Niet vastgelegd
all-needed = Naam, dossiernummer, geboortedatum en geslacht zijn nodig.
add-patient = Patiënt toevoegen

## Patiënt

born-on = Geboren { $day }
record = Nr. { $number }
record-parts = Delen van het dossier
timeline = Tijdlijn
specimens = Monsters
specimen = Monster
diary = Dagboek
diary-days =
    { $count ->
        [one] { $count } dag met notities
       *[other] { $count } dagen met notities
    }
undated-specimens =
    { $count ->
        [one] Eén monster zonder datum
       *[other] { $count } monsters zonder datum
    }
results = Uitslagen
microbiome = Microbioom
symptoms = Klachten
correlations = Samenhang
reports = Rapporten
files = Bestanden

## Uitslagen

no-results = Nog geen uitslagen
no-results-text = Laat hier het bestand van een laboratorium los: CSV, Excel, HL7 of FHIR.
results-summary =
    { $count ->
        [one] { $count } bepaling
       *[other] { $count } bepalingen
    }
results-outside =
    { $count ->
        [0] geen buiten het interval
        [one] één buiten het interval
       *[other] { $count } buiten hun interval
    }
only-outside = Alleen buiten het interval
earlier-too = Ook eerdere uitslagen
analyte = Bepaling
result = Uitslag
flag = Vlag
number-line = Op het interval
interval = Referentie-interval
interval-catalogue = catalogus
no-interval = Geen interval beschikbaar
collected = Afgenomen
high = Hoog
low = Laag
within = Binnen het interval
undecided = Niet te beslissen
not-classified = Niet ingedeeld
written-as = Zoals geschreven
converted = Omgerekend
why-not = Niet vergeleken, want
laboratory-flag = Vlag van het laboratorium
earlier = Eerder
source = Bron
nothing-outside = Niets ligt buiten zijn interval.

## Waarom iets ontbreekt

reason-no-interval = het laboratorium noch de catalogus geeft een interval
reason-unknown-unit = de eenheid ontbreekt of is niet begrepen
reason-unit-mismatch = waarde en interval hebben verschillende eenheden
reason-not-numeric = de uitslag bestaat uit woorden, niet uit een getal
reason-sex-not-recorded = het interval hangt af van het geslacht, dat niet is vastgelegd
reason-child = het interval geldt voor volwassenen
reason-fewer-than-8-pairs = minder dan acht paren: getoond, niet getoetst
reason-too-few-pairs = te weinig paren
reason-hardly-varies = nauwelijks variatie
reason-needs-counts = rijkdom vraagt om tellingen, het bestand geeft aandelen
reason-empty = het profiel is leeg
reason-undefined = niet gedefinieerd voor dit profiel
reason-targeted-panel = niet berekend voor panels met PCR of kweek
reason-no-matching-cohort = geen cohort met dezelfde methode en rang
reason-method-not-stated = geen cohort: het bestand vermeldt zijn methode niet
reason-depth-differs = niet vergelijkbaar: de diepte ligt buiten die van het cohort
reason-no-lineage = de taxa hebben op deze rang geen namen
reason-needs-species = vraagt om soorten, het bestand noemt geslachten
reason-other-profiler = gedefinieerd voor een andere profiler
reason-not-in-tree = vraagt om een boom met alle taxa

## Microbioom

no-profiles = Nog geen microbioomprofiel
no-profiles-text = Laat een profiel los: rapport van Kraken of Bracken, MetaPhlAn, BIOM, QIIME 2 of een tabel met taxa.
technique = Techniek
technique-shotgun = Shotgun-sequencing
technique-16s = 16S-sequencing
technique-microarray = Microarray
technique-pcr = PCR-panel
technique-culture = Kweek
technique-not-stated = Niet vermeld
profiler = Profiler
database = Database
rank = Rang
depth = Diepte
no-counts = Geen tellingen
diversity = Diversiteit
measure = Maat
value = Waarde
cohorts-left-out = Deze eigen cohorten zijn niet leesbaar en bleven buiten beschouwing: { $list }
among-cohort = Binnen het referentiecohort
no-cohort = geen passend cohort
percentile = Percentiel { $percentile } ({ $low }–{ $high }) van { $n }
phyla = Fyla
genera = Geslachten
groups = Functionele groepen
group = Groep
share = Aandeel
members = Meest voorkomende leden
rank-domain = Domein
rank-phylum = Fylum
rank-class = Klasse
rank-order = Orde
rank-family = Familie
rank-genus = Geslacht
rank-species = Soort
rank-strain = Stam
rank-feature = Sequentievariant
kind-stool = Ontlasting
kind-serum = Serum
kind-plasma = Plasma
kind-whole-blood = Volbloed
kind-urine = Urine
kind-breath = Ademlucht
kind-saliva = Speeksel
kind-not-stated = Materiaal niet vermeld

## Klachten en samenhang

no-symptoms = Nog geen dagboek
no-symptoms-text = Laat een klachtendagboek los: een tabel met een kolom voor de datum en een kolom per klacht.
symptom = Klacht
course = Verloop
latest = Laatst
scale = Schaal
days = Dagen
no-correlations = Nog niets om te vergelijken
no-correlations-text = Voor samenhang zijn een dagboek en gemeten waarden uit dezelfde tijd nodig.
correlations-lead =
    { $family ->
        [0] Rangcorrelatie van Spearman. Er zijn nog te weinig punten voor een toets; schattingen worden getoond en er wordt niets beweerd.
       *[other] Rangcorrelatie van Spearman, gecorrigeerd voor { $family } toetsen. Een correlatie is geen oorzaak; te weinig punten wordt gezegd, niet verborgen.
    }
exposure = Blootstelling
lag = Vertraging
estimate = Schatting
verdict = Oordeel
verdict-passes = Doorstaat de toets
verdict-does-not-pass = Doorstaat de toets niet
verdict-exploratory = Exploratief
not-assessable = Niet te beoordelen
days-count =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }

## Rapporten en bestanden van een patiënt

no-reports = Nog geen vrijgegeven rapport
no-reports-text = Een rapport staat hier zodra het is vrijgegeven, byte voor byte ongewijzigd.
version = versie { $version }
variant = Geschreven voor
language = Taal
released = Vrijgegeven
no-files = Nog geen bestanden
no-files-text = Elk geïmporteerd bestand staat hier en kan als geheel worden teruggedraaid.
file = Bestand
format = Formaat
imported = Geïmporteerd
undo-import = Terugdraaien
undo-import-title = { $file } terugdraaien?
undo-import-text =
    { $results ->
        [0] Alles wat dit bestand bracht, verdwijnt uit het dossier. Vrijgegeven rapporten blijven zoals ze zijn.
        [one] Alles wat dit bestand bracht, waaronder één uitslag, verdwijnt uit het dossier. Vrijgegeven rapporten blijven zoals ze zijn.
       *[other] Alles wat dit bestand bracht, waaronder { $results } uitslagen, verdwijnt uit het dossier. Vrijgegeven rapporten blijven zoals ze zijn.
    }
import-undone = { $file } is teruggedraaid

## Importeren

import-for = Importeren voor { $name }
import-lead = Er wordt niets bewaard voordat u op ‘Importeren’ drukt.
import-now =
    { $count ->
        [0] Importeren
        [one] 1 bestand importeren
       *[other] { $count } bestanden importeren
    }
import-waits =
    { $count ->
        [one] Eén bestand heeft u nog nodig.
       *[other] { $count } bestanden hebben u nog nodig.
    }
more-files = Meer bestanden
choose-files = Bestanden kiezen
drop-title = Laat hier bestanden of een map los
drop-text = CSV, Excel, HL7, FHIR, BIOM, Kraken, MetaPhlAn, QIIME 2, klachtendagboeken. U ziet alles voordat het wordt bewaard.
whose-record = Voor welk dossier zijn de bestanden?
whose-files =
    { $count ->
        [one] Van wie is dit bestand?
       *[other] Van wie zijn deze bestanden?
    }
state-reading = Wordt gelezen
state-failed = Kon niet worden gelezen
state-known = Al geïmporteerd
state-format = Welk formaat?
state-nothing = Niets te importeren
state-open =
    { $count ->
        [one] Eén vraag
       *[other] { $count } vragen
    }
state-ready = Klaar
state-left-out = Weggelaten
state-stored = Bewaard
leave-out = Weglaten
take-in = Weer opnemen
known-already = Precies dit bestand staat al in het dossier. Er hoeft niets te gebeuren.
nothing-to-import = Zonula vond in dit bestand niets om te bewaren. Laat het weg, of bekijk de problemen hieronder.
file-says = Bestand zegt
record-says = Dossier zegt
differs = { $what }: volgens het bestand { $file }, volgens het dossier { $record }
which-format = Welk formaat is het?
which-format-text = Meer dan één lezer herkent dit bestand.
reading-options = Leesopties
decimal-sign = Decimaalteken
date-order = Volgorde in datums
as-found = Zoals in het bestand
day-first = Dag voor maand
month-first = Maand voor dag
in-the-file = In het bestand
understood-as = Begrepen als
understood = Wat er is begrepen
row = Rij
day = Dag
name-column = Naam
unit = Eenheid
unmatched = blijft zoals geschreven
results-count =
    { $count ->
        [one] { $count } uitslag
       *[other] { $count } uitslagen
    }
profile-line =
    { $taxa ->
        [one] { $taxa } taxon, { $rank }
       *[other] { $taxa } taxa, { $rank }
    }
reads = { $count } reads
date-missing = datum ontbreekt
and-more = en nog { $count }
problems = Problemen
problems-error =
    { $count ->
        [one] { $count } weggelaten
       *[other] { $count } weggelaten
    }
problems-warning =
    { $count ->
        [one] { $count } te controleren
       *[other] { $count } te controleren
    }
problems-note =
    { $count ->
        [one] { $count } opmerking
       *[other] { $count } opmerkingen
    }
severity-error = Weggelaten
severity-warning = Te controleren
severity-note = Opmerking
questions = Vragen
answered = { $answered } van { $total } beantwoord
take-likeliest = Overal het waarschijnlijkste nemen
keep-all = Alles laten zoals geschreven
ask-analyte = Wat betekent ‘{ $name }’?
ask-analyte-unit = Wat betekent ‘{ $name }’ in { $unit }?
keep-as-written = Laten zoals geschreven
ask-patient = Is het dezelfde persoon?
same-person = Ja, het is dezelfde persoon
ask-specimens = Welke monsters zijn van deze patiënt?
ask-symptom = Welke klacht is ‘{ $name }’?
ask-same = Is ‘{ $label }’ een monster uit het dossier?
none-of-these = Geen van deze: het is een nieuw monster
ask-collected = Wanneer is monster ‘{ $label }’ afgenomen?
stored-title =
    { $count ->
        [0] Er is niets bewaard
        [one] Eén bestand staat in het dossier
       *[other] { $count } bestanden staan in het dossier
    }
stored-already = al in het dossier, niets veranderd
stored-results =
    { $count ->
        [one] { $count } uitslag
       *[other] { $count } uitslagen
    }
stored-profiles =
    { $count ->
        [one] { $count } profiel
       *[other] { $count } profielen
    }
stored-symptoms =
    { $count ->
        [one] { $count } dagboeknotitie
       *[other] { $count } dagboeknotities
    }
left-out-count =
    { $count ->
        [one] één rij weggelaten
       *[other] { $count } rijen weggelaten
    }
not-stored = niet bewaard
undo-all = Alles terugdraaien
all-undone = Alles is teruggedraaid
back-to-review = Terug naar de controle
see-results = Uitslagen bekijken

## Rapport

report = Rapport
pages = Pagina’s
page-of = Pagina { $page } van { $pages }
page-failed = Pagina { $page } kan niet worden getoond
pages-count =
    { $count ->
        [one] { $count } pagina
       *[other] { $count } pagina’s
    }
back-to-patient = Terug naar de patiënt
variant-clinician = Zorgverlener
variant-patient = Patiënt
paper = Papier
paper-a4 = A4
paper-letter = Letter
brand = Huisstijl
draft-note = Tot de vrijgave is elke pagina als concept gemarkeerd.
release = Vrijgeven
release-title = Dit rapport vrijgeven
release-text = Het krijgt een nummer en kan niet meer worden veranderd. De bytes blijven in de database bewaard.
release-by = Uw naam
release-by-hint = Staat in het rapport als de persoon die het heeft beoordeeld en vrijgegeven
released-line = Door { $by }, { $when }
released-locked = De bytes blijven bewaard en veranderen niet.
save-pdf = Pdf bewaren
save-draft = Concept als pdf bewaren
saved-as = Bewaard als { $name }, { $size }
zoom-in = Groter
zoom-out = Kleiner

## Instellingen

appearance = Weergave
as-system = Zoals het systeem ({ $name })
theme = Thema
theme-system = Zoals het systeem
theme-light = Licht
theme-dark = Donker
text-size = Tekstgrootte
idle-lock = Vergrendelen bij inactiviteit
idle-lock-hint = Vergrendeld betekent dat de sleutel uit het geheugen is gewist.
minutes =
    { $count ->
        [0] nooit
        [one] na { $count } minuut
       *[other] na { $count } minuten
    }
database-file = Database
clinic = Praktijk
clinic-lead = Dit staat bovenaan uw rapporten.
clinic-name = Naam van de praktijk
clinic-lines = Regels onder de naam
clinic-lines-hint = Wie er werkt, adres, telefoon: elk op een regel.
clinic-colour = Kleur
clinic-colour-hint = Koppen en lijnen van rapporten. Een te bleke kleur wordt donkerder gemaakt, en dat wordt gezegd.
clinic-logo = Logo
clinic-logo-hint = PNG, JPEG of SVG, hoogstens 2 MB.
clinic-logo-choose = Afbeelding kiezen
clinic-logo-none = geen
clinic-logo-remove = Verwijderen
clinic-first = Het briefhoofd van uw praktijk
clinic-save = Opslaan
clinic-kept = Uw rapporten dragen nu de naam { $name }.
only-practitioner-clinic = Een behandelaar beslist wat bovenaan rapporten staat.
own = Eigen intervallen en uitspraken
own-lead = Wat uw praktijk anders doet dan het programma. Rapporten noemen het met zijn versie.
own-version = In gebruik: { $own }.
only-practitioner-own = Over intervallen en uitspraken beslist een behandelaar.
own-intervals = Referentie-intervallen
own-intervals-lead = Gebruikt waar het bestand van een laboratorium er geen noemt: het interval van het laboratorium gaat altijd voor.
own-interval-new = Eigen interval
own-interval-title = Eigen referentie-interval
own-from-age = vanaf { $from } jaar
own-ages = { $from } tot onder { $to } jaar
own-group = Groep { $number }
own-group-add = Nog een groep
own-group-remove = Groep { $number } verwijderen
own-for = Voor
own-both-sexes = Beide geslachten
own-age-from = Vanaf leeftijd
own-age-to = Onder leeftijd
own-low = Van
own-high = Tot
own-source = Waar het vandaan komt
own-source-hint = De lijst van een laboratorium met jaartal bijvoorbeeld. Rapporten drukken het af.
own-change = Wijzigen
own-take-back = Terugnemen
own-take-back-title = { $name } terugnemen?
own-take-back-text = Wat het programma meebrengt geldt weer. Vrijgegeven rapporten blijven zoals ze zijn.
own-kept = Bewaard: { $name }
own-statements = Uitspraken
own-statements-lead = Uitgeschakeld, in eigen woorden of door uw praktijk geschreven; voor alle patiënten.
own-statement = Uitspraak
own-statement-change = Een uitspraak wijzigen
own-statement-new = Een uitspraak schrijven
own-statement-text = Uw woorden zijn in het { $language }. Een rapport in een andere taal dat deze uitspraak gebruikt, wordt pas gemaakt als hij ook in die taal geschreven is.
own-statement-own = Uw eigen.
own-statement-off = Uitgeschakeld.
own-statement-words = Eigen woorden: { $languages }
own-statement-switch = Deze uitspraak nooit voorstellen
own-statement-kind = Waarover
about-analyte = Een uitslag
about-taxon = Het microbioom
about-pattern = Meerdere bevindingen samen
about-intervention = Wat iemand kan doen
about-framing = Wat het rapport kan zeggen
about-safety = Wat voorgaat
own-by-hand = Nooit vanzelf: ik kies hem voor een patiënt
own-by-condition = Vanzelf, onder een voorwaarde
own-applies = Waarvoor hij bedoeld is
own-condition = Voorwaarde
own-condition-hint = Met de kenmerken van analyten en symptomen, in hun eenheden; Kennis toont de kenmerken en hoe andere voorwaarden geschreven zijn.
own-for-patient = Woorden voor de patiënt
own-for-clinician = Woorden voor de zorgverlener
own-words-empty = Laat beide leeg voor de woorden van het programma.
brands = Huisstijlen
about = Over Zonula
catalogue = Catalogus
about-catalogue = { $analytes } bepalingen, { $formats } formaten
licence = Licentie
never-diagnoses = Zonula ordent, vergelijkt en drukt af wat laboratoria hebben gemeten. Het stelt geen diagnoses; dat blijft aan u.
notices = Licenties van wat is meegeleverd

ask-rows = { $count ->
    [one] Er is één rij van de pagina gelezen. Klopt die?
   *[other] Er zijn { $count } rijen van de pagina’s gelezen. Welke kloppen?
  }
rows-all = Alle rijen kloppen
rows-none = Geen enkele klopt
source-page = Pagina { $page } van het bestand
ask-column = Wat staat er in de kolom ‘{ $subject }’?
ask-decimal = Welk teken staat voor de decimalen, zoals in { $subject }?
ask-day-first = Wat staat voorop in datums zoals { $subject }?
ask-sheet = Op welk werkblad staan de uitslagen?
choice-decimal-comma = De komma: 1,5 is anderhalf
choice-decimal-point = De punt: 1.5 is anderhalf
choice-day-first-day = De dag
choice-day-first-month = De maand
leave-column-out = Kolom weglaten
read-beside = Dit bestand wordt gelezen met de tabel waar het bij hoort en niet apart geïmporteerd.
state-beside = Wordt met zijn tabel gelezen
meaning-name = Naam van de bepaling
meaning-code = Code van de bepaling
meaning-value = Waarde
meaning-unit = Eenheid
meaning-interval = Referentie-interval
meaning-low = Onderste referentiegrens
meaning-high = Bovenste referentiegrens
meaning-flag = Vlag
meaning-specimen = Materiaal
meaning-sample = Naam van het monster
meaning-collected = Afgenomen
meaning-received = Ontvangen
meaning-reported = Gerapporteerd
meaning-laboratory = Laboratorium
meaning-address = Adres van het laboratorium
meaning-method = Methode
meaning-panel = Panel
meaning-patient_number = Patiëntnummer
meaning-patient_name = Naam van de patiënt
meaning-family_name = Achternaam
meaning-given_name = Voornaam
meaning-born = Geboortedatum
meaning-sex = Geslacht
meaning-remark = Opmerking
meaning-lloq = Onderste bepaalbaarheidsgrens
meaning-uloq = Bovenste bepaalbaarheidsgrens
meaning-analyte = Uitslagen van een bepaling die de kop noemt
meaning-ignored = Iets anders

## Beoordeling: uitspraken en de zeven gebieden

assessment = Beoordeling
comes-first = Dit gaat voor
holds-back =
    { $count ->
        [one] Eén uitspraak wordt tegengehouden.
       *[other] { $count } uitspraken worden tegengehouden.
    }
seven-areas = Zeven gebieden
area-concordant = valt op
area-discordant = niets valt op
area-borderline = op de grens
area-open = eerst een verklaring
area-missing = niet beoordeeld
limited-by = Beperkt door: { $names }
pattern-count = { $concordant } van { $assessed } beoordeelde gebieden wijzen dezelfde kant op.
pattern-too-few = { $assessed } gebieden zijn beoordeeld: te weinig voor een uitspraak over een patroon.
pattern-suspended = Geen uitspraak over een patroon zolang iets anders voorgaat.
pattern-range = Laat men telkens één gebied weg, dan ligt het aantal tussen { $least } en { $most }. Zonder tests van de onderzoekscategorie is het { $validated }.
unchecked = Nog niet nagegaan: { $names }
no-probability = Hier worden gebieden geteld. Het is geen kans en geen diagnose. Het ‘lekkedarmsyndroom’ is geen erkende diagnose.
circumstances = Wat verder bekend is
circumstances-lead = Wat hier staat opent en sluit uitspraken, met uw naam en de tijd.
statements = Uitspraken
statements-lead =
    { $accepted ->
        [0] Voorgesteld uit het dossier. Niets wordt gedrukt voordat u het aanneemt.
        [one] Eén is aangenomen en wordt gedrukt, verder niets.
       *[other] { $accepted } zijn aangenomen en worden gedrukt, verder niets.
    }
decided-by = Wie beslist
decided-by-hint = Uw naam, zoals die naast een uitspraak wordt gedrukt.
decided-line = { $by }, { $when }
statement-open = Open
statement-accepted = Aangenomen
statement-left-out = Weggelaten
called-by-hand = met de hand toegevoegd
called-no-longer = niet meer van toepassing
called-held-back = tegengehouden
check-next = Hierna te bekijken:
cautions = Let op:
to-patient = Voor de patiënt:
to-clinician = Voor de behandelaar
own-words = eigen woorden
orientation = alleen oriëntatie
translated = vertaald, niet nagekeken
words-missing = Niet in deze taal geschreven
why = Waarom, en waar het vandaan komt
not-seen = bron niet gezien
accept = Aannemen
reopen = Opnieuw beslissen
edit-words = Bewerken
accept-words = Deze woorden aannemen
remember-words = Deze woorden ook bij anderen aanbieden (zonder namen erin)
clinic-phrases = Eerder gebruikte woorden
write-own = Eigen woorden schrijven
add-statement = Nog een uitspraak toevoegen
search-statements = Woord of kenmerk
choose-statements = Uitspraken kiezen
records-only = Alleen uitslagen
records-only-hint = Wat is gemeten, en niets van wat het kan betekenen
remove = Verwijderen

## Kennis

knowledge = Kennis
search-knowledge = Naam, kenmerk of woord
catalogue-version = Catalogus { $version } van { $day }
own-data = eigen gegevens
own-data-fault = Uw eigen gegevens worden niet gebruikt:
own-data-folder = Eigen gegevens worden bij het starten gelezen uit { $folder }.
kinds = Soorten ingangen
kind-statement = Uitspraken
kind-gate = Voorrang
kind-analyte = Bepalingen
kind-symptom = Klachten
kind-taxon = Microben
kind-cohort = Cohorten
kind-reference = Bronnen
nothing-known = Niets gevonden
nothing-known-text = Geen ingang heeft al deze woorden.
sure-sourced = tot de bron gevolgd
sure-high = hoge betrouwbaarheid
sure-medium = matige betrouwbaarheid
sure-low = lage betrouwbaarheid: niet als feit getoond
sure-orientation = alleen oriëntatie
sure-seen = vermelding gezien
sure-not-seen = vermelding niet gezien
fact-patient = Voor de patiënt
fact-check-next = Hierna te bekijken
fact-cautions = Let op
fact-when = Voorgesteld als
fact-grade = Zekerheid
fact-cebm = Bewijsniveau (CEBM)
fact-holds-back = Houdt tegen
fact-loinc = LOINC
fact-unit = Eenheid
fact-intervals = Referentie-intervallen
fact-interval-source = Bron van de intervallen
fact-interval-status = Intervallen nagegaan
fact-limit-status = Beslisgrenzen nagegaan
fact-evidence = Bewijs
fact-tier = Categorie
fact-synonyms = Andere namen
fact-scale = Schaal
fact-red-flag = Alarmsignaal
fact-ncbi = NCBI-taxonomie
fact-roles = Bekend om
fact-members = Leden
fact-rank = Rang
fact-technique = Techniek
fact-licence = Licentie
fact-source = Gepubliceerd in
fact-doi = DOI
fact-pmid = PubMed
fact-checked = Wat is nagegaan
fact-place = Staat in

## Personen, rollen en wie wat mag

people = Personen
people-lead =
    { $count ->
        [one] Tot nu toe werkt alleen u met deze database.
       *[other] { $count } personen werken met deze database, elk met een eigen wachtwoordzin.
    }
roles-lead = Behandelaars mogen alles. Assistenten voeren in en kijken; ze geven geen rapporten vrij en beslissen niet over uitspraken.
you = u
role = Rol
role-of = Rol van { $name }
role-practitioner = Behandelaar
role-assistant = Assistent
may-practitioner = Alles: vrijgeven, beslissen, personen, instellingen, logboek
may-assistant = Patiënten, importeren, concepten en back-ups; geeft niets vrij
came-by-key = U bent met de herstelsleutel binnengekomen. Stel hieronder een nieuwe wachtwoordzin voor uzelf in, vergrendel en kom daarmee binnen.
add-person = Persoon toevoegen
rename = Naam wijzigen
change-passphrase = Wachtwoordzin wijzigen
reset-passphrase = Wachtwoordzin instellen
let-go = Verwijderen
old-passphrase = Huidige wachtwoordzin
new-passphrase = Nieuwe wachtwoordzin
person-title-add = Persoon toevoegen
person-title-rename = Naam van { $name } wijzigen
person-title-passphrase = Uw wachtwoordzin wijzigen
person-title-reset = Wachtwoordzin voor { $name } instellen
person-title-let-go = { $name } verwijderen?
person-text-add = Iedereen opent de database met een eigen wachtwoordzin, zodat in het logboek staat wie wat heeft gedaan.
person-text-rename = Eerdere regels van het logboek en vrijgegeven rapporten houden de eerdere naam.
person-text-passphrase = De oude opent daarna niets meer. Er wordt niets opnieuw versleuteld, dus het duurt maar even.
person-text-reset = Voor wie de zijne is vergeten. De oude opent daarna niets meer.
person-text-let-go = De wachtwoordzin van deze persoon opent daarna niets meer. Wat die heeft gedaan, blijft in het logboek en in rapporten.
person-done-add = { $name } is toegevoegd
person-done-rename = De naam is nu { $name }
person-done-passphrase = Uw wachtwoordzin is gewijzigd
person-done-reset = De wachtwoordzin van { $name } is ingesteld
person-done-let-go = { $name } is verwijderd
person-do-add = Toevoegen
person-do-rename = Naam wijzigen
person-do-passphrase = Wachtwoordzin wijzigen
person-do-reset = Wachtwoordzin instellen
person-do-let-go = Verwijderen
only-practitioner-people = Alleen een behandelaar voegt personen toe, wijzigt rollen of stelt de wachtwoordzin van een ander in.
only-practitioner-recovery = Alleen een behandelaar maakt een herstelsleutel.
only-practitioner-backups = Alleen een behandelaar kiest de map of zet een back-up terug. Een back-up maken kunt u zelf.
only-practitioner-locking = Alleen een behandelaar wijzigt dit.
only-practitioner-audit = Het logboek wordt door behandelaars gelezen. U kunt controleren of het is zoals het is geschreven.
only-practitioner-release = Een behandelaar geeft rapporten vrij. U kunt het concept bewaren.
only-practitioner-statements = Over uitspraken beslist een behandelaar. U ziet wat wordt voorgesteld en waarom.

## Herstelsleutel

recovery-lead = Opent de database als een wachtwoordzin is vergeten. Hij staat alleen op papier.
recovery-there = gemaakt
recovery-none = nog niet gemaakt
recovery-make = Herstelsleutel maken
recovery-anew = Nieuwe herstelsleutel maken
recovery-make-text = Hij wordt één keer getoond. Houd een printer of pen en papier klaar, zonder dat iemand meekijkt.
recovery-anew-text = De eerdere sleutel opent daarna niets meer. De nieuwe wordt één keer getoond: houd een printer of pen en papier klaar.
recovery-show = Sleutel tonen
recovery-once = Hij wordt alleen deze keer getoond. Druk hem af of schrijf hem over, en bewaar hem bij uw contracten, niet naast deze computer.
recovery-paper = Herstelsleutel van de Zonula-database { $database }, gemaakt op { $day }. Wie hem heeft, kan de database openen.
recovery-have = Ik heb hem op papier
print = Afdrukken

## Back-ups

backups = Back-ups
later = Later
back-up = Nu een back-up maken
back-up-to = Back-up maken in …
back-up-elsewhere = Ergens anders …
backing-up = De kopie wordt geschreven, weer geopend en gecontroleerd.
backup-done =
    { $patients ->
        [0] Bewaard en gecontroleerd: { $place }, zonder patiënten
        [one] Bewaard en gecontroleerd: { $place }, met één patiënt
       *[other] Bewaard en gecontroleerd: { $place }, met { $patients } patiënten
    }
backup-last = Laatste gecontroleerde kopie
backup-last-hint = Na het schrijven weer geopend, gecontroleerd en geteld
backup-due = nodig
backup-fresh = minder dan een week oud
backup-none = nog geen
backup-holds =
    { $patients ->
        [0] geen patiënten
        [one] één patiënt
       *[other] { $patients } patiënten
    }
backup-folder = Map voor back-ups
backup-folder-hint = Wordt vanzelf gevuld, eens per dag en bij het vergrendelen na wijzigingen; oude kopieën worden uitgedund. Het best een andere schijf of een usb-stick.
backup-folder-none = geen gekozen: er wordt vanzelf niets bewaard
backup-folder-choose = Map voor back-ups kiezen
backup-place = Waar de back-up komt
choose-folder = Map kiezen
banner-none = Er is nog geen back-up.
banner-due =
    { $days ->
        [one] De laatste gecontroleerde back-up is één dag oud.
       *[other] De laatste gecontroleerde back-up is { $days } dagen oud.
    }
banner-failed = De laatste back-up is mislukt. { $reason }
banner-faults =
    { $count ->
        [one] In de database is een fout gevonden. Voer niets in voordat ernaar is gekeken.
       *[other] In de database zijn { $count } fouten gevonden. Voer niets in voordat ernaar is gekeken.
    }
banner-check = Bekijken
restore-backup = Back-up terugzetten
restore-choose = Back-up kiezen
restore-title = Een back-up in de plaats van de database zetten?
restore-text = Alles wat sinds de back-up is ingevoerd, ontbreekt daarna. De huidige database blijft onder een andere naam ernaast bewaard.
restore-text-none = De back-up wordt de database van deze computer. Hij wordt eerst tot de laatste pagina gecontroleerd.
restore-now = Database vervangen
restoring = De back-up wordt tot de laatste pagina gecontroleerd en dan teruggezet.
restored-title = De back-up is teruggezet
restored-text =
    { $patients ->
        [0] Er staan geen patiënten in.
        [one] Er staat één patiënt in; vrijgegeven rapporten: { $reports }.
       *[other] Er staan { $patients } patiënten in; vrijgegeven rapporten: { $reports }.
    }
restored-kept = De database van eerder blijft bewaard als { $name }.
backup-file = Back-up
backup-passphrase-hint = De wachtwoordzin van een behandelaar uit de tijd van de back-up
choose-file = Bestand kiezen
choose-place = Plaats kiezen
choose-again = Kies nog een keer
no-file-chosen = nog geen gekozen
no-place-chosen = nog geen gekozen

## Vergrendelen, controleren en redden

locking = Vergrendelen
check = Controleren
check-database = De hele database
check-hint = Elke pagina, verwijzing, elk bewaard rapport en elke regel van het logboek. Grote databases kosten minuten.
check-now = Alles controleren
checking = Alles wordt gelezen en vergeleken. U kunt intussen doorwerken, alleen trager.
check-sound = Alles is in orde.
check-faults =
    { $count ->
        [one] Er is één fout gevonden.
       *[other] Er zijn { $count } fouten gevonden.
    }
check-faults-do = Voer niets meer in. Zet de laatste back-up terug; is die er niet, red dan wat leesbaar is in een nieuw bestand.
check-faults-tell = Voer niets meer in en zeg het tegen een behandelaar.
checked-patients =
    { $count ->
        [0] geen patiënten
        [one] één patiënt
       *[other] { $count } patiënten
    }
checked-imports =
    { $count ->
        [0] geen geïmporteerde bestanden
        [one] één geïmporteerd bestand
       *[other] { $count } geïmporteerde bestanden
    }
checked-results =
    { $count ->
        [0] geen uitslagen
        [one] één uitslag
       *[other] { $count } uitslagen
    }
checked-reports =
    { $count ->
        [0] geen rapporten
        [one] één rapport
       *[other] { $count } rapporten
    }
checked-entries =
    { $count ->
        [0] geen regels van het logboek
        [one] één regel van het logboek
       *[other] { $count } regels van het logboek
    }
rescue = Redden wat leesbaar is
rescue-title = Redden wat leesbaar is
rescue-text = Wat uit de beschadigde database te lezen is, komt in een nieuw bestand. De beschadigde blijft zoals die is. De database wordt ervoor vergrendeld.
rescue-into = Nieuw bestand
rescue-choose = Waar het nieuwe bestand komt
rescuing = Alles wat leesbaar is, wordt gekopieerd.
rescued-title = Wat is gered
rescued-gaps = { $name } is geschreven. Sommige rijen waren niet leesbaar; ze zijn aangegeven.
rescued-whole = { $name } is geschreven. Elke rij was leesbaar.
rescued-what = Wat
rescued-rows = Rijen
rescued-lost = deels verloren
rescued-other = Al het overige
rescued-next = Het nieuwe bestand opent met dezelfde wachtwoordzin. Zet het als een back-up terug om ermee te werken.

## Logboek

audit = Logboek
audit-hint = Wie wat heeft bekeken, gewijzigd, vrijgegeven of geëxporteerd
open-audit = Logboek openen
parts-of-settings = Onderdelen van de instellingen
audit-patient = Dossiernummer van een patiënt
audit-action = Soort handeling
audit-all = Alle handelingen
audit-when = Wanneer
audit-who = Wie
audit-what = Wat
audit-subject = Bijzonderheden
audit-entry = Regel
audit-erased = gewist
audit-nobody = Er is geen patiënt met het dossiernummer { $number }.
audit-empty = Geen regels
audit-empty-text = Iets van deze soort is niet gedaan.
audit-more =
    { $count ->
        [0] Er wordt verder terug gezocht
        [one] De laatste regel; eerdere volgen
       *[other] De laatste { $count } regels; eerdere volgen
    }
audit-count =
    { $count ->
        [0] Geen regels
        [one] Eén regel
       *[other] { $count } regels
    }
verify = Echtheid controleren
verifying = Het logboek wordt van de eerste tot de laatste regel gevolgd.
verify-sound =
    { $count ->
        [0] Er zijn nog geen regels.
        [one] De ene regel is zoals die is geschreven.
       *[other] Alle { $count } regels zijn zoals ze zijn geschreven: geen is veranderd, verwijderd of verplaatst.
    }
verify-faults =
    { $count ->
        [one] Het logboek is niet zoals het is geschreven: één plaats wijkt af.
       *[other] Het logboek is niet zoals het is geschreven: { $count } plaatsen wijken af.
    }
verify-faults-do = Iemand heeft het bestand van buitenaf veranderd, of het is beschadigd. Bewaar dit bestand en vergelijk het met een back-up.
verify-noted = Het genoteerde controlegetal staat in het logboek: daarvoor is niets vervangen.
verify-head = Controlegetal van de laatste regel:
verify-earlier = Eerder genoteerd controlegetal
verify-earlier-hint = Noteer het controlegetal van vandaag elders. Later hier ingevoerd, laat het zien dat niet het hele logboek is vervangen.
verify-again = Opnieuw controleren
action-created = Database gemaakt
action-unlocked = Ontgrendeld
action-unlocked-by-recovery-key = Ontgrendeld met de herstelsleutel
action-viewed = Dossier bekeken
action-patient-added = Patiënt toegevoegd
action-patient-edited = Gegevens van de patiënt gewijzigd
action-imported = Geïmporteerd of ingevoerd
action-import-undone = Import teruggedraaid
action-mapping-kept = Leeswijze van een laboratorium bewaard
action-mapping-removed = Leeswijze van een laboratorium verwijderd
action-statement-chosen = Over een uitspraak beslist
action-statement-reopened = Beslissing over een uitspraak teruggenomen
action-circumstance-recorded = Omstandigheid vastgelegd
action-circumstance-removed = Omstandigheid teruggenomen
action-report-released = Rapport vrijgegeven
action-report-withdrawn = Rapport ingetrokken
action-exported = Gegevens geëxporteerd
action-erased = Patiënt gewist
action-erasure-refused = Wissen geweigerd
action-person-added = Persoon toegevoegd
action-person-left = Persoon verwijderd
action-role-changed = Rol gewijzigd
action-passphrase-changed = Wachtwoordzin gewijzigd
action-passphrase-reset = Wachtwoordzin door een ander ingesteld
action-passphrase-strengthened = Wachtwoordzin sterker beschermd
action-recovery-key-made = Herstelsleutel gemaakt
action-key-slots-differ = Sleutels zijn niet de laatst geschreven
action-setting-changed = Instelling gewijzigd
action-backed-up = Back-up gemaakt
action-restored = Back-up teruggezet
action-rescued = Beschadigde database gered

## Veranderingen, interventies en wat bij patiënten samengaat

since-day = sinds { $day }
course-needs-two = vereist twee vergelijkbare eerdere uitslagen
broken-on = Laboratorium of methode veranderd: { $list }
replaced-results = Vervangen uitslagen
replaced-results-text = Het laboratorium heeft deze gecorrigeerd. Ze blijven zichtbaar, maar er wordt niet mee gerekend.
replaced-by = Vervangen door
also-in = Staat ook in
remark = Opmerking
status-preliminary = voorlopig
status-corrected = gecorrigeerd
interventions = Interventies
no-interventions = In het dossier staat niets dat is ingenomen of veranderd. Sleep een tabel met wat, van, tot en dosis hierheen.
no-diary-around = Het dagboek heeft geen dagen rond deze tijd.
across-lead = Eén helling voor alle patiënten van de praktijk, ieder rond het eigen gemiddelde. Daarvoor worden alle dossiers gelezen; in een grote praktijk duurt dat even.
across-compute = Alle patiënten vergelijken
across-again = Opnieuw vergelijken
across-computing = De dossiers worden vergeleken
across-progress = Dossier { $done } van { $total }
across-left =
    { $count ->
        [one] Eén paar niet getoetst: { $why }
       *[other] { $count } paren niet getoetst: { $why }
    }

## Wat een import verandert en hoe hij verloopt

another-patient = Andere patiënt
import-stop = Stoppen
import-storing = { $file } wordt opgeslagen
import-pace =
    { $seconds ->
        [one] { $rate } rijen per seconde, nog één seconde
       *[other] { $rate } rijen per seconde, nog { $seconds } seconden
    }
error-cancelled = Gestopt: van dit bestand is niets opgeslagen
read-by-mapping = gelezen volgens de toewijzing { $name }
read-with = gelezen met { $files }
changes-title = Wat het in het dossier verandert
changes-new =
    { $count ->
        [one] Eén uitslag die niet bekend was
       *[other] { $count } uitslagen die niet bekend waren
    }
changes-added =
    { $count ->
        [one] Eén uitslag erbij in een monster van het dossier
       *[other] { $count } uitslagen erbij in monsters van het dossier
    }
changes-repeated =
    { $count ->
        [one] Eén uitslag die het dossier al bevat: deze krijgt een bron erbij
       *[other] { $count } uitslagen die het dossier al bevat: deze krijgen een bron erbij
    }
changes-superseded =
    { $count ->
        [one] Eén uitslag van het dossier wordt vervangen; deze blijft zichtbaar
       *[other] { $count } uitslagen van het dossier worden vervangen; ze blijven zichtbaar
    }
changes-outdated =
    { $count ->
        [one] Eén uitslag die het laboratorium al heeft vervangen
       *[other] { $count } uitslagen die het laboratorium al heeft vervangen
    }
changes-repeated-entries =
    { $count ->
        [one] Eén notitie die het dossier al bevat
       *[other] { $count } notities die het dossier al bevat
    }

## Het leven van een rapport

amend = Wijzigen
amends-line = Vervangt rapport { $number }, versie { $version }. Elke pagina vermeldt dat.
amend-title = Rapport { $number }, versie { $version }, wijzigen
amend-text = De nieuwe versie zegt op elke pagina wat zij vervangt. De vorige blijft zoals zij is en kan nog worden geopend.
amend-changes = Wat er veranderd is
amend-changes-hint = Eén zin per regel, in de taal van het rapport. Hij staat voorin.
release-amended = Gewijzigd vrijgeven
changed-title = Wat er veranderd is:
replaced = Vervangen
replaced-by-version = door versie { $version }
withdraw = Intrekken
withdraw-title = Rapport { $number }, versie { $version }, intrekken?
withdraw-text = Het staat voortaan als ingetrokken in de lijst, met de reden. De bytes blijven. Wie het op papier heeft, moet het weten.
withdraw-reason = Reden
withdrawn = Ingetrokken
withdrawn-line = door { $by }, { $when }
report-withdrawn = Rapport { $number } is ingetrokken
sections = Onderdelen
sections-hint = Pagina 1, uitslagen, wat ontbreekt en hoe het gemaakt is staan in elk rapport. Wat weggelaten is, wordt gezegd.
section-earlier = { $name }: omhoog
section-later = { $name }: omlaag
section-moved = { $name }: plaats { $place } van { $count }
sections-left-out =
    { $count ->
        [one] één weggelaten
       *[other] { $count } weggelaten
    }
clinic-wide = Wat bij de patiënten van de praktijk samengaat
clinic-wide-hint = Eén helling voor allen, zonder namen

## Het dossier als geheel: meegegeven, gewist; hoe lang het bewaard wordt

whole-record = Het dossier als geheel
hand-over = Alles, voor de patiënt of een andere praktijk
hand-over-hint = Een nieuwe map: het dossier als FHIR en als tabellen, en elk vrijgegeven rapport. Niet versleuteld, met naam.
hand-over-now = Meegeven
hand-over-choose = De nieuwe map een naam geven
handed-over =
    { $count ->
        [one] Eén bestand staat in de map { $folder }
       *[other] { $count } bestanden staan in de map { $folder }
    }
export-fhir = Als FHIR bewaren
export-fhir-hint = De uitslagen in één bestand, voor een ander programma. Niet versleuteld, met naam.
exporting = Het dossier wordt geschreven
only-practitioner-export = Een behandelaar geeft dossiers mee.
erase = Dossier wissen
erase-hint = Het verlaat de database voorgoed, waar geen wet vraagt het te bewaren.
only-practitioner-erase = Alleen een behandelaar wist dossiers.
erase-title = Het dossier van { $name } wissen?
erase-text = Bestanden, uitslagen, dagboek, beslissingen en vrijgegeven rapporten verlaten deze database. Dit is niet terug te draaien. In het logboek blijft staan dat een dossier is gewist, zonder de naam.
erase-again = Typ het dossiernummer { $number }
erase-now = Voorgoed wissen
erase-refused = De wet vraagt dit dossier te bewaren
erase-refused-why = Het recht op wissing gaat niet boven deze plicht (AVG, artikel 17, lid 3). Waar de plicht niet geldt, bij een per vergissing gemaakt dossier bijvoorbeeld, schrijft u de reden.
erase-despite = Waarom het toch gewist mag worden
erase-despite-hint = De reden staat in het logboek.
erase-all-the-same = Toch wissen
erased-title = Het dossier is gewist
erased-text = Dit verliet de database:
erased-copies =
    { $count ->
        [one] Eén eerdere back-up bevat de patiënt nog. Verwijder die waar hij staat:
       *[other] { $count } eerdere back-ups bevatten de patiënt nog. Verwijder ze waar ze staan:
    }
erased-no-copies = Er is geen eerdere back-up bekend.
records = Dossiers
country = Land waarvan het recht geldt
country-none = nog niet gekozen
country-hint = Het bepaalt hoe lang een dossier bewaard moet worden voordat het gewist mag worden.
retention-rule =
    { $years ->
        [one] Dossiers worden één jaar na de laatste aantekening bewaard: { $basis }.
       *[other] Dossiers worden { $years } jaar na de laatste aantekening bewaard: { $basis }.
    }
retention-unconfirmed = Bij de bron niet bevestigd: vraag of het voor uw praktijk geldt.
research = Gegevens voor onderzoek
research-hint = Alle patiënten als tabellen in een nieuwe map: zonder namen, nummers, laboratoria en vrije tekst, de dagen voor ieder met een eigen tijd verschoven.
research-now = Gegevens schrijven

## Met de hand ingevoerd

by-hand = met de hand ingevoerd
enter-result = Uitslag invoeren
enter-result-hint = Zoals het laboratorium die afdrukt, met tekens en woorden: < 0,6, negatief
enter-symptom = Symptoom invoeren
enter-intervention = Interventie invoeren
enter-text = Het staat tussen de bestanden als met de hand ingevoerd, en is daar terug te draaien.
entered = Ingevoerd
entered-before = Dit stond al in het dossier
choose = Maak een keuze
score = Sterkte
score-hint = 0 is helemaal niet, 10 zo sterk als denkbaar
score-bristol = Type ontlasting op de Bristolschaal
enter = Invoeren
what-taken = Wat er is genomen of veranderd
what-taken-hint = Een preparaat, een dieet, een oefening: zoals het gedrukt moet worden
dose = Dosis
from-day = Van
to-day = Tot
goes-on = Het gaat door
ends-before = Het eindigt voordat het begint.

## Laboratoria en wat over hun bestanden is gezegd

laboratories = Laboratoria
mappings-lead = Wat u één keer over de bestanden van een laboratorium zei, geldt voor de volgende.
mappings-none = Er is nog niets bewaard. Het komt vanzelf als u vragen over het bestand van een laboratorium beantwoordt.
known-by-laboratory = Herkend aan de naam van het laboratorium
known-by-header = Herkend aan de kop van de tabel
known-by-name = Wordt niet vanzelf gevonden: het moet gekozen worden
mapping-holds = kolommen: { $columns }, namen: { $names }
look = Bekijken
save = Bewaren
mapping-save = Bewaren wat over dit laboratorium bekend is
mapping-saved = Bewaard als { $name }
mapping-take = Uit een bestand overnemen
mapping-kept = Wat over { $name } bekend is, is bewaard
mapping-text = Wat bewaard is, zoals het in zijn bestand staat
mapping-remove-title = Verwijderen wat over { $name } bewaard is?
mapping-remove-text = Vragen over het volgende bestand worden opnieuw gesteld. Wat is geïmporteerd blijft zoals het is.

## Formaten van bestanden, naar kenmerk; wat een eigennaam draagt, staat alleen in Rust

format-abundance-table = Abundantietabel (CSV, TSV, PCL, XLSX, ODS)
format-apple-health = Export uit Apple Gezondheid (export.xml, of een tabel van één soort)
format-bracken-table = Bracken-tabel
format-cami-profile = CAMI-profiel (Bioboxes)
format-ccda = C-CDA (onderdelen met uitslagen)
format-centrifuge-report = Centrifuge-rapport
format-daylio-csv = Daylio-dagboek (CSV-export)
format-diary-csv = Klachtendagboek (CSV, TSV, XLSX, ODS)
format-ganon-report = ganon-rapport
format-interventions-csv = Lijst van interventies (CSV, TSV, XLSX, ODS)
format-kaiju-table = Kaiju-tabel
format-kmcp-profile = KMCP-profiel
format-kraken-report = Kraken-rapport
format-kraken-combined = Samengevoegde Kraken-rapporten
format-krakenuniq-report = KrakenUniq-rapport
format-lab-csv = Laboratoriumtabel (CSV, TSV)
format-lab-xlsx = Laboratoriumtabel (XLSX, XLSM, XLS, ODS)
format-megan-counts = Tellingen van MEGAN rma2info
format-metaphlan = MetaPhlAn-profiel
format-mothur-shared = Shared-bestand van mothur
format-motus-profile = mOTUs-profiel
format-mpa-table = KrakenTools-cladetabel (mpa)
format-pdf-report = Laboratoriumrapport (PDF met tekst)
format-qiime2-table = QIIME 2-artefact (.qza)
format-sourmash = sourmash gather en tax metagenome
format-sylph-profile = sylph-profiel
format-ubiome = uBiome-export (JSON, CSV)

## Handleiding

handbook-pages = Pagina’s van de handleiding
handbook-picture = Zonula zoals de pagina het beschrijft
handbook-in-english = Deze pagina is nog niet vertaald; zij staat hier in het Engels.
quick-card = Snelstartkaart
