### La console de celles et ceux qui mènent le panel.

console-title = Console · { $title }
console-needs-script = La console a besoin de JavaScript. Veuillez l’activer et recharger la page.
console-panes = Parties de la console
console-pane-questions = Questions
console-pane-speakers = Orateurs
console-pane-podium = Tribune
console-pane-programme = Programme
console-more = Plus
console-help = Aide et raccourcis
console-undone = Annulé.
console-now-is = En cours : { $name }.
console-now-is-passed =
    { $count ->
        [one] En cours : { $name }. { $count } point sauté.
       *[other] En cours : { $name }. { $count } points sautés.
    }
console-step-taken = Déjà fait par { $by }.
console-step-taken-somebody = Quelqu’un d’autre vient de le faire.

## L’en-tête

console-planned = début prévu
console-left-to = jusqu’à { $time }
console-left-of = restant sur { $length }
console-over-slot = créneau dépassé
console-ends = fin à { $time }
console-pace-on-time = à l’heure
console-pace-late = retard { $length }
console-pace-early = avance { $length }
console-phones =
    { $count ->
        [one] { $count } téléphone
       *[other] { $count } téléphones
    }
console-phones-why = Les membres du public dont la page est ouverte, en salle et en ligne.
console-present = tribune { $here } sur { $of }
console-present-why = Panélistes dont la page répond. Triangle : une personne attendue en ligne n’est pas connectée.
console-wall = Écran
console-wall-shows = L’écran affiche : { $layout }.
console-end = Clore le panel
console-ended = Le panel est terminé.

## En cours

console-now = En cours
console-nobody = Personne n’a la parole
console-over-of = limite { $limit }
console-spoken = écoulé { $length }
console-phase-amber = bientôt la fin
console-phase-red = temps dépassé
console-nothing-next = Rien ne suit
console-pause = Pause
console-resume = Reprendre
console-more-time = +30 s
console-time-added = { $name } : 30 secondes de plus.
console-conclude = Conclure
console-end-turn = Terminer
console-turn-ended = Le tour de parole est terminé.
console-next-question = Poser la question { $number }
console-say = À dire
console-read-out = À lire
console-say-after = À dire ensuite
console-phonetic = { $name } : { $phonetic }
console-give-floor = Donner la parole
console-answered = Traitée
console-all-answered = Réponses données
console-mark-answered = Répondu
console-mark-passed = Passe
console-mark-written = Par écrit
console-marked = Question { $number } : { $mark }.

## Avant et après

console-is-draft = Pas encore ouvert
console-is-rehearsal = Répétition
console-is-open = Ouvert aux questions
console-is-ended = Le panel est terminé
console-open = Ouvrir aux questions
console-opened = Les questions sont ouvertes.
console-open-why = Ouvrir permet aux téléphones d’envoyer des questions. Les chronos partent avec « Démarrer ».
console-start = Démarrer le panel
console-rehearsal-start = Répéter le début
console-started = Le panel a commencé.
console-rehearsal-started = La répétition est en cours.
console-start-why = Démarrer donne la parole au premier point du programme. D’ici là, rien n’est en retard.
console-rehearsal-why = Les horloges démarrent pour l’exercice seulement. Pour démarrer la séance elle-même, finissez d’abord la répétition.
console-planned-for = Date prévue : { $when }
console-until-planned = jusqu’à { $when }, début prévu
console-since-planned = depuis { $when }, début prévu
console-phones-reached =
    { $count ->
        [one] { $count } téléphone est là
       *[other] { $count } téléphones sont là
    }
console-no-phone = Aucun téléphone n’a encore atteint cette adresse
console-missing = En ligne, connexion attendue : { $names }
console-all-online = Toutes les personnes en ligne sont connectées
console-ended-at = à { $time }, après { $length }
console-figure-answered = questions traitées
console-figure-in-writing = réponses écrites à venir
console-figure-not-reached = demandes de parole non satisfaites
console-figure-unread = non examinées
console-figure-from-floor = interventions
console-resume-panel = Reprendre le panel
console-resumed-panel = Le panel reprend.

## Le programme

console-programme = Programme
console-programme-empty = Le programme est vide.
console-programme-past =
    { $count ->
        [one] { $count } point terminé
       *[other] { $count } points terminés
    }
