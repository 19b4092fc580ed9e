### The wall and the speaker's clock: few words, read from far away.

wall-title = Pantalla · { $title }
wall-stage-title = Reloj · { $title }
wall-needs-script = Esta pantalla necesita JavaScript. Actívelo y recárguela.
wall-qr = Código QR de la página para preguntar
wall-full-screen = Pantalla completa
wall-reconnecting = reconectando
wall-reconnecting-since = reconectando, estado de las { $time }
wall-comes-next = a continuación
wall-nobody = Nadie tiene la palabra
wall-starts = Comienza a las { $time }
wall-soon = Comienza pronto
wall-ended = Gracias
wall-anonymous = Pregunta anónima
wall-asked-by =
    { $count ->
        [one] { $count } persona hizo esta pregunta
       *[other] { $count } personas hicieron esta pregunta
    }
wall-state-green = tiene la palabra
wall-state-none = tiene la palabra
wall-state-red = concluya, por favor
wall-one-minute = queda un minuto
wall-list = Lista de oradores
wall-list-open = abierta
wall-list-closed = cerrada
wall-list-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
wall-overlay-title = Rótulo · { $title }
wall-next = A continuación
wall-technical = Pausa técnica
wall-technical-soon = Continuamos en un momento
wall-left = quedan { $time }
wall-over = { $time } de exceso
wall-speaker-number = Intervención núm. { $number }
wall-from-the-floor = Desde la sala
wall-questions = Preguntas { $numbers }
wall-gloss = traducción no oficial
wall-list-closes = se cierra a las { $time }
wall-list-waiting =
    { $count ->
        [0] Nadie espera
        [one] { $count } persona en espera
       *[other] { $count } personas en espera
    }
wall-actions = Compromisos
wall-actions-none = Aún no se ha anunciado ningún compromiso
wall-lead-open = responsable por designar
wall-due-open = fecha por fijar
wall-contact = Seguimiento:
wall-report = Respuestas escritas e informe:
wall-poll-open = Sondeo a mano alzada
wall-poll-closed = Sondeo a mano alzada, cerrado
wall-poll-how = Escanee el código y elija una respuesta
wall-poll-count = { $count } · { $share } %
wall-think = Pausa para pensar
wall-think-over = Continuamos

## The same invitation in the languages of the panel, each in its own words

wall-ask-en = Ask a question
wall-ask-ar = اطرح سؤالًا
wall-ask-fr = Posez une question
wall-ask-es = Haga una pregunta
wall-ask-ru = Задайте вопрос
wall-ask-zh = 提出问题
wall-ask-ko = 질문해 주십시오
wall-ask-ro = Adresați o întrebare
