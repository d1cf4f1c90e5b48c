# Die Wörter der Berichte auf Deutsch. Ein Satz ist eine Nachricht; Argumente sind ganze Wörter,
# Zahlen oder Namen, nie Satzteile.

## Dokument und Seitenränder

document-title = Bericht zur Darmbarriere für { $patient }, { $number }
report-title = Bericht zur Darmbarriere
report-number = { $number }, Version { $version }
report-moment = { $moment } ({ $zone })
furniture-identifiers = geb. { $born } · Akten-Nr. { $number }
furniture-report = Bericht { $report }
furniture-report-amended = Bericht { $report } · berichtigt, ersetzt { $number }, Version { $version }
furniture-page = Seite { $page } von { $pages }
furniture-draft = ENTWURF – nicht freigegeben
release-draft = nicht freigegeben
release-by = { $by }, { $moment }
amended = Dieser Bericht ist berichtigt. Er ersetzt den Bericht { $number }, Version { $version }. Geändert wurde:

## Datum und Zahl

date-long = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
  } { $year }
date-short = { $day2 }.{ $month2 }.{ $year }
date-month = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
  } { $year }
date-time = { $date }, { $time } Uhr
date-not-stated = Datum nicht angegeben
not-stated = nicht angegeben
number-percent = { $number } %
number-percent-below = < { $number } %

## Person

identity-patient = Patient/in
identity-born = Geboren
identity-born-age = { $date } ({ $age ->
    [one] { $age } Jahr
   *[other] { $age } Jahre
  })
identity-sex = Geschlecht
identity-number = Akten-Nr.
identity-report = Bericht
identity-date = Erstellt am
identity-specimens = Proben
identity-specimens-text = { $count ->
    [one] 1 Tag, { $last }
   *[other] { $count } Tage, { $first } bis { $last }
  }
identity-release = Geprüft und freigegeben
sex-female = weiblich
sex-male = männlich
sex-unknown = nicht erfasst

## Seite 1

cover-question = Die Frage dieses Termins
cover-domains = Sieben Bereiche auf einen Blick
cover-changed = Verändert über die erwartbare Schwankung hinaus
cover-missing = Nicht beurteilbar
first-title = Zuerst ärztlich abklären
first-result = { $analyte }: { $value }. Ein Wert in diesem Bereich gehört ärztlich abgeklärt, bevor über die Darmbarriere gesprochen wird.
first-symptom = Im Tagebuch steht: { $symptom }. Das gehört ärztlich abgeklärt, wie auch immer die übrigen Befunde ausfallen.
not-a-diagnosis = Das „Leaky-Gut-Syndrom“ ist keine anerkannte Diagnose, und keine Routineuntersuchung kann es nachweisen. Dieser Bericht beschreibt Befunde rund um die Darmbarriere; er sagt nichts über ihre Ursache.
pattern-too-little = { $assessed ->
    [0] Keiner der sieben Bereiche ist beurteilbar: zu wenig für eine Aussage über ein Muster.
    [one] Nur 1 von sieben Bereichen ist beurteilbar: zu wenig für eine Aussage über ein Muster. Jeder Befund steht für sich.
   *[other] Nur { $assessed } von sieben Bereichen sind beurteilbar: zu wenig für eine Aussage über ein Muster. Jeder Befund steht für sich.
  }
pattern-little = { $count ->
    [0] Keiner der { $assessed } beurteilten Bereiche fällt auf.
   *[other] { $count } von { $assessed } beurteilten Bereichen fällt auf.
  } { $missing ->
    [0] Alle sieben sind beurteilt.
    [one] Einer ist nicht beurteilbar.
   *[other] { $missing } sind nicht beurteilbar.
  }
pattern-some = { $count } von { $assessed } beurteilten Bereichen fallen auf{ $missing ->
    [0] .
    [one] ; einer ist nicht beurteilbar.
   *[other] ; { $missing } sind nicht beurteilbar.
  } Eine solche Übereinstimmung ist häufig und unspezifisch: Andere medizinische Erklärungen gehen vor.
pattern-broad = { $count } von { $assessed } beurteilten Bereichen fallen auf{ $missing ->
    [0] .
    [one] ; einer ist nicht beurteilbar.
   *[other] ; { $missing } sind nicht beurteilbar.
  } Breite Übereinstimmung wiegt mehr als ein einzelner Befund, belegt aber keine veränderte Durchlässigkeit: Andere medizinische Erklärungen gehen vor.
pattern-suspended = Keine Aussage über ein Muster. { $why }
pattern-range = Lässt man je einen Bereich weg, liegt die Zahl zwischen { $least } und { $most }; ein grenzwertiger Bereich zählt halb. Ohne Tests der Forschungsstufe beträgt sie { $validated }.
changed-rise = { $analyte }: Anstieg von { $from } auf { $value } seit { $date }.
changed-fall = { $analyte }: Abfall von { $from } auf { $value } seit { $date }.
changed-no-series = Zu keinem Ergebnis liegt ein früheres zum Vergleich vor.
changed-summary = { $judged ->
    [0] Keine Veränderung ließ sich an veröffentlichten Schwankungen messen.
    [one] Eine Veränderung ließ sich an veröffentlichten Schwankungen messen; { $changed ->
        [0] sie liegt innerhalb.
       *[other] sie liegt darüber.
      }
   *[other] { $judged } Veränderungen ließen sich an veröffentlichten Schwankungen messen; { $changed ->
        [0] keine liegt darüber.
        [one] eine liegt darüber.
       *[other] { $changed } liegen darüber.
      }
  } { $open ->
    [0] { "" }
    [one] Eine weitere ist nicht interpretierbar.
   *[other] { $open } weitere sind nicht interpretierbar.
  }
missing-nothing = Alles, was dieser Bericht umfasst, ist beurteilbar.
missing-all = { $count ->
    [one] Der eine Punkt mit seinem Grund
   *[other] Alle { $count } Punkte mit ihren Gründen
  }

## Bereiche und Kacheln

