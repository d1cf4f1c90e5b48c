# Les mots des rapports en français. Une phrase est un message ; les arguments sont des mots
# entiers, des nombres ou des noms, jamais des morceaux de phrase.
#
# translated, not reviewed by a native clinician
#
# Espaces insécables : fine (U+202F) avant « ; », « ! », « ? » et « % », pleine (U+00A0) avant « : »
# et à l’intérieur des guillemets. Zéro et un prennent le singulier (« one »). Les lettres H et L
# restent celles de HL7 dans toutes les langues, pour qu’un confrère étranger ne s’y trompe pas.

## Document et marges

document-title = Rapport sur la barrière intestinale : { $patient }, { $number }
report-title = Rapport sur la barrière intestinale
report-number = { $number }, version { $version }
report-moment = { $moment } ({ $zone })
furniture-identifiers = né(e) le { $born } · dossier n° { $number }
furniture-report = Rapport { $report }
furniture-report-amended = Rapport { $report } · rectifié, remplace { $number }, version { $version }
furniture-page = page { $page } sur { $pages }
furniture-draft = BROUILLON – non validé
release-draft = non validé
release-by = { $by }, { $moment }
amended = Ce rapport est rectifié. Il remplace le rapport { $number }, version { $version }. Ce qui a changé :

## Dates et nombres

date-long = { $day ->
    [1] 1er
   *[other] { $day }
  } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
  } { $year }
date-short = { $day2 }/{ $month2 }/{ $year }
date-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
  } { $year }
date-time = { $date } à { $time }
date-not-stated = date non indiquée
not-stated = non indiqué
number-percent = { $number } %
number-percent-below = < { $number } %

## Identité

identity-patient = Patient(e)
identity-born = Date de naissance
identity-born-age = { $date } ({ $age ->
    [one] { $age } an
   *[other] { $age } ans
  })
identity-sex = Sexe
identity-number = Dossier n°
identity-report = Rapport
identity-date = Établi le
identity-specimens = Prélèvements
identity-specimens-text = { $count ->
    [one] { $count } jour, { $last }
   *[other] { $count } jours, du { $first } au { $last }
  }
identity-release = Relu et validé
sex-female = féminin
sex-male = masculin
sex-unknown = non renseigné

## Page 1

cover-question = La question de cette consultation
cover-domains = Sept domaines en un coup d’œil
cover-changed = Changements au-delà de la variation attendue
cover-missing = Non évaluable
first-title = Un avis médical passe en premier
first-result = { $analyte } : { $value }. Un résultat de cet ordre demande un avis médical avant toute conclusion sur la barrière intestinale.
first-symptom = Le journal mentionne : { $symptom }. Cela demande un avis médical, quels que soient les autres résultats.
not-a-diagnosis = Le « syndrome de l’intestin perméable » n’est pas un diagnostic reconnu, et aucun examen de routine ne permet de l’établir. Ce rapport décrit des résultats autour de la barrière intestinale ; il ne dit pas quelle en est la cause.
pattern-too-little = { $assessed ->
    [0] Aucun des sept domaines n’a pu être évalué : c’est trop peu pour parler d’une tendance.
    [one] Seul { $assessed } des sept domaines a pu être évalué : c’est trop peu pour parler d’une tendance. Chaque résultat vaut pour lui-même.
   *[other] Seuls { $assessed } des sept domaines ont pu être évalués : c’est trop peu pour parler d’une tendance. Chaque résultat vaut pour lui-même.
  }
pattern-little = { $count ->
    [0] Aucun des { $assessed } domaines évalués ne se distingue.
   *[other] { $count } des { $assessed } domaines évalués se distingue.
  } { $missing ->
    [0] Les sept ont été évalués.
    [one] Un seul n’a pas pu être évalué.
   *[other] { $missing } n’ont pas pu être évalués.
  }
pattern-some = { $count } des { $assessed } domaines évalués se distinguent{ $missing ->
    [0] .
    [one]  ; un seul n’a pas pu être évalué.
   *[other]  ; { $missing } n’ont pas pu être évalués.
  } Une telle concordance est fréquente et peu spécifique : les autres explications médicales passent en premier.
pattern-broad = { $count } des { $assessed } domaines évalués se distinguent{ $missing ->
    [0] .
    [one]  ; un seul n’a pas pu être évalué.
   *[other]  ; { $missing } n’ont pas pu être évalués.
  } Une large concordance pèse plus qu’un résultat isolé, mais elle n’établit pas de changement de la perméabilité : les autres explications médicales passent en premier.
pattern-suspended = Aucun énoncé sur un profil d’ensemble. { $why }
pattern-range = Si l’on retire un domaine à la fois, le nombre se situe entre { $least } et { $most } ; un domaine limite compte pour moitié. Sans les tests de recherche, il est de { $validated }.
changed-rise = { $analyte } : hausse de { $from } à { $value } depuis le { $date }.
changed-fall = { $analyte } : baisse de { $from } à { $value } depuis le { $date }.
changed-no-series = Aucun résultat n’a de valeur antérieure à laquelle le comparer.
changed-summary = { $judged ->
    [0] Aucun changement n’a pu être comparé à une variation publiée.
    [one] Un changement a pu être comparé à la variation publiée ; { $changed ->
        [0] il reste dans cette variation.
       *[other] il la dépasse.
      }
   *[other] { $judged } changements ont pu être comparés à la variation publiée ; { $changed ->
        [0] aucun ne la dépasse.
        [one] un seul la dépasse.
       *[other] { $changed } la dépassent.
      }
  } { $open ->
    [0] { "" }
    [one] Un autre n’est pas interprétable.
   *[other] { $open } autres ne sont pas interprétables.
  }
missing-nothing = Tout ce que couvre ce rapport a pu être évalué.
missing-all = { $count ->
    [1] Le seul point concerné et son motif
   *[other] Les { $count } points concernés et leurs motifs
  }

## Domaines et tuiles

