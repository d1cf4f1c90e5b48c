# De woorden van de rapporten in het Nederlands. Eén zin is één bericht; argumenten zijn hele
# woorden, getallen of namen, nooit stukken van een zin.
#
# translated, not reviewed by a native clinician
#
# Aanhalingstekens ‘zo’, decimale komma, procentteken zonder spatie. De letters H en L zijn in alle
# talen die van HL7, zodat een collega uit een ander land zich niet vergist.

## Document en marges

document-title = Rapport over de darmbarrière van { $patient }, { $number }
report-title = Rapport over de darmbarrière
report-number = { $number }, versie { $version }
report-moment = { $moment } ({ $zone })
furniture-identifiers = geboren { $born } · dossiernr. { $number }
furniture-report = Rapport { $report }
furniture-report-amended = Rapport { $report } · gecorrigeerd, vervangt { $number }, versie { $version }
furniture-page = pagina { $page } van { $pages }
furniture-draft = CONCEPT – niet vrijgegeven
release-draft = niet vrijgegeven
release-by = { $by }, { $moment }
amended = Dit rapport is gecorrigeerd. Het vervangt rapport { $number }, versie { $version }. Wat er is veranderd:

## Datum en getal

date-long = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
  } { $year }
date-short = { $day2 }-{ $month2 }-{ $year }
date-month = { $month ->
    [1] jan
    [2] feb
    [3] mrt
    [4] apr
    [5] mei
    [6] jun
    [7] jul
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
  } { $year }
date-time = { $date }, { $time } uur
date-not-stated = datum niet vermeld
not-stated = niet vermeld
number-percent = { $number }%
number-percent-below = < { $number }%

## Persoon

identity-patient = Patiënt
identity-born = Geboren
identity-born-age = { $date } ({ $age } jaar)
identity-sex = Geslacht
identity-number = Dossiernr.
identity-report = Rapport
identity-date = Opgesteld op
identity-specimens = Monsters
identity-specimens-text = { $count ->
    [one] 1 dag, { $last }
   *[other] { $count } dagen, { $first } tot en met { $last }
  }
identity-release = Beoordeeld en vrijgegeven
sex-female = vrouw
sex-male = man
sex-unknown = niet vastgelegd

## Pagina 1

cover-question = De vraag van dit consult
cover-domains = Zeven gebieden in één oogopslag
cover-changed = Veranderd buiten de verwachte variatie
cover-missing = Niet te beoordelen
first-title = Eerst een medische beoordeling
first-result = { $analyte }: { $value }. Een uitslag in dit gebied vraagt om een medische beoordeling voordat er iets over de darmbarrière wordt gezegd.
first-symptom = In het dagboek staat: { $symptom }. Dat vraagt om een medische beoordeling, wat de overige bevindingen ook zijn.
not-a-diagnosis = Het ‘lekkedarmsyndroom’ is geen erkende diagnose, en geen enkel routineonderzoek kan het vaststellen. Dit rapport beschrijft bevindingen rond de darmbarrière; het zegt niet waardoor ze ontstaan.
pattern-too-little = { $assessed ->
    [0] Geen van de zeven gebieden was te beoordelen: te weinig voor een uitspraak over een patroon.
    [one] Slechts 1 van de zeven gebieden was te beoordelen: te weinig voor een uitspraak over een patroon. Elke bevinding staat op zichzelf.
   *[other] Slechts { $assessed } van de zeven gebieden waren te beoordelen: te weinig voor een uitspraak over een patroon. Elke bevinding staat op zichzelf.
  }
pattern-little = { $count ->
    [0] Geen van de { $assessed } beoordeelde gebieden valt op.
   *[other] { $count } van de { $assessed } beoordeelde gebieden valt op.
  } { $missing ->
    [0] Alle zeven zijn beoordeeld.
    [one] Eén was niet te beoordelen.
   *[other] { $missing } waren niet te beoordelen.
  }
pattern-some = { $count } van de { $assessed } beoordeelde gebieden vallen op{ $missing ->
    [0] .
    [one] ; één was niet te beoordelen.
   *[other] ; { $missing } waren niet te beoordelen.
  } Zulke overeenstemming komt vaak voor en is niet specifiek: andere medische verklaringen gaan voor.
pattern-broad = { $count } van de { $assessed } beoordeelde gebieden vallen op{ $missing ->
    [0] .
    [one] ; één was niet te beoordelen.
   *[other] ; { $missing } waren niet te beoordelen.
  } Brede overeenstemming weegt zwaarder dan één bevinding, maar stelt geen veranderde doorlaatbaarheid vast: andere medische verklaringen gaan voor.
pattern-suspended = Geen uitspraak over een patroon. { $why }
pattern-range = Laat men telkens één gebied weg, dan ligt het aantal tussen { $least } en { $most }; een gebied op de grens telt half. Zonder tests van de onderzoekscategorie is het { $validated }.
changed-rise = { $analyte }: gestegen van { $from } naar { $value } sinds { $date }.
changed-fall = { $analyte }: gedaald van { $from } naar { $value } sinds { $date }.
changed-no-series = Geen enkele uitslag heeft een eerdere om mee te vergelijken.
changed-summary = { $judged ->
    [0] Geen verandering kon aan gepubliceerde variatie worden getoetst.
    [one] Eén verandering kon aan gepubliceerde variatie worden getoetst; { $changed ->
        [0] ze ligt erbinnen.
       *[other] ze ligt erbuiten.
      }
   *[other] { $judged } veranderingen konden aan gepubliceerde variatie worden getoetst; { $changed ->
        [0] geen ervan ligt erbuiten.
        [one] één ervan ligt erbuiten.
       *[other] { $changed } ervan liggen erbuiten.
      }
  } { $open ->
    [0] { "" }
    [one] Nog één is niet te interpreteren.
   *[other] Nog { $open } zijn niet te interpreteren.
  }
missing-nothing = Alles wat dit rapport omvat, was te beoordelen.
missing-all = { $count ->
    [one] Het ene punt met de reden ervan
   *[other] Alle { $count } punten met hun redenen
  }

## Gebieden en tegels

