### What becomes of people's words: the notice that everybody may read, and the organiser's record of processing.

privacy-title = Ce que deviennent vos mots
privacy-back = Retour au panel

## The notice

privacy-who = Qui est responsable
privacy-who-is = Ce panel est organisé par : { $who }.
privacy-who-unknown = Ce panel est organisé par celles et ceux dont le nom figure au programme.
privacy-contact = Questions sur vos données : { $contact }.
privacy-where = Tout reste sur un seul serveur, { $host }. Rien n’est demandé ni communiqué à un autre site.
privacy-kept = Ce qui est conservé, et combien de temps
privacy-kept-question =
    { $days ->
        [one] Les questions : le texte et la langue. Elles sont effacées { $days } jour après le panel.
       *[other] Les questions : le texte et la langue. Elles sont effacées { $days } jours après le panel.
    }
privacy-kept-anonymous = Une question sans nom ne contient rien qui mène à vous. Son heure n’est gardée qu’à dix minutes près.
privacy-kept-names =
    { $days ->
        [one] Les noms donnés pour la liste des orateurs. Ils sont effacés { $days } jour après le panel.
       *[other] Les noms donnés pour la liste des orateurs. Ils sont effacés { $days } jours après le panel.
    }
privacy-kept-declined =
    { $days ->
        [one] Les questions non retenues. Leur texte est effacé { $days } jour après le panel.
       *[other] Les questions non retenues. Leur texte est effacé { $days } jours après le panel.
    }
privacy-kept-private =
    { $days ->
        [one] Les questions remises à la seule équipe organisatrice. Elles sont effacées { $days } jour après le panel.
       *[other] Les questions remises à la seule équipe organisatrice. Elles sont effacées { $days } jours après le panel.
    }
privacy-kept-incidents = Les notes d’incidents de la modération : la nature, la minute, quelques mots. Elles sont effacées avec ces questions.
privacy-kept-support = Les soutiens sont comptés. Personne ne peut voir qui a soutenu quoi.
privacy-kept-groups = Un groupe choisi sans donner de nom est seulement ajouté à un total.
privacy-never = Ce qui n’est jamais conservé
privacy-never-what = Votre adresse IP, votre appareil, votre navigateur et tout ce qui relie entre elles deux de vos questions.
privacy-cookie = Un seul cookie, lu par ce serveur seul. Il contient votre langue, un jeton aléatoire et, sans scripts, les clés de vos questions.
privacy-seen = Qui peut lire quoi
privacy-seen-before = La modération lit une question avant qu’elle soit validée.
privacy-seen-after = Une fois la question validée, toute personne qui a cette page peut la lire.
privacy-seen-held = Les questions sans nom parviennent à la modération une fois par minute, mélangées. Le moment ne révèle à personne de qui vient une question.
privacy-seen-attributed = Ce panel demande les noms. Ils figurent à côté des questions validées.
privacy-seen-optional = Un nom n’est affiché que si la personne le donne.
privacy-seen-anonymous = Ce panel ne recueille aucun nom avec les questions.
privacy-seen-chatham = Aucun nom ne sort de la salle, et aucun ne figure dans le rapport.
privacy-can = Ce que vous pouvez faire
privacy-can-withdraw = Retirez votre question sur le téléphone qui l’a envoyée. Son texte est effacé aussitôt.
privacy-can-receipt = Seul ce téléphone en détient la clé. Personne d’autre ne peut retrouver votre question, pas même l’équipe organisatrice.
privacy-can-ask = Demandez à l’équipe organisatrice ce qu’elle conserve, ou d’effacer un nom que vous avez donné.
privacy-cannot = Ce que personne ne peut promettre
privacy-cannot-network = Qui gère ce réseau peut voir que votre téléphone communique avec ce serveur, et quand.
privacy-cannot-plain = La connexion à cette adresse n’est pas chiffrée. Qui gère le réseau peut aussi lire ce que vous envoyez.
privacy-cannot-words = Vos propres mots peuvent vous trahir. N’écrivez pas ce que peu de personnes savent.
privacy-cannot-sight = Une personne à côté de vous peut voir votre écran. Un bout de papier est le moyen le plus sûr.

## The record of processing

processing-title = Registre des traitements
processing-why = Établi d’après les réglages de ce panel. Il change avec eux. Ajoutez ce que personne d’autre ne sait et conservez-le dans vos dossiers.
processing-open = Registre des traitements et risques
processing-responsible = Responsable
processing-responsible-add = Indiquez la personne ou le service à contacter : réglages, contact.
processing-basis = Base juridique
processing-basis-add = À compléter par l’organisation responsable.
processing-purpose = Finalité
processing-purpose-is = Recueillir des questions écrites et des demandes de parole pour un seul panel, le conduire et en rendre compte.
processing-people = Personnes concernées
processing-people-are = Le public, la tribune et les personnes chargées de la modération, de l’interprétation et de la technique.
processing-data = Données, et moment de leur effacement
processing-told = Voici ce que lisent les participants.
processing-data-podium = Noms, fonctions et temps de parole de la tribune. Conservés avec le bilan du panel.
processing-data-statistics = Totaux sans aucune donnée sur des personnes. Conservés définitivement.
processing-recipients = Destinataires
processing-recipients-are = Les rôles de ce panel, par des liens personnels qui peuvent être retirés. Personne d’autre.
processing-transfers = Transferts
processing-transfers-are = Aucun par ce serveur. Les fichiers que vous téléchargez en sortent avec vous.
processing-security = Sécurité
processing-security-https = La connexion est chiffrée.
processing-security-plain = La connexion n’est pas chiffrée. À n’utiliser que sur un réseau qui vous appartient.
processing-security-is = Ni comptes ni mots de passe. Aucune adresse IP dans les journaux du serveur. Aucun contenu d’autres sites sur aucune page.
processing-risks = Risques, et mesures prises
processing-risk = Risque
processing-done = Ce qui est fait
processing-left = Ce qui subsiste
processing-risk-author = Quelqu’un découvre qui a posé une question
processing-done-author = Aucune donnée ne mène d’une question à une personne. Les heures sont arrondies. Les soutiens ne peuvent être reliés entre eux.
processing-left-author = Qui observe la salle peut voir qui écrit à quel moment.
processing-left-author-held = Les questions arrivent une fois par minute, mélangées. Une très petite salle reste une très petite salle.
processing-risk-words = Le texte trahit la personne qui l’a écrit, ou quelqu’un d’autre
processing-done-words = Un avertissement avant l’envoi. Des mots peuvent être retirés pour toujours, ou remis à la seule équipe organisatrice.
processing-left-words = La modération les a lus.
processing-risk-server = Quelqu’un s’empare du serveur, ou d’une copie de celui-ci
processing-done-server = Ce qui n’est pas conservé ne peut être pris. Les textes sont effacés aux échéances indiquées ci-dessus, ou aussitôt.
processing-left-server = Les textes encore conservés peuvent être lus. Choisissez l’hébergeur avec soin.
processing-risk-network = Quelqu’un surveille le réseau
processing-done-network = Une seule connexion chiffrée, vers un seul serveur.
processing-left-network = On peut voir qu’un téléphone était connecté, et quand.
processing-risk-phone = Quelqu’un regarde un téléphone, ou s’en empare
processing-done-phone = Un titre neutre. Chacun peut masquer ses propres questions. Une seule touche suffit pour quitter la page.
processing-left-phone = Les clés de ses propres questions restent sur le téléphone jusqu’à ce qu’on les efface.
