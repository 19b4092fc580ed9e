### Papiers et liens que l’organisation remet : adresses personnelles, courriels, invitations et documents imprimés.

## Liens

sheets-links-lead = Chaque personne a sa propre adresse. Quiconque l’ouvre a ce rôle : ne la remettez donc qu’à la personne concernée.
sheets-print-all = Imprimer une page par lien
sheets-print-compact = Tout imprimer sur peu de pages
sheets-print-one = Imprimer
sheets-audience = Pour tout le monde
sheets-audience-lead = Le public n’a pas besoin d’adresse personnelle. Le code affiché à l’écran, ou cette adresse courte, ouvre le panel sur n’importe quel téléphone.
sheets-code = Code
sheets-address-of = Adresse de { $name }
sheets-copy = Copier
sheets-copied = Copié
sheets-mail = Écrire un courriel
sheets-invitation = Entrée d’agenda
sheets-change = Retirer ou renouveler
sheets-withdraw = Retirer
sheets-renew = Nouvelle adresse
sheets-renew-hint = Dès qu’une nouvelle adresse existe, l’ancienne n’ouvre plus rien.
sheets-withdrawn = Retiré
sheets-withdrawn-text = L’adresse remise n’ouvre plus rien et ne sera pas rétablie. Vous pouvez en créer une nouvelle à tout moment.
sheets-own = Le vôtre
sheets-own-text = Vous avez ouvert cette page avec ce lien. Si d’autres l’ont vu, créez une nouvelle adresse : ce navigateur l’adopte aussitôt.
sheets-here = Ouvert en ce moment
sheets-opened = Déjà ouvert
sheets-podium = Personnes à la tribune
sheets-team = Équipe et écrans
sheets-time-at = { $from }–{ $to }, { $city }
sheets-personal = Cette adresse est personnelle. Merci de ne pas la transmettre.
sheets-done-withdrawn = Lien retiré. L’adresse n’ouvre plus rien. Si c’était une erreur, créez une nouvelle adresse.
sheets-done-renewed = Une nouvelle adresse existe. L’ancienne n’ouvre plus rien.
sheets-done-added = Le lien est prêt. Remettez-le par courriel, sur papier ou comme entrée d’agenda.
sheets-add = Ajouter un lien
sheets-add-lead = Pour une personne qui rejoint l’équipe, un deuxième écran, ou un autre appareil de la même personne.
sheets-add-role = Rôle
sheets-add-person = Personne
sheets-add-person-hint = Un lien d’ouverture ou de panéliste appartient toujours à l’une de ces personnes.
sheets-add-whose = Choisissez à qui appartient ce lien : ce rôle revient toujours à une personne de la tribune.
sheets-add-nobody = Hors tribune
sheets-add-name = Nom, tel que vous voulez le retrouver ici
sheets-add-submit = Ajouter le lien

## Les rôles, et ce qui attend chacun

sheets-role-organiser = Organisation
sheets-role-moderator = Modération
sheets-role-co-moderator = Comodération
sheets-role-timekeeper = Chronométrage
sheets-role-note-taker = Prise de notes
sheets-role-opening = Remarques liminaires
sheets-role-panellist = Panéliste
sheets-role-booth = Cabine
sheets-role-technician = Technique
sheets-role-display = Grand écran
sheets-role-stage = Chrono de tribune
sheets-expect-organiser = Vous préparez ici le panel : programme, réglages, liens et documents, puis le bilan et le rapport. Quiconque a cette adresse peut tout faire : gardez-la pour vous.
sheets-expect-moderator = Depuis cette page, vous conduisez le panel : qui parle, combien de temps, et ce qui suit. Un seul bouton, « Ensuite », vous guide. Ouvrez-la sur un ordinateur ou une tablette un quart d’heure avant le début.
sheets-expect-co-moderator = Vous lisez les questions avant la salle : approuver, réunir, attribuer, ou écarter avec un motif. La modération voit aussitôt vos décisions. Un ordinateur avec clavier convient le mieux.
sheets-expect-timekeeper = Vous gérez les chronos : démarrer, suspendre, prolonger un peu, terminer. La page montre le programme et le retard.
sheets-expect-note-taker = Vous notez ce qui est dit et promis, à côté du programme et des questions. Vos notes font partie du bilan.
sheets-expect-opening = Sur votre téléphone ou votre ordinateur, vous voyez quand vient votre tour et de combien de temps vous disposez. La page vous prévient avant que la parole ne vous soit donnée. Gardez-la ouverte à côté de vos notes.
sheets-expect-panellist = Sur votre téléphone ou votre ordinateur, vous voyez quand vient votre tour, de combien de temps vous disposez et quelle question vous revient. Un seul appui suffit pour répondre à la modération sans un mot. Gardez la page ouverte à côté de vos notes ou de la fenêtre vidéo.
sheets-expect-booth = Vous voyez les noms, les fonctions et le texte des questions avant qu’ils soient prononcés. Un seul appui signale à la modération que le débit est trop rapide.
sheets-expect-technician = Vous voyez quels écrans sont connectés, lesquels ne le sont pas, et ce que montre le grand écran. Vous pouvez le changer d’ici.
sheets-expect-display = Ouvrez cette adresse sur l’ordinateur du projecteur et choisissez le plein écran. Plus personne n’a ensuite à intervenir : code, intervention, liste et questions suivent le panel.
sheets-expect-stage = Ouvrez cette adresse sur un téléphone ou un moniteur placé devant la personne qui parle. On y voit un grand chrono et les messages de la modération.