domain-digestive = Spijsverteringsklachten
domain-food = Reacties op voeding
domain-energy = Energie en psyche
domain-skin = Huid
domain-barrier = Barrièremarkers
domain-inflammation = Ontsteking
domain-microbiome = Microbioom
domain-other = Overige notities
needs-barrier = nodig is een suikertest van de doorlaatbaarheid, of twee van LBP, I-FABP en alfa-1-antitrypsine in de ontlasting met een interval
needs-inflammation = nodig zijn calprotectine in de ontlasting en CRP
needs-profile = geen ontlastingsprofiel waaruit diversiteit te berekenen is
needs-digestive = nodig zijn minstens vier van de acht spijsverteringsklachten in het dagboek
needs-food = nodig zijn nieuwe reacties op voeding in het dagboek, of die op tarwe en op zuivel
needs-energy = nodig is vermoeidheid in het dagboek
needs-skin = nodig is eczeem, acne, rosacea, galbulten of jeuk in het dagboek
needs-microbiome = nodig is een ontlastingsprofiel met een passend cohort dat groot genoeg is, zonder antibiotica in de laatste drie maanden
open-food = Sterk, maar niet vastgelegd als nieuw binnen 24 maanden
open-energy = Sterk; hemoglobine, ferritine en TSH gaan voor
open-skin = Sterk, maar niet vastgelegd als nieuw of erger binnen 24 maanden
open-inflammation = Eén keer verhoogd; een tweede meting beslist
tile-missing = niet beoordeeld
tile-open = { $value }, wacht
tile-borderline = { $value }, op de grens
tile-limited = { $detail } · beperkt door: { $names }
tile-symptoms = { $strong } van { $count } sterk
tile-symptoms-detail = Sterkste: { $strongest }, { $share } van 10
tile-results = { $outside } van { $count } erbuiten
tile-results-too-little = Eén marker alleen beslist niets. Buiten het interval: { $names }
tile-results-too-little-within = Eén marker alleen beslist niets. Binnen het interval: { $names }
tile-results-outside = Buiten het interval: { $names }
tile-results-remarks = Boven het interval, maar niet meegeteld: { $names }
tile-results-within-remarks = Binnen het interval: { $names }. Erboven, maar niet meegeteld: { $remarks }
tile-results-within = Binnen het interval: { $names }
tile-profile = Shannon { $shannon }
tile-profile-none = niet beoordeeld
tile-butyrate = butyraatvormers { $share }
tile-butyrate-percentile = butyraatvormers { $share }, { $percentile }e percentiel

## Uitslagen

results-title = Uitslagen
results-intro = De laatste uitslag van elke bepaling, met het referentie-interval waarmee ze is vergeleken en de uitslag daarvoor. De waarden staan er zoals het laboratorium ze schreef.
results-legend = H ▲ boven, L ▼ onder het referentie-interval; · erbinnen; ? een vergelijkingsteken laat het open; – niet ingedeeld. Getallenlijn: de band is het referentie-interval, het gevulde teken deze uitslag, blekere tekens zijn eerdere uitslagen, dunne strepen beslisgrenzen. Waarom een verandering niet te interpreteren is, staat onder ‘Wat dit rapport niet kon beoordelen’. Een interval met het woord ‘catalogus’ vult een leemte die het laboratorium liet.
column-analyte = Bepaling
column-result = Uitslag
column-flag = Vlag
column-line = Op het interval
column-interval = Referentie-interval
column-previous = Eerder
column-change = Verandering
column-unit = Eenheid
column-sparkline = Verloop
column-date = Datum
column-method = Methode
column-unassigned = Niet toegewezen
column-depth = Diepte
column-measure = Maat
column-value = Waarde
column-percentile = Percentiel (95%-interval)
column-group = Groep
column-share = Aandeel
column-members = Gevonden leden
column-what = Wat
column-why = Waarom
column-number = Nr.
column-file = Bestand
column-format = Formaat
column-imported = Geïmporteerd
column-written = Zoals geschreven
column-converted = Omgerekend
column-rule = Omrekening
column-place = Plaats
flag-high = H ▲
flag-low = L ▼
flag-within = ·
flag-undecided = ?
flag-not-classified = –
verdict-high = boven het referentie-interval
verdict-low = onder het referentie-interval
verdict-within = binnen het referentie-interval
verdict-undecided = niet te beslissen
verdict-not-classified = niet ingedeeld
result-as-written = (zoals geschreven: { $value })
result-unit-not-stated = eenheid niet vermeld
interval-between = { $low }–{ $high }
interval-up-to = ≤ { $high }
interval-from = ≥ { $low }
interval-laboratory = laboratorium
interval-catalogue = catalogus
interval-none = geen interval beschikbaar
not-classified-no-interval = niet ingedeeld
not-classified-unknown-unit = niet ingedeeld: de eenheid ontbreekt of is niet begrepen
not-classified-unit-mismatch = niet ingedeeld: waarde en interval hebben verschillende eenheden
not-classified-not-numeric = niet ingedeeld: uitslag in woorden
not-classified-sex-not-recorded = niet ingedeeld: de grenzen hangen af van het geslacht, dat niet is vastgelegd
not-classified-child = niet ingedeeld: de grenzen gelden voor volwassenen
not-classified-no-analysis = niet ingedeeld
undecided = niet te beslissen: het vergelijkingsteken laat het open
line-none = –
line-alternative = { $analyte } { $value }, { $verdict } ({ $interval })
previous-none = geen
change-none = –
change-rise = ▲ stijging
change-fall = ▼ daling
change-within = binnen de variatie
change-not-interpretable = niet te interpreteren
change-no-variation = geen variatie gepubliceerd
change-other-laboratory = ander laboratorium
change-laboratory-not-stated = laboratorium niet vermeld
change-other-method = andere methode
change-other-unit = andere eenheid
change-no-ratio = geen verhouding (vergelijkingsteken of nul)
specimen-stool = Ontlasting
specimen-serum = Serum
specimen-plasma = Plasma
specimen-whole-blood = Volbloed
specimen-urine = Urine
specimen-breath = Ademlucht
specimen-saliva = Speeksel
specimen-not-stated = Materiaal niet vermeld
specimen-times = monster { $label } · afgenomen: { $collected } · ontvangen: { $received } · gerapporteerd: { $reported }
laboratory-with-address = { $name }, { $address }
laboratory-without-address = { $name }, adres niet vermeld in de bron
laboratory-not-stated = laboratorium niet vermeld in de bron
caveat-zonulin = In de handel verkrijgbare ‘zonuline’-tests meten niet specifiek zonuline (prehaptoglobine 2), maar verwante eiwitten zoals properdine of complement C3. De waarde zegt op zichzelf weinig en telt op pagina 1 niet mee.
caveat-endotoxin = Losse endotoxinewaarden raken gemakkelijk verstoord door verontreiniging en door remmers in het plasma; een geldig klinisch interval is niet bekend.
caveat-food-igg = Voedselspecifiek IgG toont contact met een voedingsmiddel, geen intolerantie; beroepsverenigingen raden deze bepaling af.