domain-digestive = Verdauungsbeschwerden
domain-food = Reaktionen auf Lebensmittel
domain-energy = Energie und Psyche
domain-skin = Haut
domain-barrier = Barrieremarker
domain-inflammation = Entzündung
domain-microbiome = Mikrobiom
domain-other = Weitere Einträge
needs-barrier = nötig wäre ein Zuckertest der Durchlässigkeit oder zwei von LBP, I-FABP und Alpha-1-Antitrypsin im Stuhl mit Referenzbereich
needs-inflammation = nötig wären Calprotectin im Stuhl und CRP
needs-profile = kein Stuhlprofil, aus dem sich die Diversität berechnen lässt
needs-digestive = nötig wären mindestens vier der acht Verdauungsbeschwerden im Tagebuch
needs-food = nötig wären neue Reaktionen auf Lebensmittel im Tagebuch, oder die auf Weizen und auf Milch
needs-energy = nötig wäre Müdigkeit im Tagebuch
needs-skin = nötig wären Ekzem, Akne, Rosazea, Nesselsucht oder Juckreiz im Tagebuch
needs-microbiome = nötig wäre ein Stuhlprofil mit einer passenden, genügend großen Kohorte, ohne Antibiotika in den letzten drei Monaten
open-food = Stark, aber nicht als neu innerhalb von 24 Monaten erfasst
open-energy = Stark; Hämoglobin, Ferritin und TSH kommen zuerst
open-skin = Stark, aber nicht als neu oder schlimmer innerhalb von 24 Monaten erfasst
open-inflammation = Einmal erhöht; eine zweite Messung entscheidet
tile-missing = nicht beurteilt
tile-open = { $value }, wartet
tile-borderline = { $value }, grenzwertig
tile-limited = { $detail } · eingeschränkt durch: { $names }
tile-symptoms = { $strong } von { $count } stark
tile-symptoms-detail = Am stärksten: { $strongest }, { $share } von 10
tile-results = { $outside } von { $count } außerhalb
tile-results-too-little = Ein Marker allein entscheidet nichts. Außerhalb des Referenzbereichs: { $names }
tile-results-too-little-within = Ein Marker allein entscheidet nichts. Im Referenzbereich: { $names }
tile-results-outside = Außerhalb des Referenzbereichs: { $names }
tile-results-remarks = Über dem Referenzbereich, aber nicht mitgezählt: { $names }
tile-results-within-remarks = Im Referenzbereich: { $names }. Darüber, aber nicht mitgezählt: { $remarks }
tile-results-within = Im Referenzbereich: { $names }
tile-profile = Shannon { $shannon }
tile-profile-none = nicht beurteilt
tile-butyrate = Butyratbildner { $share }
tile-butyrate-percentile = Butyratbildner { $share }, { $percentile }. Perzentil

## Ergebnisse

results-title = Ergebnisse
results-intro = Das jüngste Ergebnis je Messgröße mit dem Referenzbereich, an dem es gemessen wurde, und dem Ergebnis davor. Die Werte stehen so, wie das Labor sie geschrieben hat.
results-legend = H ▲ über, L ▼ unter dem Referenzbereich; · innerhalb; ? ein Vergleichszeichen lässt es offen; – nicht klassifiziert. Zahlenstrahl: Das Band ist der Referenzbereich, die gefüllte Marke dieses Ergebnis, blassere Marken sind frühere Ergebnisse, dünne Striche Entscheidungsgrenzen. Warum eine Veränderung nicht interpretierbar ist, steht unter „Was dieser Bericht nicht beurteilen konnte“. Ein mit „Katalog“ bezeichneter Bereich füllt eine Lücke, die das Labor ließ.
column-analyte = Messgröße
column-result = Ergebnis
column-flag = Flag
column-line = Im Bereich
column-interval = Referenzbereich
column-previous = Davor
column-change = Veränderung
column-unit = Einheit
column-sparkline = Verlauf
column-date = Datum
column-method = Methode
column-unassigned = Nicht zugeordnet
column-depth = Tiefe
column-measure = Maß
column-value = Wert
column-percentile = Perzentil (95-%-Intervall)
column-group = Gruppe
column-share = Anteil
column-members = Gefundene Mitglieder
column-what = Was
column-why = Warum
column-number = Nr.
column-file = Datei
column-format = Format
column-imported = Importiert
column-written = Wie geschrieben
column-converted = Umgerechnet
column-rule = Umrechnung
column-place = Stelle
flag-high = H ▲
flag-low = L ▼
flag-within = ·
flag-undecided = ?
flag-not-classified = –
verdict-high = über dem Referenzbereich
verdict-low = unter dem Referenzbereich
verdict-within = im Referenzbereich
verdict-undecided = nicht entscheidbar
verdict-not-classified = nicht klassifiziert
result-as-written = (geschrieben: { $value })
result-unit-not-stated = Einheit nicht angegeben
interval-between = { $low }–{ $high }
interval-up-to = ≤ { $high }
interval-from = ≥ { $low }
interval-laboratory = Labor
interval-catalogue = Katalog
interval-none = kein Referenzbereich verfügbar
not-classified-no-interval = nicht klassifiziert
not-classified-unknown-unit = nicht klassifiziert: Einheit fehlt oder ist unbekannt
not-classified-unit-mismatch = nicht klassifiziert: Wert und Referenzbereich haben verschiedene Einheiten
not-classified-not-numeric = nicht klassifiziert: Ergebnis in Worten
not-classified-sex-not-recorded = nicht klassifiziert: Die Grenzen hängen vom Geschlecht ab, das nicht erfasst ist
not-classified-child = nicht klassifiziert: Die Grenzen gelten für Erwachsene
not-classified-no-analysis = nicht klassifiziert
undecided = nicht entscheidbar: Das Vergleichszeichen lässt es offen
line-none = –
line-alternative = { $analyte } { $value }, { $verdict } ({ $interval })
previous-none = keines
change-none = –
change-rise = ▲ Anstieg
change-fall = ▼ Abfall
change-within = in der Schwankung
change-not-interpretable = nicht interpretierbar
change-no-variation = keine Schwankung veröffentlicht
change-other-laboratory = anderes Labor
change-laboratory-not-stated = Labor nicht angegeben
change-other-method = andere Methode
change-other-unit = andere Einheit
change-no-ratio = kein Verhältnis (Vergleichszeichen oder null)
specimen-stool = Stuhl
specimen-serum = Serum
specimen-plasma = Plasma
specimen-whole-blood = Vollblut
specimen-urine = Urin
specimen-breath = Atemluft
specimen-saliva = Speichel
specimen-not-stated = Material nicht angegeben
specimen-times = Probe { $label } · entnommen { $collected } · eingegangen { $received } · berichtet { $reported }
laboratory-with-address = { $name }, { $address }
laboratory-without-address = { $name }, Anschrift in der Quelle nicht angegeben
laboratory-not-stated = Labor in der Quelle nicht angegeben
caveat-zonulin = Handelsübliche „Zonulin“-Tests erfassen nicht spezifisch Zonulin (Prä-Haptoglobin 2), sondern verwandte Proteine wie Properdin oder Komplement C3. Der Wert sagt für sich wenig aus und zählt auf Seite 1 nicht mit.
caveat-endotoxin = Einzelne Endotoxinwerte werden leicht durch Verunreinigungen und Hemmstoffe im Plasma verfälscht; ein gültiger klinischer Referenzbereich ist nicht bekannt.
caveat-food-igg = Lebensmittelspezifisches IgG zeigt den Kontakt mit einem Lebensmittel, keine Unverträglichkeit; Fachgesellschaften raten von der Bestimmung ab.