## Courriel et invitation

sheets-mail-subject = { $title } : votre adresse personnelle
sheets-mail-dear = Bonjour { $name },
sheets-mail-hello = Bonjour,
sheets-mail-role = vous participez au panel « { $title } ». Votre rôle : { $role }.
sheets-mail-address = Votre adresse personnelle :
sheets-mail-place = Lieu : { $room }
sheets-mail-time = Quand : { $when }

## Documents

sheets-papers-lead = Documents établis d’après l’état actuel du panel. Après un changement, imprimez-les de nouveau.
sheets-open-paper = Ouvrir et imprimer
sheets-as-txt = Texte
sheets-as-docx = Word
sheets-as-csv = Tableau (CSV)
sheets-print = Imprimer
sheets-print-hint = Sans le bouton : utilisez la commande d’impression de votre navigateur.
sheets-language = Langue du document
sheets-show = Afficher
sheets-name-plates = Chevalets
sheets-name-plates-text = Une feuille A4 horizontale par personne, à plier au milieu. Le nom se lit des deux côtés.
sheets-cue-cards = Fiches de modération
sheets-cue-cards-text = Ce qui se dit à chaque étape, avec le titre de civilité et la prononciation des noms. Quatre par page.
sheets-run-of-show = Déroulé
sheets-run-of-show-text = Heures, personnes et minutes de tout le programme. Les fichiers texte et Word peuvent être relus comme note conceptuelle. En coréen et en roumain, ces deux fichiers sont rédigés en anglais.
sheets-glossary = Glossaire pour la cabine
sheets-glossary-text = Noms et prononciation, fonctions, organisations et sigles, pour l’interprétation et le sous-titrage.
sheets-who-is-who = Qui est qui
sheets-who-is-who-text = Toute la tribune en un tableau : fonction, organisation, en salle ou en ligne, et heure de parole.
sheets-nobody = Il n’y a encore personne à la tribune. Ajoutez des personnes à la page du programme.
sheets-no-programme = Le programme est vide. Ajoutez des points à la page du programme.
sheets-minutes = { $minutes } min
sheets-said-as = { $name } : { $hint }
sheets-column-time = Heure
sheets-column-length = Durée
sheets-column-item = Point
sheets-column-person = Qui
sheets-column-name = Nom
sheets-column-said = Prononciation
sheets-column-function = Fonction
sheets-column-organisation = Organisation
sheets-column-part = Rôle
sheets-column-where = Où
sheets-column-speaks = Heure de parole
sheets-column-kind = Nature
sheets-column-term = Terme
sheets-column-meaning = Sens
sheets-terms = Organisations, sigles et termes
sheets-term-name = nom
sheets-term-organisation = organisation
sheets-term-acronym = sigle
sheets-term-document = document
sheets-organisers = Organisation : { $names }

## Les rubriques d’une note conceptuelle, telles que la lecture des notes les connaît

sheets-note-title = Titre
sheets-note-date = Date
sheets-note-time = Heure
sheets-note-room = Lieu
sheets-note-organisers = Organisateurs
sheets-note-opening = Remarques liminaires
sheets-note-moderator = Modération
sheets-note-panellist = Panélistes
sheets-note-programme = Programme