console-was-planned = prévu
console-go = Aller
console-go-to = Aller à { $name }
console-skipped = omis

## Les questions

console-questions = Questions
console-question-lists = Listes de questions
console-tab-new = Reçues
console-tab-shortlist = Réserve
console-tab-approved = File
console-tab-done = Traitées
console-tab-declined = Écartées
console-part-lined-up = En file : « Ensuite » y vient
console-part-approved = Validées : mettez en file celles à poser
console-asking = ouvertes
console-not-asking = closes
console-asking-closed = Les questions écrites sont closes.
console-asking-opened = Les questions écrites sont ouvertes.
console-newest = Récentes d’abord
console-oldest = Anciennes d’abord
console-more-new =
    { $count ->
        [one] { $count } nouvelle question
       *[other] { $count } nouvelles questions
    }
console-empty-new = Rien à lire
console-empty-new-more = Les nouvelles questions apparaissent ici.
console-empty-shortlist = Rien en réserve
console-empty-shortlist-more = Gardez ici ce qui peut servir plus tard. Personne d’autre ne voit la marque.
console-empty-approved = Rien de validé pour l’instant
console-empty-approved-more = Tout le monde voit les questions validées. Elles attendent ici d’être posées.
console-empty-done = Rien de traité pour l’instant
console-empty-done-more = Les questions arrivent ici après la réponse.
console-empty-declined = Rien d’écarté
console-empty-declined-more = Une question écartée peut encore être validée.
console-erased = Cette question a été retirée par la personne qui l’a écrite.
console-for = pour { $name }
console-on-shortlist = en réserve
console-approve = Valider
console-approved = Validée. Tout le monde peut la voir.
console-shortlist = Réserver
console-shortlisted = Mise en réserve.
console-unshortlist = Ôter de la réserve
console-unshortlisted = Ôtée de la réserve.
console-decline = Écarter
console-declined = Écartée. { $reason }
console-decline-why = Pour quel motif ?
console-decline-told = Seule la personne qui l’a écrite le voit.
console-assign = Confier
console-assigned =
    { $count ->
        [0] Confiée à personne.
        [one] Confiée à { $count } panéliste.
       *[other] Confiée à { $count } panélistes.
    }
console-assign-to = Qui doit répondre ?
console-assign-order = Dans l’ordre où vous touchez les noms.
console-assign-done = Confier
console-line-up = Mettre en file
console-lined-up = La question { $number } est en file : « Ensuite » y vient.
console-take-out = Retirer
console-taken-out = La question { $number } n’est plus en file.
console-ask-now = Poser
console-asked = On pose la question { $number }.

## La liste des orateurs

console-speakers = Liste des orateurs
console-floor-open = ouverte
console-floor-shut = close
console-floor-opened = La liste des orateurs est ouverte.
console-floor-closed = La liste des orateurs est close. Les inscriptions sont conservées.
console-speakers-empty = Personne n’attend
console-speakers-empty-open = Les demandes de parole apparaissent ici.
console-speakers-empty-closed = La liste est close.
console-speakers-past =
    { $count ->
        [one] { $count } précédente
       *[other] { $count } précédentes
    }
console-call = Mettre en file
console-called = { $name } est en file.
console-uncall = Remettre en attente
console-uncalled = { $name } attend de nouveau.
console-absent = Absence
console-absent-done = { $name } : absence notée, fin de liste.
console-absences =
    { $count ->
        [one] { $count } absence
       *[other] { $count } absences
    }
console-done = Terminé
console-spoken-done = { $name } a pris la parole.

## La tribune et les messages

console-podium = Tribune
console-cues = Messages envoyés
console-cues-hint = Cochez un nom pour envoyer un message privé.
console-cue-sent = À { $name } : { $phrase }
console-cue-waits = envoyé
console-cue-seen = vu
console-own-cue = Vos propres mots
console-send = Envoyer
console-presence-green = joignable
console-presence-green-why = Sa page répond.
console-presence-amber = instable
console-presence-amber-why = Sa page ne répond plus depuis huit secondes.
console-presence-red = hors ligne
console-presence-red-why = Sa page ne répond plus depuis plus de treize secondes.
console-presence-none = page non ouverte
console-presence-none-why = Sa page n’a pas encore été ouverte.

