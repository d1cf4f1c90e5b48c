## Les mots de la fenêtre. Les rapports ont leur propre fichier à côté.
##
## translated, not reviewed by a native clinician
##
## Espaces insécables : fine (U+202F) avant « ; », « ! », « ? » et « % », pleine (U+00A0) avant « : »
## et à l’intérieur des guillemets. Zéro et un prennent le singulier (« one »).

## Partout

main-navigation = Navigation principale
loading = Chargement
close = Fermer
cancel = Annuler
open = Ouvrir
go-on = Continuer
try-again = Réessayer
copied = Copié
copy-details = Copier les détails
show-fewer = Afficher moins
show-more =
    { $count ->
        [one] Afficher { $count } de plus
       *[other] Afficher { $count } de plus
    }
nothing-found = Rien trouvé
key-ctrl = Ctrl+{ $key }
drop-here = Déposer les fichiers pour les lire
not-stated = Non indiqué

## Actions et menus

menu-file = Fichier
menu-edit = Édition
menu-view = Affichage
menu-help = Aide
quit = Quitter Zonula
undo = Annuler
redo = Rétablir
cut = Couper
copy = Copier
paste = Coller
select-all = Tout sélectionner
find-or-do = Trouver ou faire
command-palette = Palette de commandes
import-files = Importer des fichiers
new-patient = Nouveau patient
search = Rechercher des patients
make-report = Établir un rapport
lock = Verrouiller
patients = Patients
import = Importer
settings = Réglages
help = Aide
keys = Touches
help-intro = D’un dossier de fichiers à un rapport validé, en quatre étapes.
help-1 = Choisissez un patient ou ajoutez-en un.
help-2 = Déposez les fichiers du laboratoire n’importe où dans la fenêtre. Zonula montre ce qui a été compris et pose des questions sur le reste.
help-3 = Consultez les résultats, le microbiote et les symptômes. Chaque nombre ramène à sa ligne dans son fichier.
help-4 = Établissez le rapport, lisez ses pages, validez-le avec votre nom et enregistrez le PDF.
report-needs-patient = Choisissez d’abord un patient

## Erreurs

error-usage = Cela n’a pas fonctionné
error-not-found = Cet élément n’existe plus
error-refused = Cela n’a pas pu être fait
error-unanswered = Des questions sont encore ouvertes
error-locked = La base de données est verrouillée
error-wrong-passphrase = La phrase de passe est incorrecte
error-no-database = Il n’y a pas encore de base de données
error-damaged = La base de données est illisible
error-busy = La base de données est occupée
error-other = Cela n’a pas fonctionné

## Premier démarrage et verrouillage

create-title = Bienvenue dans Zonula
create-text = Tout est conservé dans un seul fichier chiffré sur cet ordinateur. Choisissez la phrase de passe qui l’ouvre.
unlock-title = Zonula est verrouillé
unlock-text = Les données de vos patients sont chiffrées. La phrase de passe les ouvre.
passphrase = Phrase de passe
passphrase-again = Phrase de passe, une seconde fois
passphrase-hint = Quatre ou cinq mots sans lien entre eux sont solides et faciles à retenir.
passphrase-lost = Personne ne peut récupérer une phrase de passe perdue. Gardez-en une copie en lieu sûr.
passphrases-differ = Les deux ne sont pas identiques
show-passphrase = Afficher la phrase de passe
hide-passphrase = Masquer la phrase de passe
wrong-passphrase = Cette phrase de passe n’ouvre pas la base de données.
create-database = Créer la base de données
unlock = Déverrouiller
no-network = Fonctionne sans réseau
strength-short = Au moins huit caractères
strength-weak = Faible : ajoutez un mot
strength-fair = Moyenne : un mot de plus la rend bonne
strength-good = Bonne
strength-strong = Très solide

## Patients

search-patients = Nom, numéro de dossier ou date de naissance
no-patients = Pas encore de patients
no-patients-text = Ajoutez un premier patient, ou découvrez le programme avec un patient d’exemple dont les fichiers et les rapports sont déjà là.
open-sample = Ouvrir le patient d’exemple
nobody-found = Aucun patient ne correspond à « { $search } ».
years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
holdings =
    { $specimens ->
        [0] Aucun échantillon
        [one] { $specimens } échantillon
       *[other] { $specimens } échantillons
    }
