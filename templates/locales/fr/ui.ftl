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
report-needs-patient = Choisissez d’abord un patient

## Erreurs

error-usage = Cela n’a pas fonctionné
error-not-found = Cet élément n’existe plus
error-refused = Cela n’a pas pu être fait
error-unanswered = Des questions sont encore ouvertes
error-locked = La base de données est verrouillée
error-wrong-passphrase = La phrase de passe est incorrecte
error-wait = Trop de phrases de passe incorrectes
error-not-allowed = Réservé aux praticiens
error-no-database = Il n’y a pas encore de base de données
error-damaged = La base de données est illisible
error-busy = La base de données est occupée
error-other = Cela n’a pas fonctionné

## Ce qui a été refusé et ce qu’on peut y faire : d’après les identifiants que Rust donne

refused-vault-locked = La phrase de passe est incorrecte, ou le fichier n’est pas une base de données de Zonula.
hint-vault-locked = Vérifiez la phrase de passe et de quelle base de données il s’agit.
refused-vault-missing = Il n’y a pas de base de données à cet endroit.
hint-vault-missing = Créez d’abord une base de données.
refused-file-exists = Il y a déjà un fichier à cet endroit.
hint-file-exists = Choisissez un autre endroit. Rien n’a été écrasé.
refused-vault-busy = La base de données est utilisée par un autre programme.
hint-vault-busy = Zonula est ouvert une seconde fois, dans une fenêtre ou en ligne de commande. Fermez-le là.
refused-vault-damaged = La base de données est endommagée.
hint-vault-damaged = Restaurez la dernière sauvegarde, et ne saisissez plus rien dans ce fichier.
refused-vault-newer = Une version plus récente de Zonula a écrit cette base de données (schéma { $found } ; ce programme connaît { $known }).
hint-vault-newer = Mettez Zonula à jour.
refused-number-taken = Un patient porte déjà ce numéro de dossier.
hint-number-taken = Choisissez un autre numéro, ou ouvrez le dossier qui le porte.
refused-cancelled = L’opération a été arrêtée. Rien n’a été enregistré.
refused-no-such-entry = Cette entrée n’existe pas.
refused-not-allowed = Seul un praticien peut faire cela.
hint-not-allowed = Adressez-vous à un praticien du cabinet.
refused-name-taken = Quelqu’un porte déjà ce nom.
hint-name-taken = Choisissez un autre nom.
refused-passphrase-taken = Cette phrase de passe ne peut pas être utilisée.
hint-passphrase-taken = Choisissez d’autres mots.
refused-last-practitioner = Il doit rester quelqu’un qui puisse tout faire.
hint-last-practitioner = Donnez d’abord à quelqu’un d’autre le rôle de praticien.
refused-disk-full = Le disque est plein. Rien n’a été modifié.
hint-disk-full = Libérez de la place sur le disque et réessayez.
refused-read-only = La base de données se trouve là où rien ne peut être écrit. Rien n’a été modifié.
hint-read-only = Autorisez l’écriture du fichier et de son répertoire, ou copiez la base de données sur un autre disque.
refused-vault-unwritten = La base de données n’a pas pu être écrite.
hint-vault-unwritten = Vérifiez que le disque est branché, accessible en écriture et qu’il a de la place.
refused-fault = Cette étape a échoué dans Zonula même.
hint-fault = Réessayez. En cas de nouvel échec, redémarrez Zonula.
refused-locked = La base de données est verrouillée.
hint-locked = Déverrouillez-la avec votre phrase de passe.
refused-wait =
    { $seconds ->
        [one] Trop de phrases de passe étaient incorrectes. Le prochain essai sera possible dans { $seconds } seconde.
       *[other] Trop de phrases de passe étaient incorrectes. Le prochain essai sera possible dans { $seconds } secondes.
    }
refused-put-away = Ce n’est plus ouvert.
hint-put-away = Au verrouillage, ce qui était ouvert est rangé. Veuillez l’ouvrir de nouveau.
refused-on-share = La base de données se trouve sur un partage réseau ({ $kind }), où elle pourrait être endommagée.
hint-on-share = Gardez la base de données sur le disque de cet ordinateur, et les sauvegardes sur le partage.
refused-passphrase-empty = La phrase de passe est vide.
hint-passphrase-empty = Choisissez plusieurs mots que personne d’autre n’assemblerait.
refused-recovery-key-unread = Ce n’est pas une clé de secours. Regardez le groupe { $groups }.
hint-recovery-key-unread = Elle a huit groupes de cinq lettres et chiffres.
refused-name-length = Un nom a de 1 à { $most } lettres.
refused-minutes-most = { $most } minutes au plus sont possibles.
refused-digest-unread = Une empreinte a 64 caractères : de 0 à 9 et de a à f.
refused-file-unreadable =
    { $why ->
        [missing] Ce fichier n’existe pas.
        [not-allowed] La lecture du fichier n’est pas autorisée.
       *[other] Le fichier ne peut pas être lu.
    }
refused-file-unwritten =
    { $why ->
        [full] Le fichier ne peut pas être écrit : le disque est plein.
        [missing] Le fichier ne peut pas être écrit : son répertoire n’existe pas.
        [not-allowed] Le fichier ne peut pas être écrit : cet endroit ne le permet pas.
       *[other] Le fichier ne peut pas être écrit.
    }
hint-file-unwritten = Choisissez un autre endroit.
refused-folder-unmade =
    { $why ->
        [full] Le répertoire ne peut pas être créé : le disque est plein.
        [missing] Le répertoire ne peut pas être créé : le répertoire parent n’existe pas.
        [not-allowed] Le répertoire ne peut pas être créé : cet endroit ne le permet pas.
       *[other] Le répertoire ne peut pas être créé.
    }
