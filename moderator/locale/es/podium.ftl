### The page of a panellist.

podium-title = Su puesto · { $title }
podium-needs-script = Esta página necesita JavaScript. Actívelo y recárguela.
podium-seen = visible para la moderación
podium-not-seen = quizá no visible para la moderación

podium-on = Tiene la palabra
podium-on-green = El tiempo corre.
podium-on-none = Sin límite.
podium-on-amber = El tiempo se acaba.
podium-on-red = Concluya, por favor.
podium-live = Está en vivo.
podium-over = por encima de su tiempo
podium-left = restantes
podium-interrupted = Su intervención se interrumpió
podium-follows = Usted sigue a { $name }.
podium-back-soon = Continuará en cuanto la moderación le devuelva la palabra.
podium-stand-by = Prepárese
podium-later-by = { $minutes } min más tarde
podium-earlier-by = { $minutes } min antes
podium-buzz = Vibrar con el reloj
podium-paused = En pausa: { $why }.
podium-limit = de { $limit }
podium-next = Sigue usted
podium-place = Su lugar: número { $place }
podium-nothing = Por ahora no tiene nada previsto
podium-skipped = Se ha pasado su turno por ahora
podium-skipped-more = La moderación todavía puede darle la palabra.
podium-not-started = Aún no ha comenzado
podium-ended = El panel ha terminado
podium-about = hacia las { $time } ({ $city })
podium-planned = previsto para las { $time } ({ $city })
podium-own-time = { $time } ({ $city })
podium-speaking = Tiene la palabra:
podium-your-time = Su tiempo: { $limit }
podium-was-planned = previsto para las { $time }
podium-got-it = Entendido
podium-cue-said = De la moderación: { $words }
podium-answers = Avisar a la moderación
podium-answers-hint = La moderación ve lo que usted pulsa.
podium-ready = Todo listo
podium-asks-time = Necesito 30 s
podium-asks-audio = No tengo sonido
podium-asks-floor = Pido la palabra
podium-told = La moderación ve: “{ $what }”. Pulse de nuevo para retirarlo.
podium-told-ready = La moderación ve que todo está listo.
podium-heard = La moderación ha tomado nota.
podium-answer-waits = Sin conexión: aún no se ha enviado.
podium-elsewhere = Este enlace está abierto en otro dispositivo
podium-elsewhere-more = Solo se usa una pantalla a la vez, para que la moderación sepa dónde está usted.
podium-use-here = Usarlo aquí

podium-for-you = Preguntas para usted
podium-for-you-empty = Aún ninguna. Aquí aparecen las preguntas que se le asignan.
podium-mark-answered = Respondida
podium-mark-passed = Declinar
podium-mark-written = Por escrito
podium-mark-rather = Mejor: { $mark }
podium-marked = Pregunta { $number }: { $mark }.
podium-with = con { $names }
podium-asked-of-you = dirigida a usted
podium-take = Yo respondo
podium-took = Se ofreció a responder
podium-pass-to = Pasar a …
podium-pass-anybody = Cualquier otra persona
podium-passed = Ha declinado responder
podium-passed-to = Pasada a
podium-gloss = Traducción no oficial
podium-askers =
    { $count ->
        [one] { $count } persona hizo esta pregunta
       *[other] { $count } personas hicieron esta pregunta
    }
podium-originals =
    { $count ->
        [one] { $count } formulación más
       *[other] { $count } formulaciones más
    }
podium-others = Otras preguntas aprobadas
podium-others-empty = Por ahora no hay otras.
podium-more =
    { $count ->
        [one] { $count } pregunta nueva
       *[other] { $count } preguntas nuevas
    }
podium-programme = Programa

## El texto que voy a leer

podium-speech = Mi texto para la cabina
podium-speech-is-there = La cabina ya lo tiene
podium-speech-why = Solo lo ve el personal de interpretación y subtitulado. Le ayuda a decir lo que usted dice.
podium-speech-pace =
    { $count ->
        [one] { $count } palabra · cerca de { $time } a ritmo de interpretación · su límite es { $limit }
       *[other] { $count } palabras · cerca de { $time } a ritmo de interpretación · su límite es { $limit }
    }
podium-speech-long =
    { $count ->
        [one] { $count } palabra requiere cerca de { $time } y su límite es { $limit }. Acorte el texto, por favor.
       *[other] { $count } palabras requieren cerca de { $time } y su límite es { $limit }. Acorte el texto, por favor.
    }
podium-speech-send = Enviar a la cabina
podium-speech-sent = La cabina tiene su texto.
podium-speech-take-back = Retirarlo
podium-speech-taken-back = La cabina ya no tiene su texto.

podium-writing = Respuestas por escrito pendientes
podium-writing-empty = No le queda nada por responder.
podium-writing-until = Se aceptan respuestas hasta el final del { $day }.
podium-writing-was = Se aceptaron respuestas hasta el { $day }.
podium-writing-owed = sin responder
podium-writing-sent = enviada, por aprobar
podium-writing-approved = publicada
podium-writing-returned = devuelta
podium-writing-change = Modificar
podium-writing-note = El equipo organizador pide:
podium-writing-returned-why = El equipo organizador le pide que la revise.
podium-writing-label = Su respuesta a la pregunta { $number }
podium-writing-kept = Lo que escriba se guarda en este dispositivo.
podium-writing-send = Enviar al equipo organizador
podium-writing-keep = Dejarla como está
podium-writing-arrived = El equipo organizador ha recibido su respuesta.
podium-write = Redactar la respuesta