results-held =
    { $count ->
        [0] aucun résultat
        [one] { $count } résultat
       *[other] { $count } résultats
    }
last-visit = Dernière visite
no-visit = Pas encore de données
patients-shown = { $shown } sur { $total }

## Nouveau patient

name = Nom
name-hint = Tel qu’il doit figurer sur les rapports
record-number = Numéro de dossier
born = Date de naissance
day-hint = Saisissez le jour, le mois et l’année
day-unread = Ce jour n’existe pas
sex = Sexe
sex-hint = Détermine les intervalles de référence ; sans lui, aucun intervalle qui dépend du sexe n’est utilisé.
sex-female = Féminin
sex-male = Masculin
sex-unknown = Non renseigné
all-needed = Le nom, le numéro de dossier, la date de naissance et le sexe sont nécessaires.
add-patient = Ajouter le patient

## Patient

born-on = Date de naissance : { $day }
record = N° { $number }
record-parts = Parties du dossier
timeline = Chronologie
specimens = Échantillons
specimen = Échantillon
diary = Journal
diary-days =
    { $count ->
        [one] { $count } jour avec des entrées
       *[other] { $count } jours avec des entrées
    }
undated-specimens =
    { $count ->
        [one] { $count } échantillon sans date
       *[other] { $count } échantillons sans date
    }
results = Résultats
microbiome = Microbiote
symptoms = Symptômes
correlations = Corrélations
reports = Rapports
files = Fichiers

## Résultats

no-results = Pas encore de résultats
no-results-text = Déposez ici le fichier d’un laboratoire : CSV, Excel, HL7 ou FHIR.
results-summary =
    { $count ->
        [one] { $count } analyte
       *[other] { $count } analytes
    }
results-outside =
    { $count ->
        [0] aucun hors de son intervalle
        [one] { $count } hors de son intervalle
       *[other] { $count } hors de leur intervalle
    }
only-outside = Seulement hors intervalle
earlier-too = Aussi les résultats antérieurs
analyte = Analyte
result = Résultat
flag = Signe
number-line = Sur son intervalle
interval = Intervalle de référence
interval-catalogue = catalogue
no-interval = Aucun intervalle disponible
collected = Prélevé
high = Haut
low = Bas
within = Dans l’intervalle
undecided = Indécidable
not-classified = Non classé
written-as = Valeur écrite
converted = Convertie
why-not = Non comparé, car
laboratory-flag = Signe du laboratoire
earlier = Avant
source = Source
nothing-outside = Rien n’est hors de son intervalle.

## Pourquoi quelque chose manque

reason-no-interval = ni le laboratoire ni le catalogue ne donnent d’intervalle
reason-unknown-unit = l’unité manque ou n’est pas comprise
reason-unit-mismatch = la valeur et l’intervalle n’ont pas la même unité
reason-not-numeric = le résultat est fait de mots, non d’un nombre
reason-sex-not-recorded = l’intervalle dépend du sexe, qui n’est pas renseigné
reason-child = l’intervalle vaut pour les adultes
reason-fewer-than-8-pairs = moins de huit paires : montré, non testé
reason-too-few-pairs = trop peu de paires
reason-hardly-varies = presque aucune variation
reason-needs-counts = la richesse demande des comptages, le fichier donne des parts
reason-empty = le profil est vide
reason-undefined = non défini pour ce profil
reason-targeted-panel = non calculé pour les panels PCR ou de culture
reason-no-matching-cohort = aucune cohorte de même méthode et de même rang
reason-method-not-stated = aucune cohorte : le fichier n’indique pas sa méthode
reason-depth-differs = non comparable : la profondeur sort de celle de la cohorte
reason-no-lineage = les taxons n’ont pas de nom à ce rang
reason-needs-species = demande des espèces, le fichier nomme des genres
reason-other-profiler = défini pour un autre profileur
reason-not-in-tree = demande un arbre qui contienne tous les taxons