## Groepen van uitslagen

panel-barrier = Darmbarrière
panel-inflammation = Ontsteking
panel-blood-in-stool = Bloed in de ontlasting
panel-digestion = Vertering en opname
panel-fatty-acids = Korteketenvetzuren
panel-infection = Infectie
panel-immune = Afweer en allergie
panel-blood-count = Bloedbeeld
panel-iron = IJzer
panel-liver-kidney = Lever, nieren, eiwitten
panel-metabolism = Stofwisseling en hormonen
panel-vitamins = Vitamines en sporenelementen
panel-other = Overige uitslagen

## Verloop

course-title = Verloop
course-intro = Alle uitslagen van alle consulten. Uitslagen buiten hun interval staan vet met hun vlag; de lijn is onderbroken waar laboratorium of methode veranderde, want waarden aan weerszijden zijn niet vergelijkbaar.
course-caption = Consulten van { $first } tot en met { $last }
course-events = Monsters
sparkline-alternative = { $count } waarden tussen { $lowest } en { $highest }{ $limits ->
    [0] { "" }
    [one] , waarvan één voorbij een grens
   *[other] , waarvan { $limits } voorbij een grens
  }{ $breaks ->
    [0] { "" }
    [one] , met één wisseling van laboratorium of methode
   *[other] , met { $breaks } wisselingen van laboratorium of methode
  }

## Microbioom

microbiome-title = Microbioom
microbiome-intro = Een ontlastingsprofiel laat zien welke microben één methode in één monster vond. Een erkend normaal microbioom bestaat niet; profielen worden alleen vergeleken met mensen die op dezelfde manier zijn onderzocht.
microbiome-method = { $method }; diversiteit van { $ranks }
microbiome-visits = De profielen van alle consulten
method-line = { $technique }; profiler { $profiler }; database { $database }; taxonomie { $taxonomy }
technique-shotgun = shotgun-sequencing
technique-16s = 16S-ampliconsequencing
technique-microarray = microarray
technique-pcr = PCR-panel
technique-culture = kweek
technique-not-stated = techniek niet vermeld
ranks-domain = domeinen
ranks-phylum = fyla
ranks-class = klassen
ranks-order = orden
ranks-family = families
ranks-genus = geslachten
ranks-species = soorten
ranks-strain = stammen
ranks-feature = sequentievarianten
depth-not-stated = niet vermeld
diversity-title = Diversiteit
diversity-caption = Diversiteit van het laatste profiel
metric-observed = Waargenomen taxa
metric-chao1 = Chao1-rijkdom
metric-ace = ACE-rijkdom
metric-shannon = Shannon-diversiteit
metric-simpson = Simpson-diversiteit
metric-inverse-simpson = Inverse Simpson-index
metric-pielou = Pielou-gelijkmatigheid
metric-fisher-alpha = Alfa van Fisher
metric-berger-parker = Berger-Parker-dominantie
metric-goods-coverage = Dekking van Good
no-value-needs-counts = niet vergelijkbaar: rijkdom vraagt om tellingen, de bron geeft aandelen
no-value-empty = het profiel is leeg
no-value-undefined = niet gedefinieerd voor dit profiel
no-value-targeted-panel = Voor panels met PCR of kweek wordt geen diversiteit berekend: ze zoeken alleen naar gekozen doelen.
no-value-no-cohort = geen referentiecohort met dezelfde methode en rang beschikbaar
no-value-method-not-stated = geen cohort te kiezen: het bestand vermeldt techniek, profiler of taxonomie niet
no-value-depth-differs = niet vergelijkbaar: de sequencingdiepte ligt buiten die van het cohort
no-value-no-lineage = de taxa hebben op de nodige rang geen namen
no-value-needs-species = vraagt om soorten: de bron noemt alleen geslachten
no-value-other-profiler = niet van toepassing: gedefinieerd voor een andere profiler of rang
no-value-not-in-tree = vraagt om een boom met alle taxa
no-value-too-few-pairs = te weinig paren
no-value-hardly-varies = nauwelijks variatie: minder dan drie verschillende waarden
tile-percentile = { $percentile }e percentiel van { $n }
percentile-interval = { $percentile }e ({ $low }–{ $high })
distribution-title = Diversiteit binnen het referentiecohort
distribution-reading = { $value } · { $percentile }e percentiel van { $n } ({ $low }–{ $high })
distribution-spread = 5e tot 95e percentiel, mediaan
distribution-quartiles = kwartielen, mediaan
distribution-own = dit profiel
distribution-earlier = eerdere profielen
distribution-caption = De vorm toont { $cohort }: { $n } mensen, { $population }; { $method }. Percentielen staan met hun 95%-interval. Hoge diversiteit is op zichzelf niet goed, lage op zichzelf niet slecht.
distribution-alternative = Diversiteit van het laatste profiel binnen het cohort. { $readings }
rarefaction-title = Wat meer reads nog zouden vinden
rarefaction-x = Diepte (reads)
rarefaction-y = Verwachte { $ranks }
rarefaction-cohort = { $cohort }, { $n } mensen: 5e tot 95e percentiel, mediaan
rarefaction-caption = Een curve die afvlakt heeft het meeste gevonden; een die nog stijgt zou met meer reads meer vinden. Profielen worden alleen bij gelijke diepte vergeleken. Het profiel van { $day } bevat { $found } { $ranks } in { $depth } reads.
rarefaction-alternative = { $curves } curven van verwachte { $ranks } tegen de diepte. De laatste, van { $day }, eindigt bij { $found } { $ranks } in { $depth } reads.
map-title = De eigen profielen binnen het referentiecohort
map-axis = As { $axis }: { $share } van de verschillen
map-cohort = { $cohort }, { $n } mensen
map-own = eigen profielen op volgorde van tijd, het laatste gevuld
map-caption = Elk teken is een profiel; tekens die dicht bij elkaar liggen, lijken op elkaar in hun { $ranks } (Bray-Curtis-afstanden van aandelen, hoofdcoördinaten). Alleen het cohort vormt de kaart; eigen profielen zijn erop geplaatst. Een plek aan de rand of in het midden is niet goed of slecht. { $hidden } van de verschillen past op geen enkele kaart.
map-moved = Het profiel van { $last } verschilt { $distance } van het eerste, van { $first }: 0 is gelijk, 1 is niets gemeen.
map-alternative = { $own } eigen profielen, { $first } tot { $last }, als pad tussen { $n } mensen van { $cohort }.
composition-title = Samenstelling
stacked-title-phylum = Fyla
stacked-title-genus = Geslachten
stacked-axis = Aandeel van de toegewezen abundantie
stacked-other = overige
stacked-cohort = { $cohort }, gemiddelde
stacked-caption = Van de { $ranks } in het laatste profiel komt { $top } het meest voor, met { $share }; de { $count } meest voorkomende zijn genoemd, alle andere zijn opgeteld.
stacked-caption-cohort = Van de { $ranks } in het laatste profiel komt { $top } het meest voor, met { $share }; de { $count } meest voorkomende zijn genoemd, alle andere zijn opgeteld. De laatste balk is het gemiddelde van { $cohort } (n = { $n }).
stacked-alternative = Aandelen in het laatste van { $bars ->
    [one] 1 profiel
   *[other] { $bars } profielen
  }: { $list }