refused-new-folder-unmade =
    { $why ->
        [full] Le répertoire ne peut pas être créé : le disque est plein.
        [missing] Le répertoire ne peut pas être créé : le répertoire parent n’existe pas.
        [not-allowed] Le répertoire ne peut pas être créé : cet endroit ne le permet pas.
        [taken] Le répertoire ne peut pas être créé : il y en a déjà un de ce nom.
       *[other] Le répertoire ne peut pas être créé.
    }
hint-new-folder-unmade = Nommez un répertoire qui n’existe pas encore.
refused-not-a-file = Ce n’est pas un fichier.
refused-no-such-folder = Ce répertoire n’existe pas.
refused-no-backup-folder = Aucun répertoire de sauvegarde n’est encore choisi.
hint-no-backup-folder = Choisissez un répertoire sur un autre disque ou une clé USB.
refused-backup-in-archive = Une sauvegarde ne peut pas être restaurée depuis une archive. Extrayez-la d’abord.
refused-no-such-patient = Aucun patient ne porte le numéro de dossier { $number }.
refused-number-empty = Le numéro de dossier est vide.
refused-name-empty = Le nom est vide.
refused-birth-unread = « { $text } » n’est pas une date de naissance.
refused-sex-unread = Le sexe n’a pas été compris.
hint-sex-unread = Choisissez féminin, masculin ou non renseigné.
refused-sample-taken = Le numéro de dossier { $number } du patient d’exemple appartient ici à quelqu’un d’autre.
refused-answer-unfit = Une réponse ne correspond pas à sa question.
hint-answer-unfit = Relisez le fichier et répondez de nouveau.
refused-questions-open =
    { $count ->
        [one] { $count } question reste ouverte. Rien n’a été enregistré.
       *[other] { $count } questions restent ouvertes. Rien n’a été enregistré.
    }
refused-no-such-import = Cette importation n’existe plus.
refused-not-a-companion = Ce n’est ni une taxonomie ni un arbre.
refused-file-changed = Le fichier a changé depuis sa lecture.
hint-file-changed = Relisez-le.
refused-page-undrawn = La page ne peut pas être dessinée.
refused-day-unread = « { $text } » n’est pas un jour.
refused-no-such-symptom = « { $name } » n’est pas un symptôme du catalogue.
refused-off-scale = { $score } est hors de l’échelle de { $least } à { $most }.
refused-what-unsaid = Ce qui a été pris ou changé n’est pas dit.
refused-ends-first = Cela finit avant de commencer.
refused-no-such-analyte = « { $name } » n’est pas un analyte du catalogue.
refused-result-unsaid = Le résultat manque.
refused-result-ambiguous = « { $value } » peut se lire comme des milliers ou comme une fraction.
hint-result-ambiguous = Écrivez-le sans séparateur de milliers, ou avec un chiffre de plus à la fin.
refused-result-unread = « { $value } » ne peut pas être lu comme un résultat.
hint-result-unread = Écrivez le résultat, l’unité et l’intervalle tels que le laboratoire les imprime.
refused-result-open = « { $value } » pour { $name } laisse une question ouverte.
refused-mapping-unreadable = Ce qui est conservé sur { $name } ne peut pas être lu.
hint-mapping-unreadable = Retirez-le dans les réglages, sous Laboratoires. Ce qui a été importé reste.
refused-mapping-unfit = Ce fichier ne dit pas comment lire les fichiers d’un laboratoire : { $what }
hint-mapping-unfit = Enregistrez-en un sous Laboratoires pour voir à quoi il ressemble.
refused-no-such-mapping = Rien n’est conservé sur { $name }.
refused-no-such-statement = L’énoncé « { $statement } » n’existe pas.
refused-held-back = Ce qui passe d’abord retient cet énoncé.
refused-decision-unsigned = Une décision demande le nom de qui décide.
refused-words-unsaid = Un énoncé demande des mots.
refused-words-long = Un énoncé a au plus { $most } caractères.
refused-no-such-words = Ces mots n’existent pas pour ce patient.
refused-claim-banned = Un rapport ne peut pas dire « { $claims } ».
hint-claim-banned = Dites ce qui a été trouvé, sans en tirer de conclusion.
refused-accepted-unknown = L’énoncé accepté « { $statement } » n’est plus dans le catalogue.
refused-accepted-held-back = L’énoncé accepté « { $statement } » est retenu à présent : autre chose passe d’abord.
refused-accepted-uncalled = Le dossier n’appelle pas l’énoncé accepté « { $statement } ».
hint-accepted-unknown = Décidez de nouveau sous Appréciation, ou retirez-le.
hint-accepted-held-back = Décidez de nouveau sous Appréciation, ou retirez-le.
hint-accepted-uncalled = Décidez de nouveau sous Appréciation, ou retirez-le.
refused-own-words-unwritten = Vos propres mots ne sont pas écrits dans la langue du rapport ({ $language }).
refused-statement-unwritten = L’énoncé « { $statement } » n’est pas écrit dans la langue du rapport ({ $language }).
hint-own-words-unwritten = Écrivez les mots dans cette langue sous Appréciation, ou retirez-les.
hint-statement-unwritten = Écrivez les mots dans cette langue sous Appréciation, ou retirez-les.
refused-nothing-to-report = Il n’y a encore rien à rapporter sur le dossier { $number }.
hint-nothing-to-report = Importez d’abord un fichier, ou saisissez un résultat.
refused-report-unmade = Le rapport n’a pas pu être assemblé.
refused-kept-report-unreadable = Le rapport conservé n’est pas un PDF lisible.
refused-no-such-brand = La marque « { $brand } » n’existe pas.
hint-no-such-brand = Choisissez une autre marque.
refused-brand-unfit = Le fichier de la marque n’est pas correct : { $what }
refused-logo-unfit = L’image { $name } ne peut pas servir de logo.
hint-logo-unfit = Prenez un PNG, un JPEG ou un SVG sans texte, de 2 Mo au plus.
refused-clinic-unfit = Un cabinet a un nom et au plus { $lines } lignes au-dessous, chacune de { $letters } caractères au plus.
refused-own-data-unfit = Vos propres données ne peuvent pas être utilisées ainsi : { $what }
hint-own-data-unfit = Corrigez ce qui est nommé. Rien n’a été modifié.
refused-source-unsaid = Un intervalle a besoin de sa source.
refused-limit-unread = { $text } ne se lit pas comme une limite.
hint-limit-unread = Écrivez-la 1,5 ou 1.5, sans signe des milliers.
refused-limits-unordered = Un intervalle a besoin d’une limite, l’inférieure avant la supérieure, et l’âge le plus jeune avant le plus élevé.
refused-template-unfit = Le modèle du rapport n’est pas correct : { $what }
hint-brand-unfit = Corrigez le fichier, ou demandez à la personne qui l’a préparé.
hint-template-unfit = Corrigez le fichier, ou demandez à la personne qui l’a préparé.
refused-release-unsigned = Une validation demande le nom de qui valide.
refused-released-already = Ce rapport est déjà validé.
refused-record-changed = Le dossier a changé depuis la composition de ce brouillon.
hint-record-changed = Composez de nouveau le rapport et relisez-le.
refused-no-such-report = Ce patient n’a pas de rapport validé { $number }.
refused-report-withdrawn = Le rapport { $number } est retiré.
hint-report-withdrawn = Validez plutôt un rapport distinct.
refused-changes-unsaid = Un rapport modifié dit ce qui a changé.
refused-withdrawal-unsigned = Un retrait demande le nom de qui retire, et le motif.
refused-no-such-version = Il n’y a pas de rapport validé { $number } de cette version.
refused-withdrawn-already = Ce rapport est déjà retiré.
refused-no-such-rule = Aucune règle n’est connue pour ce pays ({ $country }).
refused-numbers-differ = Le numéro de dossier n’a pas été saisi deux fois de la même façon.
hint-numbers-differ = Un effacement est irréversible. Saisissez le numéro de la personne voulue.
refused-country-unsaid = On ne sait pas dans quel pays est le cabinet.
hint-country-unsaid = Choisissez d’abord le pays dont la loi s’applique.
refused-record-kept =
    { $years ->
        [one] Le dossier doit être conservé jusqu’au { $day } : { $basis } ({ $country }, { $years } an à compter de la dernière entrée).
       *[other] Le dossier doit être conservé jusqu’au { $day } : { $basis } ({ $country }, { $years } ans à compter de la dernière entrée).
    }
