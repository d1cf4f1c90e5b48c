## Le manuel : dix pages courtes. Chacune a un titre, une phrase, quatre ou cinq points et une image.

start-title = Premier démarrage
start-lead = Tout est conservé dans un seul fichier chiffré sur cet ordinateur. Rien ne le quitte.
start-1 = Écrivez votre nom tel qu’il doit figurer sur les rapports, et choisissez une phrase de passe de quatre ou cinq mots. Elle ouvre le fichier et dit qui vous êtes.
start-2 = Créez la clé de secours dans les réglages et imprimez-la. Sans phrase de passe ni clé, personne ne peut ouvrir le fichier, nous non plus.
start-3 = Ouvrez le patient d’exemple pour regarder autour de vous. Ses résultats sont inventés ou publics, et tout fonctionne comme avec vos patients.
start-4 = Ctrl+L verrouille aussitôt. Après quelques minutes sans vous, Zonula se verrouille seul.

patients-title = Patients
patients-lead = Une ligne par personne ; la liste cherche pendant que vous tapez.
patients-1 = Tapez une partie du nom, du numéro de dossier ou de la date de naissance.
patients-2 = Ctrl+N ajoute un patient. Le sexe choisit les intervalles de référence ; sans lui, aucun de ceux qui en dépendent ne sert.
patients-3 = La page d’un patient a une seule chronologie : échantillons, journal, interventions et rapports.
patients-4 = Ctrl+K trouve les patients et tout ce qui peut être fait, sans la souris.
patients-5 = Sous Fichiers, remettez un dossier : en FHIR dans un seul fichier, ou entier dans un répertoire avec tableaux et rapports. Ni l’un ni l’autre n’est chiffré. C’est là aussi qu’un dossier s’efface.

import-title = Importer des fichiers
import-lead = Déposez fichiers, dossiers ou archives n’importe où dans la fenêtre. Rien n’est enregistré avant que vous n’importiez.
import-1 = Zonula reconnaît les fichiers à leur contenu : tableaux de laboratoire, HL7, FHIR, rapports PDF, profils de microbiote, journaux.
import-2 = À gauche le fichier tel qu’il est, à droite ce qui a été compris. Les problèmes viennent d’abord.
import-3 = La personne du fichier est comparée au dossier. Ce qui diffère est montré, et vous décidez.
import-4 = D’un fichier, tout est enregistré ou rien. Une importation entière peut être reprise plus tard, sous Fichiers.
import-5 = Sans fichier : saisissez un résultat sous Résultats, un symptôme ou une intervention sous Symptômes. La saisie figure sous Fichiers et peut y être retirée.

questions-title = Répondre aux questions
questions-lead = Zonula demande là où une personne doit décider, et retient la réponse pour ce laboratoire.
questions-1 = Un nom inconnu : choisissez l’analyte voulu, ou gardez le résultat tel qu’il est écrit.
questions-2 = Le signe décimal et l’ordre des dates ne sont jamais devinés là où les deux sont possibles.
questions-3 = Les lignes d’un PDF sont à côté de l’image de leur page. Cochez les bonnes ; elles seules sont enregistrées.
questions-4 = Une autre réponse est possible jusqu’à l’importation.
questions-5 = Sous Laboratoires, dans les réglages, vous voyez ce que Zonula retient de chacun : regardez-le, enregistrez-le pour un autre cabinet, ou retirez-le.

results-title = Résultats
results-lead = Le résultat le plus récent de chaque analyte sur son intervalle de référence, les précédents plus pâles à côté.
results-1 = Ouvrez une ligne pour voir ce que disait le fichier, comment cela fut converti, et où cela s’y trouve.
results-2 = Évolution : un écart ne compte qu’au-delà de ce dont les résultats varient d’eux-mêmes. Sinon le motif est indiqué.
results-3 = Une série est rompue là où le laboratoire ou la méthode ont changé. Rien n’est comparé à travers une rupture.
results-4 = Les résultats corrigés remplacent les précédents ; ceux-ci restent visibles sous Résultats remplacés.
results-5 = Là où un laboratoire ne donne pas d’intervalle, le vôtre est utilisé : dans les réglages, sous Intervalles et énoncés propres.

