### Une phrase pour chaque code de refus de docs/protocol.md, qui dit quoi faire ensuite.

refused-empty =
    { $field ->
        [text] Veuillez d’abord écrire votre question.
        [name] Veuillez indiquer un nom.
        [code] Veuillez saisir le code du panel.
       *[other] Un champ est encore vide.
    }
refused-too-long =
    { $limit ->
        [one] C’est trop long. Il y a de la place pour { $limit } caractère.
       *[other] C’est trop long. Il y a de la place pour { $limit } caractères.
    }
refused-too-many = Veuillez en indiquer au plus { $limit }.
refused-characters = Certains caractères ne s’affichent pas. Veuillez ressaisir le texte.
refused-wrong-type = Un champ n’a pas la bonne forme. Veuillez recharger la page.
refused-missing = Il manque quelque chose. Veuillez recharger la page.
refused-unknown-keys = Cette page n’est plus à jour. Veuillez la recharger.
refused-unknown-command = Cette page n’est plus à jour. Veuillez la recharger.
refused-id-invalid = Cette page n’est plus à jour. Veuillez la recharger.
refused-id-reused = Ceci a déjà été envoyé sous une autre forme. Veuillez recharger la page.
refused-origin = Ceci ne vient pas de notre page. Veuillez la recharger.
refused-forbidden = Votre lien ne permet pas cela.
refused-link-revoked = Ce lien a été retiré. Demandez-en un nouveau à l’équipe organisatrice.
refused-panel-unknown = Nous ne connaissons pas ce panel. Veuillez vérifier le code.
refused-panel-state =
    { $state ->
        [draft] Ce panel n’est pas encore ouvert.
        [open] Ce panel n’a pas encore commencé.
        [live] Ce panel est en séance.
        [ended] Ce panel est terminé.
        [anonymised] Ce panel est clos et anonymisé.
       *[other] Pas à ce moment du panel.
    }
refused-question-closed = Les questions écrites sont closes.
refused-question-unknown = Cette question n’est plus ici.
refused-question-state =
    { $state ->
        [new] Cette question est encore à l’examen.
        [approved] Cette question est déjà validée.
        [next] Cette question est déjà en file.
        [asked] Cette question est déjà en cours.
        [answered] Cette question est déjà traitée.
        [written] Cette question recevra une réponse écrite.
        [declined] Cette question n’a pas été retenue.
        [withdrawn] Cette question a été retirée.
        [private] Cette question a été transmise en privé à l’équipe organisatrice.
        [merged] Cette question a été réunie avec une question semblable.
       *[other] Cette question a changé d’état.
    }
refused-question-same = Une question ne peut pas être réunie avec elle-même. Veuillez en choisir une autre.
refused-question-merged = L’une de ces questions est déjà réunie avec une autre. Veuillez d’abord la séparer.
refused-question-unassigned = Cette question ne vous a pas été confiée. Veuillez d’abord proposer d’y répondre.
refused-support-off = Ce panel ne compte pas les soutiens.
refused-too-soon = Un peu trop tôt. Veuillez réessayer dans vingt secondes.
refused-slow-down = Cela fait beaucoup d’un coup. Veuillez attendre un instant.
refused-floor-closed = La liste des orateurs est close. Tant que les questions écrites sont ouvertes, vous pouvez en envoyer une.
refused-floor-past = Ce moment est déjà passé, ou la liste serait close avant son ouverture. Veuillez choisir une heure ultérieure.
refused-floor-reply-off = Ce panel ne prévoit pas de droit de réponse.
refused-floor-reply-used = Votre délégation a déjà exercé deux fois son droit de réponse. Vous pouvez encore envoyer une question écrite.
refused-request-unknown = Cette demande n’est plus sur la liste.
refused-request-state = Cette demande a changé d’état.
refused-person-unknown = Cette personne ne fait plus partie du panel.
refused-person-dropped = Cette personne a été retirée du panel. Veuillez en choisir une autre.
refused-person-speaking = Cette personne a la parole. Veuillez d’abord mettre fin à son intervention.
refused-item-unknown = Ce point n’est plus au programme.
refused-turn-unknown = Ce tour de parole n’existe plus.
refused-turn-state =
    { $state ->
        [running] Le chrono tourne déjà.
        [paused] Le chrono est déjà en pause.
        [ended] Ce tour de parole est terminé.
       *[other] Ce tour de parole a changé d’état.
    }