hint-record-kept = Le droit à l’effacement ne prévaut pas sur cette obligation (RGPD, article 17, paragraphe 3). Si elle ne s’applique pas, donnez le motif.

## Premier démarrage et verrouillage

create-title = Bienvenue dans Zonula
create-text = Tout est conservé dans un seul fichier chiffré sur cet ordinateur. Choisissez la phrase de passe qui l’ouvre.
unlock-title = Zonula est verrouillé
unlock-text = Les données de vos patients sont chiffrées. Votre propre phrase de passe les ouvre et dit qui vous êtes.
passphrase = Phrase de passe
passphrase-again = Phrase de passe, une seconde fois
passphrase-hint = Quatre ou cinq mots sans lien entre eux sont solides et faciles à retenir.
passphrase-lost = Personne ne peut récupérer une phrase de passe perdue. Imprimez la clé de secours depuis les réglages et gardez-la en lieu sûr.
passphrases-differ = Les deux ne sont pas identiques
show-passphrase = Afficher la phrase de passe
hide-passphrase = Masquer la phrase de passe
wrong-passphrase = Cette phrase de passe n’ouvre pas la base de données.
wait-left =
    { $count ->
        [0] Le prochain essai est possible maintenant.
        [one] Le prochain essai sera possible dans une seconde.
       *[other] Le prochain essai sera possible dans { $count } secondes.
    }
own-name = Votre nom
own-name-hint = Tel qu’il figure dans le journal et sur les rapports ; modifiable plus tard.
recovery-key = Clé de secours
recovery-text = La clé imprimée lors de la mise en place de la base de données. Elle ouvre tout.
recovery-hint = Huit groupes de cinq caractères ; majuscules et traits d’union sont indifférents.
wrong-key = Cette clé n’ouvre pas la base de données.
use-recovery-key = Utiliser la clé de secours
use-passphrase = Utiliser une phrase de passe
damaged-ways = La base de données est endommagée. Une sauvegarde peut prendre sa place, ou ce qui est lisible peut être récupéré. Le fichier endommagé est conservé dans les deux cas.
stuck-ways = La phrase de passe est la bonne ? Alors le fichier est peut-être endommagé : restaurez une sauvegarde ou récupérez ce qui est lisible. Le fichier est conservé dans les deux cas.
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
results-new =
    { $count ->
        [one] { $count } nouveau depuis le rapport du { $day }
       *[other] { $count } nouveaux depuis le rapport du { $day }
    }
no-report-yet = Pas encore de rapport
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
version = version { $version }
variant = Rédigé pour
language = Langue
released = Validé
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
differs = { $what } : { $file } selon le fichier, { $record } selon le dossier
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
idle-lock = Verrouiller en cas d’inactivité
idle-lock-hint = Verrouillé veut dire que la clé est effacée de la mémoire.
minutes =
    { $count ->
        [0] jamais
        [one] après { $count } minute
       *[other] après { $count } minutes
    }
