### The organiser's desk: the panels, drafts, and the pages of one panel.

organise-title = { $title } · organisation
organise-home = Mes panels
organise-tabs = Pages de ce panel
organise-tab-overview = Aperçu
organise-tab-programme = Programme
organise-tab-settings = Réglages
organise-tab-links = Liens
organise-tab-papers = Documents
organise-tab-record = Bilan
organise-tab-report = Rapport
organise-tab-follow-up = Suites
organise-state-draft = Brouillon
organise-state-open = Ouvert aux questions
organise-state-rehearsal = Répétition
organise-state-live = En cours
organise-state-ended = Terminé
organise-state-anonymised = Anonymisé
organise-state-purged = Effacé
organise-open-console = Ouvrir la console

## The first page

organise-door-title = Ouvrez votre lien d’organisation
organise-door-more = La personne qui a installé cet outil, ou préparé un panel pour vous, peut vous donner un lien personnel. Il ouvre votre espace d’organisation, sans compte ni mot de passe.
organise-door-label = Votre lien
organise-door-open = Ouvrir
organise-door-wrong = Ce n’est pas un lien personnel. Veuillez coller l’adresse entière, de https:// jusqu’à la fin.
organise-door-hint = Lien perdu ? Le serveur en a affiché un à son premier démarrage. La page des liens d’une autre personne de l’équipe organisatrice en affiche un aussi.
organise-new-from-note = Créer depuis une note
organise-new-by-hand = Créer à la main
organise-drafts = Brouillons en cours
organise-panels = Panels
organise-untitled = Sans titre
organise-draft-by-hand = commencé à la main
organise-draft-pasted = texte collé
organise-draft-changes = Nouvelle version de la note du panel { $code }
organise-to-look-at = à vérifier
organise-to-confirm =
    { $count ->
        [0] Tout est confirmé
        [one] { $count } point à confirmer
       *[other] { $count } points à confirmer
    }
organise-all-confirmed = Tout est confirmé
organise-panels-empty = Aucun panel pour l’instant
organise-panels-empty-more = Commencez par la note conceptuelle : le titre, l’heure, la salle et les personnes à la tribune en sont extraits ; il vous reste à les confirmer.
organise-archived =
    { $count ->
        [one] { $count } panel archivé
       *[other] { $count } panels archivés
    }
organise-done-dropped = Le brouillon a été mis de côté.
organise-done-kept = Le brouillon est de retour.

## From a note

organise-new-title = Nouveau panel à partir d’une note conceptuelle
organise-new-more = Le titre, la date, l’heure, la salle, les organisateurs et les personnes à la tribune en sont extraits. Vous voyez ce qui a été lu à côté de la note, et confirmez ce qui n’est pas certain.
organise-new-file = Choisissez la note
organise-new-kinds = Word (.docx), PDF, texte brut ou Markdown, jusqu’à 5 Mo
organise-new-or = ou
organise-new-paste = Collez son texte
organise-new-read = Lire la note
organise-new-reading = Lecture de la note…
organise-new-private = La note est lue sur ce serveur selon des règles fixes. Rien n’en sort, et personne d’autre que vous ne voit le brouillon.

organise-record-title = À partir d’un bilan
organise-record-more = Le fichier record.json, téléchargé à la page « Bilan » d’un panel, rétablit ce panel tel qu’il était, avec de nouveaux liens.
organise-record-read = Rétablir

## The review page

organise-review-title = Vérifiez ce qui a été lu
organise-review-more =
    { $count ->
        [0] Tout est confirmé. Le panel reprendra ce qui figure ici.
        [one] Ce qui a été lu figure à côté de sa ligne. Un point attend votre décision.
       *[other] Ce qui a été lu figure à côté de sa ligne. { $count } points attendent votre décision.
    }