## L’aide

console-brief-next = Un seul bouton mène la séance. « Ensuite » donne la parole à la personne suivante et lance le chrono.
console-brief-clock = « Pause » garde le temps qui reste. « +30 s » le prolonge. « Conclure » envoie un message privé à qui parle.
console-brief-questions = Personne ne voit les nouvelles questions. Validez-les, confiez-les et mettez-les en file. Puis « Ensuite » y mène.
console-brief-undo = La plupart des actions s’annulent pendant dix secondes. Appuyez sur « Annuler » dans le message du bas, ou sur Z.
console-words = Les mots de cette page
console-word-shortlist = Garde une question pour plus tard. Seules les personnes qui animent la séance le voient.
console-word-line = Les questions validées, que tout le monde voit.
console-word-line-up = Choisit une question validée à poser : « Ensuite » y vient avant la prise de parole suivante.
console-word-gloss = Une traduction non officielle, de votre main, placée sous la question.
console-word-redact = Efface les mots qui pourraient trahir ou mettre quelqu’un en danger. Tout le monde, l’auteur aussi, lit alors […].
console-word-private = Remet la question aux organisateurs. Personne d’autre ne la voit plus.
console-word-podium = La modération, l’intervention d’ouverture et les panélistes, dans la salle ou en ligne.
console-word-wall = Le grand écran que voit la salle. Il suit la parole de lui-même.
console-shortcuts = Raccourcis
console-shortcuts-on = Raccourcis actifs
console-shortcuts-off = Raccourcis inactifs
console-key-name-space = Espace
console-key-j = carte suivante
console-key-k = carte précédente
console-key-a = valider
console-key-s = réserver
console-key-r = écarter, puis 1 à 7 pour le motif
console-key-assign = confier, puis les chiffres, puis Entrée
console-key-n = tour suivant
console-key-space = suspendre et reprendre
console-key-z = annuler
console-key-help = cette aide

## Le tri : ce que l’on fait d’une question

console-sheets = Ce qui est sur le bureau
console-sheet-questions = Questions
console-sheet-actions = Mesures
console-sheet-polls = Main levée
console-tab-private = Privées
console-empty-private = Rien de privé
console-empty-private-more = Ce qui est gardé pour l’équipe organisatrice se trouve ici.
console-asking-until = Questions écrites jusqu’à
console-asking-open-until = ouvertes jusqu’à { $time }
console-asking-label = Questions écrites : { $state }
console-fits =
    { $count ->
        [0] Il ne reste plus de temps : la suite ne sera pas abordée
        [one] { $count } tient en { $left } min · la suite ne sera pas abordée
       *[other] { $count } tiennent en { $left } min · la suite ne sera pas abordée
    }
console-askers =
    { $count ->
        [one] posée par { $count } personne
       *[other] posée par { $count } personnes
    }
console-unnumbered = une question reçue
console-similar = Proche de { $name }
console-not-same = Pas la même
console-merge = Réunir
console-merge-with = Réunir avec { $name }
console-merge-into = Réunir avec quelle question ?
console-merge-keeps = Chaque personne est prévenue, les deux textes sont gardés.
console-merge-find = Numéro ou mots
console-merge-nothing = Aucune question n’a ce numéro ni ces mots.
console-merged = Réunie avec { $name }.
console-originals = Réunies dans cette question
console-separate = Séparer
console-separated = De nouveau à part.
console-offer-take = veut bien répondre
console-offer-pass = préfère ne pas répondre
console-offer-pass-to = laisse répondre { $name }
console-private = En privé
console-made-private = Gardée en privé. Seule l’équipe organisatrice la voit.
console-put-back = Remettre avec les reçues
console-put-back-done = De retour parmi les questions reçues.
console-tag = Étiquettes
console-tags = Étiquettes
console-tags-why = Pour l’équipe qui mène le panel ; personne d’autre ne les voit.
console-tags-field = Étiquettes, séparées par des virgules
console-tags-done = Garder les étiquettes
console-tagged = Étiquettes : { $tags }
console-untagged = Il n’y a plus d’étiquettes.
console-gloss = Traduction
console-gloss-why = Tout le monde la voit, avec la mention « non officielle ».
console-gloss-field = Ce que dit la question
console-gloss-language = en
console-gloss-done = Garder la traduction
console-gloss-remove = Retirer la traduction
console-gloss-unofficial = traduction non officielle
console-redact = Retirer des mots
console-redact-why = Touchez ce qui pourrait trahir ou mettre quelqu’un en danger. C’est effacé pour toujours ; […] indique où.
console-redact-done = Effacer ces mots
console-redacted = Les mots sont effacés pour toujours.
console-glossed = La traduction figure sous la question.
console-gloss-gone = La traduction est retirée.
console-bundle = Lire ensemble
console-bundle-with = Lire avec quelles questions ?
console-bundle-most = { $most } questions au plus, celle-ci comprise.
console-bundle-none = Aucune autre question n’est validée.
console-bundle-done = Lire ensemble
console-bundled =
    { $count ->
        [one] { $count } question est lue seule.
       *[other] { $count } questions sont lues ensemble.
    }
