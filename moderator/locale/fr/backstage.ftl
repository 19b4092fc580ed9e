### La cabine et la technique.

backstage-needs-scripts = Cette page a besoin de JavaScript. Veuillez l’activer ou changer de navigateur.
backstage-whispers = Messages avec la modération
backstage-whispers-none = Aucun message pour l’instant.
backstage-whisper-ours = Vous
backstage-whisper-said = Message de { $name } : { $words }
backstage-whisper-seen = Vu
backstage-whisper-seen-at = vu à { $time }
backstage-whisper-unseen = envoyé, pas encore vu
backstage-whisper-own = Vos propres mots
backstage-whisper-send = Envoyer
backstage-whisper-behind = Nous avons du retard
backstage-whisper-online-waiting = Une personne attend en ligne
backstage-whisper-inbox-full = Beaucoup de questions attendent
backstage-whisper-speaker-missing = La personne suivante manque
backstage-whisper-no-sound = Il n’y a pas de son
backstage-whisper-slow-down = Veuillez demander de ralentir
backstage-whisper-ok = Tout va bien
backstage-signals-none = Personne ne signale de problème de son.
backstage-signal-cant-hear =
    { $count ->
        [one] { $count } personne n’entend pas
       *[other] { $count } personnes n’entendent pas
    }
backstage-signal-too-fast =
    { $count ->
        [one] trop vite pour { $count } personne
       *[other] trop vite pour { $count } personnes
    }
backstage-signal-booth-cant-hear = la cabine n’entend pas
backstage-signal-booth-too-fast = trop vite pour la cabine

booth-title = Cabine
booth-now = En cours
booth-next = Ensuite
booth-nobody = Personne n’a la parole.
booth-nothing-next = Rien ne suit.
booth-texts = Textes à venir
booth-no-texts = Aucune question n’est encore validée.
booth-names = Noms
booth-signals = Prévenir la modération
booth-signal-too-fast = Veuillez ralentir
booth-signal-cant-hear = Nous n’entendons pas
booth-signal-given = la modération le voit
booth-signals-last = Un signal dure une minute. Appuyez de nouveau pour le retirer.
booth-size = Taille du texte
booth-size-number = Taille { $number }
booth-size-sample = A
booth-paused = Pause technique
booth-speech = Le texte qui sera lu
booth-gloss = Traduction non officielle
booth-originals =
    { $count ->
        [one] { $count } autre formulation de cette question
       *[other] { $count } autres formulations de cette question
    }
booth-speakers = Sur la liste des orateurs
booth-organisations = Organisations
booth-acronyms = Sigles et cotes
booth-glossary = Télécharger en texte
booth-actions = Mesures
booth-lead-open = responsable à désigner
booth-due-open = date à fixer
booth-action-to-confirm = à confirmer
booth-action-confirmed = confirmée
booth-action-in-progress = en cours
booth-action-done = faite

technician-title = Technique de salle
technician-phones = Téléphones connectés
technician-no-phone = Aucun téléphone n’a encore atteint cette adresse. Les réseaux d’hôtel isolent souvent les appareils.
technician-address = Adresse pour le public :
technician-screens = Écrans
technician-connected =
    { $count ->
        [0] aucune connexion
        [one] { $count } connexion
       *[other] { $count } connexions
    }
technician-online = en ligne
technician-green = répond
technician-amber = silence depuis 8 s
technician-red = hors ligne
technician-never = pas encore là
technician-wall = Le grand écran affiche
technician-clients = Écrans attendus
technician-clients-here = { $here } connectés sur { $of }
technician-clients-none = Aucun lien personnel n’a encore été donné.
technician-silent = silence depuis { $seconds } s
technician-signals = Son
technician-role-organiser = organisation
technician-role-moderator = modération
technician-role-co-moderator = comodération
technician-role-timekeeper = chronométrage
technician-role-note-taker = prise de notes
technician-role-opening = ouverture
technician-role-panellist = panéliste
technician-role-display = grand écran
technician-role-stage = chrono
technician-role-booth = cabine
technician-role-technician = technique
technician-clock = Horloges
technician-clock-server = Serveur
technician-clock-here = Cet ordinateur
technician-clock-same = la même heure
technician-clock-ahead = { $seconds } s d’avance
technician-clock-behind = { $seconds } s de retard
technician-clock-why = Tous les écrans suivent l’horloge du serveur : une heure fausse ici ne change rien.
technician-wall-answers = le projecteur répond
technician-wall-silent = le projecteur ne répond pas
technician-wall-never = projecteur pas encore connecté
technician-wall-frozen = figé
technician-wall-strip = bande libre pour les sous-titres
technician-wall-follow = suit le programme
technician-layout-join = Comment participer
technician-layout-speaker = Parole et chrono
technician-layout-question = Question
technician-layout-list = Liste des orateurs
technician-layout-actions = Mesures
technician-layout-poll = Vote à main levée
technician-layout-think = Pause de réflexion
technician-layout-blank = Vide
technician-open = Ouvrir sur cet ordinateur :
technician-page-display = Grand écran
technician-page-stage = Chrono
technician-page-overlay = Incrustation