organise-by-hand-title = Un nouveau panel
organise-by-hand-more = Un titre et une heure suffisent pour commencer. Le reste peut venir plus tard, même après la publication.
organise-the-panel = Le panel
organise-the-note = La note
organise-people = Personnes
organise-line = ligne { $line }
organise-answers = Réponses
organise-save = Enregistrer
organise-saved = Enregistré.
organise-publish = Publier le panel
organise-before-publishing =
    { $count ->
        [one] Pour publier le panel, il manque encore un point :
       *[other] Pour publier le panel, il manque encore { $count } points :
    }
organise-draft-drop = Mettre de côté
organise-draft-dropped = Ce brouillon a été mis de côté.
organise-draft-keep = Reprendre le brouillon
organise-one-per-line = Un par ligne
organise-field-title = Titre
organise-field-date = Date
organise-field-start = Début
organise-field-end = Fin
organise-field-timezone = Fuseau horaire
organise-field-room = Salle
organise-field-organisers = Organisateurs
organise-part-opening = Remarques liminaires
organise-part-moderator = Modération
organise-part-co-moderator = Comodération
organise-part-panellist = Panéliste
organise-part-closing = Remarques de clôture
organise-person-add = Ajouter une personne
organise-person-unnamed = Nom à préciser
organise-person-left-out = hors panel
organise-person-leave-out = Laisser de côté
organise-person-honorific = Titre de civilité
organise-person-name = Nom
organise-person-function = Fonction
organise-person-organisation = Organisation
organise-person-part = Rôle
organise-person-phonetic = Prononciation du nom
organise-person-note = Besoins et notes pour la modération
organise-person-extra = Temps supplémentaire
organise-person-extra-none = aucun
organise-person-private = La prononciation, les besoins et le temps supplémentaire ne sont visibles que de la modération. Ils ne sont jamais publics.
organise-up = Monter
organise-down = Descendre
organise-languages = Langues des pages
organise-language-first = Langue principale : celle du grand écran et de ce que lit la présidence
organise-languages-offered = Proposées au public
organise-preset = Format
organise-preset-show = Afficher
organise-preset-own = Comme dans l’original
organise-preset-side-event-60 = Manifestation parallèle, 60 minutes
organise-preset-side-event-90 = Manifestation parallèle, 90 minutes
organise-preset-hrc-panel-120 = Réunion-débat du Conseil des droits de l’homme, 2 heures
organise-preset-hrc-interactive-dialogue = Dialogue interactif du Conseil
organise-preset-webinar-60 = Webinaire, 60 minutes
organise-preset-open-debate-90 = Débat ouvert, 90 minutes
organise-sum = Au total

## Open points: what the note leaves open, one sentence each

organise-point =
    { $code ->
        [missing] { $field ->
            [title] Nous n’avons pas trouvé de titre dans la note.
            [date] La note n’indique pas le jour.
            [start] La note n’indique pas l’heure de début.
            [end] La note n’indique pas l’heure de fin.
            [room] La note n’indique pas de salle.
            [organisers] La note n’indique pas d’organisateurs.
            [moderator] La note ne désigne personne pour la modération.
            [panellists] La note ne nomme pas de panélistes.
           *[other] La note ne l’indique pas.
        }
        [year_missing] La note n’indique pas l’année. Quelle est-elle ?
        [weekday_disagrees] Le jour de la semaine et la date ne concordent pas. Quel est le bon jour ?
        [day_or_month_first] Cette date peut se lire de deux façons. Laquelle est la bonne ?
        [several_days] La note indique plusieurs jours. Est-ce bien le premier ?
        [ambiguous] La note indique plusieurs dates. Laquelle est la bonne ?
        [several_times] La note donne l’heure dans plusieurs fuseaux. Quelle est celle de la salle ?
        [half_day_unsure] Est-ce le matin ou l’après-midi ?
        [from_agenda] Tiré du programme, faute d’indication ailleurs.
        [to_be_confirmed] La note dit : à confirmer.
        [read_from_prose] Lu dans le texte courant. Est-ce exact ?
        [read_from_heading] Tiré d’une rubrique inhabituelle. Est-ce bien son rôle ?
        [part_unsure] Rôle déduit de la position, car la rubrique ne le dit pas. Est-ce exact ?
        [online_unsure] Il se peut que cette personne participe en ligne. Si oui, veuillez le cocher plus bas.
        [several] La note désigne plusieurs personnes pour la modération. Est-ce bien celle-ci ?
        [person_unplaced] { $field ->
            [panellists] Cette personne ne figure sous aucune rubrique. Quel est son rôle ?
           *[other] Ceci ne figure sous aucune rubrique.
        }
        [maybe_two] S’agit-il d’une entité ou de deux ?
        [also_moderator] Assure la modération et figure aussi parmi les panélistes.
        [unnamed] La note ne donne pas de nom ici. Sans nom, personne n’est ajouté.
        [instruction_ignored] Une phrase adressée à qui importe la note a été laissée de côté :
        [cut_short] La note est très longue. Ce qui suit cette ligne n’a pas été lu.
        [language] Nous connaissons mal la langue de cette note. Veuillez relire avec attention.
        [assumed] La note n’indique pas de fuseau horaire. L’heure est-elle celle de { $zone } ?
        [unsure] { $field ->
            [title] Est-ce le titre ?
            [room] Est-ce la salle ?
            [date] Est-ce le jour ?
           *[other] Est-ce l’organisation ?
        }
       *[other] Veuillez vérifier ce point.
    }