refused-cue-unknown = Ce message n’est pas pour vous, ou n’existe plus.
refused-whisper-unknown = Ce message ne vous est pas destiné, ou n’existe plus.
refused-action-unknown = Cette mesure n’est plus sur la liste.
refused-passage-unknown = Ce passage n’est plus dans le rapport.
refused-poll-unknown = Ce vote à main levée n’existe plus.
refused-poll-closed = Ce vote à main levée est clos.
refused-poll-answers = Un vote à main levée demande de deux à six réponses différentes.
refused-link-unknown = Ce lien n’existe plus.
refused-item-state = Ce point du programme a déjà commencé, ou il a été retiré.
refused-extra-off = Cette possibilité n’est pas activée pour ce panel. Elle se trouve dans les réglages de la liste des orateurs.
refused-instant-past = Cette heure est passée. Veuillez en choisir une plus tardive.
refused-limit-range = Un temps de parole dure de dix secondes à soixante minutes.
refused-limit-days = Ce qui a été confié en privé est conservé { $most } jours au plus.
refused-slot-range = Un panel dure de dix minutes à douze heures. Veuillez vérifier le début et la fin.
refused-repair-gone = Cette proposition n’est plus valable, car la situation a changé. Veuillez consulter les nouvelles propositions.
refused-rehearsal-none = Ce panel n’est pas en répétition.
refused-step-taken = Quelqu’un a été plus rapide : { $by } l’a déjà fait.
refused-stale = Ceci a changé entre-temps. Veuillez vérifier.
refused-line-empty = Rien ne suit.
refused-undo-unknown = Il n’y a rien à annuler.
refused-undo-late = Il est trop tard pour annuler.
refused-undo-final = Ceci ne peut pas être annulé.
refused-note-unreadable = Nous n’avons pas pu lire ce document comme une note conceptuelle. Veuillez l’ouvrir, copier son texte et le coller.
refused-note-type = Nous pouvons lire le texte brut, le Markdown, Word (.docx) et le PDF. Veuillez enregistrer le document sous l’un de ces formats, ou copier son texte et le coller.
refused-note-too-big = Ce fichier dépasse { $limit } Mo. Veuillez l’enregistrer sans ses images, ou copier son texte et le coller.
refused-note-too-long =
    { $part ->
        [pages] Ce document compte { $count } pages ; nous pouvons en lire { $limit } au plus. Veuillez copier les pages de la note conceptuelle et les coller.
       *[text] Ce document compte { $count } caractères ; nous pouvons en lire { $limit } au plus. Veuillez copier la partie qui concerne le panel et la coller.
    }
refused-note-too-heavy = Ce document est trop complexe pour être lu ici. Veuillez l’ouvrir, copier son texte et le coller.
refused-note-encrypted = Ce document demande un mot de passe. Veuillez l’ouvrir, copier son texte et le coller.
refused-note-scanned = Ce document contient des images de pages et aucun texte que nous puissions lire. Veuillez l’ouvrir, copier son texte et le coller ; si rien ne peut être copié, demandez l’original.
refused-note-macros = Ce document contient des macros. Veuillez l’enregistrer au format .docx sans macros, ou copier son texte et le coller.
refused-busy = Le serveur est occupé. Veuillez réessayer dans un instant.
refused-storage-full = Le serveur n’a plus de place. Veuillez prévenir l’équipe organisatrice.
refused-database-away = Le serveur ne peut pas joindre sa base de données pour le moment. Votre envoi reste sur cet appareil et partira de lui-même ; sans JavaScript, revenez en arrière et envoyez-le à nouveau.
refused-internal = L’erreur vient de nous. Veuillez prévenir l’équipe organisatrice : { $ref }.
refused-remark-unknown = Cette ligne n’existe plus.
refused-seat-unknown = Ce code de siège n’est pas correct. Veuillez vérifier la carte.
refused-incident-unknown = Cette note n’existe plus.
refused-submission-unknown = Ce texte n’existe plus.
refused-submission-state = Ce texte a déjà été approuvé et ne peut plus être modifié.
refused-submission-late = Le dernier jour pour l’envoyer était le { $day }.
refused-names-off = Ce panel ne recueille aucun nom. Laissez le nom et l’organisation vides.
refused-name-reserved = Ce nom pourrait passer pour celui d’une personne de la tribune ou de l’animation. Veuillez le compléter ou en choisir un autre.
refused-panel-exists = Ce panel se trouve déjà ici.
refused-record-schema = Ce bilan est d’un type que cette version ne connaît pas ({ $schema }). Veuillez utiliser une version plus récente.
refused-record-unreadable = Ce fichier n’est pas le bilan d’un panel, ou il a été modifié.
refused-token-unknown = Ce jeton n’est pas valable. Demandez-en un à l’équipe organisatrice.
refused-hook-unknown = Cette adresse n’existe plus.
refused-hook-address = Indiquez une adresse qui commence par https, sans nom ni mot de passe.