domain-digestive = Symptômes digestifs
domain-food = Réactions alimentaires
domain-energy = Énergie et psychisme
domain-skin = Peau
domain-barrier = Marqueurs de la barrière
domain-inflammation = Inflammation
domain-microbiome = Microbiote
domain-other = Autres entrées
needs-barrier = il faudrait un test de perméabilité aux sucres, ou deux des marqueurs LBP, I-FABP et alpha-1-antitrypsine fécale avec un intervalle
needs-inflammation = il faudrait la calprotectine fécale et la CRP
needs-profile = aucun profil de selles permettant de calculer la diversité
needs-digestive = il faudrait au moins quatre des huit symptômes digestifs dans le journal
needs-food = il faudrait les réactions alimentaires nouvelles dans le journal, ou celles au blé et au lait
needs-energy = il faudrait la fatigue dans le journal
needs-skin = il faudrait l’eczéma, l’acné, la rosacée, l’urticaire ou le prurit dans le journal
needs-microbiome = il faudrait un profil de selles avec une cohorte comparable et assez grande, sans antibiotiques depuis trois mois
open-food = Marqué, mais non noté comme nouveau depuis 24 mois
open-energy = Marqué ; hémoglobine, ferritine et TSH d’abord
open-skin = Marqué, mais non noté comme nouveau ou aggravé depuis 24 mois
open-inflammation = Élevé une fois ; une seconde mesure décide
tile-missing = non évalué
tile-open = { $value }, en attente
tile-borderline = { $value }, limite
tile-limited = { $detail } · limité par : { $names }
tile-symptoms = { $strong } sur { $count } marqués
tile-symptoms-detail = Le plus fort : { $strongest }, { $share } sur 10
tile-results = { $outside } sur { $count } hors intervalle
tile-results-too-little = Un seul marqueur ne permet aucune conclusion. Hors intervalle : { $names }
tile-results-too-little-within = Un seul marqueur ne permet aucune conclusion. Dans l’intervalle : { $names }
tile-results-outside = Hors intervalle : { $names }
tile-results-remarks = Au-dessus de l’intervalle, mais non compté : { $names }
tile-results-within-remarks = Dans l’intervalle : { $names }. Au-dessus, mais non compté : { $remarks }
tile-results-within = Dans l’intervalle : { $names }
tile-profile = Shannon { $shannon }
tile-profile-none = non évalué
tile-butyrate = producteurs de butyrate { $share }
tile-butyrate-percentile = producteurs de butyrate { $share }, { NUMBER($percentile, type: "ordinal") ->
    [one] { $percentile }er
   *[other] { $percentile }e
  } percentile

## Résultats

results-title = Résultats
results-intro = Le dernier résultat de chaque analyte, avec l’intervalle de référence auquel il a été comparé et le résultat précédent. Les valeurs figurent telles que le laboratoire les a écrites.
results-legend = H ▲ au-dessus, L ▼ au-dessous de l’intervalle de référence ; · dans l’intervalle ; ? un signe de comparaison laisse la question ouverte ; – non classé. Ligne graduée : la bande est l’intervalle de référence, la marque pleine ce résultat, les marques plus pâles les résultats antérieurs, les traits fins les limites de décision. Les motifs des changements « non interprétables » figurent sous « Ce que ce rapport n’a pas pu évaluer ». Un intervalle marqué « catalogue » comble une lacune laissée par le laboratoire.
column-analyte = Analyte
column-result = Résultat
column-flag = Signe
column-line = Sur l’intervalle
column-interval = Intervalle de référence
column-previous = Avant
column-change = Changement
column-unit = Unité
column-sparkline = Évolution
column-date = Date
column-method = Méthode
column-unassigned = Non attribué
column-depth = Profondeur
column-measure = Mesure
column-value = Valeur
column-percentile = Percentile (intervalle à 95 %)
column-group = Groupe
column-share = Part
column-members = Membres trouvés
column-what = Quoi
column-why = Pourquoi
column-number = N°
column-file = Fichier
column-format = Format
column-imported = Importé
column-written = Valeur écrite
column-converted = Convertie
column-rule = Conversion
column-place = Endroit
flag-high = H ▲
flag-low = L ▼
flag-within = ·
flag-undecided = ?
flag-not-classified = –
verdict-high = au-dessus de l’intervalle de référence
verdict-low = au-dessous de l’intervalle de référence
verdict-within = dans l’intervalle de référence
verdict-undecided = indécidable
verdict-not-classified = non classé
result-as-written = (valeur écrite : { $value })
result-unit-not-stated = unité non indiquée
interval-between = { $low }–{ $high }
interval-up-to = ≤ { $high }
interval-from = ≥ { $low }
interval-laboratory = laboratoire
interval-catalogue = catalogue
interval-none = aucun intervalle disponible
not-classified-no-interval = non classé
not-classified-unknown-unit = non classé : unité absente ou non comprise
not-classified-unit-mismatch = non classé : la valeur et l’intervalle n’ont pas la même unité
not-classified-not-numeric = non classé : résultat en toutes lettres
not-classified-sex-not-recorded = non classé : les limites dépendent du sexe, qui n’est pas renseigné
not-classified-child = non classé : les limites valent pour les adultes
not-classified-no-analysis = non classé
undecided = indécidable : le signe de comparaison laisse la question ouverte
line-none = –
line-alternative = { $analyte } { $value }, { $verdict } ({ $interval })
previous-none = aucun
change-none = –
change-rise = ▲ hausse
change-fall = ▼ baisse
change-within = dans la variation
change-not-interpretable = non interprétable
change-no-variation = aucune variation publiée
change-other-laboratory = autre laboratoire
change-laboratory-not-stated = laboratoire non indiqué
change-other-method = autre méthode
change-other-unit = autre unité
change-no-ratio = pas de quotient (signe de comparaison ou zéro)
specimen-stool = Selles
specimen-serum = Sérum
specimen-plasma = Plasma
specimen-whole-blood = Sang total
specimen-urine = Urine
specimen-breath = Air expiré
specimen-saliva = Salive
specimen-not-stated = Matériel non indiqué
specimen-times = échantillon { $label } · prélèvement : { $collected } · réception : { $received } · compte rendu : { $reported }
laboratory-with-address = { $name }, { $address }
laboratory-without-address = { $name }, adresse non indiquée dans la source
laboratory-not-stated = laboratoire non indiqué dans la source
caveat-zonulin = Les trousses « zonuline » du commerce ne mesurent pas spécifiquement la zonuline (pré-haptoglobine 2), mais des protéines apparentées comme la properdine ou le complément C3. La valeur dit peu à elle seule et n’est pas comptée en page 1.
caveat-endotoxin = Une mesure isolée d’endotoxine est facilement faussée par une contamination ou par des inhibiteurs du plasma ; aucun intervalle clinique valide n’est connu.
caveat-food-igg = Les IgG spécifiques d’un aliment montrent un contact avec cet aliment, non une intolérance ; les sociétés savantes déconseillent ce dosage.