console-unbundle = Lire à part
console-unbundled = Chacune est lue à part.
console-together = avec { $names }
console-place = Place
console-place-of = { $place } sur { $count }
console-place-up = Une place plus tôt
console-place-down = Une place plus tard
console-place-top = À la première place
console-placed = { $name } : place { $place }.
console-action-from = Mesure…
console-slip = Papier
console-slip-title = Saisir une question sur papier
console-slip-text = Ce que dit le papier
console-slip-name = Nom sur le papier
console-slip-organisation = Organisation
console-slip-group = Groupe
console-slip-send = Ajouter aux questions reçues
console-slip-sent = La question est parmi les reçues.
console-slip-why = Sans nom, elle reste anonyme.
console-optional = facultatif

## Les mesures

console-actions-empty = Aucun engagement pour l’instant
console-actions-empty-more = Notez ce que quelqu’un s’engage à faire, qui en est responsable, et pour quand.
console-action-new = Nouvelle mesure
console-action-text = Ce qui sera fait
console-action-lead = Responsable
console-action-lead-none = Personne pour l’instant
console-action-lead-other = Quelqu’un d’autre
console-action-lead-words = Qui en est responsable
console-action-until = Échéance
console-action-origin = Origine
console-action-origin-none = Ni question ni intervention
console-action-turn = Intervention : { $name }
console-action-add = Ajouter
console-action-added = La mesure est notée.
console-action-short = M{ $number }
console-action-edit = Modifier
console-action-keep = Garder
console-action-kept = La mesure { $number } est corrigée.
console-action-no-lead = sans responsable
console-action-due = d’ici au { $day }
console-action-open-end = sans date
console-action-announced = montrée à l’écran
console-action-status = État de la mesure { $number }
console-action-status-set = Mesure { $number } : { $status }
console-action-history = Historique
console-action-to-confirm = à confirmer
console-action-confirmed = confirmée
console-action-in-progress = en cours
console-action-done = faite
console-action-dropped = abandonnée
console-show-on-wall = Montrer à l’écran
console-is-on-wall = À l’écran
console-shown-on-wall = L’écran le montre.

## Le vote à main levée

console-polls-empty = Aucun vote à main levée
console-polls-empty-more = Posez à la salle une question à quelques réponses. Chaque téléphone compte pour une main.
console-polls-empty-closed = Un vote s’ouvre tant que le panel accepte des questions.
console-poll-new = Nouveau vote
console-poll-text = Question à la salle
console-poll-answer = Réponse { $place }
console-poll-more = Une réponse de plus
console-poll-open = Ouvrir
console-poll-why = Seule l’équipe qui mène le panel voit les résultats tant qu’ils ne sont pas montrés.
console-poll-opened = Les téléphones peuvent répondre.
console-poll-close = Clore
console-poll-closed = Vote clos. Les mains levées comptent.
console-poll-reopen = Rouvrir
console-poll-reopened = Les téléphones peuvent de nouveau répondre.
console-poll-reveal = Montrer les résultats
console-poll-revealed = Tout le monde voit les résultats.
console-poll-hide = Cacher les résultats
console-poll-hidden = Seule l’équipe qui mène le panel voit les résultats.
console-poll-is-open = ouvert
console-poll-is-closed = clos
console-poll-is-revealed = résultats visibles
console-poll-hands =
    { $count ->
        [one] { $count } main
       *[other] { $count } mains
    }