## Gruppen von Ergebnissen

panel-barrier = Darmbarriere
panel-inflammation = Entzündung
panel-blood-in-stool = Blut im Stuhl
panel-digestion = Verdauung und Aufnahme
panel-fatty-acids = Kurzkettige Fettsäuren
panel-infection = Infektion
panel-immune = Immunsystem und Allergie
panel-blood-count = Blutbild
panel-iron = Eisen
panel-liver-kidney = Leber, Niere, Eiweiße
panel-metabolism = Stoffwechsel und Hormone
panel-vitamins = Vitamine und Spurenelemente
panel-other = Weitere Ergebnisse

## Verlauf

course-title = Verlauf
course-intro = Alle Ergebnisse über alle Termine. Ergebnisse außerhalb ihres Referenzbereichs sind mit ihrem Flag hervorgehoben; die Verlaufslinie ist unterbrochen, wo Labor oder Methode wechselten, denn Werte beiderseits davon sind nicht vergleichbar.
course-caption = Termine vom { $first } bis { $last }
course-events = Proben
sparkline-alternative = { $count } Werte zwischen { $lowest } und { $highest }{ $limits ->
    [0] { "" }
    [one] , davon einer jenseits einer Grenze
   *[other] , davon { $limits } jenseits einer Grenze
  }{ $breaks ->
    [0] { "" }
    [one] , mit einem Wechsel von Labor oder Methode
   *[other] , mit { $breaks } Wechseln von Labor oder Methode
  }

## Mikrobiom

microbiome-title = Mikrobiom
microbiome-intro = Ein Stuhlprofil zeigt, welche Mikroben eine Methode in einer Probe gefunden hat. Ein anerkanntes normales Mikrobiom gibt es nicht; verglichen wird nur mit Menschen, die auf dieselbe Weise untersucht wurden.
microbiome-method = { $method }; Diversität der { $ranks }
microbiome-visits = Die Profile über alle Termine
method-line = { $technique }; Profiler { $profiler }; Datenbank { $database }; Taxonomie { $taxonomy }
technique-shotgun = Shotgun-Sequenzierung
technique-16s = 16S-Amplikonsequenzierung
technique-microarray = Microarray
technique-pcr = PCR-Panel
technique-culture = Kultur
technique-not-stated = Verfahren nicht angegeben
ranks-domain = Domänen
ranks-phylum = Phyla
ranks-class = Klassen
ranks-order = Ordnungen
ranks-family = Familien
ranks-genus = Gattungen
ranks-species = Arten
ranks-strain = Stämme
ranks-feature = Merkmale
depth-not-stated = nicht angegeben
diversity-title = Diversität
diversity-caption = Diversität des jüngsten Profils
metric-observed = Beobachtete Taxa
metric-chao1 = Chao1-Artenreichtum
metric-ace = ACE-Artenreichtum
metric-shannon = Shannon-Diversität
metric-simpson = Simpson-Diversität
metric-inverse-simpson = Inverser Simpson-Index
metric-pielou = Pielou-Gleichverteilung
metric-fisher-alpha = Fishers Alpha
metric-berger-parker = Berger-Parker-Dominanz
metric-goods-coverage = Goods Abdeckung
no-value-needs-counts = nicht vergleichbar: Der Artenreichtum braucht Zählwerte, die Quelle nennt Anteile
no-value-empty = das Profil ist leer
no-value-undefined = für dieses Profil nicht definiert
no-value-targeted-panel = Für Panels aus PCR oder Kultur wird keine Diversität berechnet: Sie suchen nur nach ausgewählten Zielen.
no-value-no-cohort = keine Vergleichskohorte derselben Methode und desselben Rangs vorhanden
no-value-method-not-stated = keine Kohorte wählbar: Die Datei nennt Verfahren, Profiler oder Taxonomie nicht
no-value-depth-differs = nicht vergleichbar: Die Sequenziertiefe liegt außerhalb der Kohorte
no-value-no-lineage = die Taxa haben auf dem nötigen Rang keine Namen
no-value-needs-species = braucht Arten: Die Quelle nennt nur Gattungen
no-value-other-profiler = nicht anwendbar: für einen anderen Profiler oder Rang definiert
no-value-not-in-tree = braucht einen Stammbaum mit allen Taxa
no-value-too-few-pairs = zu wenige Paare
no-value-hardly-varies = kaum Schwankung: weniger als drei verschiedene Werte
tile-percentile = { $percentile }. Perzentil von { $n }
percentile-interval = { $percentile }. ({ $low }–{ $high })
distribution-title = Diversität im Vergleich mit der Kohorte
distribution-reading = { $value } · { $percentile }. Perzentil von { $n } ({ $low }–{ $high })
distribution-spread = 5. bis 95. Perzentil, Median
distribution-quartiles = Quartile, Median
distribution-own = dieses Profil
distribution-earlier = frühere Profile
distribution-caption = Die Form zeigt { $cohort }: { $n } Personen, { $population }; { $method }. Perzentile stehen mit ihrem 95-%-Intervall. Hohe Diversität ist nicht für sich gut, niedrige nicht für sich schlecht.
distribution-alternative = Diversität des jüngsten Profils im Vergleich mit der Kohorte. { $readings }
rarefaction-title = Was mehr Sequenzen noch finden würden
rarefaction-x = Tiefe (Sequenzen)
rarefaction-y = Erwartete { $ranks }
rarefaction-cohort = { $cohort }, { $n } Personen: 5. bis 95. Perzentil, Median
rarefaction-caption = Eine Kurve, die flach wird, hat das meiste gefunden; eine, die noch steigt, fände mit mehr Sequenzen mehr. Profile werden nur bei gleicher Tiefe verglichen. Das Profil vom { $day } enthält { $found } { $ranks } in { $depth } Sequenzen.
rarefaction-alternative = { $curves } Kurven der erwarteten { $ranks } über der Tiefe. Die jüngste, vom { $day }, endet bei { $found } { $ranks } in { $depth } Sequenzen.
map-title = Die eigenen Profile in der Vergleichskohorte
map-axis = Achse { $axis }: { $share } der Unterschiede
map-cohort = { $cohort }, { $n } Personen
map-own = eigene Profile der Zeit nach, das jüngste gefüllt
map-caption = Jedes Zeichen ist ein Profil; was nah beieinander liegt, ist sich in den { $ranks } ähnlich (Bray-Curtis-Abstände der Anteile, Hauptkoordinaten). Die Karte entsteht allein aus der Kohorte; eigene Profile sind darauf eingetragen. Ein Platz am Rand oder in der Mitte ist weder gut noch schlecht. { $hidden } der Unterschiede lassen sich auf keiner Karte zeigen.
map-moved = Das Profil vom { $last } unterscheidet sich vom ersten, vom { $first }, um { $distance }: 0 heißt gleich, 1 heißt nichts gemeinsam.
map-alternative = { $own } eigene Profile, { $first } bis { $last }, als Weg zwischen { $n } Personen von { $cohort }.
composition-title = Zusammensetzung
stacked-title-phylum = Phyla
stacked-title-genus = Gattungen
stacked-axis = Anteil an der zugeordneten Häufigkeit
stacked-other = übrige
stacked-cohort = { $cohort }, Mittel
stacked-caption = Unter den { $ranks } des jüngsten Profils ist { $top } mit { $share } am häufigsten; die { $count } häufigsten sind benannt, alle übrigen zusammengefasst.
stacked-caption-cohort = Unter den { $ranks } des jüngsten Profils ist { $top } mit { $share } am häufigsten; die { $count } häufigsten sind benannt, alle übrigen zusammengefasst. Der letzte Balken ist das Mittel von { $cohort } (n = { $n }).
stacked-alternative = Anteile im jüngsten von { $bars ->
    [one] 1 Profil
   *[other] { $bars } Profilen
  }: { $list }