## Groupes de résultats

panel-barrier = Barrière intestinale
panel-inflammation = Inflammation
panel-blood-in-stool = Sang dans les selles
panel-digestion = Digestion et absorption
panel-fatty-acids = Acides gras à chaîne courte
panel-infection = Infection
panel-immune = Immunité et allergie
panel-blood-count = Numération sanguine
panel-iron = Fer
panel-liver-kidney = Foie, rein, protéines
panel-metabolism = Métabolisme et hormones
panel-vitamins = Vitamines et oligo-éléments
panel-other = Autres résultats

## Évolution

course-title = Évolution
course-intro = Tous les résultats de toutes les visites. Ceux qui sortent de leur intervalle sont en gras avec leur signe ; la courbe est interrompue là où le laboratoire ou la méthode a changé, car les valeurs de part et d’autre ne sont pas comparables.
course-caption = Visites du { $first } au { $last }
course-events = Prélèvements
sparkline-alternative = { $count } valeurs entre { $lowest } et { $highest }{ $limits ->
    [0] { "" }
    [one] , dont { $limits } au-delà d’une limite
   *[other] , dont { $limits } au-delà d’une limite
  }{ $breaks ->
    [0] { "" }
    [one] , avec { $breaks } changement de laboratoire ou de méthode
   *[other] , avec { $breaks } changements de laboratoire ou de méthode
  }

## Microbiote

microbiome-title = Microbiote
microbiome-intro = Un profil de selles montre quels microbes une méthode a trouvés dans un échantillon. Il n’existe pas de microbiote normal reconnu ; un profil n’est comparé qu’à ceux de personnes étudiées de la même façon.
microbiome-method = { $method } ; diversité des { $ranks }
microbiome-visits = Les profils de toutes les visites
method-line = { $technique } ; profileur { $profiler } ; base de données { $database } ; taxonomie { $taxonomy }
technique-shotgun = séquençage métagénomique (shotgun)
technique-16s = séquençage d’amplicons 16S
technique-microarray = puce à ADN
technique-pcr = panel PCR
technique-culture = culture
technique-not-stated = technique non indiquée
ranks-domain = domaines
ranks-phylum = phylums
ranks-class = classes
ranks-order = ordres
ranks-family = familles
ranks-genus = genres
ranks-species = espèces
ranks-strain = souches
ranks-feature = variants de séquence
depth-not-stated = non indiquée
diversity-title = Diversité
diversity-caption = Diversité du dernier profil
metric-observed = Taxons observés
metric-chao1 = Richesse de Chao1
metric-ace = Richesse ACE
metric-shannon = Diversité de Shannon
metric-simpson = Diversité de Simpson
metric-inverse-simpson = Indice de Simpson inverse
metric-pielou = Équitabilité de Pielou
metric-fisher-alpha = Alpha de Fisher
metric-berger-parker = Dominance de Berger-Parker
metric-goods-coverage = Couverture de Good
no-value-needs-counts = non comparable : la richesse demande des comptages, la source donne des parts
no-value-empty = le profil est vide
no-value-undefined = non défini pour ce profil
no-value-targeted-panel = La diversité n’est pas calculée pour les panels PCR ou de culture : ils ne cherchent que des cibles choisies.
no-value-no-cohort = aucune cohorte de référence de même méthode et de même rang n’est disponible
no-value-method-not-stated = aucune cohorte ne peut être choisie : le fichier n’indique pas la technique, le profileur ou la taxonomie
no-value-depth-differs = non comparable : la profondeur de séquençage sort de celle de la cohorte
no-value-no-lineage = les taxons n’ont pas de nom au rang nécessaire
no-value-needs-species = demande des espèces : la source ne nomme que des genres
no-value-other-profiler = non applicable : défini pour un autre profileur ou un autre rang
no-value-not-in-tree = demande un arbre qui contienne tous les taxons
no-value-too-few-pairs = trop peu de paires
no-value-hardly-varies = presque aucune variation : moins de trois valeurs différentes
tile-percentile = { NUMBER($percentile, type: "ordinal") ->
    [one] { $percentile }er
   *[other] { $percentile }e
  } percentile de { $n }
percentile-interval = { NUMBER($percentile, type: "ordinal") ->
    [one] { $percentile }er
   *[other] { $percentile }e
  } ({ $low }–{ $high })
distribution-title = La diversité dans la cohorte de référence
distribution-reading = { $value } · { NUMBER($percentile, type: "ordinal") ->
    [one] { $percentile }er
   *[other] { $percentile }e
  } percentile de { $n } ({ $low }–{ $high })