## L’aide pour le tri

console-key-m = réunir, puis un numéro ou des mots
console-key-p = garder en privé
console-key-t = étiquettes
console-key-g = traduction
console-key-x = retirer des mots
console-key-l = mettre en file, ou retirer
console-key-b = lire ensemble

## L’en-tête : correctifs, présence, répétition

console-repair = Corriger
console-repair-why = { $length } au-delà de la fin. Un geste suffit :
console-repair-debate = Prendre { $length } sur le débat ({ $from } → { $to })
console-repair-cut =
    { $count ->
        [one] Ramener { $first } à { $length }
       *[other] Ramener { $count } exposés, de { $first } à { $last }, à { $length } chacun
    }
console-repair-extend = Finir plus tard, à { $time }
console-repaired = Temps rattrapé : { $length }.
console-signal-cant-hear =
    { $count ->
        [one] n’entend pas { $count }
       *[other] n’entendent pas { $count }
    }
console-signal-too-fast =
    { $count ->
        [one] trop vite { $count }
       *[other] trop vite { $count }
    }
console-screen-green = écran
console-screen-amber = écran instable
console-screen-red = écran perdu
console-screen-none = pas d’écran
console-screen-green-why = La page du projecteur répond.
console-screen-amber-why = La page du projecteur ne répond plus depuis huit secondes.
console-screen-red-why = La page du projecteur ne répond plus depuis plus de treize secondes.
console-screen-none-why = Personne n’a encore ouvert le lien du projecteur.
console-rehearse = Répéter
console-rehearsing = La répétition commence. Rien n’en sera compté.
console-rehearsal-banner = Ceci est une répétition. Rien ne compte ; à la fin, tout est rétabli.
console-reset = Finir la répétition
console-reset-done = La répétition est finie. Tout est comme avant.

## En cours : suite, propositions, interruptions

console-comes-floor = Ensuite : donner la parole à
console-comes-answer = Ensuite : réponse de
console-comes-question = Ensuite : lire
console-comes-item = Ensuite : passer à
console-comes-turn = Ensuite : retour à
console-left = reste { $length }
console-next-limit = Durée de la prochaine intervention
console-granted = { $length } accordé
console-extra-is = +{ $length } privé
console-extra = Temps supplémentaire
console-extra-why = Visible seulement par l’équipe qui mène le panel.
console-extra-none = aucun
console-extra-seconds = +{ $seconds } s
console-extra-seconds-plain = { $seconds } s
console-extra-set = { $name } : { $length } de plus à chaque tour. Visible seulement par l’équipe qui mène le panel.
console-held = En suspens
console-set-aside = en suspens : { $why }
console-set-aside-for = Appeler plutôt { $name }
console-set-aside-done = { $name } : tour en suspens, le temps restant est gardé.
console-give-back = Rendre la parole
console-give-back-left = Rendre la parole (reste { $length })
console-goodwill = avec +0:15 ({ $length })
console-pause-lost = Pause : connexion perdue
console-lost-amber = { $name } : connexion instable
console-lost-red = { $name } : connexion perdue
console-paused = En pause : { $why }
console-is-back = { $name } est de nouveau en ligne.
console-asks-time = { $name } a besoin de 30 s avant de parler.
console-asks-audio = { $name } n’a plus de son.
console-asks-floor = { $name } demande la parole.
console-whispered = { $role } : { $text }
console-heard = Entendu
console-seen = Vu
console-notices-none = Rien de la tribune ni des coulisses
console-notices-more = +{ $count }
console-interrupt-order = Motion d’ordre
console-interrupt-reply = Droit de réponse
console-who = Nom
console-organisation = Organisation
console-ruling = Décision, pour le compte rendu
console-ruling-kept = La décision est notée.
console-keep = Enregistrer
console-clear = Effacer
console-between = entre deux interventions

## Programme : modifier, durées, réglages