organise-keep =
    { $code ->
        [missing] Laisser vide
        [person_unplaced] Pas à la tribune
        [maybe_two] Une seule
        [unnamed] Omettre pour l’instant
        [title] Garder
        [day_or_month_first] { $value }
        [weekday_disagrees] { $value }
        [ambiguous] { $value }
        [several_times] { $value }
        [half_day_unsure] { $value }
        [unsure] Garder
        [assumed] Oui, ce fuseau
       *[other] C’est exact
    }
organise-place-panellists = Panéliste
organise-place-opening-remarks = Remarques liminaires
organise-place-moderator = Modération
organise-place-closing = Remarques de clôture
organise-place-chair = Présidence
organise-place-keynote = Discours principal
organise-place-rapporteur = Rapporteur ou rapporteuse
organise-fault-needed =
    { $field ->
        [title] Il manque le titre.
        [date] Il manque la date.
        [start] Il manque le début.
        [end] Il manque la fin.
       *[other] Il manque quelque chose.
    }
organise-fault-date = Cette date n’existe pas au calendrier. Veuillez la corriger.
organise-fault-time = Cette heure n’existe pas. Veuillez la corriger.
organise-fault-zone = Veuillez choisir un fuseau horaire dans la liste.
organise-fault-slot = Un panel dure de { $least } minutes à { $most } heures. Veuillez vérifier le début et la fin.

## Hints: quiet, never in the way

organise-hint-no-moderator = Personne n’assure encore la modération. Un lien de modération est créé quand même.
organise-hint-two-moderators = { $count } personnes assurent la modération. Chacune dispose de la console ; convenez de la personne qui appuie sur « Ensuite ».
organise-hint-also-moderator = { $name } assure la modération et compte parmi les panélistes. Qui surveille le temps pendant son intervention ?
organise-hint-one-gender = Tous les titres de civilité du panel sont du même genre. Est-ce voulu ?
organise-hint-sum = Les points durent en tout { $planned } minutes, pour un panel de { $slot }.
organise-hint-speech = Les interventions préparées prennent { $percent } % du temps. Il en reste peu pour la salle.
organise-hint-short = Chaque panéliste n’a que { $seconds } secondes. Avec moins de prises de parole, on en dirait plus.
organise-hint-handover = Passer la parole { $count } fois prend environ { $seconds } secondes en tout, qui ne sont pas prévues.

## The overview of a panel

organise-next-title = La suite
organise-after-title = Après le panel
organise-step-done = Fait :
organise-step-todo = À faire :
organise-step-open = À régler :
organise-next-programme =
    { $planned ->
        [0] Il n’y a pas encore de programme.
       *[other] Le programme compte { $planned } minutes sur { $slot }.
    }
organise-next-moderator = La modération est assurée.
organise-next-links =
    { $without ->
        [0] Remettez les liens personnels, sur papier ou par courriel.
        [one] Une personne n’a pas de lien.
       *[other] { $without } personnes n’ont pas de lien.
    }
