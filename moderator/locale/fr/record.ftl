### Le compte rendu chiffré : ce qu’un panel a donné, sur sa page et dans les fichiers que l’on en tire.

## Mots communs

record-unknown = non précisé
record-withheld = non publié
record-yes = oui
record-part-moderator = modération
record-part-opening = ouverture
record-part-panellist = panéliste
record-part-floor = salle
record-status-to-confirm = à confirmer
record-status-confirmed = confirmée
record-status-in-progress = en cours
record-status-done = faite
record-status-dropped = abandonnée
record-outcome-answered = réponse en séance
record-outcome-written = réponse écrite à venir
record-outcome-asked = lue, sans réponse
record-outcome-merged = réunie avec une autre
record-outcome-declined = non retenue
record-outcome-private = transmise en privé
record-outcome-withdrawn = retirée
record-outcome-approved = validée, non posée
record-outcome-new = non examinée
record-reason-off-topic = hors sujet
record-reason-harassment = harcèlement
record-reason-personal-data = données personnelles
record-reason-advertising = publicité
record-reason-not-a-question = pas une question
record-reason-duplicate = doublon
record-reason-unsafe = danger pour quelqu’un
record-fate-spoke = a parlé
record-fate-not-reached = non atteinte
record-fate-converted = mise par écrit
record-fate-withdrawn = retirée
record-fate-waiting = encore en attente

## Fichiers : leurs feuilles

record-table-turns = Prises de parole
record-table-speaking-time = Temps de parole
record-table-questions = Questions
record-table-floor = Liste des orateurs
record-table-items = Prévu et réel
record-table-actions = Mesures
record-table-statistics = Statistiques
record-table-log = Journal
record-table-incidents = Notes d’incidents
record-incidents-why = Les notes d’incidents ne figurent dans aucun autre fichier. Elles sont effacées avec ce qui a été confié à la seule équipe organisatrice.

## Fichiers : leurs colonnes

record-col-number = N°
record-col-item = Point
record-col-speaker = Intervention de
record-col-organisation = Organisation
record-col-part = Rôle
record-col-kind = Nature
record-col-kinds = Natures
record-col-group = Groupe
record-col-side = Salle ou en ligne
record-col-start = Début
record-col-end = Fin
record-col-spoken = Durée
record-col-limit = Limite
record-col-over = Dépassement
record-col-granted = Temps ajouté
record-col-seconds = { $name } (s)
record-col-interruptions = Interruptions
record-col-runs = Séquences
record-col-question = Question
record-col-turns = Prises de parole
record-col-share = Part (%)
record-col-state = État
record-col-text = Texte
record-col-name = Nom
record-col-language = Langue
record-col-for = Adressée à
record-col-answered-by = Réponse de
record-col-askers = Posée par (personnes)
record-col-reason = Motif
record-col-category = Catégorie
record-col-channel = Canal
record-col-received = Reçue
record-col-voices = Soutiens
record-col-merged = Réunie avec
record-col-tags = Thèmes
record-col-gloss = Traduction non officielle
record-col-requested = Demandée à
record-col-on-behalf = Au nom d’un groupe
record-col-topic = Sujet
record-col-absent = Absences
record-col-turn = Prise de parole
record-col-planned-start = Début prévu
record-col-late = Retard
record-col-planned = Prévu
record-col-budget = Prévu après changements
record-col-actual = Réel
record-col-delta = Écart
record-col-action = Mesure
record-col-lead = Responsable
record-col-due = Échéance
record-col-status = État
record-col-at = Heure
record-col-role = Rôle
record-col-command = Commande
record-col-target = Concerne
record-col-section = Rubrique
record-col-entry = Entrée
record-col-count = Nombre
record-col-duration = Durée

## Fichiers : la longue liste des nombres