groups-title = Funktionelle Gruppen
groups-intro = Taxa sind danach gruppiert, wofür sie bekannt sind; ob sie es in diesem Darm tun, wurde nicht gemessen. Butyrat ernährt die Zellen der Dickdarmschleimhaut, deshalb stehen seine Bildner zuerst.
groups-figure-title = Funktionelle Gruppen in der Vergleichskohorte
groups-axis = Anteil an der zugeordneten Menge, % (Wurzelskala)
groups-cohort = { $cohort }, { $n } Personen: 5. bis 95. Perzentil, Quartile, Median
groups-figure-caption = Das gefüllte Zeichen ist das jüngste Profil, offene sind frühere. Ein Zeichen außerhalb der Linie liegt jenseits dessen, was neun von zehn der verglichenen Personen haben; das ist ein Platz unter ihnen, keine Grenze der Gesundheit.
groups-alternative = Funktionelle Gruppen des jüngsten Profils in { $cohort }. { $readings }
groups-no-members = keine gefunden
groups-more = und { $count } weitere
group-butyrate = Butyratbildner
group-propionate = Propionatbildner
group-acetate = Acetatbildner
group-lactate = Laktatbildner
group-fibre-degrader = Ballaststoffabbauer
group-mucin-degrader = Muzinabbauer
group-lps-gram-negative = Gramnegative mit LPS
group-h2s = Sulfidbildner
group-sulfate-reducer = Sulfatreduzierer
group-methanogen = Methanbildner
group-histamine = Histaminbildner
group-bile-acid-7alpha = Gallensäureumwandler (7α)
group-bsh = Gallensalzspalter
group-equol = Equolbildner
group-gaba = GABA-Bildner
group-indole = Indolbildner
group-tma = Trimethylaminbildner
group-proteolytic = Eiweißabbauer
group-oral-taxon = Taxa der Mundhöhle
group-opportunist = Opportunisten
group-pathogen = Mögliche Krankheitserreger
group-probiotic-genus = Als Probiotika genutzte Gattungen

## Beschwerden

symptoms-title = Beschwerden
symptoms-red-flags = Ärztlich abzuklären: { $symptoms }.
symptoms-unspecific = Beschwerden allein sind unspezifisch: Sie kommen bei vielen Erkrankungen und bei Gesunden vor, und keine Kombination zeigt eine veränderte Darmbarriere an.
symptoms-reading = { $score } von { $top } am { $date }
symptoms-caption = { $entries ->
    [one] 1 Eintrag
   *[other] { $entries } Einträge
  } vom { $first } bis zum { $last }.
symptoms-alternative = Letzte Werte: { $readings }
timeline-title = Stärkste Beschwerden, Maßnahmen und Proben
timeline-interventions = Maßnahmen
timeline-caption = Balken sind Einträge des Tagebuchs, die Linie ist ihr Median über eine Woche. { $count ->
    [0] In dieser Zeit ist keine Maßnahme verzeichnet.
    [one] Der Balken ist, was eingenommen oder geändert wurde; was zeitlich darauf folgt, muss nicht daraus folgen.
   *[other] Die Balken sind, was eingenommen oder geändert wurde; was zeitlich darauf folgt, muss nicht daraus folgen.
  } { $specimens ->
    [0] Es wurde keine Probe genommen.
    [one] Das Zeichen unten ist der Tag der Probe.
   *[other] Die Zeichen unten sind die Tage von { $specimens } Proben.
  }
timeline-alternative = Beschwerden vom { $first } bis zum { $last }; { $specimens } Proben; Maßnahmen: { $count ->
    [0] keine
   *[other] { $names }
  }. Letzte Werte: { $readings }
bristol-title = Stuhlform nach der Bristol-Skala
bristol-1 = einzelne harte Klümpchen
bristol-2 = klumpige Wurst
bristol-3 = Wurst mit Rissen
bristol-4 = glatt und weich
bristol-5 = weiche Stückchen
bristol-6 = breiig
bristol-7 = wässrig
bristol-counts = Einträge
bristol-caption = Typ 1 und 2 gehen mit langsamer, 6 und 7 mit schneller Passage einher; 3 bis 5, getönt, sind üblich. Von { $stools } Einträgen sind { $hard } hart, { $usual } üblich und { $loose } weich.
bristol-alternative = { $stools } Stuhlformen vom { $first } bis zum { $last }: { $hard } vom Typ 1 und 2, { $usual } vom Typ 3 bis 5, { $loose } vom Typ 6 und 7.

## Zusammenhänge

