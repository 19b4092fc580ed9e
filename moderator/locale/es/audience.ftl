### The page of a participant.

tabs = Secciones de esta página
tab-ask = Preguntar
tab-speak = Pedir la palabra
tab-follow = Seguir
optional = (opcional)
you = usted

## Who has the floor

now-draft = Este panel aún no está abierto.
now-rehearsal = Esto es un ensayo.
now-open = El panel aún no ha comenzado.
now-live = En este momento nadie tiene la palabra.
now-ended = Este panel ha terminado. Gracias.
strip = Ahora
strip-speaking = Tiene la palabra:
strip-next = A continuación: { $name }
strip-starts = Inicio del panel: { $when }.
strip-soon = El panel comenzará pronto. Hora prevista: { $when }.

## Ask

ask-label = Su pregunta
ask-count = Caracteres:
ask-aloud =
    { $seconds ->
        [one] alrededor de { $seconds } segundo en voz alta
       *[other] unos { $seconds } segundos en voz alta
    }
ask-over =
    { $over ->
        [one] Sobra { $over } carácter. Las preguntas breves se formulan antes.
       *[other] Sobran { $over } caracteres. Las preguntas breves se formulan antes.
    }
ask-limit = Máximo: { $limit } caracteres.
ask-send = Enviar pregunta
ask-sent = Hemos recibido su pregunta.
sent-plain = Recibido. Gracias.
ask-kept = Sin conexión por el momento. Se guarda en este teléfono hasta que vuelva la conexión.
ask-more = Más opciones
who-asks = ¿Cómo quiere enviarla?
who-anonymous = Anónima
who-named = Con mi nombre
who-named-plain = Deje el nombre en blanco para preguntar de forma anónima.
written-in = Su pregunta está en
written-in-other = otro idioma
for-whom = ¿Para quién?
for-panel = Todo el panel
for-person = para { $name }
field-name = Nombre
field-organisation = Organización
field-seat = Código de asiento
field-seat-hint = Está en la tarjeta de su delegación. No se guarda; solo consta que era correcto.
field-group = Grupo
group-none = Sin indicar
field-channel = ¿Dónde está usted?
field-topic = Tema
seen-anonymous = Nadie puede ver quién es usted: ni la moderación ni el equipo organizador.
seen-named = La moderación ve su nombre ahora. Los demás lo verán si se aprueba la pregunta.
ask-until = Preguntas escritas hasta las { $time }.
ask-slow = Una pregunta cada { $time } min: la moderación ha espaciado los envíos. El suyo espera su turno por sí solo.
ask-closed-at = Las preguntas escritas se cerraron a las { $time }
ask-waits = Sin conexión por el momento. Lo que envíe se guarda en este teléfono y saldrá al recuperarla.
kept = Su texto está guardado en este teléfono.
kept-here = Su texto sigue aquí. Cópielo antes de salir de esta página.
draft-kept = Se queda en este teléfono hasta que lo envíe.
draft-discard = Descartar
kept-will-go = Guardado en este teléfono; se enviará.
contact = Aún puede escribir a:
about-time = Hacia las { $time }.

notice-ask-early = Pronto podrá enviar preguntas
notice-ask-early-more = Ya puede escribir la suya. Se queda en este teléfono hasta que la envíe.
notice-ask-closed = Ahora no se reciben preguntas escritas
notice-ask-closed-more = Aún puede seguir las preguntas y las respuestas.
notice-ask-ended = Este panel ha terminado
notice-ask-ended-more = Aún puede ver qué pasó con las preguntas. Para borrar una suya, pulse “Retirar” debajo de ella.

## What became of it

own-title =
    { $count ->
        [one] Su pregunta
       *[other] Sus preguntas
    }
own-change = Modificar
own-hide = Ocultar
own-hide-all = Ocultar las mías
own-show-all = Mostrar las mías
own-hidden = Ocultas, para que nadie las lea a su lado.
own-fate = Su pregunta: { $fate }
life-unsent = Aún no se ha enviado. Está guardada en este teléfono y saldrá sola.
life-new = En revisión por la moderación.
life-approved = Aprobada. Todos pueden leerla.
life-next = En la fila.
life-next-place =
    { $place ->
        [1] La próxima de la fila.
       *[other] En la fila: número { $place }.
    }