distribution-spread = du 5e au 95e percentile, médiane
distribution-quartiles = quartiles, médiane
distribution-own = ce profil
distribution-earlier = profils antérieurs
distribution-caption = La forme montre { $cohort } : { $n } personnes, { $population } ; { $method }. Les percentiles sont donnés avec leur intervalle à 95 %. Une diversité élevée n’est pas bonne en soi, ni une diversité basse mauvaise en soi.
distribution-alternative = Diversité du dernier profil dans la cohorte. { $readings }
rarefaction-title = Ce que davantage de lectures trouveraient
rarefaction-x = Profondeur (lectures)
rarefaction-y = Nombre attendu : { $ranks }
rarefaction-cohort = { $cohort }, { $n } personnes : du 5e au 95e percentile, médiane
rarefaction-caption = Une courbe qui s’aplatit a trouvé l’essentiel ; une courbe qui monte encore trouverait plus avec davantage de lectures. Les profils ne se comparent qu’à profondeur égale. Le profil du { $day } contient { $found } { $ranks } dans { $depth } lectures.
rarefaction-alternative = { $curves } courbes du nombre attendu ({ $ranks }) selon la profondeur. La dernière, du { $day }, finit à { $found } dans { $depth } lectures.
map-title = Ses propres profils dans la cohorte de référence
map-axis = Axe { $axis } : { $share } des différences
map-cohort = { $cohort }, { $n } personnes
map-own = propres profils dans l’ordre du temps, le dernier plein
map-caption = Chaque marque est un profil ; les marques proches se ressemblent par leurs { $ranks } (distances de Bray-Curtis des parts, coordonnées principales). La cohorte seule forme la carte ; les profils propres y sont reportés. Une place au bord ou au milieu n’est ni bonne ni mauvaise. { $hidden } des différences ne peuvent figurer sur aucune carte.
map-moved = Le profil du { $last } diffère du premier, du { $first }, de { $distance } : 0 veut dire identique, 1 rien en commun.
map-alternative = { $own } profils propres, du { $first } au { $last }, en chemin parmi { $n } personnes de { $cohort }.
composition-title = Composition
stacked-title-phylum = Phylums
stacked-title-genus = Genres
stacked-axis = Part de l’abondance attribuée
stacked-other = autres
stacked-cohort = { $cohort }, moyenne
stacked-caption = Parmi les { $ranks } du dernier profil, { $top } est en tête avec { $share } ; les { $count } plus abondants sont nommés, tous les autres sont additionnés.
stacked-caption-cohort = Parmi les { $ranks } du dernier profil, { $top } est en tête avec { $share } ; les { $count } plus abondants sont nommés, tous les autres sont additionnés. La dernière barre est la moyenne de la cohorte { $cohort } (n = { $n }).
stacked-alternative = Parts dans le dernier de { $bars ->
    [one] { $bars } profil
   *[other] { $bars } profils
  } : { $list }
groups-title = Groupes fonctionnels
groups-intro = Les taxons sont regroupés selon ce pour quoi ils sont connus ; on n’a pas mesuré s’ils le font dans cet intestin. Le butyrate nourrit les cellules de la muqueuse du côlon, c’est pourquoi ses producteurs viennent en premier.
groups-figure-title = Les groupes fonctionnels dans la cohorte de référence
groups-axis = Part de l’abondance attribuée, en % (échelle en racine carrée)
groups-cohort = { $cohort }, { $n } personnes : du 5e au 95e percentile, quartiles, médiane
groups-figure-caption = La marque pleine est le dernier profil, les marques vides sont antérieures. Une marque hors du trait se trouve au-delà de ce qu’ont neuf personnes sur dix parmi celles comparées ; c’est une place parmi elles, non une limite de santé.
groups-alternative = Groupes fonctionnels du dernier profil dans { $cohort }. { $readings }
groups-no-members = aucun trouvé
groups-more = et { $count } de plus
group-butyrate = Producteurs de butyrate
group-propionate = Producteurs de propionate
group-acetate = Producteurs d’acétate
group-lactate = Producteurs de lactate
group-fibre-degrader = Dégradeurs de fibres
group-mucin-degrader = Dégradeurs de mucine
group-lps-gram-negative = Gram négatif avec LPS
group-h2s = Producteurs de sulfures
group-sulfate-reducer = Sulfatoréducteurs
group-methanogen = Méthanogènes
group-histamine = Producteurs d’histamine
group-bile-acid-7alpha = Transformateurs d’acides biliaires (7α)
group-bsh = Hydrolyseurs de sels biliaires
group-equol = Producteurs d’équol
group-gaba = Producteurs de GABA
group-indole = Producteurs d’indole
group-tma = Producteurs de triméthylamine
group-proteolytic = Dégradeurs de protéines
group-oral-taxon = Taxons de la bouche
group-opportunist = Opportunistes
group-pathogen = Pathogènes possibles
group-probiotic-genus = Genres utilisés comme probiotiques

## Symptômes

symptoms-title = Symptômes
symptoms-red-flags = Demande un avis médical : { $symptoms }.
symptoms-unspecific = Les symptômes seuls sont peu spécifiques : ils existent dans de nombreuses maladies et chez des personnes en bonne santé, et aucune de leurs combinaisons ne montre un changement de la barrière intestinale.
symptoms-reading = { $score } sur { $top } le { $date }
symptoms-caption = { $entries ->
    [one] { $entries } entrée
   *[other] { $entries } entrées
  } du { $first } au { $last }.
symptoms-alternative = Dernières valeurs : { $readings }
timeline-title = Symptômes les plus forts, interventions et prélèvements
timeline-interventions = Interventions
timeline-caption = Les barres sont les entrées du journal, la ligne leur médiane sur une semaine. { $count ->
    [0] Aucune intervention n’est notée pendant ce temps.
    [one] La barre est ce qui a été pris ou changé ; ce qui la suit dans le temps n’en découle pas forcément.
   *[other] Les barres sont ce qui a été pris ou changé ; ce qui les suit dans le temps n’en découle pas forcément.
  } { $specimens ->
    [0] Aucun prélèvement n’a été fait.
    [one] La marque du bas est le jour du prélèvement.
   *[other] Les marques du bas sont les jours des { $specimens } prélèvements.
  }
timeline-alternative = Symptômes du { $first } au { $last } ; { $specimens } prélèvements ; interventions : { $count ->
    [0] aucune
   *[other] { $names }
  }. Dernières valeurs : { $readings }
bristol-title = Forme des selles selon l’échelle de Bristol
bristol-1 = petites crottes dures
bristol-2 = boudin bosselé
bristol-3 = boudin craquelé
bristol-4 = lisses et molles
bristol-5 = morceaux mous
bristol-6 = pâteuses
bristol-7 = liquides
bristol-counts = Entrées
bristol-caption = Les types 1 et 2 vont avec un transit lent, 6 et 7 avec un transit rapide ; 3 à 5, en grisé, sont habituels. Sur { $stools } entrées, { $hard } sont dures, { $usual } habituelles et { $loose } molles.
bristol-alternative = { $stools } formes de selles du { $first } au { $last } : { $hard } de types 1 et 2, { $usual } de types 3 à 5, { $loose } de types 6 et 7.

