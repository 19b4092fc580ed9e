### Le rapport d’un panel : ce qu’il dit de lui-même, et la page où on le modifie.

report-draft = PROJET

## La première page

report-date = Date
report-time = Heure
report-place = Lieu
report-organisers = Organisation
report-part-moderator = Modération
report-part-opening = { $count ->
    [one] Ouverture
   *[other] Ouverture
}
report-part-panellist = { $count ->
    [one] Panéliste
   *[other] Panélistes
}
report-unnamed = { $count ->
    [one] une personne, non nommée
   *[other] { $count } personnes, non nommées
}
report-introduction = Introduction
report-intro-planned = { $where ->
    [room] Le panel « { $title } » est prévu le { $date }, { $room }.
   *[none] Le panel « { $title } » est prévu le { $date }.
}
report-intro-held = { $where ->
    [room] Le panel « { $title } » s’est tenu le { $date }, { $room }.
   *[none] Le panel « { $title } » s’est tenu le { $date }.
}
report-intro-organised = Organisation : { $organisers }.
report-intro-chatham = Le panel s’est tenu selon la règle de Chatham House : ce rapport ne nomme personne.
report-intro-moderated = Modération : { $moderators }.
report-intro-speakers = { $count ->
    [one] Une personne a pris place à la tribune.
   *[other] { $count } personnes ont pris place à la tribune.
}
report-intro-questions = { $count ->
    [one] Une question a été reçue par écrit.
   *[other] { $count } questions ont été reçues par écrit.
}
report-intro-answered = { $count ->
    [one] Une question a reçu une réponse en séance.
   *[other] { $count } questions ont reçu une réponse en séance.
}
report-intro-written = { $count ->
    [one] Une question appelle une réponse écrite.
   *[other] { $count } questions appellent une réponse écrite.
}
report-intro-floor = { $count ->
    [one] Il y a eu une intervention depuis la salle.
   *[other] Il y a eu { $count } interventions depuis la salle.
}
report-programme = Déroulement effectif
report-programme-held = Réel
report-programme-planned = Prévu
report-programme-item = Point
report-programme-speaker = Intervention de
report-programme-lasted = Durée
report-programme-difference = Écart
report-programme-began = Retard au début
report-not-held = non abordé

## Les personnes

report-somebody = { $part ->
    [moderator] la modération
    [opening] une personne intervenue à l’ouverture
   *[other] une personne du panel
}
report-anonymous = Personne anonyme
report-participant = Une personne du public
report-of-group = Une personne du public ({ $group })
report-with-group = { $who } ({ $group })
report-on-behalf = au nom d’un groupe

## Les questions

report-themes = Questions et réponses
report-names-as-given = Les noms des personnes qui ont posé une question ou pris la parole depuis la salle sont ceux qu’elles ont donnés ; ils n’ont pas été vérifiés.
report-theme-other = Autres questions
report-gloss = Traduction non officielle ({ $language })
report-written-answer = Réponse écrite : { $person }
report-asked-by = Question posée par : { $who }.
report-askers = { $count ->
    [one] Une personne a posé cette question.
   *[other] { $count } personnes ont posé cette question.
}
report-answered-by = Réponse de : { $people }.
report-answered = Réponse donnée en séance.
report-asked = Question posée au panel ; réponse en attente.
report-not-answered = Sans réponse en séance.
report-to-be-written-by = Réponse écrite attendue de : { $people }.
report-to-be-written = Réponse écrite à venir.

## Les notes

report-tag-challenge = Difficulté
report-tag-practice = Pratique prometteuse
report-tag-follow-up = Suite à donner
report-tagged-challenge = Difficultés
report-tagged-practice = Pratiques prometteuses
report-tagged-follow-up = Suites à donner
report-statements = Exposés
report-statement-of = { $who } – { $kind }
report-notes = Autres notes

## La salle, les mesures et ce qui reste ouvert