life-asked = Se formula ahora.
life-answered = Respondida.
life-written = Se responderá por escrito.
life-declined = No seleccionada.
life-private = Enviada en privado al equipo organizador. Nadie más la ve.
life-merged = Unida a una pregunta similar.
life-withdrawn = Retirada. El texto se ha borrado.
life-joined =
    { $count ->
        [one] { $count } persona más se sumó a su pregunta.
       *[other] { $count } personas más se sumaron a su pregunta.
    }
withdraw = Retirar
withdraw-in =
    { $seconds ->
        [one] Se retira en { $seconds } s.
       *[other] Se retira en { $seconds } s.
    }
withdraw-keep = No retirar

## Questions of others

others-title = Preguntas aprobadas
others-empty = Aún no hay preguntas aprobadas.
others-new =
    { $count ->
        [one] { $count } pregunta nueva
       *[other] { $count } preguntas nuevas
    }
support-on = ¿Se pregunta lo mismo? Pulse “Yo también”. La moderación decide el orden.
support-hidden = ¿Se pregunta lo mismo? Pulse “Yo también”. El total se verá al formularse la pregunta.
support-me-too = Yo también
askers =
    { $count ->
        [one] { $count } persona hizo esta pregunta
       *[other] { $count } personas hicieron esta pregunta
    }
gloss = Traducción no oficial
answered-title = Preguntas respondidas

## Ask to speak

speak-intro = La moderación da la palabra por turnos.
speak-send = Pedir la palabra
seen-speaker = Todos pueden ver su nombre en la lista de oradores.
seen-number = La lista pública solo muestra números. La moderación ve su nombre.
speak-unsent = Aún no se ha enviado. Está guardada en este teléfono y saldrá sola.
speak-sent = Hemos recibido su solicitud.
speak-place =
    { $place ->
        [1] Usted es la primera persona de la lista.
       *[other] Su lugar en la lista: { $place }.
    }
speak-waiting = Está en la lista.
speak-called = Sigue usted. Prepárese para intervenir, por favor.
speak-speaking = Tiene la palabra.
speak-done = Ya ha intervenido. Gracias.
speak-withdrawn = Retirada.
speak-converted = Enviada como pregunta escrita.
speak-not-reached = No quedó tiempo para escucharle.
speak-may-not = Quizá no haya tiempo. Puede enviar ahora una pregunta escrita.
write-instead = Enviar como pregunta escrita
write-send = Enviar pregunta
write-gives-up = Sustituye a su solicitud de palabra. Su nombre se mantiene.
field-on-behalf = Hablo en nombre de un grupo
field-on-behalf-hint = Los grupos disponen de más tiempo.
field-needs-time = Necesito más tiempo para hablar
field-needs-time-hint = Solo lo ve la moderación. No se pide el motivo.
on-behalf = en nombre de un grupo
nth-turn =
    { $nth ->
       *[other] { $nth }.ª intervención
    }
reply-title = Derecho de respuesta
reply-intro = Para una delegación aludida por otra. Estas respuestas van al final, con un máximo de dos por delegación.
reply-send = Pedir el derecho de respuesta
floor-until = La lista se cierra a las { $time }.
floor-last-call = Último aviso: la lista se cierra a las { $time }.
floor-opens-at = La lista de oradores se abre a las { $time }
floor-closed-at = La lista se cerró a las { $time }
floor-closed-but = { $closed }; puede enviar una pregunta escrita hasta las { $time }.
notice-floor-soon-more = Mientras tanto, puede enviar una pregunta escrita.
notice-floor-off = La lista de oradores no está abierta
notice-floor-off-more = Cuando la moderación la abra, podrá pedir la palabra aquí.
notice-floor-early = La lista de oradores se abrirá más tarde
notice-floor-early-more = Podrá pedir la palabra cuando se abra el panel.
notice-floor-closed = La lista de oradores está cerrada
notice-floor-closed-more = Aún puede enviar una pregunta escrita.
notice-floor-ended = Este panel ha terminado
notice-floor-ended-more = Gracias por participar.
speakers-title = Lista de oradores
speakers-empty = Aún no hay nadie en la lista.
speakers-order = Por orden de solicitud. La moderación decide quién habla a continuación.
speaker-number = Intervención núm. { $number }