groups-title = Functionele groepen
groups-intro = Taxa zijn gegroepeerd naar waar ze om bekendstaan; of ze het in deze darm doen, is niet gemeten. Butyraat voedt de cellen van het slijmvlies van de dikke darm, daarom staan de vormers ervan vooraan.
groups-figure-title = Functionele groepen binnen het referentiecohort
groups-axis = Aandeel van de toegewezen hoeveelheid, % (wortelschaal)
groups-cohort = { $cohort }, { $n } mensen: 5e tot 95e percentiel, kwartielen, mediaan
groups-figure-caption = Het gevulde teken is het laatste profiel, open tekens zijn eerder. Een teken buiten de lijn ligt voorbij wat negen op de tien vergeleken mensen hebben; dat is een plek onder hen, geen grens van gezondheid.
groups-alternative = Functionele groepen van het laatste profiel binnen { $cohort }. { $readings }
groups-no-members = geen gevonden
groups-more = en nog { $count }
group-butyrate = Butyraatvormers
group-propionate = Propionaatvormers
group-acetate = Acetaatvormers
group-lactate = Lactaatvormers
group-fibre-degrader = Vezelafbrekers
group-mucin-degrader = Mucineafbrekers
group-lps-gram-negative = Gramnegatieven met LPS
group-h2s = Sulfidevormers
group-sulfate-reducer = Sulfaatreduceerders
group-methanogen = Methaanvormers
group-histamine = Histaminevormers
group-bile-acid-7alpha = Galzuuromzetters (7α)
group-bsh = Galzoutsplitsers
group-equol = Equolvormers
group-gaba = GABA-vormers
group-indole = Indoolvormers
group-tma = Trimethylaminevormers
group-proteolytic = Eiwitafbrekers
group-oral-taxon = Taxa van de mond
group-opportunist = Opportunisten
group-pathogen = Mogelijke ziekteverwekkers
group-probiotic-genus = Geslachten gebruikt als probioticum

## Klachten

symptoms-title = Klachten
symptoms-red-flags = Vraagt om een medische beoordeling: { $symptoms }.
symptoms-unspecific = Klachten alleen zijn niet specifiek: ze komen voor bij veel aandoeningen en bij gezonde mensen, en geen combinatie ervan wijst een verandering van de darmbarrière aan.
symptoms-reading = { $score } van { $top } op { $date }
symptoms-caption = { $entries ->
    [one] 1 notitie
   *[other] { $entries } notities
  } van { $first } tot { $last }.
symptoms-alternative = Laatste waarden: { $readings }
timeline-title = Sterkste klachten, interventies en monsters
timeline-interventions = Interventies
timeline-caption = Balkjes zijn dagboeknotities, de lijn is hun mediaan over een week. { $count ->
    [0] In deze tijd is geen interventie genoteerd.
    [one] De balk is wat werd ingenomen of veranderd; wat er in de tijd op volgt, hoeft er niet uit te volgen.
   *[other] De balken zijn wat werd ingenomen of veranderd; wat er in de tijd op volgt, hoeft er niet uit te volgen.
  } { $specimens ->
    [0] Er is geen monster genomen.
    [one] Het teken onderaan is de dag van het monster.
   *[other] De tekens onderaan zijn de dagen van { $specimens } monsters.
  }
timeline-alternative = Klachten van { $first } tot { $last }; { $specimens } monsters; interventies: { $count ->
    [0] geen
   *[other] { $names }
  }. Laatste waarden: { $readings }
bristol-title = Ontlastingsvorm volgens de Bristolschaal
bristol-1 = losse harde keutels
bristol-2 = klonterige worst
bristol-3 = worst met barsten
bristol-4 = glad en zacht
bristol-5 = zachte stukjes
bristol-6 = brijig
bristol-7 = waterig
bristol-counts = Notities
bristol-caption = Type 1 en 2 gaan samen met een trage, 6 en 7 met een snelle passage; 3 tot 5, getint, zijn gewoon. Van { $stools } notities zijn { $hard } hard, { $usual } gewoon en { $loose } dun.
bristol-alternative = { $stools } ontlastingsvormen van { $first } tot { $last }: { $hard } van type 1 en 2, { $usual } van type 3 tot 5, { $loose } van type 6 en 7.