microbiome-title = Microbiote
microbiome-lead = Comment il fut mesuré, sa diversité, et sa place parmi des personnes mesurées de même.
microbiome-1 = Un percentile ne paraît que si méthode et rang sont ceux de la cohorte. Sinon le motif est indiqué.
microbiome-2 = Les groupes fonctionnels disent ce pour quoi les taxons sont connus, non ce qu’ils font dans cet intestin.
microbiome-3 = Les indices publiés n’ont de valeur que pour la technique et le programme pour lesquels ils furent faits.
microbiome-4 = Plusieurs échantillons : la distance au premier montre de combien un profil a bougé.

symptoms-title = Symptômes et corrélations
symptoms-lead = D’après le journal : chaque évolution, son changement, et ce qui était avant et après une intervention.
symptoms-1 = La différence a un intervalle qui tient compte de ce que les jours ressemblent à leurs voisins.
symptoms-2 = Là où une moindre différence perceptible est publiée, Zonula dit si l’on percevrait le changement.
symptoms-3 = Ce qui vient après une intervention n’en vient pas forcément.
symptoms-4 = Les corrélations demandent au moins huit paires pour un test. Celles qui en ont moins sont nommées et non testées.

assessment-title = Appréciation
assessment-lead = Ce qui passe d’abord, sept domaines, et des énoncés proposés d’après le dossier.
assessment-1 = Un cadre rouge passe d’abord : un résultat qui demande un avis médical retient d’autres énoncés.
assessment-2 = Rien n’est imprimé avant que vous ne l’acceptiez. Modifiez les mots, ou écrivez les vôtres.
assessment-3 = Chaque énoncé dit pourquoi il paraît, à quel point il est sûr et d’où il vient.
assessment-4 = Les domaines sont comptés. Ce nombre n’est ni une probabilité ni un diagnostic.
assessment-5 = Un énoncé dont vous ne voulez jamais, ou que vous voulez autrement formulé, se modifie pour tous les patients dans les réglages.

report-title = Rapport
report-lead = Les pages à gauche sont celles du PDF lui-même. Chaque choix à droite se voit aussitôt.
report-1 = Choisissez le lecteur, la langue, le papier et la marque. Le nom, la couleur et le logo de votre cabinet figurent dans les réglages.
report-2 = Publiez-le avec votre nom : il reçoit un numéro, et ses octets sont conservés.
report-3 = Modifiez un rapport publié quand quelque chose a changé : la nouvelle version dit quoi sur chaque page.
report-4 = Retirez un rapport avec un motif. Il reste dans la liste, pour que nul ne s’étonne.
report-5 = Des sections d’un rapport destiné aux cliniciens peuvent être omises ou placées dans un autre ordre. Le rapport nomme ce qui est omis.

safety-title = Sécurité
safety-lead = Qui travaille ici, comment les données sont gardées, et ce qui en fut fait.
safety-1 = Chaque personne a sa propre phrase de passe. Les assistants saisissent et regardent ; les praticiens publient et décident.
safety-2 = Choisissez un dossier de sauvegarde, de préférence sur un autre disque. Une copie y est faite chaque jour, puis rouverte pour être vérifiée.
safety-3 = Le journal d’audit dit qui a fait quoi, et montre si quelqu’un l’a altéré.
safety-4 = Restaurez une sauvegarde dans les réglages. La base actuelle est conservée à côté.
safety-5 = Sous Dossiers, dans les réglages : le pays dont la loi dit combien de temps un dossier est conservé avant d’être effacé, et les données pour la recherche, sans noms et aux jours décalés.

quick-title = Démarrage rapide
quick-lead = D’un dossier de fichiers à un rapport publié
quick-1 = Déverrouillez avec votre phrase de passe.
quick-2 = Ctrl+N : ajoutez le patient, ou trouvez-le dans la liste.
quick-3 = Déposez les fichiers dans la fenêtre, ou pressez Ctrl+O.
quick-4 = Répondez à ce qui est ouvert. Importez.
quick-5 = Regardez Résultats, Microbiote et Symptômes.
quick-6 = Sous Appréciation, acceptez ce qui doit être imprimé.
quick-7 = Ctrl+P : lisez les pages, choisissez lecteur et langue.
quick-8 = Publiez avec votre nom. Enregistrez ou imprimez.
quick-9 = Ctrl+L verrouille.