## Corrélations

correlations-title = Symptômes et résultats ensemble
correlations-summary = { $tested ->
    [0] Aucune des { $pairs } paires n’a assez de points pour un test.
    [one] { $tested } des { $pairs } paires a été testée ; { $passing ->
        [0] elle n’est pas retenue.
       *[other] elle est retenue.
      }
   *[other] { $tested } des { $pairs } paires ont été testées ; { $passing ->
        [0] aucune n’est retenue.
        [one] une seule est retenue.
       *[other] { $passing } sont retenues.
      }
  }
correlations-more = { $count ->
    [1] Une autre paire est retenue ; ses chiffres figurent dans la carte.
   *[other] { $count } autres paires sont retenues ; leurs chiffres figurent dans la carte.
  }
correlations-caution = Une corrélation chez une personne montre que deux grandeurs ont varié ensemble. Elle ne montre pas que l’une cause l’autre : l’alimentation, les médicaments et le temps peuvent faire varier les deux.
correlations-method = Corrélation des rangs de Spearman chez cette seule personne ; p d’après la distribution exacte ou { $permutations } permutations (graine { $seed }), avec décalages circulaires pour les séries autocorrélées. Les { $tested } tests forment une seule famille (m = { $tested }) ; q selon Benjamini et Hochberg, une paire est retenue si q ≤ 0,10. Un test demande au moins 8 paires ; de 5 à 7, elles sont montrées à titre exploratoire et non testées.
heat-title = Toutes les paires, avec leur décalage le plus fort
heat-caption = Les nombres sont le ρ de Spearman ; les cases encadrées sont retenues avec q ≤ 0,10. Quand plusieurs décalages ont été essayés, le plus fort est montré, et tous comptent dans la famille.
heat-negative = −1 : plus de l’un, moins de l’autre
heat-zero = 0 : pas de relation
heat-positive = +1 : les deux montent ensemble
heat-passes = retenue
heat-exploratory = exploratoire, non testée
heat-not-assessable = non évaluable
heat-named = { $x } et { $y }, rho { $rho }
heat-alternative = Carte de { $rows } résultats face à { $columns ->
    [one] { $columns } symptôme
   *[other] { $columns } symptômes
  }. { $passing ->
    [0] Aucune paire n’est retenue.
    [one] Une paire est retenue : { $named }.
   *[other] { $passing } paires sont retenues : { $named }.
  }
card-title-passes = { $x } et { $y }
card-title-does-not-pass = Paire testée la plus forte, non retenue : { $x } et { $y }
card-caption-rise = Les jours où la valeur était plus haute ({ $x }), le symptôme était plus fort : { $y }.
card-caption-fall = Les jours où la valeur était plus haute ({ $x }), le symptôme était plus faible : { $y }.
card-caption-does-not-pass = Montrée parce qu’elle s’en approche le plus de toutes les paires testées ; le hasard l’explique tout aussi bien.
card-ranks = par rang
card-alternative = { $x } face à { $y } : { $facts }
fact-n = n
fact-n-effective = n effectif
fact-estimate = ρ (IC à 95 %)
fact-estimate-interval = { $rho } ({ $low } à { $high })
fact-p = p
fact-q = q
fact-lag = décalage
fact-lag-days = { $days ->
    [0] même jour
    [one] { $days } jour
   *[other] { $days } jours
  }
fact-method = test
fact-method-exact = exact
fact-method-permutation = permutation
fact-method-circular-shift = décalage circulaire
pairs-with-all = { $names }{ $count ->
    [1] {""}
   *[other] , chacun avec les { $count } symptômes
  }
pair-name = { $x } avec { $y }
too-few-title = Non testées : trop peu de points
too-few-pairs = { $n ->
    [one] { $n } paire ; il en faut au moins 8
   *[other] { $n } paires ; il en faut au moins 8
  }

## Interprétation

interpretation-title = Interprétation
interpretation-none = Aucun énoncé n’a été ajouté. Les résultats figurent sans interprétation.
interpretation-intro = Chacun de ces énoncés a été accepté ou rédigé par un praticien ou une praticienne. Le niveau dit à quel point les données sont sûres.
statement-graded = [{ $grade } ; accepté par { $by }]
statement-own = [rédigé par { $by }]
statement-orientation = [orientation : tout n’a pas été retrouvé à la source]
statement-next = À regarder ensuite : { $text }
statement-cautions = Prudence : { $text }
grade-high = certitude élevée
grade-moderate = certitude modérée
grade-low = certitude faible
grade-very-low = certitude très faible

## Ce qui manque

missing-title = Ce que ce rapport n’a pas pu évaluer
missing-change = Changement : { $names }
missing-explanation = { $explanation } comme explication
missing-diversity = Diversité du profil
missing-percentiles = Percentiles de la diversité et des groupes
missing-ratio = Rapport Firmicutes/Bacteroidetes
missing-ratio-why = omis volontairement : il dépend de la méthode plus que de la santé, et le consensus d’experts déconseille de le communiquer
missing-indices = Indices de santé du microbiote (GMHI, GMWI2)
missing-indices-16s = non applicable : données 16S
missing-correlations = { $count ->
    [one] Corrélation de { $count } paire
   *[other] Corrélations de { $count } paires
  }
missing-laboratory = { $count ->
    [1] Laboratoire de l’échantillon { $labels }
   *[other] Laboratoire de { $count } échantillons ({ $labels })
  }
missing-collected = { $count ->
    [1] Jour du prélèvement { $labels }
   *[other] Jours de { $count } prélèvements ({ $labels })
  }
not-stated-in-source = non indiqué dans la source
explanation-coeliac = Maladie cœliaque
explanation-inflammation = Inflammation de l’intestin
explanation-iron = Carence en fer ou anémie
explanation-thyroid = Maladie de la thyroïde
explanation-glucose = Glycémie élevée
explanation-unchecked = non recherché : aucun résultat pour { $analytes }