## Samenhang

correlations-title = Klachten en bevindingen samen
correlations-summary = { $tested ->
    [0] Geen van de { $pairs } paren heeft genoeg punten voor een toets.
    [one] 1 van de { $pairs } paren is getoetst; { $passing ->
        [0] het doorstaat de toets niet.
       *[other] het doorstaat de toets.
      }
   *[other] { $tested } van de { $pairs } paren zijn getoetst; { $passing ->
        [0] geen ervan doorstaat de toets.
        [one] één ervan doorstaat de toets.
       *[other] { $passing } ervan doorstaan de toets.
      }
  }
correlations-more = { $count ->
    [one] Nog één paar doorstaat de toets; de getallen staan in het overzicht.
   *[other] Nog { $count } paren doorstaan de toets; de getallen staan in het overzicht.
  }
correlations-caution = Een correlatie bij één persoon laat zien dat twee grootheden samen bewogen. Ze laat niet zien dat de ene de andere veroorzaakt: voeding, medicijnen en tijd kunnen beide bewegen.
correlations-method = Rangcorrelatie van Spearman binnen deze persoon; p uit de exacte verdeling of uit { $permutations } permutaties (startwaarde { $seed }), met cyclische verschuivingen bij autogecorreleerde reeksen. Alle { $tested } toetsen vormen één familie (m = { $tested }); q volgens Benjamini en Hochberg, een paar doorstaat de toets bij q ≤ 0,10. Een toets vraagt om minstens 8 paren; 5 tot 7 worden exploratief getoond en niet getoetst.
heat-title = Alle paren, telkens de sterkste vertraging
heat-caption = De getallen zijn de ρ van Spearman; omkaderde vakken doorstaan de toets bij q ≤ 0,10. Waar meer vertragingen zijn geprobeerd, staat de sterkste, en alle tellen mee in de familie.
heat-negative = −1: meer van het een, minder van het ander
heat-zero = 0: geen samenhang
heat-positive = +1: beide stijgen samen
heat-passes = doorstaat de toets
heat-exploratory = exploratief, niet getoetst
heat-not-assessable = niet te beoordelen
heat-named = { $x } en { $y }, rho { $rho }
heat-alternative = Overzicht van { $rows } bevindingen tegenover { $columns ->
    [one] 1 klacht
   *[other] { $columns } klachten
  }. { $passing ->
    [0] Geen paar doorstaat de toets.
    [one] Eén paar doorstaat de toets: { $named }.
   *[other] { $passing } paren doorstaan de toets: { $named }.
  }
card-title-passes = { $x } en { $y }
card-title-does-not-pass = Sterkste getoetste paar, doorstaat de toets niet: { $x } en { $y }
card-caption-rise = Op dagen met een hogere waarde ({ $x }) was de klacht sterker: { $y }.
card-caption-fall = Op dagen met een hogere waarde ({ $x }) was de klacht zwakker: { $y }.
card-caption-does-not-pass = Getoond omdat het van alle getoetste paren het dichtst in de buurt komt; toeval verklaart het even goed.
card-ranks = op rang
card-alternative = { $x } tegenover { $y }: { $facts }
fact-n = n
fact-n-effective = effectieve n
fact-estimate = ρ (95%-BI)
fact-estimate-interval = { $rho } ({ $low } tot { $high })
fact-p = p
fact-q = q
fact-lag = vertraging
fact-lag-days = { $days ->
    [0] zelfde dag
    [one] 1 dag
   *[other] { $days } dagen
  }
fact-method = toets
fact-method-exact = exact
fact-method-permutation = permutatie
fact-method-circular-shift = cyclische verschuiving
pairs-with-all = { $names }{ $count ->
    [one] {""}
   *[other] , elk met alle { $count } klachten
  }
pair-name = { $x } met { $y }
too-few-title = Niet getoetst: te weinig punten
too-few-pairs = { $n ->
    [one] 1 paar; er zijn er minstens 8 nodig
   *[other] { $n } paren; er zijn er minstens 8 nodig
  }

## Duiding

interpretation-title = Duiding
interpretation-none = Er is geen uitspraak toegevoegd. De bevindingen staan er zonder duiding.
interpretation-intro = Elk van deze uitspraken is door een zorgverlener aanvaard of geschreven. De graad zegt hoe zeker de gegevens zijn.
statement-graded = [{ $grade }; aanvaard door { $by }]
statement-own = [geschreven door { $by }]
statement-orientation = [oriëntatie: niet alles is tot de bron gevolgd]
statement-next = Hierna te bekijken: { $text }
statement-cautions = Let op: { $text }
grade-high = hoge zekerheid
grade-moderate = matige zekerheid
grade-low = lage zekerheid
grade-very-low = zeer lage zekerheid

## Wat ontbreekt

missing-title = Wat dit rapport niet kon beoordelen
missing-change = Verandering van { $names }
missing-explanation = { $explanation } als verklaring
missing-diversity = Diversiteit van het profiel
missing-percentiles = Percentielen van diversiteit en groepen
missing-ratio = Verhouding Firmicutes/Bacteroidetes
missing-ratio-why = met opzet weggelaten: ze hangt meer af van de methode dan van de gezondheid, en de consensus van deskundigen raadt rapporteren af
missing-indices = Gezondheidsindexen van het microbioom (GMHI, GMWI2)
missing-indices-16s = niet van toepassing: 16S-gegevens
missing-correlations = { $count ->
    [one] Correlatie van 1 paar
   *[other] Correlaties van { $count } paren
  }
missing-laboratory = { $count ->
    [one] Laboratorium van monster { $labels }
   *[other] Laboratorium van { $count } monsters ({ $labels })
  }
missing-collected = { $count ->
    [one] Afnamedag van monster { $labels }
   *[other] Afnamedagen van { $count } monsters ({ $labels })
  }
not-stated-in-source = niet vermeld in de bron
explanation-coeliac = Coeliakie
explanation-inflammation = Ontsteking van de darm
explanation-iron = IJzertekort of bloedarmoede
explanation-thyroid = Schildklierziekte
explanation-glucose = Verhoogde bloedsuiker
explanation-unchecked = niet nagegaan: geen uitslag van { $analytes }