## Microbiote

no-profiles = Pas encore de profil du microbiote
no-profiles-text = Déposez un profil : rapport Kraken ou Bracken, MetaPhlAn, BIOM, QIIME 2 ou un tableau de taxons.
technique = Technique
technique-shotgun = Séquençage métagénomique (shotgun)
technique-16s = Séquençage 16S
technique-microarray = Puce à ADN
technique-pcr = Panel PCR
technique-culture = Culture
technique-not-stated = Non indiquée
profiler = Profileur
database = Base de données
rank = Rang
depth = Profondeur
no-counts = Pas de comptages
diversity = Diversité
measure = Mesure
value = Valeur
cohorts-left-out = Ces cohortes à vous sont illisibles et ont été laissées de côté : { $list }
among-cohort = Dans la cohorte de référence
no-cohort = aucune cohorte adaptée
percentile = Percentile { $percentile } ({ $low }–{ $high }) de { $n }
phyla = Phylums
genera = Genres
groups = Groupes fonctionnels
group = Groupe
share = Part
members = Membres les plus abondants
rank-domain = Domaine
rank-phylum = Phylum
rank-class = Classe
rank-order = Ordre
rank-family = Famille
rank-genus = Genre
rank-species = Espèce
rank-strain = Souche
rank-feature = Variant de séquence
kind-stool = Selles
kind-serum = Sérum
kind-plasma = Plasma
kind-whole-blood = Sang total
kind-urine = Urine
kind-breath = Air expiré
kind-saliva = Salive
kind-not-stated = Matériel non indiqué

## Symptômes et corrélations

no-symptoms = Pas encore de journal
no-symptoms-text = Déposez un journal des symptômes : un tableau avec une colonne de dates et une colonne par symptôme.
symptom = Symptôme
course = Évolution
latest = Dernier
scale = Échelle
days = Jours
no-correlations = Rien à corréler pour l’instant
no-correlations-text = Les corrélations demandent un journal et des valeurs mesurées à la même période.
correlations-lead =
    { $family ->
        [0] Corrélation des rangs de Spearman. Il y a encore trop peu de points pour un test : des estimations sont montrées, rien n’est affirmé.
       *[other] Corrélation des rangs de Spearman, corrigée pour { $family } tests. Une corrélation n’est pas une cause ; les points trop peu nombreux sont signalés, non cachés.
    }
exposure = Exposition
lag = Décalage
estimate = Estimation
verdict = Verdict
verdict-passes = Retenue
verdict-does-not-pass = Non retenue
verdict-exploratory = Exploratoire
not-assessable = Non évaluable
days-count =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

## Rapports et fichiers d’un patient

no-reports = Pas encore de rapport validé
no-reports-text = Un rapport est conservé ici dès sa validation, sans qu’aucun octet ne change.
report-number = Numéro
version = version { $version }
variant = Rédigé pour
language = Langue
released = Validé
released-by = Validé par
no-files = Pas encore de fichiers
no-files-text = Chaque fichier importé figure ici et peut être retiré en entier.
file = Fichier
format = Format
imported = Importé
undo-import = Retirer
undo-import-title = Retirer { $file } ?
undo-import-text =
    { $results ->
        [0] Tout ce que ce fichier a apporté quitte le dossier. Les rapports validés restent tels quels.
        [one] Tout ce que ce fichier a apporté, dont { $results } résultat, quitte le dossier. Les rapports validés restent tels quels.
       *[other] Tout ce que ce fichier a apporté, dont { $results } résultats, quitte le dossier. Les rapports validés restent tels quels.
    }
import-undone = { $file } a été retiré

## Importer

import-for = Importer pour { $name }
import-lead = Rien n’est enregistré tant que vous n’avez pas choisi « Importer ».
import-now =
    { $count ->
        [0] Importer
        [one] Importer { $count } fichier
       *[other] Importer { $count } fichiers
    }
import-waits =
    { $count ->
        [one] { $count } fichier a encore besoin de vous.
       *[other] { $count } fichiers ont encore besoin de vous.
    }