database-file = Base de données
clinic = Cabinet
clinic-lead = Cela figure en tête de vos rapports.
clinic-name = Nom du cabinet
clinic-lines = Lignes sous le nom
clinic-lines-hint = Qui y travaille, adresse, téléphone : une ligne chacun.
clinic-colour = Couleur
clinic-colour-hint = Titres et filets des rapports. Une couleur trop pâle est assombrie, et c’est dit.
clinic-logo = Logo
clinic-logo-hint = PNG, JPEG ou SVG, 2 Mo au plus.
clinic-logo-choose = Choisir une image
clinic-logo-none = aucun
clinic-logo-remove = Retirer
clinic-first = L’en-tête de votre cabinet
clinic-save = Enregistrer
clinic-kept = Vos rapports portent maintenant le nom { $name }.
only-practitioner-clinic = Un praticien décide de ce qui figure en tête des rapports.
own = Intervalles et énoncés propres
own-lead = Ce que votre cabinet fait autrement que le programme. Les rapports le citent avec sa version.
own-version = En usage : { $own }.
only-practitioner-own = C’est un praticien qui décide des intervalles et des énoncés.
own-intervals = Intervalles de référence
own-intervals-lead = Utilisés là où le fichier d’un laboratoire n’en donne pas : l’intervalle du laboratoire prime toujours.
own-interval-new = Intervalle propre
own-interval-title = Intervalle de référence propre
own-from-age = à partir de { $from } ans
own-ages = de { $from } à moins de { $to } ans
own-group = Groupe { $number }
own-group-add = Autre groupe
own-group-remove = Retirer le groupe { $number }
own-for = Pour
own-both-sexes = Les deux sexes
own-age-from = Dès l’âge de
own-age-to = Avant l’âge de
own-low = De
own-high = À
own-source = D’où il vient
own-source-hint = La liste d’un laboratoire avec son année, par exemple. Les rapports l’impriment.
own-change = Modifier
own-take-back = Annuler
own-take-back-title = Annuler { $name } ?
own-take-back-text = Ce que le programme apporte vaut de nouveau. Les rapports validés restent tels quels.
own-kept = Enregistré : { $name }
own-statements = Énoncés
own-statements-lead = Désactivés, avec vos propres mots, ou rédigés par votre cabinet ; pour tous les patients.
own-statement = Énoncé
own-statement-change = Modifier un énoncé
own-statement-new = Rédiger un énoncé
own-statement-text = Vos mots sont en { $language }. Un rapport dans une autre langue qui utilise cet énoncé n’est établi qu’une fois celui-ci rédigé aussi dans cette langue.
own-statement-own = De votre cabinet.
own-statement-off = Désactivé.
own-statement-words = Mots propres : { $languages }
own-statement-switch = Ne jamais proposer cet énoncé
own-statement-kind = Au sujet de
about-analyte = Un résultat
about-taxon = Le microbiote
about-pattern = Plusieurs éléments ensemble
about-intervention = Ce que l’on peut faire
about-framing = Ce que le rapport peut dire
about-safety = Ce qui passe d’abord
own-by-hand = Jamais de lui-même : je le choisis pour un patient
own-by-condition = De lui-même, sous une condition
own-applies = À quoi il sert
own-condition = Condition
own-condition-hint = Avec les identifiants des analytes et des symptômes, dans leurs unités ; Savoir montre les identifiants et comment d’autres conditions sont écrites.
own-for-patient = Mots pour le patient
own-for-clinician = Mots pour le clinicien
own-words-empty = Laisser les deux vides pour les mots du programme.
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
no-probability = On compte ici des domaines. Ce n’est ni une probabilité ni un diagnostic. Le « syndrome de l’intestin perméable » n’est pas un diagnostic reconnu.
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
records-only = Résultats seuls
records-only-hint = Ce qui a été mesuré, et rien de ce que cela peut vouloir dire
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

## Les personnes, les rôles et qui peut faire quoi

people = Personnes
people-lead =
    { $count ->
        [0] Personne ne travaille encore avec cette base de données.
        [one] Vous travaillez seul avec cette base de données pour l’instant.
       *[other] { $count } personnes travaillent avec cette base de données, chacune avec sa propre phrase de passe.
    }
roles-lead = Les praticiens peuvent tout faire. Les assistants saisissent et consultent ; ils ne valident pas de rapports et ne décident pas des énoncés.
you = vous
role = Rôle
role-of = Rôle de { $name }
role-practitioner = Praticien
role-assistant = Assistant
may-practitioner = Tout : validation, décisions, personnes, réglages, journal d’audit
may-assistant = Patients, imports, brouillons et sauvegardes ; ne valide rien
came-by-key = Vous êtes entré avec la clé de secours. Définissez ci-dessous une nouvelle phrase de passe pour vous, puis verrouillez et revenez avec elle.
add-person = Ajouter une personne
rename = Renommer
change-passphrase = Changer la phrase de passe
reset-passphrase = Définir une phrase de passe
let-go = Retirer
old-passphrase = Phrase de passe actuelle
new-passphrase = Nouvelle phrase de passe
person-title-add = Ajouter une personne
person-title-rename = Renommer { $name }
person-title-passphrase = Changer votre phrase de passe
person-title-reset = Définir une phrase de passe pour { $name }
person-title-let-go = Retirer { $name } ?
person-text-add = Chaque personne ouvre la base avec sa propre phrase de passe, afin que le journal dise qui a fait quoi.
person-text-rename = Les entrées antérieures du journal et les rapports validés gardent l’ancien nom.
person-text-passphrase = L’ancienne n’ouvre plus rien. Rien n’est chiffré à nouveau, cela ne prend donc qu’un instant.
person-text-reset = Pour quelqu’un qui a oublié la sienne. L’ancienne n’ouvre plus rien.
person-text-let-go = Sa phrase de passe n’ouvre plus rien. Ce que cette personne a fait reste dans le journal et dans les rapports.
person-done-add = { $name } a été ajouté
person-done-rename = Le nom est maintenant { $name }
person-done-passphrase = Votre phrase de passe a été changée
person-done-reset = La phrase de passe de { $name } a été définie
person-done-let-go = { $name } a été retiré
person-do-add = Ajouter
person-do-rename = Renommer
person-do-passphrase = Changer la phrase de passe
person-do-reset = Définir la phrase de passe
person-do-let-go = Retirer
only-practitioner-people = Seul un praticien ajoute des personnes, change des rôles ou définit la phrase de passe d’autrui.
only-practitioner-recovery = Seul un praticien crée une clé de secours.
only-practitioner-backups = Seul un praticien choisit le dossier ou restaure une sauvegarde. Vous pouvez sauvegarder vous-même.
only-practitioner-locking = Seul un praticien modifie ce réglage.
only-practitioner-audit = Le journal est lu par les praticiens. Vous pouvez vérifier qu’il est tel qu’il a été écrit.
only-practitioner-release = C’est un praticien qui valide les rapports. Vous pouvez enregistrer le brouillon.
only-practitioner-statements = C’est un praticien qui décide des énoncés. Vous voyez ce qui est proposé et pourquoi.

