### Le grand écran et le chrono : peu de mots, lus de loin.

wall-title = Grand écran · { $title }
wall-stage-title = Chrono · { $title }
wall-needs-script = Cet écran a besoin de JavaScript. Veuillez l’activer et recharger la page.
wall-qr = Code QR de la page où poser une question
wall-full-screen = Plein écran
wall-reconnecting = reconnexion
wall-reconnecting-since = reconnexion, état à { $time }
wall-comes-next = à suivre
wall-nobody = Personne n’a la parole
wall-starts = Début à { $time }
wall-soon = Début sous peu
wall-ended = Merci
wall-anonymous = Question anonyme
wall-asked-by =
    { $count ->
        [one] { $count } personne a posé cette question
       *[other] { $count } personnes ont posé cette question
    }
wall-state-green = a la parole
wall-state-none = a la parole
wall-state-red = veuillez conclure
wall-one-minute = il reste une minute
wall-list = Liste des orateurs
wall-list-open = ouverte
wall-list-closed = close
wall-list-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
wall-overlay-title = Incrustation · { $title }
wall-next = Ensuite
wall-technical = Pause technique
wall-technical-soon = Nous reprenons dans un instant
wall-left = reste { $time }
wall-over = dépassement de { $time }
wall-speaker-number = Numéro { $number }
wall-from-the-floor = De la salle
wall-questions = Questions { $numbers }
wall-gloss = traduction non officielle
wall-list-closes = clôture à { $time }
wall-list-waiting =
    { $count ->
        [0] Personne n’attend
        [one] { $count } en attente
       *[other] { $count } en attente
    }
wall-actions = Ce qui a été convenu
wall-actions-none = Aucune mesure n’a encore été annoncée
wall-lead-open = responsable à désigner
wall-due-open = date à fixer
wall-contact = Suivi :
wall-report = Réponses écrites et rapport :
wall-poll-open = Vote à main levée
wall-poll-closed = Vote à main levée, clos
wall-poll-how = Scannez le code et choisissez une réponse
wall-poll-count = { $count } · { $share } %
wall-think = Pause de réflexion
wall-think-over = Nous reprenons

## La même invitation dans les langues du panel, chacune avec ses mots

wall-ask-en = Ask a question
wall-ask-ar = اطرح سؤالًا
wall-ask-fr = Posez une question
wall-ask-es = Haga una pregunta
wall-ask-ru = Задайте вопрос
wall-ask-zh = 提出问题
wall-ask-ko = 질문해 주십시오
wall-ask-ro = Adresați o întrebare