more-files = Autres fichiers
choose-files = Choisir des fichiers
drop-title = Déposez ici des fichiers ou un dossier
drop-text = CSV, Excel, HL7, FHIR, BIOM, Kraken, MetaPhlAn, QIIME 2, journaux de symptômes. Vous voyez tout avant l’enregistrement.
whose-record = À quel dossier sont destinés les fichiers ?
whose-files =
    { $count ->
        [1] À qui est ce fichier ?
       *[other] À qui sont ces fichiers ?
    }
state-reading = Lecture en cours
state-failed = Illisible
state-known = Déjà importé
state-format = Quel format ?
state-nothing = Rien à importer
state-open =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
state-ready = Prêt
state-left-out = Laissé de côté
state-stored = Enregistré
leave-out = Laisser de côté
take-in = Reprendre
known-already = Ce même fichier est déjà dans le dossier. Il n’y a rien à faire.
nothing-to-import = Zonula n’a rien trouvé à enregistrer dans ce fichier. Laissez-le de côté, ou regardez les problèmes ci-dessous.
file-says = Le fichier dit
record-says = Le dossier dit
which-format = De quel format s’agit-il ?
which-format-text = Plusieurs lecteurs reconnaissent ce fichier.
reading-options = Options de lecture
decimal-sign = Signe décimal
date-order = Ordre dans les dates
as-found = Comme dans le fichier
day-first = Jour avant le mois
month-first = Mois avant le jour
in-the-file = Dans le fichier
understood-as = Compris comme
understood = Ce qui a été compris
row = Ligne
day = Jour
name-column = Nom
unit = Unité
unmatched = gardé tel quel
results-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
profile-line =
    { $taxa ->
        [one] { $taxa } taxon, { $rank }
       *[other] { $taxa } taxons, { $rank }
    }
reads = { $count } lectures
date-missing = date absente
and-more = et { $count } de plus
problems = Problèmes
problems-error =
    { $count ->
        [one] { $count } laissé de côté
       *[other] { $count } laissés de côté
    }
problems-warning =
    { $count ->
        [one] { $count } à vérifier
       *[other] { $count } à vérifier
    }
problems-note =
    { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }
severity-error = Laissé de côté
severity-warning = À vérifier
severity-note = Remarque
questions = Questions
answered = { $answered } sur { $total } avec réponse
take-likeliest = Prendre partout le plus probable
keep-all = Tout garder tel quel
ask-analyte = Que veut dire « { $name } » ?
ask-analyte-unit = Que veut dire « { $name } » en { $unit } ?
keep-as-written = Garder tel quel
ask-patient = Est-ce la même personne ?
same-person = Oui, c’est la même personne
ask-specimens = Quels échantillons sont ceux de ce patient ?
ask-symptom = Quel symptôme est « { $name } » ?
ask-same = « { $label } » est-il un échantillon du dossier ?
none-of-these = Aucun de ceux-ci : c’est un nouvel échantillon
ask-collected = Quand l’échantillon « { $label } » a-t-il été prélevé ?
stored-title =
    { $count ->
        [0] Rien n’a été enregistré
        [one] { $count } fichier est dans le dossier
       *[other] { $count } fichiers sont dans le dossier
    }
stored-already = déjà dans le dossier, rien n’a changé
stored-results =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
stored-profiles =
    { $count ->
        [one] { $count } profil
       *[other] { $count } profils
    }
stored-symptoms =
    { $count ->
        [one] { $count } entrée du journal
       *[other] { $count } entrées du journal
    }
left-out-count =
    { $count ->
        [one] { $count } ligne laissée de côté
       *[other] { $count } lignes laissées de côté
    }
not-stored = non enregistré
undo-all = Tout retirer
all-undone = Tout a été retiré
back-to-review = Revenir à la vérification
see-results = Voir les résultats

## Rapport