console-edit = Modifier
console-item-planned = prévu
console-item-current = en cours
console-item-done = terminé
console-item-held = en suspens
console-item-passed = omis
console-item-dropped = retiré
console-delta-why = Début réel par rapport au prévu
console-house-rules = Règles de la séance
console-debate-left = débat : reste { $length }
console-exchanges =
    { $count ->
        [one] { $count } échange possible
       *[other] { $count } échanges possibles
    }
console-exchange = ({ $floor } + { $answer } + 0:10)
console-exchange-why = Un échange : une question de la salle, sa réponse et dix secondes pour changer d’orateur.
console-earlier = { $name } : plus tôt
console-later = { $name } : plus tard
console-to-top = { $name } : en tête
console-length-of = Durée de { $name }, en minutes et secondes
console-length-set = { $name } : { $length }.
console-moved = { $name } change de place.
console-drop = Retirer
console-dropped = { $name } n’est plus au programme.
console-restore = Remettre
console-restored = { $name } est de nouveau au programme.
console-unwise-prepared-half = Les exposés préparés prennent { $prepared } sur { $slot } : la moitié du créneau ou plus.
console-unwise-sum = Les points totalisent { $sum } ; le créneau est de { $slot }.
console-unwise-debate-short = Le débat a { $share } % du créneau ; il en faudrait au moins { $least } %.
console-unwise-too-many-speakers = { $speakers } panélistes : au-delà de { $most }, le débat manque de temps.
console-limits = Temps de parole
console-limits-groups = Par groupe, s’il y a lieu
console-limits-from-now = Dès maintenant
console-limits-also-now = Le tour en cours aussi
console-limits-set = Les nouveaux temps valent pour les tours à venir.
console-limits-now = Les nouveaux temps valent tout de suite, tour en cours compris.
console-limit-floor = Intervention
console-limit-group = Au nom d’un groupe
console-limit-read = Lecture d’une question
console-limit-answer = Réponse
console-limit-followup = Deuxième réponse
console-limit-final = Remarques finales
console-limit-point-of-order = Motion d’ordre
console-limit-reply = Droit de réponse
console-preset = Temps usuels d’un format
console-preset-limits = Reprendre ses temps
console-preset-items = Temps et programme
console-preset-taken = { $name } : valeurs reprises.
console-preset-side-event-60 = Manifestation parallèle, 60 minutes
console-preset-side-event-90 = Manifestation parallèle, 90 minutes
console-preset-hrc-panel-120 = Réunion-débat du Conseil, 120 minutes
console-preset-hrc-interactive-dialogue = Dialogue interactif
console-preset-webinar-60 = Webinaire, 60 minutes
console-preset-open-debate-90 = Débat ouvert, 90 minutes
console-settings = Réglages
console-slow = Mode lent : une question par téléphone toutes les
console-slow-off = désactivé
console-slow-why = Pour les questions et les demandes de parole, en minutes. Ce qui vient plus tôt attend sur le téléphone et part de lui-même.
console-flag-word = mot de votre liste
console-flag-word-why = Un mot de la liste de l’équipe organisatrice y figure. Cela vous attend comme tout le reste.
console-flag-script = nom à alphabets mêlés
console-flag-script-why = Un mot du nom mêle les lettres de plusieurs alphabets, comme le font les imitations. Il peut être sincère malgré tout.
console-unusual-floods-why = Ces téléphones envoient bien plus qu’une personne ne le peut. Rien n’en est pris tant qu’ils continuent ; personne d’autre n’est ralenti.
console-unusual-newcomers-why = De très nombreux nouveaux téléphones viennent d’une même adresse. Ils entrent l’un après l’autre ; qui était déjà là ne remarque rien.
console-unusual-floods =
    { $count ->
        [one] { $count } téléphone inonde
       *[other] { $count } téléphones inondent
    }
console-unusual-newcomers =
    { $count ->
        [one] { $count } nouvel arrivant retenu
       *[other] { $count } nouveaux arrivants retenus
    }