organise-next-privacy =
    { $mode ->
        [attributed] Les noms sont demandés. Cela convient-il à toute la salle ?
        [anonymous] Aucun nom n’est recueilli. Est-ce ce qui a été convenu ?
        [chatham] Les noms restent dans la salle. Est-ce ce qui a été convenu ?
       *[other] Les noms sont facultatifs. Cela convient-il à toute la salle ?
    }
organise-next-papers = Imprimez ce qu’il faut sur papier : programme, chevalets, fiches de modération.
organise-next-rehearsal =
    { $rehearsing ->
        [0] Faites une répétition. Rien n’en est conservé.
       *[other] Une répétition est en cours. Terminez-la à la console avant l’arrivée du public.
    }
organise-next-ready =
    { $count ->
        [0] Aucune prise de parole n’est encore prévue.
       *[other] { $ready ->
            [0] Personne n’a encore confirmé que tout est prêt.
            [one] { $ready } personne sur { $count } a confirmé que tout est prêt.
           *[other] { $ready } personnes sur { $count } ont confirmé que tout est prêt.
        }
    }
organise-next-live = Le panel est en cours.
organise-next-record = Conservez le bilan : qui a parlé et pendant combien de temps, chaque question et ce qu’elle est devenue.
organise-next-report = Lisez le rapport et corrigez-le.
organise-next-answers =
    { $count ->
        [0] Aucune question n’attend de réponse.
        [one] Une question attend une réponse écrite.
       *[other] { $count } questions attendent une réponse écrite.
    }
organise-next-actions =
    { $count ->
        [0] Toutes les mesures sont faites.
        [one] Une mesure n’est pas encore faite.
       *[other] { $count } mesures ne sont pas encore faites.
    }
organise-next-outcome = Publiez les résultats pour que tout le monde puisse les lire.
organise-address = Pour le public
organise-code = Code { $code }
organise-time = Heure
organise-open-display = Ouvrir le grand écran
organise-whole = Le panel entier
organise-do-stop = Les questions écrites sont acceptées
organise-do-stop-more = Même avant le début du panel. La liste des orateurs s’ouvre à la console.
organise-do-stop-button = Ne plus en accepter
organise-do-ask = Les questions écrites ne sont pas acceptées
organise-do-ask-more = La page du public le dit.
organise-do-ask-button = Les accepter
organise-do-open = Ce panel n’est pas encore ouvert
organise-do-open-more = Personne d’autre que vous ne le voit.
organise-do-open-button = Ouvrir le panel
organise-do-copy = Un autre panel comme celui-ci
organise-do-copy-more = Avec ses personnes, son programme et ses réglages ; sans les questions ni les demandes de parole, et avec ses propres liens.
organise-do-copy-button = Copier en brouillon
organise-do-archive = Retirer de la liste
organise-do-archive-more = Le panel quitte votre liste. Ses liens et son bilan restent tels quels.
organise-do-archive-button = Archiver
organise-do-restore = Ce panel est archivé
organise-do-restore-more = Il figure à part dans votre liste.
organise-do-restore-button = Remettre dans la liste
organise-kept = Ce qui est conservé, et jusqu’à quand
organise-kept-declined = Texte des questions non retenues
organise-kept-private = Ce qui n’a été confié qu’à vous
organise-kept-questions = Texte de toutes les autres questions
organise-kept-names = Noms de celles et ceux qui ont posé une question ou pris la parole depuis la salle
organise-kept-traces = Traces des téléphones, signaux et messages discrets
organise-kept-until = Jusqu’au { $day }, { $time }
organise-kept-gone = Effacé le { $day } : { $count }
organise-kept-stays = Programme, intervenants, temps de parole, réponses approuvées, suites à donner et tous les chiffres sont conservés pour toujours.
organise-kept-quoted = Les questions citées dans les résultats publiés gardent leur texte.
organise-kept-unquoted = Les résultats ne sont pas publiés. Publiez-les avant cette date pour que les questions traitées gardent leur texte.
organise-do-anonymise = Clore et anonymiser
organise-do-anonymise-more = Efface maintenant le texte des questions non retenues ou confiées à vous seul, et tout ce qui mène à un téléphone. Ensuite, personne ne retrouve ni ne retire sa question, et la séance ne peut plus être modifiée. Réponses écrites, suites à donner, rapport et résultats restent possibles.
organise-do-anonymise-button = Anonymiser
organise-do-purge = Tout effacer maintenant
organise-do-purge-more = De même, ainsi que le texte de toutes les questions que les résultats publiés ne citent pas, les textes que vous n’avez pas approuvés et tous les noms de la salle.
organise-do-purge-button = Effacer maintenant
organise-do-sure = Je sais que c’est irréversible.
organise-do-changed = La note a changé
organise-do-changed-more = Vous voyez ce qui diffère et choisissez ce que le panel reprend. Les liens, les temps et les prononciations sont conservés.
organise-changed-read = Comparer
organise-done-saved = Enregistré.
organise-done-nothing = Rien n’a été modifié.
organise-done-published = Le panel est ouvert. Ses liens personnels sont prêts à être remis.
organise-done-brought-back = Le panel est de retour, tel que son bilan le décrit. Ses liens sont nouveaux.
organise-done-archived = Archivé.
organise-done-restored = De retour dans la liste.
organise-done-anonymised = Le panel est clos et anonymisé.
organise-done-purged = Tout ce qui pouvait être effacé l’est.
organise-done-copied = Copié.
organise-done-changed = Ce que vous avez choisi a été repris.