## Clé de secours

recovery-lead = Ouvre la base quand une phrase de passe est oubliée. Elle n’existe que sur papier.
recovery-there = créée
recovery-none = pas encore créée
recovery-make = Créer une clé de secours
recovery-anew = Créer une nouvelle clé de secours
recovery-make-text = Elle est montrée une seule fois. Préparez une imprimante ou de quoi écrire, à l’abri des regards.
recovery-anew-text = L’ancienne clé n’ouvre plus rien. La nouvelle est montrée une seule fois : préparez une imprimante ou de quoi écrire.
recovery-show = Montrer la clé
recovery-once = Elle n’est montrée que cette fois. Imprimez-la ou notez-la, et gardez-la avec vos contrats, pas à côté de cet ordinateur.
recovery-paper = Clé de secours de la base Zonula { $database }, créée le { $day }. Quiconque la possède peut ouvrir la base.
recovery-have = Je l’ai sur papier
print = Imprimer

## Sauvegardes

backups = Sauvegardes
later = Plus tard
back-up = Sauvegarder maintenant
back-up-to = Sauvegarder vers …
back-up-elsewhere = Ailleurs …
backing-up = La copie est écrite, rouverte et vérifiée.
backup-done =
    { $patients ->
        [0] Sauvegardé et vérifié : { $place }, sans patients
        [one] Sauvegardé et vérifié : { $place }, avec un patient
       *[other] Sauvegardé et vérifié : { $place }, avec { $patients } patients
    }
backup-last = Dernière copie vérifiée
backup-last-hint = Rouverte après l’écriture, vérifiée et comptée
backup-due = à refaire
backup-fresh = moins d’une semaine
backup-none = aucune
backup-holds =
    { $patients ->
        [0] aucun patient
        [one] un patient
       *[other] { $patients } patients
    }
backup-folder = Dossier des sauvegardes
backup-folder-hint = Rempli automatiquement une fois par jour et au verrouillage après des modifications ; les anciennes copies sont éclaircies. De préférence un autre disque ou une clé USB.
backup-folder-none = aucun dossier choisi : rien n’est sauvegardé automatiquement
backup-folder-choose = Choisir le dossier des sauvegardes
backup-place = Où mettre la sauvegarde
choose-folder = Choisir un dossier
banner-none = Il n’y a pas encore de sauvegarde.
banner-due =
    { $days ->
        [0] La dernière sauvegarde vérifiée date d’aujourd’hui.
        [one] La dernière sauvegarde vérifiée date d’un jour.
       *[other] La dernière sauvegarde vérifiée date de { $days } jours.
    }
banner-failed = La dernière sauvegarde a échoué. { $reason }
banner-faults =
    { $count ->
        [0] Aucun défaut n’a été trouvé dans la base de données.
        [one] Un défaut a été trouvé dans la base de données. Ne saisissez rien avant de l’avoir examiné.
       *[other] { $count } défauts ont été trouvés dans la base de données. Ne saisissez rien avant de les avoir examinés.
    }
banner-check = Examiner
restore-backup = Restaurer une sauvegarde
restore-choose = Choisir la sauvegarde
restore-title = Mettre une sauvegarde à la place de la base de données ?
restore-text = Tout ce qui a été saisi depuis la sauvegarde manquera ensuite. La base actuelle est conservée à côté sous un autre nom.
restore-text-none = La sauvegarde devient la base de données de cet ordinateur. Elle est d’abord vérifiée jusqu’à la dernière page.
restore-now = Remplacer la base de données
restoring = La sauvegarde est vérifiée jusqu’à la dernière page, puis mise en place.
restored-title = La sauvegarde est en place
restored-text =
    { $patients ->
        [0] Elle ne contient aucun patient.
        [one] Elle contient un patient ; rapports validés : { $reports }.
       *[other] Elle contient { $patients } patients ; rapports validés : { $reports }.
    }
restored-kept = La base d’avant est conservée sous le nom { $name }.
backup-file = Sauvegarde
backup-passphrase-hint = La phrase de passe d’un praticien à l’époque de la sauvegarde
choose-file = Choisir un fichier
choose-place = Choisir un emplacement
choose-again = Veuillez choisir encore une fois
no-file-chosen = aucun choisi pour l’instant
no-place-chosen = aucun choisi pour l’instant

## Verrouillage, vérification et secours

locking = Verrouillage
check = Vérification
check-database = Toute la base de données
check-hint = Chaque page, référence, rapport conservé et entrée du journal. Les grandes bases demandent des minutes.
check-now = Tout vérifier
checking = Tout est lu et comparé. Vous pouvez continuer à travailler, plus lentement.
check-sound = Tout est en ordre.
check-faults =
    { $count ->
        [0] Aucun défaut n’a été trouvé.
        [one] Un défaut a été trouvé.
       *[other] { $count } défauts ont été trouvés.
    }