console-set-done = Enregistré.
console-support = « Moi aussi » sur les questions
console-support-on = oui, totaux visibles
console-support-hidden = oui, totaux cachés jusqu’à la lecture
console-support-off = non
console-floor-names = Noms sur la liste publique
console-floor-names-why = Sinon, chacun ne voit que des numéros, sauf la tribune et vous.
console-places = Indiquer la place sur la liste
console-places-why = Sinon, les téléphones indiquent l’attente, mais pas la place.
console-extra-point-of-order = Motions d’ordre
console-extra-right-of-reply = Droit de réponse
console-captions = Sous-titres et langue des signes
console-captions-why = Une adresse https. Le lien figure sous « Suivre ».
console-contact = Adresse de suivi
console-contact-why = Visible par tout le monde à la fin.

## Liste des orateurs : ordre, raisons, corrections

console-floor-open-until = ouverte, clôture à { $time }
console-floor-opens = ouverture à { $time }
console-floor-open-now = Ouvrir
console-floor-close-now = Clore
console-floor-times = Horaires…
console-floor-paper = Ajouter…
console-floor-set = La liste des orateurs est réglée.
console-last-call = Dernier appel
console-last-call-why = Clôt la liste dans deux minutes et prévient tout le monde.
console-last-call-done = Dernier appel : la liste sera close à { $time }.
console-opens-at = Ouverture à
console-closes-at = Clôture à
console-closes-after = Clôture, à compter du début
console-closes-never = à la main
console-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
console-order = Ordre
console-order-is = Ordre : { $order }.
console-order-equity = équité
console-order-chronological = chronologique
console-order-protocol = protocole
console-order-alternate = salle et en ligne en alternance
console-order-equity-why = D’abord ceux dont le groupe ou le côté a été le moins entendu.
console-order-chronological-why = Dans l’ordre des demandes.
console-order-protocol-why = Par rang et par groupe, puis dans l’ordre des demandes.
console-order-alternate-why = Une personne dans la salle, puis une en ligne.
console-suggested = Proposé ensuite
console-why-called = votre choix
console-why-pinned = nom épinglé par vous
console-why-reply = droit de réponse, après tous les autres
console-why-only-one = seule demande en attente
console-why-last = après les autres
console-why-earliest = première demande
console-why-first-turn = premier tour
console-why-second-turn = a déjà parlé
console-why-absent-before = absence à l’appel
console-why-group-unheard = groupe pas encore entendu
console-why-group-fewer = groupe moins entendu
console-why-channel-unheard = { $channel ->
        [online] en ligne pas encore entendu
       *[other] salle pas encore entendue
    }
console-why-channel-fewer = { $channel ->
        [online] en ligne moins entendu
       *[other] salle moins entendue
    }
console-why-channel-alternates = { $channel ->
        [online] au tour du public en ligne
       *[other] au tour de la salle
    }
console-why-dignitary = dignitaire
console-why-on-behalf = au nom d’un groupe
console-why-rank = selon le protocole
console-reply = droit de réponse
console-pinned = nom épinglé
console-dignitary = dignitaire
console-on-behalf = pour un groupe
console-nth-turn = tour { $nth }
console-more-for = Plus pour { $name }
console-swap = Échanger avec
console-swapped = { $name } et { $other } ont échangé leur place.
console-skip = Passer
console-skipped-done = { $name } : une place plus loin.
console-pin = Épingler
console-unpin = Détacher
console-pinned-done = { $name } : nom épinglé.
console-unpinned = { $name } suit de nouveau l’ordre.
console-convert = Par écrit plutôt…
console-convert-text = La question écrite
console-convert-now = En faire une question
console-converted = { $name } : désormais une question écrite, en réserve.
console-edited = { $name } : correction enregistrée.
console-group = Groupe
console-group-none = non précisé
console-topic = Sujet
console-paper-add = Inscrire
console-paper-done = { $name } est sur la liste.
console-lots = Tirer au sort
console-lots-why = Entre les demandes de la première minute.
console-lots-drawn = Tirage fait, graine { $seed }.
console-lots-were =
    { $count ->
        [one] Tirage pour { $count } demande, graine { $seed }
       *[other] Tirage entre { $count } demandes, graine { $seed }
    }

## L’équilibre