## Provenance

provenance-title = Méthodes et provenance
provenance-program = Programme
provenance-wording = Formulation
provenance-wording-not-reviewed = traduite, non relue par un clinicien de langue maternelle
provenance-catalogue = Catalogue
provenance-cohort = Cohorte de référence
provenance-cohort-text = { $name } (n = { $n }) : { $population } ({ $people }) ; { $method }. { $citation } Licence : { $licence }.
provenance-files = Fichiers sources
provenance-files-caption = Chaque résultat peut être suivi jusqu’à son fichier ici et jusqu’à sa ligne dans le fichier results.csv joint.
provenance-imported = { $date }, { $time } UTC
provenance-superseded = Résultats remplacés
provenance-superseded-text = { $name } dans l’échantillon { $specimen } : le laboratoire a remplacé { $old-status ->
    [preliminary] le résultat préliminaire
   *[other] le résultat
} { $old } ({ $old-source }) par { $new-status ->
    [corrected] le résultat corrigé
   *[other] le résultat définitif
} { $new } ({ $new-source }).
provenance-conversions = Conversions
provenance-conversions-none = Aucune valeur n’a été convertie.
provenance-methods = Méthodes
place-file = fichier entier
place-line = ligne { $line }
place-page = page { $page }
place-cell = ligne { $row }, colonne { $column }
place-cell-sheet = feuille { $sheet }, ligne { $row }, colonne { $column }
method-domains = Page 1 : un symptôme compte comme marqué à partir du milieu de son échelle. La digestion se distingue à partir de deux symptômes restés marqués quatre semaines, ou de selles inhabituelles la plupart des jours ; les réactions alimentaires et la peau seulement si elles sont marquées et notées comme nouvelles ; l’énergie à partir d’une fatigue restée marquée douze semaines, une fois l’hémoglobine, la ferritine et la TSH connues ; les marqueurs de la barrière à partir d’un test aux sucres élevé ou de deux marqueurs indirects élevés de principe différent ; l’inflammation à partir d’une calprotectine de 50 à 250 µg/g ou d’une CRP ultrasensible de 3 à 10 mg/l, mesurée deux fois ; le microbiote à partir de deux parmi la diversité, les producteurs de butyrate et les opportunistes au-delà du 10e ou du 90e percentile. Les moyennes portent sur les { $days } derniers jours du journal. Près d’une limite, un domaine est dit limite et ne compte pas. Un énoncé demande { $needed } domaines évalués. Ce sont des règles d’experts, non un score validé.
method-intervals = Intervalles de référence : celui du laboratoire l’emporte. S’il n’en donne pas, celui du catalogue est utilisé et signalé ; les limites qui dépendent du sexe seulement si le sexe est renseigné, celles des adultes seulement à partir de 18 ans. Les limites font partie de l’intervalle.
method-comparators = Signes de comparaison : un résultat comme « <0,5 » n’est jamais transformé en nombre. Il n’est classé que si toutes les valeurs possibles sont du même côté de la limite, et il n’entre dans aucun changement, aucune courbe et aucune corrélation.
method-change = Changement : deux résultats diffèrent quand leur quotient dépasse la différence critique log-normale (95 %) issue des variations biologique et analytique. Sans variation publiée, ou avec un autre laboratoire, une autre méthode ou une autre unité, il n’y a pas de classe.
method-diversity = La diversité est calculée à partir du profil tel qu’il a été importé, sans raréfaction ; les définitions suivent vegan. Les parts se rapportent à l’abondance attribuée.
method-percentiles = Les percentiles sont des rangs moyens dans une cohorte étudiée avec la même technique, le même profileur, la même taxonomie et le même rang, avec un intervalle de Wilson à 95 % ; sans une telle cohorte, il n’y en a pas.
method-correlations = Corrélations : paires d’un résultat et d’un symptôme du même jour ou avec le décalage indiqué, chez cette seule personne. Les abondances entrent sous forme de log-rapports centrés.
method-attachment = Les données des tableaux et des figures accompagnent ce fichier, en CSV et en document FHIR R4.
references-title = Références
references-number = N°
references-reference = Référence
references-unverified = (notice non vérifiée)

## Pièces jointes

seal-title = Ce rapport est-il celui qui a été validé ?
seal-number = Rapport { $number }, version { $version }
seal-caption = Avec la base de données du cabinet, le code se vérifie sans réseau : il nomme le rapport et l’empreinte de tout ce dont il est fait, et la base dit si une version ultérieure le remplace.
seal-alternative = Code QR : rapport { $number }, version { $version }, empreinte { $digest }
attachment-fhir = Ce rapport en document FHIR R4
attachment-results = Tous les résultats avec la valeur écrite, l’intervalle, le classement, le fichier et l’endroit
attachment-symptoms = Le journal des symptômes jour par jour
attachment-microbiome = Diversité, groupes fonctionnels, phylums et genres de chaque profil

## Pour le patient