## Herkomst

provenance-title = Methoden en herkomst
provenance-program = Programma
provenance-wording = Bewoording
provenance-wording-not-reviewed = vertaald, niet nagekeken door een arts met Nederlands als moedertaal
provenance-catalogue = Catalogus
provenance-cohort = Referentiecohort
provenance-cohort-text = { $name } (n = { $n }): { $population } ({ $people }); { $method }. { $citation } Licentie: { $licence }.
provenance-files = Bronbestanden
provenance-files-caption = Elke uitslag is hier te volgen tot het bestand, en in de bijlage results.csv tot de rij.
provenance-imported = { $date }, { $time } UTC
provenance-superseded = Vervangen uitslagen
provenance-superseded-text = { $name } in monster { $specimen }: het laboratorium verving { $old-status ->
    [preliminary] de voorlopige uitslag
   *[other] de uitslag
} { $old } ({ $old-source }) door { $new-status ->
    [corrected] de gecorrigeerde uitslag
   *[other] de definitieve uitslag
} { $new } ({ $new-source }).
provenance-conversions = Omrekeningen
provenance-conversions-none = Er is geen waarde omgerekend.
provenance-methods = Methoden
place-file = hele bestand
place-line = regel { $line }
place-page = pagina { $page }
place-cell = rij { $row }, kolom { $column }
place-cell-sheet = blad { $sheet }, rij { $row }, kolom { $column }
method-domains = Pagina 1: een klacht telt als sterk vanaf het midden van haar schaal. De vertering valt op vanaf twee klachten die vier weken sterk bleven, of bij een ongewone vorm van de ontlasting op de meeste dagen; reacties op voeding en huid alleen waar ze sterk zijn en als nieuw vastgelegd; energie vanaf vermoeidheid die twaalf weken sterk bleef, als hemoglobine, ferritine en TSH bekend zijn; barrièremarkers vanaf een verhoogde suikertest of twee verhoogde vervangende markers met een verschillend principe; ontsteking vanaf calprotectine van 50 tot 250 µg/g of hs-CRP van 3 tot 10 mg/l, twee keer gemeten; het microbioom vanaf twee van diversiteit, butyraatvormers en opportunisten voorbij het 10e of 90e percentiel. Gemiddelden gaan over de laatste { $days } dagen van het dagboek. Dicht bij een grens staat een gebied op de grens en telt het niet. Een uitspraak vraagt om { $needed } beoordeelde gebieden. Dit zijn regels van deskundigen, geen gevalideerde score.
method-intervals = Referentie-intervallen: het eigen interval van het laboratorium gaat voor. Waar het er geen geeft, geldt dat van de catalogus en is het zo aangeduid; grenzen die van het geslacht afhangen alleen als het geslacht is vastgelegd, grenzen voor volwassenen pas vanaf 18 jaar. De grenzen horen bij het interval.
method-comparators = Vergelijkingstekens: een uitslag zoals ‘<0,5’ wordt nooit in een getal veranderd. Ze wordt alleen ingedeeld als elke mogelijke waarde aan dezelfde kant van de grens ligt, en gaat niet mee in een verandering, een lijn of een correlatie.
method-change = Verandering: twee uitslagen verschillen als hun verhouding voorbij het log-normale kritische verschil (95%) ligt dat volgt uit de biologische en de analytische variatie. Zonder gepubliceerde variatie, of bij een ander laboratorium, een andere methode of eenheid, is er geen indeling.
method-diversity = De diversiteit is berekend uit het profiel zoals het is geïmporteerd, zonder rarefactie; de definities volgen vegan. Aandelen slaan op de toegewezen abundantie.
method-percentiles = Percentielen zijn gemiddelde rangen in een cohort met dezelfde techniek, profiler, taxonomie en rang, met een 95%-interval volgens Wilson; zonder zo’n cohort is er geen percentiel.
method-correlations = Correlaties: paren van een bevinding en een klacht op dezelfde dag of met de genoemde vertraging, alleen binnen deze persoon. Abundanties gaan mee als gecentreerde log-verhoudingen.
method-attachment = De gegevens achter tabellen en figuren zitten in dit bestand, als CSV en als FHIR R4-document.
references-title = Bronnen
references-number = Nr.
references-reference = Bron
references-unverified = (vermelding niet gecontroleerd)

## Bijlagen

seal-title = Is dit het vrijgegeven rapport?
seal-number = Rapport { $number }, versie { $version }
seal-caption = Wie de database van de praktijk heeft, controleert de code zonder netwerk: hij noemt het rapport en de controlesom van alles waaruit het is gemaakt; de database zegt of een latere versie het vervangt.
seal-alternative = QR-code: rapport { $number }, versie { $version }, controlesom { $digest }
attachment-fhir = Dit rapport als FHIR R4-document
attachment-results = Alle uitslagen met waarde zoals geschreven, interval, indeling, bestand en plaats
attachment-symptoms = Het klachtendagboek per dag
attachment-microbiome = Diversiteit, functionele groepen, fyla en geslachten van elk profiel

## Voor de patiënt