## Programme and people of a panel

organise-set = Enregistrer
organise-top = En premier
organise-ready = tout est prêt
organise-programme-sum = { $planned } min sur { $slot }
organise-programme-empty = Rien n’est encore prévu. Choisissez un format, ou ajoutez les points un à un.
organise-item-planned = Durée (minutes:secondes)
organise-item-person = Qui
organise-item-nobody = personne
organise-item-title = Titre, s’il n’est pas le titre habituel
organise-item-kind = Nature
organise-item-add = Ajouter un point
organise-item-drop = Retirer
organise-item-restore = Remettre
organise-items-dropped =
    { $count ->
        [one] { $count } point retiré
       *[other] { $count } points retirés
    }
organise-people-dropped =
    { $count ->
        [one] { $count } personne retirée
       *[other] { $count } personnes retirées
    }
organise-person-drop = Retirer de la tribune
organise-person-restore = Remettre, avec un nouveau lien
organise-person-extra-seconds = Temps supplémentaire (secondes)
organise-person-add-link = Un lien personnel est créé aussitôt. Le programme ne change pas de lui-même.
organise-preset-anew = Refaire le programme selon le format
organise-preset-apply = Refaire
organise-preset-what = Les temps de parole et les points deviennent ceux du format. Ce qui n’y entre pas est retiré et peut être remis.

## Settings of a panel