report = Rapport
pages = Pages
page-of = Page { $page } sur { $pages }
page-failed = La page { $page } ne peut pas être affichée
pages-count =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
back-to-patient = Revenir au patient
variant-clinician = Clinicien
variant-patient = Patient
paper = Papier
paper-a4 = A4
paper-letter = Letter
brand = Marque
draft-note = Jusqu’à la validation, chaque page porte la mention « brouillon ».
release = Valider
release-title = Valider ce rapport
release-text = Il reçoit un numéro et ne peut plus être modifié. Ses octets sont conservés dans la base de données.
release-by = Votre nom
release-by-hint = Imprimé comme celui de la personne qui a relu et validé le rapport
released-line = Par { $by }, { $when }
released-locked = Ses octets sont conservés et ne changent pas.
save-pdf = Enregistrer le PDF
save-draft = Enregistrer le brouillon en PDF
saved-as = Enregistré sous { $name }, { $size }
zoom-in = Agrandir
zoom-out = Réduire

## Réglages

appearance = Apparence
as-system = Comme le système ({ $name })
theme = Thème
theme-system = Comme le système
theme-light = Clair
theme-dark = Sombre
text-size = Taille du texte
security = Sécurité
idle-lock = Verrouiller en cas d’inactivité
idle-lock-hint = Verrouillé veut dire que la clé est effacée de la mémoire.
minutes =
    { $count ->
        [one] après { $count } minute
       *[other] après { $count } minutes
    }
database-file = Base de données
brands = Marques
about = À propos
catalogue = Catalogue
about-catalogue = { $analytes } analytes, { $formats } formats
licence = Licence
never-diagnoses = Zonula ordonne, compare et imprime ce que les laboratoires ont mesuré. Il ne pose pas de diagnostic ; cela reste votre rôle.
notices = Licences des éléments fournis

ask-rows = { $count ->
    [one] { $count } ligne a été lue sur la page. Est-elle juste ?
   *[other] { $count } lignes ont été lues sur les pages. Lesquelles sont justes ?
  }
rows-all = Toutes les lignes sont justes
rows-none = Aucune n’est juste
source-page = Page { $page } du fichier
ask-column = Que contient la colonne « { $subject } » ?
ask-decimal = Quel signe précède les décimales, comme dans { $subject } ?
ask-day-first = Qu’est-ce qui vient en premier dans des dates comme { $subject } ?
ask-sheet = Quelle feuille contient les résultats ?
choice-decimal-comma = La virgule : 1,5 est un et demi
choice-decimal-point = Le point : 1.5 est un et demi
choice-day-first-day = Le jour
choice-day-first-month = Le mois
leave-column-out = Laisser la colonne de côté
read-beside = Ce fichier est lu avec le tableau auquel il appartient et n’est pas importé seul.
state-beside = Lu avec son tableau
meaning-name = Nom de l’analyte
meaning-code = Code de l’analyte
meaning-value = Valeur
meaning-unit = Unité
meaning-interval = Intervalle de référence
meaning-low = Limite de référence inférieure
meaning-high = Limite de référence supérieure
meaning-flag = Signe
meaning-specimen = Matériel
meaning-sample = Nom de l’échantillon
meaning-collected = Prélevé
meaning-received = Reçu
meaning-reported = Rendu
meaning-laboratory = Laboratoire
meaning-address = Adresse du laboratoire
meaning-method = Méthode
meaning-panel = Panel
meaning-patient_number = Numéro du patient
meaning-patient_name = Nom du patient
meaning-family_name = Nom de famille
meaning-given_name = Prénom
meaning-born = Date de naissance
meaning-sex = Sexe
meaning-remark = Remarque
meaning-lloq = Limite inférieure de quantification
meaning-uloq = Limite supérieure de quantification
meaning-analyte = Résultats d’un analyte nommé dans l’en-tête
meaning-ignored = Autre chose

## Appréciation : énoncés et sept domaines

assessment = Appréciation
comes-first = Ceci passe d’abord
holds-back =
    { $count ->
        [0] Aucun énoncé n’est retenu.
        [one] Un énoncé est retenu.
       *[other] { $count } énoncés sont retenus.
    }