## Follow

asked-title = Pregunta que se formula ahora
asked-said = Se formula ahora la pregunta { $number }: { $text }
next-title = A continuación
stop-item = programa
stop-question = pregunta
stop-answer = respuesta
stop-floor = participante
stop-final = observaciones finales
stop-turn = continúa
interlude = Pausa técnica. Continuamos en un momento.
think-title = Pausa para pensar
think-more = Tómese un momento. Mientras tanto puede anotar su pregunta.
programme-title = Programa
promised-title = Compromisos
promised-by = para el { $day }
promised-open = fecha por fijar
promised-to-confirm = por confirmar
promised-confirmed = confirmado
promised-in-progress = en curso
promised-done = cumplido

## The room's pulse

signals = Avisar a la sala
signal-cant-hear = No se oye
signal-too-fast = Muy rápido
signal-unsent = No enviado: sin conexión por el momento.
signal-hint = La moderación ve cuántas personas, nunca quién.
signal-told = La moderación lo ve durante un minuto.

## Show of hands

poll-title = Sondeo a mano alzada
poll-said = Se abre un sondeo a mano alzada: { $text }
poll-open = abierto
poll-closed = cerrado
poll-secret = Basta un toque. Nadie puede ver quién respondió qué.
poll-change = Puede cambiar su respuesta mientras el sondeo esté abierto.
poll-over =
    { $count ->
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }

## Afterwards, and around

ended-title = Gracias por participar.
ended-own = Para borrar una pregunta suya, ábrala en “Preguntar” y pulse “Retirar”. El texto se borra de inmediato.
ended-report = El equipo organizador facilitará el informe y las respuestas escritas.
ended-report-ask = El equipo organizador facilitará el informe y las respuestas escritas. Sabe dónde y cuándo.
rehearsing = Esto es un ensayo. Lo que envíe se borrará después.
leave = Salir rápido de esta página
forget = Olvidar todo en este teléfono
forget-what = Se borrarán de este teléfono sus borradores, lo que aún no se ha enviado y las claves de sus propias preguntas. Lo enviado permanece en el panel y ya no podrá retirarlo desde aquí. Los enlaces personales tendrán que abrirse de nuevo.
forget-cut = Sin conexión por el momento: una cookie permanece hasta que se cierre este navegador.
forget-now = Borrar todo
state-of = Estado de las { $time }
captions = Subtítulos y lengua de señas
answer-in-writing = Respuesta por escrito
answer-in-writing-by = Respuesta por escrito de { $name }
life-written-there = La respuesta por escrito figura a continuación.
statement-title = Envíe su declaración por escrito
statement-label = Su declaración
statement-until = Envíela a más tardar el { $day }. Aparecerá con los resultados cuando el equipo organizador la haya aprobado.
statement-was = El último día para las declaraciones fue el { $day }.
statement-send = Enviar declaración
statement-state-sent = El equipo organizador ha recibido su declaración.
statement-state-approved = Su declaración está publicada.
statement-state-returned = El equipo organizador le ha devuelto su declaración.
statement-note = El equipo organizador pide: { $note }
statement-sent = Su declaración se ha enviado.
read-outcome = Leer los resultados
no-names = En este panel no se recogen nombres: toda pregunta es anónima.
names-needed = En este panel las preguntas llevan nombre. Indique el suyo.

## Before sending: who runs it, and what might give somebody away

notice-run =
    { $days ->
        [one] Organización: { $who }. Los textos se borran { $days } día después del panel.
       *[other] Organización: { $who }. Los textos se borran { $days } días después del panel.
    }
notice-run-unknown =
    { $days ->
        [one] Los textos se borran { $days } día después del panel.
       *[other] Los textos se borran { $days } días después del panel.
    }
notice-link = Qué ocurre con sus palabras
nudge-contact = Esto parece un número de teléfono o una dirección. No escriba lo que pueda conducir hasta alguien.
nudge-name = Esto quizá nombre a una persona. No escriba lo que pueda poner en peligro a alguien.
count-me = Contarme como
count-me-why = Solo se añade a un total y no figura junto a ninguna pregunta.