correlations-title = Beschwerden und Befunde gemeinsam
correlations-summary = { $tested ->
    [0] Keines der { $pairs } Paare hat genügend Punkte für einen Test.
    [one] 1 von { $pairs } Paaren wurde getestet; { $passing ->
        [0] es besteht nicht.
       *[other] es besteht.
      }
   *[other] { $tested } von { $pairs } Paaren wurden getestet; { $passing ->
        [0] keines besteht.
        [one] eines besteht.
       *[other] { $passing } bestehen.
      }
  }
correlations-more = { $count ->
    [one] Ein weiteres Paar besteht; seine Zahlen stehen in der Übersicht.
   *[other] { $count } weitere Paare bestehen; ihre Zahlen stehen in der Übersicht.
  }
correlations-caution = Eine Korrelation bei einer Person zeigt, dass sich zwei Größen gemeinsam bewegt haben. Sie zeigt nicht, dass die eine die andere verursacht: Ernährung, Medikamente und Zeit können beide bewegen.
correlations-method = Rangkorrelation nach Spearman innerhalb dieser Person; p aus der exakten Verteilung oder aus { $permutations } Permutationen (Startwert { $seed }), bei autokorrelierten Reihen mit zyklischer Verschiebung. Alle { $tested } Tests bilden eine Familie (m = { $tested }); q nach Benjamini und Hochberg, ein Paar besteht bei q ≤ 0,10. Ein Test braucht mindestens 8 Paare; 5 bis 7 werden explorativ gezeigt und nicht getestet.
heat-title = Alle Paare, je die stärkste Verzögerung
heat-caption = Die Zahlen sind Spearmans ρ; umrahmte Felder bestehen bei q ≤ 0,10. Wo mehrere Verzögerungen geprüft wurden, ist die stärkste gezeigt, und alle zählen in der Familie.
heat-negative = −1: mehr vom einen, weniger vom anderen
heat-zero = 0: kein Zusammenhang
heat-positive = +1: beide steigen gemeinsam
heat-passes = besteht
heat-exploratory = explorativ, nicht getestet
heat-not-assessable = nicht beurteilbar
heat-named = { $x } und { $y }, Rho { $rho }
heat-alternative = Übersicht von { $rows } Befunden gegen { $columns ->
    [one] 1 Beschwerde
   *[other] { $columns } Beschwerden
  }. { $passing ->
    [0] Kein Paar besteht.
    [one] Ein Paar besteht: { $named }.
   *[other] { $passing } Paare bestehen: { $named }.
  }
card-title-passes = { $x } und { $y }
card-title-does-not-pass = Stärkstes getestetes Paar, besteht nicht: { $x } und { $y }
card-caption-rise = An Tagen mit höherem Wert ({ $x }) war die Beschwerde stärker: { $y }.
card-caption-fall = An Tagen mit höherem Wert ({ $x }) war die Beschwerde schwächer: { $y }.
card-caption-does-not-pass = Gezeigt, weil es von allen getesteten Paaren am nächsten kommt; der Zufall erklärt es ebenso gut.
card-ranks = nach Rang
card-alternative = { $x } gegen { $y }: { $facts }
fact-n = n
fact-n-effective = effektives n
fact-estimate = ρ (95-%-KI)
fact-estimate-interval = { $rho } ({ $low } bis { $high })
fact-p = p
fact-q = q
fact-lag = Verzögerung
fact-lag-days = { $days ->
    [0] selber Tag
    [one] 1 Tag
   *[other] { $days } Tage
  }
fact-method = Test
fact-method-exact = exakt
fact-method-permutation = Permutation
fact-method-circular-shift = zyklische Verschiebung
pairs-with-all = { $names }{ $count ->
    [one] {""}
   *[other] , jeweils mit allen { $count } Beschwerden
  }
pair-name = { $x } mit { $y }
too-few-title = Nicht getestet: zu wenige Punkte
too-few-pairs = { $n ->
    [one] 1 Paar; mindestens 8 sind nötig
   *[other] { $n } Paare; mindestens 8 sind nötig
  }

## Einordnung

interpretation-title = Einordnung
interpretation-none = Es wurde keine Aussage hinzugefügt. Die Befunde stehen ohne Einordnung.
interpretation-intro = Jede dieser Aussagen wurde von einer Fachperson angenommen oder verfasst. Der Grad sagt, wie sicher die Datenlage ist.
statement-graded = [{ $grade }; angenommen von { $by }]
statement-own = [verfasst von { $by }]
statement-orientation = [Orientierung: nicht alles davon wurde bis zur Quelle verfolgt]
statement-next = Als Nächstes ansehen: { $text }
statement-cautions = Vorsicht: { $text }
grade-high = hohe Sicherheit
grade-moderate = mäßige Sicherheit
grade-low = geringe Sicherheit
grade-very-low = sehr geringe Sicherheit

## Nicht Beurteilbares

missing-title = Was dieser Bericht nicht beurteilen konnte
missing-change = Veränderung von { $names }
missing-explanation = { $explanation } als Erklärung
missing-diversity = Diversität des Profils
missing-percentiles = Perzentile von Diversität und Gruppen
missing-ratio = Verhältnis Firmicutes/Bacteroidetes
missing-ratio-why = mit Absicht weggelassen: Es hängt mehr von der Methode ab als von der Gesundheit, und der Expertenkonsens rät davon ab
missing-indices = Gesundheitsindizes des Mikrobioms (GMHI, GMWI2)
missing-indices-16s = nicht anwendbar: 16S-Daten
missing-correlations = { $count ->
    [one] Korrelation von 1 Paar
   *[other] Korrelationen von { $count } Paaren
  }
missing-laboratory = { $count ->
    [one] Labor der Probe { $labels }
   *[other] Labor von { $count } Proben ({ $labels })
  }
missing-collected = { $count ->
    [one] Entnahmetag der Probe { $labels }
   *[other] Entnahmetage von { $count } Proben ({ $labels })
  }
not-stated-in-source = in der Quelle nicht angegeben
explanation-coeliac = Zöliakie
explanation-inflammation = Entzündung des Darms
explanation-iron = Eisenmangel oder Anämie
explanation-thyroid = Erkrankung der Schilddrüse
explanation-glucose = Erhöhter Blutzucker
explanation-unchecked = nicht geprüft: kein Ergebnis für { $analytes }

## Herkunft

