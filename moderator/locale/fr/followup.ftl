### Après la séance : le suivi par l’équipe organisatrice, les lettres aux intervenants et les résultats publics.

follow-up-early = Le panel n’est pas terminé. Voici ce qui est en suspens pour l’instant.
follow-up-jump = Parties de cette page
follow-up-owed = Questions appelant une réponse écrite
follow-up-texts = Textes reçus
follow-up-actions = Mesures de suivi
follow-up-outcome = Résultats
follow-up-due = Acceptés jusqu’au
follow-up-set = Fixer
follow-up-due-usual = Aucune date n’est fixée : les textes sont acceptés pendant deux semaines, jusqu’au { $day } inclus.
follow-up-due-none = Aucune date n’est fixée. Les textes seront acceptés pendant deux semaines après la fin.
follow-up-due-over = Le dernier jour était le { $day }. Plus rien n’est accepté.
follow-up-due-set = Les textes sont acceptés jusqu’au { $day } inclus.
follow-up-owed-none = Aucune question n’attend de réponse écrite.
follow-up-is-sent = envoyée, à approuver ci-dessous
follow-up-link = Lien personnel
follow-up-no-link = pas de lien personnel
follow-up-letter-txt = Lettre en texte
follow-up-letter-html = Lettre en page web
follow-up-letter = Lettre à copier
follow-up-letter-for = Lettre à { $name }
follow-up-nobody = Pas encore attribuées
follow-up-assign-to = Qui doit répondre
follow-up-assign = Attribuer
follow-up-choose = Choisir une personne
follow-up-texts-why = Rien ne paraît avant votre approbation.
follow-up-texts-none = Aucun texte n’est encore arrivé.
follow-up-text-sent = à examiner
follow-up-text-approved = approuvé
follow-up-text-returned = renvoyé
follow-up-answer = Réponse
follow-up-statement = Déclaration
follow-up-note-was = Vous avez demandé : { $note }
follow-up-approve = Approuver
follow-up-note = Ce qu’il faut changer (facultatif)
follow-up-return = Renvoyer
follow-up-actions-none = Aucune mesure n’est encore notée.
follow-up-no-lead = sans responsable
follow-up-by = d’ici au { $day }
follow-up-open-end = sans date
follow-up-overdue = en retard
follow-up-status = État de la mesure { $number }
follow-up-status-to-confirm = à confirmer
follow-up-status-confirmed = confirmée
follow-up-status-in-progress = en cours
follow-up-status-done = faite
follow-up-status-dropped = abandonnée
follow-up-edit = Modifier et historique
follow-up-from-notes = Tirées des notes
follow-up-new = Ajouter une mesure
follow-up-action-text = Ce qui sera fait
follow-up-action-person = Responsable, à la tribune
follow-up-action-nobody = Quelqu’un d’autre, ou personne pour l’instant
follow-up-action-lead = Responsable (texte libre)
follow-up-action-day = Échéance
follow-up-save = Enregistrer
follow-up-add = Ajouter la mesure
follow-up-outcome-published = Tout le monde peut lire les résultats à l’adresse { $address }.
follow-up-outcome-why = Personne ne peut encore lire les résultats. On y verrait :
follow-up-announce = Les rendre publiques
follow-up-no-contact = Aucun contact n’est indiqué pour les demandes de suppression. Ajoutez-en un dans les réglages du panel.
follow-up-preview = Aperçu public
follow-up-open = Ouvrir les résultats
follow-up-hide = Masquer de nouveau
follow-up-publish = Publier les résultats
follow-up-done-due = La date limite est fixée.
follow-up-done-assign = La question est attribuée.
follow-up-done-approve = Le texte est approuvé.
follow-up-done-return = Le texte est renvoyé à la personne qui l’a écrit.
follow-up-done-action = La mesure est ajoutée.
follow-up-done-edit = La mesure est corrigée.
follow-up-done-status = L’état est enregistré.
follow-up-done-announce = Tout le monde peut lire les mesures.
follow-up-done-publish = L’accès aux résultats est réglé.
letter-dear = Bonjour { $name },
letter-thanks = Nous vous remercions d’avoir participé à « { $title } » le { $day }.
letter-question = Question { $number } : { $text }
letter-until = Merci d’envoyer vos réponses au plus tard le { $day }.
letter-link = Ce lien vous est personnel. Il ouvre votre page, où vous pouvez les rédiger et les envoyer : { $address }
letter-after = L’équipe organisatrice relit chaque réponse avant sa publication. La personne qui a posé la question en est informée.
letter-bye = Avec nos meilleures salutations,
outcome-title = Résultats : { $title }
outcome-of = Résultats du panel
outcome-preview = Cette page n’est visible, pour l’instant, que dans votre espace d’organisation.
outcome-back = Retour au suivi
outcome-none = Les résultats ne sont pas encore publiés
outcome-none-more = L’équipe organisatrice rassemble encore des réponses. Revenez plus tard.
outcome-to-panel = Vers la page du panel
outcome-anonymous = Personne anonyme
outcome-spoke = Ont pris la parole
outcome-asked = Questions posées
outcome-asked-none = Aucune question n’a été posée.
outcome-answered-by = Réponse donnée par { $names }
outcome-answered = Réponse donnée en séance
outcome-still = Une réponse écrite est encore attendue.
outcome-statements = Déclarations écrites
outcome-statements-why = De personnes que le temps n’a pas permis d’entendre.
outcome-numbers = En chiffres
outcome-few-questions = Moins de cinq questions ont été reçues.
outcome-few-requests = Moins de cinq personnes ont demandé la parole.
outcome-by-outcome = Questions par issue
outcome-by-group = Questions par groupe
outcome-by-channel = Questions par canal
outcome-by-floor = Interventions depuis la salle par groupe
outcome-suppressed = Les nombres inférieurs à cinq ne sont pas affichés.
outcome-delete = Pour faire supprimer ce qui vous concerne :
outcome-delete-ask = adressez-vous à l’équipe organisatrice.
follow-up-questions =
    { $count ->
        [one] une question
       *[other] { $count } questions
    }
follow-up-sum-questions =
    { $count ->
        [one] { $count } question posée
       *[other] { $count } questions posées
    }
follow-up-sum-answers =
    { $count ->
        [one] { $count } réponse écrite
       *[other] { $count } réponses écrites
    }
follow-up-sum-statements =
    { $count ->
        [one] { $count } déclaration écrite
       *[other] { $count } déclarations écrites
    }
follow-up-sum-actions =
    { $count ->
        [one] { $count } mesure
       *[other] { $count } mesures
    }
follow-up-unannounced =
    { $count ->
        [one] Une mesure n’a jamais été montrée à la salle : elle n’y figure pas.
       *[other] { $count } mesures n’ont jamais été montrées à la salle : elles n’y figurent pas.
    }
letter-left =
    { $count ->
        [one] Le temps a manqué pour une question qui vous était adressée. Le public aimerait lire votre réponse :
       *[other] Le temps a manqué pour { $count } questions qui vous étaient adressées. Le public aimerait lire vos réponses :
    }
outcome-submitted =
    { $count ->
        [one] { $count } question a été reçue.
       *[other] { $count } questions ont été reçues.
    }
outcome-requests =
    { $count ->
        [one] { $count } personne a demandé la parole.
       *[other] { $count } personnes ont demandé la parole.
    }