check-faults-do = Ne saisissez plus rien. Restaurez la dernière sauvegarde ; s’il n’y en a pas, récupérez dans un nouveau fichier ce qui est lisible.
check-faults-tell = Ne saisissez plus rien et prévenez un praticien.
checked-patients =
    { $count ->
        [0] aucun patient
        [one] un patient
       *[other] { $count } patients
    }
checked-imports =
    { $count ->
        [0] aucun import
        [one] un import
       *[other] { $count } imports
    }
checked-results =
    { $count ->
        [0] aucun résultat
        [one] un résultat
       *[other] { $count } résultats
    }
checked-reports =
    { $count ->
        [0] aucun rapport
        [one] un rapport
       *[other] { $count } rapports
    }
checked-entries =
    { $count ->
        [0] aucune entrée du journal
        [one] une entrée du journal
       *[other] { $count } entrées du journal
    }
rescue = Récupérer ce qui est lisible
rescue-title = Récupérer ce qui est lisible
rescue-text = Ce qui se lit dans la base endommagée va dans un nouveau fichier. La base endommagée reste telle quelle. Elle est verrouillée pour cela.
rescue-into = Nouveau fichier
rescue-choose = Où mettre le nouveau fichier
rescuing = Tout ce qui est lisible est copié.
rescued-title = Ce qui a été récupéré
rescued-gaps = { $name } est écrit. Certaines lignes étaient illisibles ; elles sont signalées.
rescued-whole = { $name } est écrit. Toutes les lignes étaient lisibles.
rescued-what = Quoi
rescued-rows = Lignes
rescued-lost = pertes
rescued-other = Tout le reste
rescued-next = Le nouveau fichier s’ouvre avec la même phrase de passe. Pour travailler avec lui, restaurez-le comme une sauvegarde.

## Journal d’audit

audit = Journal d’audit
audit-hint = Qui a consulté, modifié, validé ou exporté quoi
open-audit = Ouvrir le journal
parts-of-settings = Parties des réglages
audit-patient = Numéro de dossier d’un patient
audit-action = Type d’action
audit-all = Toutes les actions
audit-when = Quand
audit-who = Qui
audit-what = Quoi
audit-subject = Détails
audit-entry = Entrée
audit-erased = effacé
audit-nobody = Aucun patient n’a le numéro de dossier { $number }.
audit-empty = Aucune entrée
audit-empty-text = Rien de tel n’a été fait.
audit-more =
    { $count ->
        [0] Recherche plus loin dans le passé
        [one] La dernière entrée ; les précédentes suivent
       *[other] Les { $count } dernières entrées ; les précédentes suivent
    }
audit-count =
    { $count ->
        [0] Aucune entrée
        [one] Une entrée
       *[other] { $count } entrées
    }
verify = Vérifier le journal
verifying = Le journal est suivi de la première à la dernière entrée.
verify-sound =
    { $count ->
        [0] Il n’y a pas encore d’entrée.
        [one] L’unique entrée est telle qu’elle a été écrite.
       *[other] Les { $count } entrées sont telles qu’elles ont été écrites : aucune n’a été modifiée, retirée ou déplacée.
    }
verify-faults =
    { $count ->
        [0] Le journal est tel qu’il a été écrit.
        [one] Le journal n’est pas tel qu’il a été écrit : un endroit diffère.
       *[other] Le journal n’est pas tel qu’il a été écrit : { $count } endroits diffèrent.
    }
verify-faults-do = Quelqu’un a modifié le fichier de l’extérieur, ou il est endommagé. Conservez ce fichier et comparez-le à une sauvegarde.
verify-noted = L’empreinte que vous aviez notée est dans le journal : rien n’a été remplacé avant elle.
verify-head = Empreinte de la dernière entrée :
verify-earlier = Empreinte notée auparavant
verify-earlier-hint = Notez ailleurs l’empreinte d’aujourd’hui. Saisie ici plus tard, elle montre que le journal n’a pas été remplacé en entier.
verify-again = Vérifier à nouveau
action-created = Base de données créée
action-unlocked = Déverrouillé
action-unlocked-by-recovery-key = Déverrouillé avec la clé de secours
action-viewed = Dossier consulté
action-patient-added = Patient ajouté
action-patient-edited = Données du patient modifiées
action-imported = Importé ou saisi
action-import-undone = Import retiré
action-mapping-kept = Lecture d’un laboratoire retenue
action-mapping-removed = Lecture d’un laboratoire supprimée
action-statement-chosen = Énoncé décidé
action-statement-reopened = Décision sur un énoncé reprise
action-circumstance-recorded = Circonstance notée
action-circumstance-removed = Circonstance retirée
action-report-released = Rapport validé
action-report-withdrawn = Rapport retiré
action-exported = Données exportées
action-erased = Patient effacé
action-erasure-refused = Effacement refusé
action-person-added = Personne ajoutée
action-person-left = Personne retirée
action-role-changed = Rôle changé
action-passphrase-changed = Phrase de passe changée
action-passphrase-reset = Phrase de passe définie par autrui
action-passphrase-strengthened = Phrase de passe mieux protégée
action-recovery-key-made = Clé de secours créée
action-key-slots-differ = Les clés ne sont pas les dernières écrites
action-setting-changed = Réglage changé
action-backed-up = Sauvegardé
action-restored = Sauvegarde restaurée
action-rescued = Base endommagée récupérée

## Évolutions, interventions, et ce qui va ensemble d’un patient à l’autre