provenance-title = Methoden und Herkunft
provenance-program = Programm
provenance-wording = Wortlaut
provenance-wording-not-reviewed = übersetzt, nicht von einer muttersprachlichen Fachperson geprüft
provenance-catalogue = Katalog
provenance-cohort = Vergleichskohorte
provenance-cohort-text = { $name } (n = { $n }): { $population } ({ $people }); { $method }. { $citation } Lizenz: { $licence }.
provenance-files = Quelldateien
provenance-files-caption = Jedes Ergebnis lässt sich hier bis zur Datei und in der angehängten results.csv bis zur Zeile verfolgen.
provenance-imported = { $date }, { $time } UTC
provenance-superseded = Ersetzte Ergebnisse
provenance-superseded-text = { $name } in Probe { $specimen }: Das Labor hat { $old-status ->
    [preliminary] das vorläufige Ergebnis
   *[other] das Ergebnis
} { $old } ({ $old-source }) durch { $new-status ->
    [corrected] das korrigierte Ergebnis
   *[other] das endgültige Ergebnis
} { $new } ({ $new-source }) ersetzt.
provenance-conversions = Umrechnungen
provenance-conversions-none = Es wurde kein Wert umgerechnet.
provenance-methods = Methoden
place-file = ganze Datei
place-line = Zeile { $line }
place-page = Seite { $page }
place-cell = Zeile { $row }, Spalte { $column }
place-cell-sheet = Blatt { $sheet }, Zeile { $row }, Spalte { $column }
method-domains = Seite 1: Eine Beschwerde zählt ab der Mitte ihrer Skala als stark. Die Verdauung fällt auf ab zwei Beschwerden, die vier Wochen lang stark blieben, oder bei ungewöhnlicher Stuhlform an den meisten Tagen; Reaktionen auf Lebensmittel und Haut nur, wo sie stark und als neu erfasst sind; Energie ab Müdigkeit, die zwölf Wochen lang stark blieb, wenn Hämoglobin, Ferritin und TSH bekannt sind; Barrieremarker ab einem erhöhten Zuckertest oder zwei erhöhten Ersatzmarkern verschiedener Art; Entzündung ab Calprotectin von 50 bis 250 µg/g oder hs-CRP von 3 bis 10 mg/l, zweimal gemessen; das Mikrobiom ab zwei von Diversität, Butyratbildnern und Opportunisten jenseits des 10. oder 90. Perzentils. Mittelwerte gelten für die letzten { $days } Tage des Tagebuchs. Nahe einer Grenze ist ein Bereich grenzwertig und zählt nicht. Eine Aussage braucht { $needed } beurteilte Bereiche. Das sind Regeln von Fachleuten, kein validierter Score.
method-intervals = Referenzbereiche: Der eigene Bereich des Labors geht vor. Fehlt er, gilt der des Katalogs und ist so bezeichnet; vom Geschlecht abhängige Grenzen nur, wenn das Geschlecht erfasst ist, Grenzen für Erwachsene erst ab 18 Jahren. Die Grenzen gehören zum Bereich.
method-comparators = Vergleichszeichen: Ein Ergebnis wie „<0,5“ wird nie in eine Zahl verwandelt. Es wird nur klassifiziert, wo jeder mögliche Wert auf derselben Seite der Grenze liegt, und geht in keine Veränderung, Verlaufslinie oder Korrelation ein.
method-change = Veränderung: Zwei Ergebnisse unterscheiden sich, wenn ihr Verhältnis jenseits der log-normalen kritischen Differenz (95 %) aus biologischer und analytischer Schwankung liegt. Ohne veröffentlichte Schwankung oder bei anderem Labor, anderer Methode oder Einheit gibt es keine Einstufung.
method-diversity = Die Diversität wird aus dem Profil berechnet, wie es importiert wurde, ohne Rarefaktion; die Definitionen folgen vegan. Anteile beziehen sich auf die zugeordnete Häufigkeit.
method-percentiles = Perzentile sind mittlere Ränge in einer Kohorte mit demselben Verfahren, Profiler, derselben Taxonomie und demselben Rang, mit 95-%-Intervall nach Wilson; ohne eine solche Kohorte gibt es keines.
method-correlations = Korrelationen: Paare aus Befund und Beschwerde am selben Tag oder mit der genannten Verzögerung, nur innerhalb dieser Person. Häufigkeiten gehen als zentrierte Log-Verhältnisse ein.
method-attachment = Die Daten hinter Tabellen und Abbildungen liegen dieser Datei bei, als CSV und als FHIR-R4-Dokument.
references-title = Quellen
references-number = Nr.
references-reference = Quelle
references-unverified = (Eintrag nicht geprüft)

## Beilagen

seal-title = Ist dies der freigegebene Bericht?
seal-number = Bericht { $number }, Fassung { $version }
seal-caption = Wer die Datenbank der Praxis hat, prüft den Code ohne Netz: Er nennt den Bericht und die Prüfsumme von allem, woraus er gemacht ist; ob eine spätere Fassung ihn ersetzt, sagt die Datenbank.
seal-alternative = QR-Code: Bericht { $number }, Fassung { $version }, Prüfsumme { $digest }
attachment-fhir = Dieser Bericht als FHIR-R4-Dokument
attachment-results = Alle Ergebnisse mit Wert wie geschrieben, Referenzbereich, Einstufung, Datei und Stelle
attachment-symptoms = Das Beschwerdetagebuch nach Tagen
attachment-microbiome = Diversität, funktionelle Gruppen, Phyla und Gattungen jedes Profils

## Für Patientinnen und Patienten