seven-areas = Sept domaines
area-concordant = se distingue
area-discordant = rien à signaler
area-borderline = limite
area-open = une explication d’abord
area-missing = non évalué
limited-by = Limité par : { $names }
pattern-count = { $concordant } domaines évalués sur { $assessed } vont dans le même sens.
pattern-too-few = { $assessed } domaines sont évalués : trop peu pour un énoncé d’ensemble.
pattern-suspended = Aucun énoncé d’ensemble tant qu’autre chose passe d’abord.
pattern-range = Si l’on retire un domaine à la fois, le nombre se situe entre { $least } et { $most }. Sans les tests de recherche, il est de { $validated }.
unchecked = Pas encore vérifié : { $names }
no-probability = On compte ici des domaines. Ce n’est ni une probabilité ni un diagnostic.
circumstances = Ce que l’on sait d’autre
circumstances-lead = Ce qui est noté ici ouvre et ferme des énoncés, avec votre nom et l’heure.
statements = Énoncés
statements-lead =
    { $accepted ->
        [0] Proposés d’après le dossier. Rien n’est imprimé avant votre accord.
        [one] Un énoncé est accepté et imprimé, rien d’autre.
       *[other] { $accepted } énoncés sont acceptés et imprimés, rien d’autre.
    }
decided-by = Qui décide
decided-by-hint = Votre nom, tel qu’il est imprimé à côté d’un énoncé.
decided-line = { $by }, { $when }
statement-open = Ouvert
statement-accepted = Accepté
statement-left-out = Écarté
called-by-hand = ajouté à la main
called-no-longer = n’est plus justifié
called-held-back = retenu
check-next = À regarder ensuite :
cautions = Prudence :
to-patient = Pour la personne :
to-clinician = Pour le clinicien
own-words = vos propres mots
orientation = orientation seulement
translated = traduit, non relu
words-missing = Non rédigé dans cette langue
why = Pourquoi, et d’après quelles sources
not-seen = source non vue
accept = Accepter
reopen = Décider à nouveau
edit-words = Modifier
accept-words = Accepter ces mots
remember-words = Proposer aussi ces mots pour d’autres dossiers (sans nom de personne)
clinic-phrases = Mots déjà utilisés
write-own = Écrire vos propres mots
add-statement = Ajouter un autre énoncé
search-statements = Mot ou identifiant
choose-statements = Choisir les énoncés
remove = Retirer

## Savoir

knowledge = Savoir
search-knowledge = Nom, identifiant ou mot
catalogue-version = Catalogue { $version } du { $day }
own-data = données propres
own-data-fault = Vos propres données ne sont pas utilisées :
own-data-folder = Vos propres données sont lues dans { $folder } au démarrage.
kinds = Sortes d’entrées
kind-statement = Énoncés
kind-gate = Préalables
kind-analyte = Analytes
kind-symptom = Symptômes
kind-taxon = Microbes
kind-cohort = Cohortes
kind-reference = Sources
nothing-known = Rien trouvé
nothing-known-text = Aucune entrée ne contient tous ces mots.
sure-sourced = retrouvé à la source
sure-high = confiance élevée
sure-medium = confiance moyenne
sure-low = confiance faible : non présenté comme un fait
sure-orientation = orientation seulement
sure-seen = notice vue
sure-not-seen = notice non vue
fact-patient = Pour la personne
fact-check-next = À regarder ensuite
fact-cautions = Prudence
fact-when = Proposé si
fact-grade = Certitude
fact-cebm = Niveau de preuve (CEBM)
fact-holds-back = Retient
fact-loinc = LOINC
fact-unit = Unité
fact-intervals = Intervalles de référence
fact-interval-source = Source des intervalles
fact-interval-status = Intervalles vérifiés
fact-limit-status = Seuils vérifiés
fact-evidence = Données disponibles
fact-tier = Catégorie
fact-synonyms = Autres noms
fact-scale = Échelle
fact-red-flag = Signe d’alerte
fact-ncbi = Taxonomie NCBI
fact-roles = Connu pour
fact-members = Membres
fact-rank = Rang
fact-technique = Technique
fact-licence = Licence
fact-source = Publié dans
fact-doi = DOI
fact-pmid = PubMed
fact-checked = Ce qui a été vérifié
fact-place = Se trouve dans
