### Words that several pages use: states, groups, reasons, freshness, and the controls that every page has.

page-title = Panel
undo = Deshacer
close = Cerrar
cancel = Cancelar
skip = Ir al contenido
podium-say-half = Ha pasado la mitad de su tiempo.
podium-say-minute = Queda un minuto.
podium-say-thirty = Quedan treinta segundos.
podium-say-over = Su tiempo ha terminado.
podium-say-over-thirty = Ha excedido su tiempo en treinta segundos.
language = Idioma
theme-auto = Colores: según el dispositivo
theme-light = Colores: claros
theme-dark = Colores: oscuros
clock-of = de { $limit }
unsecured = Esta red puede leer lo que usted envía.
reload = Recargar
test-clock = Reloj de prueba: las horas de esta página no son reales.
refused-unsent = No se envió: no había conexión. Pulse de nuevo.

## How old what you see is

fresh-live = en vivo
fresh-live-age = en vivo · { $age } s
fresh-http = en vivo
fresh-connected = con conexión
fresh-late = conectando
fresh-busy = muy ocupado
fresh-offline = { $seconds } s sin conexión
fresh-offline-since = sin conexión desde { $time }
fresh-ended = detenida
fresh-live-why = Todo llega en el momento.
fresh-http-why = La conexión directa está bloqueada aquí. Consultamos cada dos segundos.
fresh-late-why = Intentamos conectar con el servidor.
fresh-busy-why = Hay muchísima gente en este momento. Seguimos intentándolo; lo que envíe se guarda en este dispositivo y saldrá solo.
fresh-offline-why = Seguimos intentándolo. Lo que escriba se queda en este dispositivo.
fresh-ended-why = Esta página ya no recibe novedades.
fresh-stale = Lleva { $seconds } s sin conexión. Usted ve el estado de las { $time }.
fresh-stale-since = Sin conexión. Usted ve el estado de { $time }.
fresh-crowded = Hay muchísima gente en este momento. Seguimos intentándolo; lo que envíe se guarda y saldrá solo. Usted ve el estado de las { $time }.
bye-link-revoked = Este enlace se ha anulado. Pida uno nuevo al equipo organizador.
bye-superseded = Esta página está abierta en otro lugar. Recárguela para seguir aquí.
bye-forbidden = Este enlace no abre esta página. Pida otro al equipo organizador.
bye-panel-unknown = Este panel ya no está aquí.

## The panel

panel-draft = aún no abierto
panel-rehearsal = ensayo
panel-open = abierto
panel-live = en curso
panel-ended = terminado

## Questions

question-new = en revisión
question-approved = aprobada
question-next = en la fila
question-asked = se formula ahora
question-answered = respondida
question-written = respuesta por escrito
question-declined = no seleccionada
question-withdrawn = retirada
question-private = enviada al equipo organizador
question-merged = unida a otra
question-short = P{ $number }
question-number = Pregunta { $number }
anonymous = Anónima
as-given = identidad declarada
with-seat = con código de asiento
voices =
    { $count ->
        [one] { $count } apoyo
       *[other] { $count } apoyos
    }
assigned-assigned = por responder
assigned-answered = respondida
assigned-passed = declinada
assigned-written = por escrito

reason-off-topic = No trata del tema de este panel.
reason-harassment = Ataca o insulta a alguien.
reason-personal-data = Revela datos privados de una persona.
reason-advertising = Hace publicidad.
reason-not-a-question = Es una declaración, no una pregunta.
reason-duplicate = La misma pregunta ya está en la lista.
reason-unsafe = Podría poner a alguien en peligro.

group-state = Estado
group-un = Entidad de la ONU
group-nhri = Institución de derechos humanos
group-local = Autoridad local
group-civil = Sociedad civil
group-academia = Mundo académico
group-media = Medios de comunicación
group-youth = Juventud
group-business = Empresa
group-other = Otro

channel-room = en la sala
channel-online = en línea
channel-paper = en papel

## The list of speakers

request-waiting = en espera
request-called = por intervenir
request-speaking = interviene
request-absent = ausente
request-done = ya intervino
request-withdrawn = retirada
request-converted = por escrito
request-not-reached = no hubo tiempo

## Programme and turns

item-welcome = Bienvenida
item-opening = Palabras de apertura
item-panel = Exposiciones
item-debate = Debate interactivo
item-final = Palabras finales
item-wrap = Clausura
item-planned = previsto
item-current = ahora
item-done = concluido
item-held = aplazado
item-passed = omitido
item-dropped = retirado

turn-welcome = bienvenida
turn-announce = anuncio
turn-opening = palabras de apertura
turn-panel = exposición
turn-read = lectura de una pregunta
turn-answer = respuesta
turn-floor = participante
turn-final = palabras finales
turn-point-of-order = cuestión de orden
turn-reply = derecho de respuesta
turn-wrap = clausura

turn-running = interviene
turn-paused = en pausa
turn-held = interrumpida
turn-ended = terminada
pause-connection = conexión perdida
pause-order = cuestión de orden
pause-technical = pausa técnica

why-lined-up = por decisión de la moderación
why-called = de la lista de oradores
why-first-asked = pidió antes la palabra
why-assigned = le corresponde responder
why-programme = del programa
why-interrupted = intervención interrumpida
why-final = palabras finales

part-moderator = Moderación
part-opening = Apertura
part-panellist = Panelista

## Cues, roles and screens

phrase-conclude = Concluya, por favor
phrase-one-minute = Queda un minuto
phrase-you-are-next = Sigue usted
phrase-stand-by = Prepárese, por favor
phrase-unmute = Active el micrófono, por favor
phrase-louder = Más alto, por favor
phrase-slower = Más despacio, por favor
phrase-answer-now = Responda ahora, por favor

role-public = Público
role-moderator = Moderación
role-timekeeper = Control del tiempo
role-note-taker = Toma de notas
role-organiser = Organización
role-co-moderator = Comoderación
role-panellist = Panelista
role-display = Pantalla
role-booth = Cabina
role-technician = Equipo técnico

layout-join = Cómo participar
layout-speaker = Intervención y reloj
layout-question = Pregunta
layout-list = Lista de oradores
layout-blank = Vacía