plain-title = Ihr Darmbericht
plain-domains = Sieben Bereiche auf einen Blick
plain-domain-digestive = Verdauung
plain-domain-food = Reaktionen auf Essen
plain-domain-energy = Energie und Stimmung
plain-domain-skin = Haut
plain-domain-barrier = Darmwand
plain-domain-inflammation = Entzündung
plain-domain-microbiome = Darmbakterien
plain-caveat-zonulin = Der als „Zonulin“ verkaufte Test misst nicht nur Zonulin. Für sich allein sagt dieser Wert wenig, und er zählt auf Seite 1 nicht mit.
plain-caveat-endotoxin = Dieser Wert wird auf dem Weg ins Labor leicht gestört. Für sich allein sagt er wenig.
plain-caveat-food-igg = Dieser Test zeigt, was Sie essen, nicht, was Sie nicht vertragen. Bitte lassen Sie deswegen kein Lebensmittel weg.
plain-stands-out = fällt auf
plain-unremarkable = unauffällig
plain-missing = nicht beurteilt
plain-borderline = nicht eindeutig
plain-open = zuerst etwas anderes
plain-needs-symptoms = Dazu steht nichts oder zu wenig im Tagebuch.
plain-needs-results = Dazu gibt es zu wenige Messwerte.
plain-needs-profile = Es gibt kein Ergebnis einer Stuhlsequenzierung, das man vergleichen kann.
plain-symptoms = Am stärksten: { $symptom }, im Mittel { $score } von 10 in den letzten { $days } Tagen des Tagebuchs.
plain-results-outside = Außerhalb des erwarteten Bereichs: { $names }.
plain-results-within = Im erwarteten Bereich: { $names }.
plain-results-remarks = Erhöht, aber der Test ist zu unzuverlässig, um zu zählen: { $names }.
plain-diversity = Ihre Darmbakterien sind vielfältiger als die von { $percentile } unter 100 Menschen mit dem gleichen Test. Verglichen wurde mit { $n } Menschen.
plain-diversity-alone = Ihre Darmbakterien wurden gemessen. Es gibt keine passende Gruppe zum Vergleich.
plain-summary = { $count ->
    [0] Keiner der { $assessed } Bereiche, die wir ansehen konnten, fällt auf.
    [one] Einer der { $assessed } Bereiche, die wir ansehen konnten, fällt auf. Das kann viele Gründe haben. Zuerst sucht man nach anderen Ursachen.
   *[other] { $count } der { $assessed } Bereiche, die wir ansehen konnten, fallen auf. Das kann viele Gründe haben. Zuerst sucht man nach anderen Ursachen.
  }
plain-not-a-diagnosis = Das „Leaky-Gut-Syndrom“ ist keine anerkannte Diagnose. Dieser Bericht zeigt Zeichen rund um die Darmwand. Er kann nicht sagen, ob Ihre Darmwand mehr durchlässt als üblich.
plain-first-result = { $analyte }: { $value }. Bitte lassen Sie das bald ärztlich ansehen. Alles andere kommt danach.
plain-first-symptom = Sie haben notiert: { $symptom }. Bitte lassen Sie das bald ärztlich ansehen, wie auch immer die anderen Ergebnisse sind.
plain-changed = Was sich verändert hat
plain-changed-intro = Werte schwanken von allein. Diese haben sich stärker verändert:
plain-changed-none = Werte schwanken von allein. Kein Wert hat sich stärker verändert, oder es lässt sich nicht sagen.
plain-attention = Werte zum Hinsehen
plain-attention-intro = { $outside ->
    [0] Keiner Ihrer Werte liegt außerhalb des Bereichs, den das Labor erwartet.
    [one] Ein Wert liegt außerhalb des Bereichs, den das Labor erwartet. Das allein ist keine Krankheit.
   *[other] { $outside } Werte liegen außerhalb des Bereichs, den das Labor erwartet. Das allein ist keine Krankheit.
  } { $others ->
    [0] { "" }
    [one] Ein weiterer wurde gemessen; er liegt in der Praxis vor.
   *[other] { $others } weitere wurden gemessen; sie liegen alle in der Praxis vor.
  }
plain-attention-legend = H ▲ heißt über, L ▼ unter dem erwarteten Bereich. Auf der Linie ist das Band der erwartete Bereich. Die gefüllte Marke ist Ihr Wert jetzt, blassere Marken sind frühere Werte.
plain-column-value = Was gemessen wurde
plain-column-result = Ihr Wert
plain-column-line = Auf dem erwarteten Bereich
plain-column-interval = Erwarteter Bereich
plain-trend = Wie es verlaufen ist
plain-trend-title = Ihre stärksten Beschwerden und die Werte zum Hinsehen im Verlauf
plain-trend-label = { $analyte } ({ $unit })
plain-trend-caption = Beschwerden gehen von 0 (gar nicht) bis zum Ende der Skala (sehr stark). Das blasse Band ist der erwartete Bereich eines Werts. Die Marken unten sind die Tage, an denen eine Probe genommen wurde.
plain-next = Worüber Sie sprechen können
plain-statements = Aus Ihrer Praxis:
plain-statement = ({ $by })
plain-statement-uncertain = ({ $by }; das ist noch wenig gesichert)
plain-next-intro = Diese Punkte können Sie zum nächsten Termin mitnehmen:
plain-next-symptom = { $symptom }: Bitte warten Sie damit nicht bis zum nächsten Termin.
plain-next-results = { $count ->
    [one] Was bedeutet dieser Wert für mich, und soll er noch einmal gemessen werden? { $names }
   *[other] Was bedeuten diese Werte für mich, und sollen sie noch einmal gemessen werden? { $names }
  }
plain-next-unchecked = { $what }: Hat jemand danach gesucht? Die Untersuchungen dazu: { $analytes }
plain-next-diary = Führen Sie Ihr Tagebuch weiter, am besten täglich zur selben Zeit.
plain-next-medicines = Beginnen, ändern oder beenden Sie keine Arznei und keine Diät nur wegen dieses Berichts.
plain-not-assessed = Nicht Teil dieses Berichts, weil etwas fehlte: { $names }.
plain-how-made = In Ihrer Praxis liegt ein längerer Bericht mit allen Werten, Methoden und Quellen. Beide beruhen auf denselben Daten.

## Veränderung gegen die erwartete Schwankung

judged-title = Veränderung gegen die erwartete Schwankung
judged-intro = Ein Schritt zählt nur, wenn er über das hinausgeht, was Werte von selbst schwanken, in der Person und in der Messung (log-normale kritische Differenz, 95 %). Liegen zwei oder mehr vergleichbare Werte davor, wird der letzte auch an ihrem geometrischen Mittel gemessen.
judged-step = { $from }, dann { $to } ({ $percent })
judged-limits = { $fall } bis { $rise }
judged-course = { $percent } gegen das Mittel { $mean } aus { $count } Werten seit { $since } (erwartet { $limits })
judged-breaks = An diesen Tagen wechselten Labor oder Methode; darüber hinweg wird nichts verglichen: { $list }.
column-step = Schritt
column-expected = Von selbst erwartet
column-against-course = Gegen alle davor

## Indizes und Abstände