since-day = depuis le { $day }
course-needs-two = il faut deux résultats antérieurs comparables
broken-on = Laboratoire ou méthode modifiés : { $list }
replaced-results = Résultats remplacés
replaced-results-text = Le laboratoire les a corrigés. Ils restent visibles, mais aucun calcul ne les utilise.
replaced-by = Remplacé par
also-in = Figure aussi dans
remark = Remarque
status-preliminary = provisoire
status-corrected = corrigé
interventions = Interventions
no-interventions = Rien de ce qui a été pris ou changé ne figure au dossier. Déposez un tableau avec quoi, début, fin et dose.
no-diary-around = Le journal n’a pas de jours autour de cette date.
across-lead = Une seule pente pour tous les patients du cabinet, chacun autour de sa propre moyenne. Tous les dossiers sont lus, ce qui prend du temps dans un grand cabinet.
across-compute = Comparer tous les patients
across-again = Comparer à nouveau
across-computing = Les dossiers sont comparés
across-progress = Dossier { $done } sur { $total }
across-left =
    { $count ->
        [0] Aucune paire non testée : { $why }
        [one] Une paire non testée : { $why }
       *[other] { $count } paires non testées : { $why }
    }

## Ce qu’une importation change, et son déroulement

another-patient = Autre patient
import-stop = Arrêter
import-storing = Enregistrement de { $file }
import-pace =
    { $seconds ->
        [0] { $rate } lignes par seconde, bientôt fini
        [one] { $rate } lignes par seconde, encore une seconde
       *[other] { $rate } lignes par seconde, encore { $seconds } secondes
    }
error-cancelled = Arrêté : rien de ce fichier n’a été enregistré
read-by-mapping = lu selon la correspondance { $name }
read-with = lu avec { $files }
changes-title = Ce qu’il change au dossier
changes-new =
    { $count ->
        [0] Aucun résultat qui n’était pas connu
        [one] Un résultat qui n’était pas connu
       *[other] { $count } résultats qui n’étaient pas connus
    }
changes-added =
    { $count ->
        [0] Aucun résultat de plus dans un échantillon du dossier
        [one] Un résultat de plus dans un échantillon du dossier
       *[other] { $count } résultats de plus dans des échantillons du dossier
    }
changes-repeated =
    { $count ->
        [0] Aucun résultat qui soit déjà au dossier
        [one] Un résultat déjà au dossier : il gagne une source
       *[other] { $count } résultats déjà au dossier : ils gagnent une source
    }
changes-superseded =
    { $count ->
        [0] Aucun résultat du dossier n’est remplacé
        [one] Un résultat du dossier est remplacé ; il reste visible
       *[other] { $count } résultats du dossier sont remplacés ; ils restent visibles
    }
changes-outdated =
    { $count ->
        [0] Aucun résultat que le laboratoire ait déjà remplacé
        [one] Un résultat que le laboratoire a déjà remplacé
       *[other] { $count } résultats que le laboratoire a déjà remplacés
    }
changes-repeated-entries =
    { $count ->
        [0] Aucune entrée qui soit déjà au dossier
        [one] Une entrée déjà au dossier
       *[other] { $count } entrées déjà au dossier
    }

## La vie d’un rapport

amend = Modifier
amends-line = Remplace le rapport { $number }, version { $version }. Chaque page le dira.
amend-title = Modifier le rapport { $number }, version { $version }
amend-text = La nouvelle version dit sur chaque page ce qu’elle remplace. La précédente reste telle quelle et peut toujours être ouverte.
amend-changes = Ce qui a changé
amend-changes-hint = Une phrase par ligne, dans la langue du rapport. Elle est imprimée en tête.
release-amended = Publier la modification
changed-title = Ce qui a changé :
replaced = Remplacé
replaced-by-version = par la version { $version }
withdraw = Retirer
withdraw-title = Retirer le rapport { $number }, version { $version } ?
withdraw-text = Il figure désormais comme retiré, avec le motif. Ses octets restent. Qui l’a sur papier doit en être informé.
withdraw-reason = Motif
withdrawn = Retiré
withdrawn-line = par { $by }, { $when }
report-withdrawn = Le rapport { $number } a été retiré
sections = Sections
sections-hint = La page 1, les résultats, ce qui manque et la façon dont il a été fait sont dans chaque rapport. Ce qui est omis est dit.
section-earlier = { $name } : monter
section-later = { $name } : descendre
section-moved = { $name } : place { $place } sur { $count }
sections-left-out =
    { $count ->
        [0] aucune omise
        [one] une omise
       *[other] { $count } omises
    }
clinic-wide = Ce qui va ensemble chez les patients du cabinet
clinic-wide-hint = Une seule pente pour tous, sans noms

## Le dossier entier : remis, effacé ; sa durée de conservation

whole-record = Le dossier entier
hand-over = Tout, pour le patient ou un autre cabinet
hand-over-hint = Un nouveau répertoire : le dossier en FHIR et en tableaux, et chaque rapport validé. Non chiffré, avec le nom.
hand-over-now = Remettre
hand-over-choose = Nommer le nouveau répertoire
handed-over =
    { $count ->
        [one] { $count } fichier est dans le répertoire { $folder }
       *[other] { $count } fichiers sont dans le répertoire { $folder }
    }