plain-title = Votre rapport sur l’intestin
plain-domains = Sept domaines en un coup d’œil
plain-domain-digestive = Digestion
plain-domain-food = Réactions aux aliments
plain-domain-energy = Énergie et humeur
plain-domain-skin = Peau
plain-domain-barrier = Paroi de l’intestin
plain-domain-inflammation = Inflammation
plain-domain-microbiome = Microbes de l’intestin
plain-caveat-zonulin = Le test vendu comme « zonuline » ne mesure pas que la zonuline. Seule, cette valeur dit peu, et elle ne compte pas en page 1.
plain-caveat-endotoxin = Cette valeur est vite faussée en route vers le laboratoire. Seule, elle dit peu.
plain-caveat-food-igg = Ce test montre ce que vous mangez, pas ce que vous supportez mal. Ne supprimez aucun aliment à cause de lui.
plain-stands-out = se distingue
plain-unremarkable = rien à signaler
plain-missing = non évalué
plain-borderline = pas clair
plain-open = autre chose d’abord
plain-needs-symptoms = Le journal n’en dit rien, ou trop peu.
plain-needs-results = Il y a trop peu de résultats pour cela.
plain-needs-profile = Il n’y a pas de séquençage des selles que l’on puisse comparer.
plain-symptoms = Le plus fort : { $symptom }, en moyenne { $score } sur 10 dans les { $days } derniers jours du journal.
plain-results-outside = Hors de la zone attendue : { $names }.
plain-results-within = Dans la zone attendue : { $names }.
plain-results-remarks = Élevé, mais le test n’est pas assez sûr pour compter : { $names }.
plain-diversity = Les microbes de votre intestin sont plus variés que ceux de { $percentile } sur 100 personnes mesurées de la même façon ({ $n } personnes comparées).
plain-diversity-alone = Les microbes de votre intestin ont été mesurés. Il n’y a pas de groupe adapté pour les comparer.
plain-summary = { $count ->
    [0] Aucun des { $assessed } domaines que nous avons pu voir ne se distingue.
    [one] Un seul des { $assessed } domaines que nous avons pu voir se distingue. Cela peut avoir bien des raisons. On cherche d’abord les autres causes médicales.
   *[other] { $count } des { $assessed } domaines que nous avons pu voir se distinguent. Cela peut avoir bien des raisons. On cherche d’abord les autres causes médicales.
  }
plain-not-a-diagnosis = Le « syndrome de l’intestin perméable » n’est pas un diagnostic reconnu. Ce rapport montre des signes autour de la paroi de votre intestin. Il ne peut pas dire si elle laisse passer plus que d’habitude.
plain-first-result = { $analyte } : { $value }. Montrez sans tarder ce résultat à un médecin. Tout le reste vient après.
plain-first-symptom = Vous avez noté : { $symptom }. Parlez-en sans tarder à un médecin, quels que soient les autres résultats.
plain-changed = Ce qui a changé
plain-changed-intro = Les valeurs montent et baissent d’elles-mêmes. Celles-ci ont changé plus que cela :
plain-changed-none = Les valeurs montent et baissent d’elles-mêmes. Aucune n’a changé plus que cela, ou on ne peut pas le dire.
plain-attention = Les valeurs à regarder
plain-attention-intro = { $outside ->
    [0] Aucune de vos valeurs ne sort de la zone que le laboratoire attend.
    [one] Une valeur sort de la zone que le laboratoire attend. À elle seule, elle n’est pas une maladie.
   *[other] { $outside } valeurs sortent de la zone que le laboratoire attend. À elles seules, elles ne sont pas une maladie.
  } { $others ->
    [0] { "" }
    [one] Une autre a été mesurée ; votre cabinet l’a en main.
   *[other] { $others } autres ont été mesurées ; votre cabinet les a toutes en main.
  }
plain-attention-legend = H ▲ veut dire au-dessus, L ▼ au-dessous de la zone attendue. Sur la ligne, la bande est la zone attendue, la marque pleine est votre valeur d’aujourd’hui. Les marques plus pâles sont les valeurs d’avant.
plain-column-value = Ce qui a été mesuré
plain-column-result = Votre valeur
plain-column-line = Sur la zone attendue
plain-column-interval = Zone attendue
plain-trend = Comment cela a évolué
plain-trend-title = Vos troubles les plus forts et les valeurs à regarder, au fil du temps
plain-trend-label = { $analyte } ({ $unit })
plain-trend-caption = Les troubles vont de 0 (pas du tout) au bout de l’échelle (très fort). La bande pâle est la zone attendue d’une valeur. Les marques du bas sont les jours où un échantillon a été pris.
plain-next = De quoi parler ensuite
plain-statements = Votre cabinet vous dit :
plain-statement = ({ $by })
plain-statement-uncertain = ({ $by } ; ce n’est pas encore bien établi)
plain-next-intro = Voici ce que vous pouvez apporter à la prochaine visite :
plain-next-symptom = { $symptom } : n’attendez pas la prochaine visite.
plain-next-results = { $count ->
    [1] Que veut dire cette valeur pour moi, et faut-il la mesurer de nouveau ? { $names }
   *[other] Que veulent dire ces valeurs pour moi, et faut-il les mesurer de nouveau ? { $names }
  }
plain-next-unchecked = { $what } : a-t-on cherché cela ? Les tests sont : { $analytes }
plain-next-diary = Continuez votre journal, si possible chaque jour à la même heure.
plain-next-medicines = Ne débutez, ne changez et n’arrêtez aucun médicament ni régime sur la seule base de ce rapport.
plain-not-assessed = Absent de ce rapport, car il manquait quelque chose : { $names }.
plain-how-made = Votre cabinet a un rapport plus long avec toutes les valeurs, les méthodes et les sources. Les deux viennent des mêmes données.

## Variation comparée à celle attendue

judged-title = Variation comparée à celle attendue
judged-intro = Un écart ne compte qu’au-delà de ce dont les résultats diffèrent d’eux-mêmes, chez la personne et dans la mesure (différence critique log-normale, 95 %). Avec deux résultats comparables ou plus auparavant, le dernier est aussi comparé à leur moyenne géométrique.
judged-step = { $from }, puis { $to } ({ $percent })
judged-limits = { $fall } à { $rise }
judged-course = { $percent } par rapport à la moyenne { $mean } de { $count } résultats depuis le { $since } (attendu { $limits })
judged-breaks = Le laboratoire ou la méthode a changé ces jours-là ; rien n’est comparé de part et d’autre : { $list }.
column-step = Écart
column-expected = Attendu en soi
column-against-course = Par rapport à tous

## Indices et distances