plain-title = Uw darmrapport
plain-domains = Zeven gebieden in één oogopslag
plain-domain-digestive = Vertering
plain-domain-food = Reacties op eten
plain-domain-energy = Energie en stemming
plain-domain-skin = Huid
plain-domain-barrier = Darmwand
plain-domain-inflammation = Ontsteking
plain-domain-microbiome = Darmbacteriën
plain-caveat-zonulin = De test die als ‘zonuline’ wordt verkocht, meet niet alleen zonuline. Op zichzelf zegt deze waarde weinig, en ze telt op pagina 1 niet mee.
plain-caveat-endotoxin = Deze waarde raakt op weg naar het laboratorium snel verstoord. Op zichzelf zegt ze weinig.
plain-caveat-food-igg = Deze test laat zien wat u eet, niet wat u niet verdraagt. Laat hierom geen eten weg.
plain-stands-out = valt op
plain-unremarkable = niets valt op
plain-missing = niet beoordeeld
plain-borderline = niet duidelijk
plain-open = eerst iets anders
plain-needs-symptoms = Hierover staat niets of te weinig in het dagboek.
plain-needs-results = Hiervoor zijn er te weinig uitslagen.
plain-needs-profile = Er is geen uitslag van een DNA-onderzoek van de ontlasting die te vergelijken is.
plain-symptoms = Het sterkst: { $symptom }, gemiddeld { $score } van 10 in de laatste { $days } dagen van het dagboek.
plain-results-outside = Buiten het verwachte gebied: { $names }.
plain-results-within = In het verwachte gebied: { $names }.
plain-results-remarks = Verhoogd, maar de test is niet zeker genoeg om mee te tellen: { $names }.
plain-diversity = Uw darmbacteriën zijn gevarieerder dan die van { $percentile } van de 100 mensen met dezelfde test. Er is vergeleken met { $n } mensen.
plain-diversity-alone = Uw darmbacteriën zijn gemeten. Er is geen passende groep om ze mee te vergelijken.
plain-summary = { $count ->
    [0] Geen van de { $assessed } gebieden die we konden bekijken valt op.
    [one] Eén van de { $assessed } gebieden die we konden bekijken valt op. Dat kan veel redenen hebben. Eerst wordt naar andere medische oorzaken gekeken.
   *[other] { $count } van de { $assessed } gebieden die we konden bekijken vallen op. Dat kan veel redenen hebben. Eerst wordt naar andere medische oorzaken gekeken.
  }
plain-not-a-diagnosis = Het ‘lekkedarmsyndroom’ is geen erkende diagnose. Dit rapport toont tekens rond uw darmwand. Het kan niet zeggen of uw darmwand meer doorlaat dan normaal.
plain-first-result = { $analyte }: { $value }. Laat hier snel een arts naar kijken. Al het andere komt daarna.
plain-first-symptom = U schreef op: { $symptom }. Laat hier snel een arts naar kijken, wat de andere uitslagen ook zijn.
plain-changed = Wat er is veranderd
plain-changed-intro = Waarden gaan vanzelf op en neer. Deze zijn meer veranderd dan dat:
plain-changed-none = Waarden gaan vanzelf op en neer. Geen waarde is meer veranderd dan dat, of het is niet te zeggen.
plain-attention = Waarden om naar te kijken
plain-attention-intro = { $outside ->
    [0] Geen van uw waarden ligt buiten het gebied dat het lab verwacht.
    [one] Eén waarde ligt buiten het gebied dat het lab verwacht. Dat alleen is geen ziekte.
   *[other] { $outside } waarden liggen buiten het gebied dat het lab verwacht. Dat alleen is geen ziekte.
  } { $others ->
    [0] { "" }
    [one] Er is er nog één gemeten; uw zorgverlener heeft die.
   *[other] Er zijn er nog { $others } gemeten; uw zorgverlener heeft ze alle.
  }
plain-attention-legend = H ▲ betekent boven, L ▼ onder het verwachte gebied. Op de lijn is de band het verwachte gebied en het gevulde teken uw waarde van nu. Blekere tekens zijn eerdere waarden.
plain-column-value = Wat er is gemeten
plain-column-result = Uw waarde
plain-column-line = Op het verwachte gebied
plain-column-interval = Verwacht gebied
plain-trend = Hoe het ging
plain-trend-title = Uw sterkste klachten en de waarden om naar te kijken, door de tijd heen
plain-trend-label = { $analyte } ({ $unit })
plain-trend-caption = Klachten lopen van 0 (helemaal niet) tot het einde van de schaal (heel sterk). De bleke band is het verwachte gebied van een waarde. De tekens onderaan zijn de dagen waarop een monster is genomen.
plain-next = Waar u over kunt praten
plain-statements = Van uw zorgverlener:
plain-statement = ({ $by })
plain-statement-uncertain = ({ $by }; dit staat nog niet vast)
plain-next-intro = Deze punten kunt u meenemen naar uw volgende afspraak:
plain-next-symptom = { $symptom }: wacht hiermee niet tot de volgende afspraak.
plain-next-results = { $count ->
    [one] Wat betekent deze waarde voor mij, en moet die nog eens worden gemeten? { $names }
   *[other] Wat betekenen deze waarden voor mij, en moeten ze nog eens worden gemeten? { $names }
  }
plain-next-unchecked = { $what }: heeft iemand daarnaar gekeken? De tests zijn: { $analytes }
plain-next-diary = Ga door met uw dagboek, het liefst elke dag op dezelfde tijd.
plain-next-medicines = Begin, verander of stop geen medicijn of dieet alleen door dit rapport.
plain-not-assessed = Geen deel van dit rapport, omdat er iets ontbrak: { $names }.
plain-how-made = Uw zorgverlener heeft een langer rapport met alle waarden, methoden en bronnen. Beide komen uit dezelfde gegevens.

## Verandering tegen de verwachte variatie

judged-title = Verandering tegen de verwachte variatie
judged-intro = Een stap telt alleen als die groter is dan waarmee uitslagen vanzelf verschillen, in de persoon en in de meting (log-normale kritische verschilwaarde, 95%). Zijn er twee of meer vergelijkbare uitslagen ervoor, dan wordt de laatste ook tegen hun meetkundig gemiddelde gehouden.
judged-step = { $from }, daarna { $to } ({ $percent })
judged-limits = { $fall } tot { $rise }
judged-course = { $percent } tegen het gemiddelde { $mean } van { $count } uitslagen sinds { $since } (verwacht { $limits })
judged-breaks = Op deze dagen veranderde het laboratorium of de methode; daaroverheen wordt niets vergeleken: { $list }.
column-step = Stap
column-expected = Vanzelf verwacht
column-against-course = Tegen alle eerdere

## Indexen en afstanden