column-from-first = Vom ersten
baseline-first = erstes
microbiome-from-first = „Vom ersten“ ist der Bray-Curtis-Abstand vom ersten Profil der Person mit derselben Methode: 0 bei gleichen Anteilen, 1 ohne gemeinsames Taxon. Wie weit Profile sich von selbst bewegen, ist für diese Methode nicht bekannt.
indices-title = Veröffentlichte Indizes
indices-intro = Ein Index fasst ausgewählte Taxa zusammen und gilt nur für Verfahren, Profiler und Rang, für die er gemacht wurde; sonst hat er keinen Wert. Keiner ist eine Diagnose, und keiner misst die Durchlässigkeit.
indices-taxa = { $found } von { $members }; die Quelle nennt { $listed }
column-index = Index
column-taxa-found = Gefundene Taxa
column-defined-for = Definiert für
column-certainty = Gewissheit für eine Person
index-gmhi = Darmmikrobiom-Gesundheitsindex (GMHI)
index-gmwi2 = Darmmikrobiom-Wohlbefindensindex 2 (GMWI2)
index-butyrate-sum-species = Butyratbildner, Summe der Arten
index-butyrate-sum-genus = Butyratbildner, Summe der Gattungen
index-proteobacteria-share = Anteil der Pseudomonadota (Proteobacteria)
index-pb-ratio = Prevotella zu Bacteroides, log10
index-mdi-qiime = Mikrobieller Dysbiose-Index, Liste von QIIME 1.9, ln
index-mdi-variant = Mikrobieller Dysbiose-Index, zweite Liste, ln
index-fb-ratio = Firmicutes/Bacteroidetes-Quotient
cohort-sexes = { $women } Frauen, { $men } Männer{ $rest ->
    [0] { "" }
   *[other] , { $rest } ohne Angabe des Geschlechts
  }
cohort-ages = { $youngest } bis { $oldest } Jahre{ $rest ->
    [0] { "" }
   *[other] , { $rest } ohne Angabe des Alters
  }
cohort-median-age = medianes Alter { $age }
cohort-people-not-stated = Alter und Geschlecht nicht angegeben
missing-left-out = beim Zusammenstellen des Berichts weggelassen
missing-cohort = Das praxiseigene Vergleichskollektiv { $cohort }
missing-cohort-why = seine Dateien sind nicht lesbar; nichts wurde damit verglichen

## Veränderung der Beschwerden

symptom-change-title = Von den ersten zu den letzten Wochen
symptom-change-intro = Mittel der ersten und der letzten { $days } Tage des Tagebuchs, bei seltenen Einträgen von bis zu { $most }. Das Intervall der Differenz berücksichtigt, dass Tage ihren Nachbarn gleichen.
symptom-scale = { $low }–{ $high }
symptom-scale-days = { $low }–{ $high } · { $days } Tage
symptom-mean = { $mean } ({ $days ->
    [one] 1 Tag
   *[other] { $days } Tage
  })
difference-interval = { $difference } ({ $low } bis { $high })
column-symptom = Beschwerde (Skala)
column-first = Erste Wochen
column-last = Letzte Wochen
column-before = Davor
column-after = Von da an
column-difference = Differenz (95-%-KI)
column-noticed = Würde man es merken?
noticed-less = weniger gespürt: über { $least } Punkte
noticed-more = stärker gespürt: über { $least } Punkte
noticed-too-small = zu klein: innerhalb von { $least } Punkten
noticed-open = offen: das Intervall lässt mehr wie weniger als { $least } Punkte zu
noticed-not-published = nicht bekannt: nichts veröffentlicht
noticed-no-interval = offen: die Differenz hat kein Intervall
noticed-source = { $symptom }: { $points } Punkte ({ $population }; { $citation }).
effect-title = Vor und nach Maßnahmen
effect-caution = Bis zu { $days } Tage beiderseits des ersten Tags. Das sagt, was auf was folgte, nicht was die Ursache war: Erwartung, Zeit und andere Änderungen sehen ebenso aus. Belege dieser Art: { $grade }.
effect-from = ab { $from }
effect-from-to = { $from } bis { $to }
effect-overlapping = { $count ->
    [one] Eine weitere Maßnahme begann oder endete in diesen Tagen; was sie bewirkte, lässt sich nicht trennen.
   *[other] { $count } weitere Maßnahmen begannen oder endeten in diesen Tagen; was sie bewirkten, lässt sich nicht trennen.
  }
effect-not-compared = Nicht verglichen: { $names } ({ $why }).
effect-too-few-before = weniger als 5 Tage mit Wert davor
effect-too-few-after = weniger als 5 Tage mit Wert danach
effect-too-short = das Tagebuch ist zu kurz für zwei Abschnitte
effect-interval-constant = kein Intervall: kein Abschnitt schwankt
effect-interval-too-alike = kein Intervall: Tage zu ähnlich

## Über Patienten hinweg

across-title = Innerhalb von Personen, über die Patienten der Praxis hinweg
across-intro = Eine Steigung für alle, jede Person um ihr eigenes Mittel, { $people ->
    [one] aus den Werten einer Person
   *[other] aus { $people } Patienten
  } dieser Praxis; Unterschiede zwischen Personen gehen nicht ein. { $tested ->
    [0] Keines der { $pairs } Paare hat genug Personen und Termine für einen Test.
   *[other] { $tested } von { $pairs } Paaren wurden als eine Familie getestet; { $passing } bestehen bei q ≤ 0,10.
  } Es beschreibt die Patienten der Praxis und muss für diese Person nicht gelten.
across-caption = { $shown } von { $tested } getesteten Paaren, das kleinste q zuerst
across-passes = besteht
across-does-not-pass = besteht nicht
column-exposure = Befund
column-people = Personen
column-pairs = Paare
column-within-people = r innerhalb der Personen (95-%-KI)
column-verdict = Lesart

## Warum kein Muster genannt wird

pattern-gate-closed = Etwas muss zuerst ärztlich beurteilt werden; über ein Muster wird nichts gesagt.
pattern-too-few-assessed = Zu wenige Bereiche waren beurteilbar; über ein Muster wird nichts gesagt.

## Veränderung, für den Patienten

plain-felt-intro = Ihr Tagebuch, die ersten Wochen gegen die letzten:
plain-felt-noticed = { $symptom }: vorher { $before }, jetzt { $after } (von { $top }). So viel spürt man.
plain-felt-changed = { $symptom }: vorher { $before }, jetzt { $after } (von { $top }). Das ist mehr als Zufall.
plain-felt-too-small = { $symptom }: vorher { $before }, jetzt { $after } (von { $top }). Das ist zu wenig, um es zu spüren.
plain-felt-open = { $symptom }: vorher { $before }, jetzt { $after } (von { $top }). Das kann Zufall sein.
plain-effect-intro = Was anders war, nachdem etwas Neues begann:
plain-effect = { $what }, ab { $date }: { $symptom } ging von { $before } auf { $after } (von { $top }).
plain-effect-caution = Was auf etwas folgt, muss nicht daher kommen. Zeit und andere Änderungen können dasselbe tun.