column-from-first = Depuis le premier
baseline-first = premier
microbiome-from-first = « Depuis le premier » est la distance de Bray-Curtis au premier profil de la personne par la même méthode : 0 si toutes les parts sont égales, 1 si aucun taxon n’est commun. On ne sait pas de combien les profils bougent d’eux-mêmes avec cette méthode.
indices-title = Indices publiés
indices-intro = Un indice résume des taxons choisis et ne vaut que pour la technique, le profileur et le rang pour lesquels il a été fait ; sinon il n’a pas de valeur. Aucun n’est un diagnostic, aucun ne mesure la perméabilité.
indices-taxa = { $found } sur { $members } ; la source en nomme { $listed }
column-index = Indice
column-taxa-found = Taxons trouvés
column-defined-for = Défini pour
column-certainty = Certitude pour une personne
index-gmhi = Indice de santé du microbiome intestinal (GMHI)
index-gmwi2 = Indice de bien-être du microbiome intestinal 2 (GMWI2)
index-butyrate-sum-species = Producteurs de butyrate, somme des espèces
index-butyrate-sum-genus = Producteurs de butyrate, somme des genres
index-proteobacteria-share = Part des Pseudomonadota (Proteobacteria)
index-pb-ratio = Prevotella sur Bacteroides, log10
index-mdi-qiime = Indice de dysbiose microbienne, liste de QIIME 1.9, ln
index-mdi-variant = Indice de dysbiose microbienne, seconde liste, ln
index-fb-ratio = Rapport Firmicutes/Bacteroidetes
cohort-sexes = { $women } femmes, { $men } hommes{ $rest ->
    [0] { "" }
   *[other] , { $rest } sans sexe indiqué
  }
cohort-ages = de { $youngest } à { $oldest } ans{ $rest ->
    [0] { "" }
   *[other] , { $rest } sans âge indiqué
  }
cohort-median-age = âge médian { $age }
cohort-people-not-stated = âges et sexes non indiqués
missing-left-out = omis à la composition du rapport
missing-cohort = La cohorte propre au cabinet { $cohort }
missing-cohort-why = ses fichiers sont illisibles ; rien n’y a été comparé

## Évolution des symptômes

symptom-change-title = Des premières semaines aux dernières
symptom-change-intro = Moyennes des { $days } premiers et derniers jours du journal, jusqu’à { $most } si les notes sont rares. L’intervalle de la différence tient compte de la ressemblance entre jours voisins.
symptom-scale = { $low }–{ $high }
symptom-scale-days = { $low }–{ $high } · { $days } jours
symptom-mean = { $mean } ({ $days ->
    [one] { $days } jour
   *[other] { $days } jours
  })
difference-interval = { $difference } ({ $low } à { $high })
column-symptom = Symptôme (échelle)
column-first = Premières semaines
column-last = Dernières semaines
column-before = Avant
column-after = À partir de là
column-difference = Différence (IC 95 %)
column-noticed = Le remarquerait-on ?
noticed-less = moins ressenti : au-delà de { $least } points
noticed-more = plus ressenti : au-delà de { $least } points
noticed-too-small = trop petit : en deçà de { $least } points
noticed-open = ouvert : l’intervalle admet plus comme moins de { $least } points
noticed-not-published = inconnu : rien de publié
noticed-no-interval = ouvert : la différence n’a pas d’intervalle
noticed-source = { $symptom } : { $points } points ({ $population } ; { $citation }).
effect-title = Avant et après les interventions
effect-caution = Jusqu’à { $days } jours de part et d’autre du premier jour. Cela dit ce qui a suivi, non ce qui en est la cause : l’attente, le temps et d’autres changements donnent la même image. Preuves de ce genre : { $grade }.
effect-from = à partir du { $from }
effect-from-to = du { $from } au { $to }
effect-overlapping = { $count ->
    [0] { $count } autre intervention n’a commencé ou fini ces jours-là.
    [one] Une autre intervention a commencé ou fini ces jours-là ; son effet ne peut pas être séparé.
   *[other] { $count } autres interventions ont commencé ou fini ces jours-là ; leurs effets ne peuvent pas être séparés.
  }
effect-not-compared = Non comparé : { $names } ({ $why }).
effect-too-few-before = moins de 5 jours notés avant
effect-too-few-after = moins de 5 jours notés après
effect-too-short = le journal est trop court pour deux périodes
effect-interval-constant = pas d’intervalle : aucune période ne varie
effect-interval-too-alike = pas d’intervalle : jours trop semblables

## Entre patients

across-title = Au sein des personnes, parmi les patients du cabinet
across-intro = Une pente pour tous, chaque personne autour de sa propre moyenne, à partir de { $people ->
    [one] { $people } patient
   *[other] { $people } patients
  } de ce cabinet ; les différences entre personnes n’entrent pas. { $tested ->
    [0] Aucune des { $pairs } paires n’a assez de personnes et de visites pour un test.
   *[other] { $tested } des { $pairs } paires ont été testées comme une famille ; { $passing } passent à q ≤ 0,10.
  } Cela décrit les patients du cabinet et ne vaut pas forcément pour celui-ci.
across-caption = { $shown } des { $tested } paires testées, le plus petit q d’abord
across-passes = passe
across-does-not-pass = ne passe pas
column-exposure = Constat
column-people = Personnes
column-pairs = Paires
column-within-people = r au sein des personnes (IC 95 %)
column-verdict = Lecture

## Pourquoi aucun profil d’ensemble

pattern-gate-closed = Quelque chose demande d’abord une évaluation médicale ; rien n’est dit d’un tableau d’ensemble.
pattern-too-few-assessed = Trop peu de domaines ont pu être évalués ; rien n’est dit d’un tableau d’ensemble.

## Évolution, pour le patient

plain-felt-intro = Votre journal, les premières semaines et les dernières :
plain-felt-noticed = { $symptom } : { $before } avant, { $after } maintenant (sur { $top }). On sent un tel changement.
plain-felt-changed = { $symptom } : { $before } avant, { $after } maintenant (sur { $top }). C’est plus que le hasard.
plain-felt-too-small = { $symptom } : { $before } avant, { $after } maintenant (sur { $top }). C’est trop peu pour le sentir.
plain-felt-open = { $symptom } : { $before } avant, { $after } maintenant (sur { $top }). Cela peut être le hasard.
plain-effect-intro = Ce qui était différent après un début nouveau :
plain-effect = { $what }, dès le { $date } : { $symptom } est passé de { $before } à { $after } (sur { $top }).
plain-effect-caution = Ce qui suit une chose n’en vient pas toujours. Le temps et d’autres changements peuvent faire de même.