record-counted-zone = Fuseau horaire
record-counted-questions = Questions
record-counted-submitted = reçues
record-counted-anonymous = anonymes
record-counted-reasons = Questions non retenues, par motif
record-counted-question-channels = Questions, par canal
record-counted-question-groups = Questions, par groupe
record-counted-question-languages = Questions, par langue
record-counted-floor = Liste des orateurs
record-counted-requests = demandes de parole
record-counted-absent = absences à l’appel
record-counted-floor-groups = Demandes de parole, par groupe
record-counted-floor-channels = Demandes de parole, par canal
record-counted-spoke-groups = Interventions depuis la salle, par groupe
record-counted-spoke-channels = Interventions depuis la salle, par canal
record-counted-speaking = Temps de parole (s)
record-counted-turns = prises de parole
record-counted-total = temps de parole total
record-counted-over = au-delà des limites
record-counted-granted = ajouté aux limites
record-counted-kinds = Temps de parole par nature (s)
record-counted-parts = Temps de parole par rôle (s)
record-counted-sides = Temps de parole, salle et en ligne (s)
record-counted-panellists = Temps de parole des panélistes, salle et en ligne (s)
record-counted-groups = Temps de parole de la salle, par groupe (s)
record-counted-honorifics = Temps de parole de la tribune, par titre de civilité (s)
record-counted-pace = Prévu et réel (s)
record-counted-planned = prévu
record-counted-actual = réel
record-counted-began-late = retard au début
record-counted-late = retard à la fin

## La page

record-title = Bilan
record-so-far = Bilan provisoire : ce panel est en cours.
record-none = Il n’y a pas encore de bilan.
record-none-why = Il commence avec « Démarrer le panel » et s’achève avec « Clore le panel ». Vous trouverez alors ici comment le temps a été utilisé, ce qui a été demandé et promis, et des fichiers de tout cela.
record-none-rehearsal = Une répétition ne laisse pas de bilan.
record-report = Rapport
record-length = Durée
record-length-of = sur { $time } prévues
record-length-early = fin { $time } en avance
record-length-late = fin { $time } en retard
record-length-sharp = fin à l’heure
record-speech = Parole
record-speech-turns =
    { $count ->
        [one] en { $count } prise de parole
       *[other] en { $count } prises de parole
    }
record-asked = Questions
record-asked-answered =
    { $count ->
        [one] { $count } traitée
       *[other] { $count } traitées
    }
record-heard = Demandes de parole
record-heard-spoke =
    { $count ->
        [one] { $count } entendue
       *[other] { $count } entendues
    }
record-over = Au-delà des limites
record-over-turns =
    { $count ->
        [0] dans aucune prise de parole
        [one] dans { $count } prise de parole
       *[other] dans { $count } prises de parole
    }
record-online = Panélistes en ligne
record-online-of = du temps des panélistes
record-moderator = Modération
record-moderator-of = du temps de parole total
record-percent = { $count } %
record-speakers = Qui a parlé combien de temps
record-speakers-none = Personne n’a encore parlé.
record-nameless = Personne du public
record-kinds = Par nature
record-parts = Par rôle
record-sides = Salle et en ligne
record-groups = Interventions depuis la salle, par groupe
record-time = Où le temps est passé
record-time-latest = Plus grand retard : { $time } au début de « { $item } ».
record-time-never = Aucun point n’a commencé en retard.
record-time-end-early = Le panel s’est achevé { $time } en avance.
record-time-end-late = Le panel s’est achevé { $time } en retard.
record-time-end-sharp = Le panel s’est achevé à l’heure.
record-time-chart = Retard au début de chaque point. Les mêmes nombres figurent dans le tableau ci-dessous.
record-behind = en retard
record-ahead = en avance
record-questions = Ce que sont devenues les questions
record-questions-none = Aucune question n’a été envoyée.
record-question-groups = Par groupe
record-channels = Par canal
record-languages = Par langue
record-outcomes = Par issue
record-reasons = Pourquoi non retenues
record-floor = Liste des orateurs
record-floor-none = Personne n’a demandé la parole.
record-absent =
    { $count ->
        [0] Aucune absence à l’appel.
        [one] { $count } absence à l’appel.
       *[other] { $count } absences à l’appel.
    }
record-owed = Questions appelant une réponse écrite
record-owed-none = Aucune question n’attend de réponse écrite.
record-owed-nobody = Pas encore attribuées
record-owed-sent = réponse envoyée, pas encore approuvée
record-actions = Mesures de suivi
record-actions-none = Aucune mesure n’a été notée.
record-action-nobody = sans responsable
record-files = Fichiers
record-files-why = Les tableaux reprennent ligne par ligne ce que montre cette page. Le bilan en JSON rétablit le panel sur une autre installation. Aucun fichier ne dit qui a posé une question sans nom.
record-file-all = Tous les tableaux, un classeur
record-file-zip = Tous les tableaux, fichiers CSV
record-file-json = Bilan complet (JSON)
record-file-single = Un seul tableau (CSV)
