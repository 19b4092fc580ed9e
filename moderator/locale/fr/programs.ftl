### Programs beside the panel: tokens, addresses that are told of events, and signing in with an account of the house.
programs-title = Programmes informatiques
programs-lead = Un programme a besoin d’un jeton, pour montrer le panel ailleurs ou pour le conduire depuis une télécommande. Quiconque a le jeton peut faire ce qu’il permet : ne le donnez donc qu’à ce programme.
programs-scope = Ce qu’il permet
programs-scope-reader = Lire
programs-scope-remote = Conduire
programs-scope-text-reader = Lit ce que tout le monde peut voir du panel, et rien d’autre.
programs-scope-text-remote = Appuie sur « ensuite », « pause », « reprendre », « plus de temps » et « conclure », et lit ce que tout le monde peut voir.
programs-name = Nom sous lequel vous voulez le retrouver ici
programs-submit = Créer un jeton
programs-copy = Copier le jeton
programs-withdraw = Retirer
programs-renew = Nouveau jeton
programs-done-added = Le jeton est prêt. Copiez-le dans le programme.
programs-done-renewed = Un nouveau jeton existe. L’ancien ne vaut plus rien.
programs-done-withdrawn = Retiré. Le jeton ne vaut plus rien désormais.

## Calendars

programs-calendar = Calendrier de ce panel
programs-calendar-all = Calendrier de tous les panels

## Addresses that are told of events

programs-hooks = Adresses averties
programs-hooks-lead = Un programme à vous peut être averti de ce qui se passe dans le panel dès que cela arrive. Le texte d’une question ne lui parvient qu’une fois lisible par tout le monde, et jamais qui l’a posée.
programs-hook-url = Adresse (https)
programs-hook-events = Ce qui lui est signalé
programs-hook-add = Ajouter une adresse
programs-hook-submit = Ajouter l’adresse
programs-hook-drop = Retirer
programs-hook-dropped = Retirée. Plus rien ne lui est signalé.
programs-hook-secret = Chaque message est signé avec ce secret. Copiez-le maintenant : il ne sera plus affiché.
programs-hook-closed = La personne qui exploite cette installation ne l’a pas ouverte à cette adresse. Demandez-lui d’inscrire l’hôte dans WEBHOOK_HOSTS.
programs-hook-waiting = { $count } en attente
programs-hook-failed = { $count } non remis
programs-event-question-asked = Une question a été posée (sans son texte)
programs-event-question-published = Une question est lisible par tout le monde
programs-event-question-answered = Une question a reçu une réponse
programs-event-turn-started = Quelqu’un prend la parole
programs-event-turn-ended = Quelqu’un a fini de parler
programs-event-panel-started = Le panel commence
programs-event-panel-ended = Le panel est terminé

## Signing in with an account of the house

programs-account = Se connecter avec votre compte
programs-account-away = Le service de connexion ne répond pas. Réessayez dans une minute, ou ouvrez votre espace d’organisation avec votre lien personnel.
programs-account-clock = Les horloges de ce serveur et du service de connexion ne concordent pas. Prévenez la personne qui exploite cette installation.
programs-account-state = La connexion a pris trop de temps ou a commencé dans un autre navigateur. Recommencez.
programs-account-forged = La réponse du service de connexion n’est pas digne de confiance. Recommencez ; si cela se reproduit, prévenez la personne qui exploite cette installation.
programs-account-denied = Ce compte ne peut pas organiser de panels ici. Adressez-vous à la personne qui exploite cette installation.