organise-section-describe = Le panel
organise-section-privacy = Noms et vie privée
organise-section-safety = S’il se passe quelque chose
organise-safety-more = Seules les personnes qui conduisent le panel le lisent, sur leurs propres pages.
organise-conduct = Point de contact pour le code de conduite
organise-security = Sécurité
organise-section-questions = Questions écrites
organise-section-floor = Liste des orateurs
organise-privacy-more = Ce que vous choisissez ici est indiqué à toute personne qui pose une question. Dès la première question, le réglage peut devenir plus strict, jamais moins strict.
organise-attribution = Noms des personnes qui posent des questions
organise-attribution-attributed = Demandés
organise-attribution-attributed-more = Aucune question n’est acceptée sans nom. Pour les réunions de délégations.
organise-attribution-optional = Facultatifs
organise-attribution-optional-more = Chaque personne décide, question par question. Sans nom, elle reste anonyme, y compris pour vous.
organise-attribution-chatham = Ne sortent pas de la salle
organise-attribution-chatham-more = La tribune peut lire les noms. Ni les écrans ni les téléphones ne les affichent, et aucun rapport ne nomme personne (règle de Chatham House).
organise-attribution-anonymous = Non recueillis
organise-attribution-anonymous-more = Aucune question ne porte de nom. Pour les sujets où un nom pourrait mettre quelqu’un en danger.
organise-groups = Groupes proposés
organise-retention = Combien de jours après la fin est-ce conservé ?
organise-retention-declined = Questions non retenues
organise-retention-private = Ce qui n’a été confié qu’à vous
organise-retention-questions = Questions
organise-retention-names = Noms de la liste des orateurs
organise-retention-more = Ensuite, textes et noms sont effacés pour de bon. Ce qui n’a été confié qu’à vous n’est jamais conservé plus d’une semaine.
organise-asking = Les questions sont acceptées
organise-asking-until = Jusqu’à
organise-support = Soutien aux questions des autres
organise-support-on = Oui, totaux visibles
organise-support-hidden = Oui, totaux cachés jusqu’à ce que la question soit posée
organise-support-off = Non
organise-question-limit = Longueur maximale d’une question, en caractères
organise-held-words = Mots qui appellent une relecture
organise-held-words-more = Un mot ou une expression par ligne, par langue. Une question qui en contient un est signalée à la modération ; rien n’est refusé pour autant, et personne d’autre ne voit ce signe.
organise-guiding = Questions d’appui
organise-guiding-more = Une par ligne, cinq au plus. La salle les lit pendant la pause de réflexion.
organise-contact = Contact pour ce qui ne peut se demander ici
organise-captions = Adresse des sous-titres et de la langue des signes (https)
organise-order = Ordre proposé
organise-order-equity = Équité : d’abord les groupes et les canaux qui n’ont pas encore été entendus
organise-order-alternate = Salle et en ligne en alternance
organise-order-chronological = Dans l’ordre des demandes
organise-order-protocol = Protocole : d’abord les dignitaires et les groupes
organise-opens-at = Ouverture
organise-closes-at = Clôture
organise-closes-after = Clôture, en minutes après le début
organise-floor-names = La salle voit les noms de la liste
organise-places = Toute personne en attente connaît sa place
organise-extras = Également possible
organise-extra-point-of-order = Motions d’ordre
organise-extra-right-of-reply = Droit de réponse

## A changed note

organise-changed-title =
    { $count ->
        [0] Rien ne diffère
        [one] Un point diffère
       *[other] { $count } points diffèrent
    }
organise-changed-more = Choisissez ce que le panel reprend. Une personne ajoutée reçoit un lien ; une personne retirée perd le sien. Tous les autres liens, temps et prononciations sont conservés.
organise-changed-programme = Le programme ne change pas de lui-même : si une personne a été ajoutée, vérifiez-le ensuite.
organise-changed-take = Reprendre ce qui est coché
organise-changed-none = La note dit ce que dit le panel.
organise-changed-back = Retour
organise-change-title = Titre
organise-change-room = Salle
organise-change-time = Date et heure
organise-change-organisers = Organisateurs
organise-change-added = Ajout :
organise-change-removed = N’est plus dans la note :
organise-change-corrected = Fonction ou titre de civilité :
organise-change-moderator = Nouveau nom à la modération :

## Holding what arrives

organise-hold = Les questions sans nom arrivent une fois par minute, mélangées
organise-hold-more = Personne dans la salle ne peut déduire du moment de qui vient une question. Impossible à désactiver dès qu’une question a été posée.

seats-title = Codes de siège
seats-lead = Facultatif. Quiconque saisit le code d’une délégation porte la mention « avec code de siège ». Elle indique qui détient la carte et ne prouve l’identité de personne.
seats-names = Délégations
seats-add = Créer les codes
seats-codes = Codes
seats-print = Imprimer les cartes
seats-revoked = retiré
seats-revoke = Retirer
seats-restore = Rétablir
seats-none = Aucun code n’est valable pour l’instant.
seats-card = Saisissez ce code quand vous posez une question sous votre nom ou demandez la parole.
organise-tab-seats = Codes de siège