report-interventions = Interventions depuis la salle
report-floor-not-reached = { $count ->
    [one] Une demande de parole n’a pu être satisfaite.
   *[other] { $count } demandes de parole n’ont pu être satisfaites.
}
report-floor-absent = { $count ->
    [one] Une personne appelée n’était pas là.
   *[other] { $count } personnes appelées n’étaient pas là.
}
report-floor-converted = { $count ->
    [one] Une demande a été mise par écrit.
   *[other] { $count } demandes ont été mises par écrit.
}
report-floor-withdrawn = { $count ->
    [one] Une demande a été retirée.
   *[other] { $count } demandes ont été retirées.
}
report-written-statements = Déclarations écrites
report-actions = Mesures de suivi
report-action = Mesure { $number }
report-action-lead = Responsable : { $lead }
report-action-no-lead = Responsable : à désigner
report-action-due = Échéance : { $day }
report-action-no-day = Échéance : à fixer
report-status-to-confirm = À confirmer
report-status-confirmed = Confirmée
report-status-in-progress = En cours
report-status-done = Faite
report-open-questions = Questions appelant une réponse écrite
report-open-due = Les réponses écrites sont attendues au plus tard le { $day }.
report-open-of = { $who } : { $questions }
report-organisers-answer = Pas encore attribuées
report-not-reached = Faute de temps
report-not-reached-questions = { $count ->
    [one] Le temps a manqué pour une question : { $questions }.
   *[other] Le temps a manqué pour { $count } questions : { $questions }.
}

## Les statistiques

report-statistics = Statistiques
report-withheld = Les nombres inférieurs à cinq ne sont pas donnés, ni ceux qui permettraient de les déduire.
report-questions-in-writing = Questions écrites
report-number = Nombre
report-submitted = Reçues
report-anonymously = Dont sans nom
report-outcome-answered = Réponse en séance
report-outcome-written = Réponse écrite prévue
report-outcome-asked = Posées, réponse en attente
report-outcome-merged = Réunies avec une question semblable
report-outcome-declined = Non retenues
report-outcome-private = Transmises à la seule équipe organisatrice
report-outcome-withdrawn = Retirées
report-outcome-approved = Non posées, faute de temps
report-outcome-new = Non examinées
report-language-of-questions = Langue de la question
report-group = Groupe
report-channel = Participation
report-requests = Demandes de parole
report-spoke = Interventions depuis la salle
report-unknown = Non précisé
report-speaker = Intervention de
report-kind = Type d’intervention
report-speaking-turns = Interventions
report-speaking-spoken = Durée
report-speaking-given = Accordé
report-speaking-over = Dépassement
report-speaking-total = Temps de parole total : { $time }.
report-share-moderator = Modération : { $time } ({ $share } %).
report-share-panellist = Panélistes : { $time } ({ $share } %).
report-share-floor = Salle : { $time } ({ $share } %).
report-share-online = Du temps des panélistes, en ligne : { $time } ({ $share } %).
report-interruptions = { $count ->
    [one] Une intervention a été interrompue.
   *[other] Il y a eu { $count } interruptions.
}
report-where-time-went = Où le temps est passé

## La page

report-lead = Ce projet est établi à partir de ce qui s’est passé. Chaque passage peut être modifié, omis ou complété ; ce que vous laissez tel quel continue de suivre le bilan.
report-in-language = Langue du rapport
report-download = Télécharger
report-download-docx = Word (.docx)
report-download-html = Page web (.html)
report-download-md = Markdown (.md)
report-print = Imprimer ou enregistrer en PDF
report-edit = Modifier
report-omit = Omettre
report-omit-section = Omettre cette partie
report-restore = Rétablir
report-restore-words = Reprendre le texte du rapport
report-add = Ajouter un paragraphe
report-words = Votre texte
report-save = Garder
report-hint-list = Chaque ligne est une entrée.
report-hint-table = Chaque ligne est une ligne du tableau ; | sépare les cellules.
report-changed = Les faits à l’origine de ce passage ont changé depuis que vous l’avez écrit.
report-made = Ce que le rapport dit aujourd’hui :
report-is-written = Rédigé par vous
report-is-added = Ajouté par vous
report-is-omitted = Omis
report-is-omitted-under = Omis avec la partie dont il dépend
report-kept = Votre texte figure dans le rapport.
report-was-omitted = Le passage est omis.
report-was-restored = Le passage est comme avant.
report-passage = Passage : { $words }
report-not-begun = Ce panel n’a pas encore eu lieu. Le rapport se remplira au fur et à mesure.