console-balance = Équilibre
console-balance-empty = Personne n’a encore été entendu.
console-side-room = salle
console-side-online = en ligne
console-side-unknown = côté inconnu
console-group-unknown = groupe inconnu
console-turns = Premiers tours { $first } · deuxièmes { $second }
console-one-sided-room = Trois de suite en salle, et on attend en ligne.
console-one-sided-online = Trois de suite en ligne, et la salle attend.
console-next-side-room = Moins entendue, et en attente : la salle.
console-next-side-online = Moins entendu, et en attente : en ligne.

## La tribune : signaux et coulisses

console-ready = tout est prêt
console-ask-time = besoin de 30 s
console-ask-audio = plus de son
console-ask-floor = demande la parole
console-cue-all = Message collectif
console-cue-pick = Écrire à { $name }
console-cue-to =
    { $count ->
        [one] Message privé à { $count } personne
       *[other] Message privé à { $count } personnes
    }
console-cue-sent-many =
    { $count ->
        [one] À { $count } personne : { $phrase }
       *[other] À { $count } personnes : { $phrase }
    }
console-backstage = Coulisses
console-whisper-to-technician = À la technique
console-whisper-to-booth = À la cabine
console-whisper-to-moderator = À la modération
console-whisper-sent = Envoyé : { $role }.
console-whisper-behind = Nous avons du retard.
console-whisper-online-waiting = On attend en ligne.
console-whisper-inbox-full = Beaucoup de questions à lire.
console-whisper-speaker-missing = La personne suivante manque.
console-whisper-no-sound = Il n’y a pas de son.
console-whisper-slow-down = Plus lentement, merci.
console-whisper-ok = Tout va bien.

## L’écran

console-wall-preview = Aperçu avant affichage
console-wall-frozen = figé
console-layout-join = Rejoindre
console-layout-speaker = Parole
console-layout-question = Question
console-layout-list = Liste
console-layout-actions = Mesures
console-layout-poll = Main levée
console-layout-think = Réflexion
console-layout-blank = Vide
console-take = Montrer à l’écran
console-blank = Vider
console-freeze = Figer
console-unfreeze = Libérer
console-frozen = L’écran est figé.
console-unfrozen = L’écran reprend.
console-follow = L’écran suit le déroulé
console-follow-why = Le nom et la question s’affichent d’eux-mêmes.
console-strip = Garder une bande pour les sous-titres
console-strip-why = Le bas de l’écran reste vide.
console-preview-join = Code QR et adresse courte
console-preview-next = Ensuite : { $name }
console-preview-think = Prenons un instant pour réfléchir
console-preview-more = +{ $count } en attente
console-preview-speaker-empty = Personne ne parle : l’écran montre le titre.
console-preview-question-empty = Aucune question n’est posée.
console-preview-list-empty = Personne n’est inscrit.
console-preview-actions-empty = Aucune mesure n’est notée.
console-preview-poll-empty = Pas de vote à main levée.
console-preview-blank-empty = Rien : un écran sombre.
console-think = Pause de réflexion
console-think-on = { $seconds } secondes de réflexion.
console-think-end = Terminer la pause
console-think-over = La pause est finie.
console-guiding =
    { $count ->
        [one] { $count } question d’appui
       *[other] { $count } questions d’appui
    }
console-guiding-label = Questions d’appui, une par ligne
console-guiding-kept = Les questions d’appui sont enregistrées.

## Les parties

console-pane-wall = Écran

## Holding what arrives

console-arrivals = Les questions sans nom arrivent une fois par minute, mélangées.

console-incident = Incident
console-incident-why = Écrivez ce qui s’est passé, pas qui a écrit quoi. L’équipe organisatrice et la modération le lisent.
console-incident-category = Nature
console-incident-text = En quelques mots
console-incident-add = Noter
console-incident-added = L’incident est noté.
console-incident-drop = Retirer
console-incident-dropped = La note est retirée.
console-incidents-noted = Incidents déjà notés
incident-harassment = Harcèlement
incident-threat = Menace
incident-disruption = Perturbation
incident-recording = Enregistrement contraire aux règles
incident-medical = Urgence médicale
incident-other = Autre chose
contacts-none = La personne à qui s’adresser n’est pas encore indiquée. L’équipe organisatrice peut le faire dans les réglages.