export-fhir = Enregistrer en FHIR
export-fhir-hint = Les résultats en un fichier, pour un autre programme. Non chiffré, avec le nom.
exporting = Le dossier est écrit
only-practitioner-export = C’est un praticien qui remet les dossiers.
erase = Effacer le dossier
erase-hint = Il quitte définitivement la base de données, si aucune loi n’impose de le conserver.
only-practitioner-erase = Seul un praticien efface des dossiers.
erase-title = Effacer le dossier de { $name } ?
erase-text = Fichiers, résultats, journal, décisions et rapports validés quittent cette base de données. C’est irréversible. Le journal d’audit garde qu’un dossier a été effacé, sans le nom.
erase-again = Saisir le numéro de dossier { $number }
erase-now = Effacer définitivement
erase-refused = La loi impose de conserver ce dossier
erase-refused-why = Le droit à l’effacement ne prévaut pas sur cette obligation (RGPD, article 17, paragraphe 3). Si elle ne s’applique pas, pour un dossier créé par erreur par exemple, écrivez le motif.
erase-despite = Pourquoi il peut tout de même être effacé
erase-despite-hint = Le motif figure dans le journal d’audit.
erase-all-the-same = Effacer tout de même
erased-title = Le dossier est effacé
erased-text = Ont quitté la base de données :
erased-copies =
    { $count ->
        [0] Aucune sauvegarde antérieure ne contient le patient.
        [one] Une sauvegarde antérieure contient encore le patient. Supprimez-la là où elle se trouve :
       *[other] { $count } sauvegardes antérieures contiennent encore le patient. Supprimez-les là où elles se trouvent :
    }
erased-no-copies = Aucune sauvegarde antérieure n’est connue.
records = Dossiers
country = Pays dont la loi s’applique
country-none = pas encore choisi
country-hint = Il détermine combien de temps un dossier doit être conservé avant de pouvoir être effacé.
retention-rule =
    { $years ->
        [one] Les dossiers sont conservés { $years } an après la dernière inscription : { $basis }.
       *[other] Les dossiers sont conservés { $years } ans après la dernière inscription : { $basis }.
    }
retention-unconfirmed = Non confirmé à la source : demandez si cela vaut pour votre cabinet.
research = Données pour la recherche
research-hint = Tous les patients en tableaux dans un nouveau répertoire : sans noms, numéros, laboratoires ni texte libre, les jours décalés d’une durée propre à chaque personne.
research-now = Écrire les données

## Saisi à la main

by-hand = saisi à la main
enter-result = Saisir un résultat
enter-result-hint = Tel que le laboratoire l’imprime, avec ses signes et ses mots : < 0,6, négatif
enter-symptom = Saisir un symptôme
enter-intervention = Saisir une intervention
enter-text = La saisie figure parmi les fichiers comme faite à la main, et peut y être retirée.
entered = Saisi
entered-before = Cela figurait déjà au dossier
choose = Veuillez choisir
score = Intensité
score-hint = 0 signifie pas du tout, 10 aussi fort qu’on puisse l’imaginer
score-bristol = Type de selles sur l’échelle de Bristol
enter = Saisir
what-taken = Ce qui a été pris ou changé
what-taken-hint = Une préparation, un régime, un exercice : tel qu’il doit être imprimé
dose = Dose
from-day = Du
to-day = Au
goes-on = Toujours en cours
ends-before = La fin précède le début.

## Laboratoires et ce qui a été dit de leurs fichiers

laboratories = Laboratoires
mappings-lead = Ce que vous avez dit une fois des fichiers d’un laboratoire sert pour les suivants.
mappings-none = Rien n’est encore retenu. Cela vient de soi quand vous répondez aux questions sur le fichier d’un laboratoire.
known-by-laboratory = Reconnu au nom du laboratoire
known-by-header = Reconnu à l’en-tête du tableau
known-by-name = Pas trouvé de lui-même : il faut le choisir
mapping-holds = colonnes : { $columns }, noms : { $names }
look = Voir
save = Enregistrer
mapping-save = Enregistrer ce qui est retenu de ce laboratoire
mapping-saved = Enregistré sous { $name }
mapping-take = Reprendre d’un fichier
mapping-kept = Ce qui est connu de { $name } est retenu
mapping-text = Ce qui est retenu, tel qu’écrit dans son fichier
mapping-remove-title = Supprimer ce qui est retenu de { $name } ?
mapping-remove-text = Les questions sur son prochain fichier seront reposées. Ce qui a été importé reste tel quel.

## Formats de fichiers, par identifiant ; ceux d’un nom propre ne sont que dans Rust

format-abundance-table = Tableau d’abondances (CSV, TSV, PCL, XLSX, ODS)
format-apple-health = Export d’Apple Santé (export.xml, ou un tableau d’un seul type)
format-bracken-table = Tableau Bracken
format-cami-profile = Profil CAMI (Bioboxes)
format-ccda = C-CDA (sections de résultats)
format-centrifuge-report = Rapport Centrifuge
format-daylio-csv = Journal Daylio (export CSV)
format-diary-csv = Journal de symptômes (CSV, TSV, XLSX, ODS)
format-ganon-report = Rapport ganon
format-interventions-csv = Liste d’interventions (CSV, TSV, XLSX, ODS)
format-kaiju-table = Tableau Kaiju
format-kmcp-profile = Profil KMCP
format-kraken-report = Rapport Kraken
format-kraken-combined = Rapports Kraken combinés
format-krakenuniq-report = Rapport KrakenUniq
format-lab-csv = Tableau de laboratoire (CSV, TSV)
format-lab-xlsx = Tableau de laboratoire (XLSX, XLSM, XLS, ODS)
format-megan-counts = Comptages de MEGAN rma2info
format-metaphlan = Profil MetaPhlAn
format-mothur-shared = Fichier shared de mothur
format-motus-profile = Profil mOTUs
format-mpa-table = Tableau de clades KrakenTools (mpa)
format-pdf-report = Rapport de laboratoire (PDF avec texte)
format-qiime2-table = Artefact QIIME 2 (.qza)
format-sourmash = sourmash gather et tax metagenome
format-sylph-profile = Profil sylph
format-ubiome = Export uBiome (JSON, CSV)

## Manuel

handbook-pages = Pages du manuel
handbook-picture = Zonula tel que la page le décrit
handbook-in-english = Cette page n’est pas encore traduite ; elle figure ici en anglais.
quick-card = Aide-mémoire