column-from-first = Vanaf het eerste
baseline-first = eerste
microbiome-from-first = ‘Vanaf het eerste’ is de Bray-Curtis-afstand tot het eerste profiel van de persoon met dezelfde methode: 0 bij gelijke aandelen, 1 zonder gedeeld taxon. Hoe ver profielen vanzelf bewegen, is voor deze methode niet bekend.
indices-title = Gepubliceerde indexen
indices-intro = Een index vat gekozen taxa samen en geldt alleen voor de techniek, de profiler en de rang waarvoor hij is gemaakt; anders heeft hij geen waarde. Geen enkele is een diagnose en geen enkele meet de doorlaatbaarheid.
indices-taxa = { $found } van { $members }; de bron noemt er { $listed }
column-index = Index
column-taxa-found = Gevonden taxa
column-defined-for = Bepaald voor
column-certainty = Zekerheid voor één persoon
index-gmhi = Gezondheidsindex van het darmmicrobioom (GMHI)
index-gmwi2 = Welzijnsindex van het darmmicrobioom 2 (GMWI2)
index-butyrate-sum-species = Butyraatvormers, som van soorten
index-butyrate-sum-genus = Butyraatvormers, som van geslachten
index-proteobacteria-share = Aandeel Pseudomonadota (Proteobacteria)
index-pb-ratio = Prevotella tot Bacteroides, log10
index-mdi-qiime = Microbiële dysbiose-index, lijst van QIIME 1.9, ln
index-mdi-variant = Microbiële dysbiose-index, tweede lijst, ln
index-fb-ratio = Verhouding Firmicutes/Bacteroidetes
cohort-sexes = { $women } vrouwen, { $men } mannen{ $rest ->
    [0] { "" }
   *[other] , { $rest } zonder vermeld geslacht
  }
cohort-ages = { $youngest } tot { $oldest } jaar{ $rest ->
    [0] { "" }
   *[other] , { $rest } zonder vermelde leeftijd
  }
cohort-median-age = mediane leeftijd { $age }
cohort-people-not-stated = leeftijden en geslachten niet vermeld
missing-left-out = weggelaten bij het samenstellen van het rapport
missing-cohort = Het eigen cohort van de praktijk { $cohort }
missing-cohort-why = de bestanden zijn niet leesbaar; er is niets mee vergeleken

## Verandering van klachten

symptom-change-title = Van de eerste weken naar de laatste
symptom-change-intro = Gemiddelden van de eerste en de laatste { $days } dagen van het dagboek, en tot { $most } bij weinig noteringen. Het interval van het verschil houdt rekening met dagen die op hun buren lijken.
symptom-scale = { $low }–{ $high }
symptom-scale-days = { $low }–{ $high } · { $days } dagen
symptom-mean = { $mean } ({ $days ->
    [one] 1 dag
   *[other] { $days } dagen
  })
difference-interval = { $difference } ({ $low } tot { $high })
column-symptom = Klacht (schaal)
column-first = Eerste weken
column-last = Laatste weken
column-before = Ervoor
column-after = Vanaf toen
column-difference = Verschil (95%-BI)
column-noticed = Zou iemand het merken?
noticed-less = minder gevoeld: meer dan { $least } punten
noticed-more = sterker gevoeld: meer dan { $least } punten
noticed-too-small = te klein: binnen { $least } punten
noticed-open = open: het interval laat zowel meer als minder dan { $least } punten toe
noticed-not-published = niet bekend: niets gepubliceerd
noticed-no-interval = open: het verschil heeft geen interval
noticed-source = { $symptom }: { $points } punten ({ $population }; { $citation }).
effect-title = Voor en na interventies
effect-caution = Tot { $days } dagen aan weerszijden van de eerste dag. Dit zegt wat na wat kwam, niet wat de oorzaak was: verwachting, tijd en andere veranderingen zien er net zo uit. Bewijs van deze soort: { $grade }.
effect-from = vanaf { $from }
effect-from-to = { $from } tot { $to }
effect-overlapping = { $count ->
    [one] Nog een interventie begon of eindigde in deze dagen; wat die deed, is niet te scheiden.
   *[other] Nog { $count } interventies begonnen of eindigden in deze dagen; wat die deden, is niet te scheiden.
  }
effect-not-compared = Niet vergeleken: { $names } ({ $why }).
effect-too-few-before = minder dan 5 dagen met een score ervoor
effect-too-few-after = minder dan 5 dagen met een score erna
effect-too-short = het dagboek is te kort voor twee perioden
effect-interval-constant = geen interval: geen periode varieert
effect-interval-too-alike = geen interval: dagen te gelijk

## Over patiënten heen

across-title = Binnen personen, over de patiënten van de praktijk
across-intro = Eén helling voor allen, ieder rond het eigen gemiddelde, van { $people ->
    [one] één patiënt
   *[other] { $people } patiënten
  } van deze praktijk; verschillen tussen mensen tellen niet mee. { $tested ->
    [0] Geen van de { $pairs } paren heeft genoeg mensen en bezoeken voor een toets.
   *[other] { $tested } van de { $pairs } paren zijn als één familie getoetst; { $passing } slagen bij q ≤ 0,10.
  } Het beschrijft de patiënten van de praktijk en hoeft voor deze niet te gelden.
across-caption = { $shown } van { $tested } getoetste paren, de kleinste q eerst
across-passes = slaagt
across-does-not-pass = slaagt niet
column-exposure = Bevinding
column-people = Personen
column-pairs = Paren
column-within-people = r binnen personen (95%-BI)
column-verdict = Lezing

## Waarom er geen patroon is

pattern-gate-closed = Iets heeft eerst een medische beoordeling nodig; over een patroon wordt niets gezegd.
pattern-too-few-assessed = Te weinig gebieden konden worden beoordeeld; over een patroon wordt niets gezegd.

## Verandering, voor de patiënt

plain-felt-intro = Uw dagboek, de eerste weken tegen de laatste:
plain-felt-noticed = { $symptom }: eerst { $before }, nu { $after } (van { $top }). Zo’n verandering voelt u.
plain-felt-changed = { $symptom }: eerst { $before }, nu { $after } (van { $top }). Dit is meer dan toeval.
plain-felt-too-small = { $symptom }: eerst { $before }, nu { $after } (van { $top }). Dit is te weinig om te voelen.
plain-felt-open = { $symptom }: eerst { $before }, nu { $after } (van { $top }). Dit kan toeval zijn.
plain-effect-intro = Wat anders was nadat iets nieuws begon:
plain-effect = { $what }, vanaf { $date }: { $symptom } ging van { $before } naar { $after } (van { $top }).
plain-effect-caution = Wat na iets komt, hoeft er niet door te komen. Tijd en andere veranderingen kunnen hetzelfde doen.
