### El balance: en qué quedó un panel, en su página y en los archivos que se hacen con él.

## Palabras comunes

record-unknown = sin indicar
record-withheld = no se publica
record-yes = sí
record-part-moderator = moderación
record-part-opening = apertura
record-part-panellist = panelista
record-part-floor = sala
record-status-to-confirm = por confirmar
record-status-confirmed = confirmado
record-status-in-progress = en curso
record-status-done = cumplido
record-status-dropped = abandonado
record-outcome-answered = respondida en la sesión
record-outcome-written = pendiente de respuesta escrita
record-outcome-asked = leída, sin respuesta
record-outcome-merged = unida a otra
record-outcome-declined = no seleccionada
record-outcome-private = enviada al equipo organizador
record-outcome-withdrawn = retirada
record-outcome-approved = aprobada, sin formular
record-outcome-new = sin revisar
record-reason-off-topic = ajena al tema
record-reason-harassment = acoso
record-reason-personal-data = datos personales
record-reason-advertising = publicidad
record-reason-not-a-question = no es una pregunta
record-reason-duplicate = repetida
record-reason-unsafe = pone a alguien en peligro
record-fate-spoke = intervino
record-fate-not-reached = no hubo tiempo
record-fate-converted = por escrito
record-fate-withdrawn = retirada
record-fate-waiting = aún en espera

## Archivos: sus hojas

record-table-turns = Intervenciones
record-table-speaking-time = Tiempo de intervención
record-table-questions = Preguntas
record-table-floor = Lista de oradores
record-table-items = Previsto y real
record-table-actions = Compromisos
record-table-statistics = Estadísticas
record-table-log = Registro
record-table-incidents = Notas de incidentes
record-incidents-why = Las notas de incidentes no están en ningún otro archivo. Se borran junto con lo comunicado solo al equipo organizador.

## Archivos: sus columnas

record-col-number = N.º
record-col-item = Punto
record-col-speaker = Interviene
record-col-organisation = Organización
record-col-part = Función
record-col-kind = Tipo
record-col-kinds = Tipos
record-col-group = Grupo
record-col-side = Sala o en línea
record-col-start = Inicio
record-col-end = Fin
record-col-spoken = Duración
record-col-limit = Límite
record-col-over = Exceso
record-col-granted = Añadido
record-col-seconds = { $name } (s)
record-col-interruptions = Interrupciones
record-col-runs = Tramos
record-col-question = Pregunta
record-col-turns = Intervenciones
record-col-share = Parte (%)
record-col-state = Estado
record-col-text = Texto
record-col-name = Nombre
record-col-language = Idioma
record-col-for = Dirigida a
record-col-answered-by = Respuesta de
record-col-askers = Formulada por (personas)
record-col-reason = Motivo
record-col-category = Categoría
record-col-channel = Canal
record-col-received = Recibida
record-col-voices = Apoyos
record-col-merged = Unida a
record-col-tags = Temas
record-col-gloss = Traducción no oficial
record-col-requested = Pedida a las
record-col-on-behalf = En nombre de un grupo
record-col-topic = Asunto
record-col-absent = Ausencias
record-col-turn = Intervención
record-col-planned-start = Inicio previsto
record-col-late = Retraso
record-col-planned = Previsto
record-col-budget = Previsto tras los cambios
record-col-actual = Real
record-col-delta = Diferencia
record-col-action = Compromiso
record-col-lead = Responsable
record-col-due = Plazo
record-col-status = Estado
record-col-at = Hora
record-col-role = Función
record-col-command = Orden
record-col-target = Se refiere a
record-col-section = Sección
record-col-entry = Entrada
record-col-count = Número
record-col-duration = Duración

## Archivos: la lista larga de números

record-counted-zone = Zona horaria
record-counted-questions = Preguntas
record-counted-submitted = recibidas
record-counted-anonymous = anónimas
record-counted-reasons = Preguntas no seleccionadas, por motivo
record-counted-question-channels = Preguntas, por canal
record-counted-question-groups = Preguntas, por grupo
record-counted-question-languages = Preguntas, por idioma
record-counted-floor = Lista de oradores
record-counted-requests = pidieron la palabra
record-counted-absent = ausencias en el momento de la llamada
record-counted-floor-groups = Solicitudes de palabra, por grupo
record-counted-floor-channels = Solicitudes de palabra, por canal
record-counted-spoke-groups = Intervenciones desde la sala, por grupo
record-counted-spoke-channels = Intervenciones desde la sala, por canal
record-counted-speaking = Tiempo de intervención (s)
record-counted-turns = intervenciones
record-counted-total = todas las intervenciones
record-counted-over = por encima de los límites
record-counted-granted = añadido a los límites
record-counted-kinds = Tiempo de intervención por tipo (s)
record-counted-parts = Tiempo de intervención por función (s)
record-counted-sides = Tiempo de intervención, sala y en línea (s)
record-counted-panellists = Tiempo de intervención de panelistas, sala y en línea (s)
record-counted-groups = Tiempo de intervención de la sala, por grupo (s)
record-counted-honorifics = Tiempo de intervención del estrado, por tratamiento (s)
record-counted-pace = Previsto y real (s)
record-counted-planned = previsto
record-counted-actual = real
record-counted-began-late = retraso al empezar
record-counted-late = retraso al terminar

## La página

record-title = Balance
record-so-far = Balance provisional: este panel está en curso.
record-none = Todavía no hay balance.
record-none-why = Empieza con “Iniciar el panel” y se completa con “Terminar el panel”. Entonces encontrará aquí cómo se usó el tiempo, qué se preguntó y qué se prometió, y archivos de todo ello.
record-none-rehearsal = Un ensayo no deja balance.
record-report = Informe
record-length = Duración
record-length-of = de { $time } previstas
record-length-early = terminó { $time } antes
record-length-late = terminó { $time } después
record-length-sharp = terminó a su hora
record-speech = Tiempo hablado
record-speech-turns =
    { $count ->
        [one] en { $count } intervención
       *[other] en { $count } intervenciones
    }
record-asked = Preguntas
record-asked-answered =
    { $count ->
        [one] { $count } respondida
       *[other] { $count } respondidas
    }
record-heard = Solicitudes de palabra
record-heard-spoke =
    { $count ->
        [one] intervino { $count }
       *[other] intervinieron { $count }
    }
record-over = Por encima de los límites
record-over-turns =
    { $count ->
        [0] en ninguna intervención
        [one] en { $count } intervención
       *[other] en { $count } intervenciones
    }
record-online = Panelistas en línea
record-online-of = del tiempo de panelistas
record-moderator = Moderación
record-moderator-of = de todo lo hablado
record-percent = { $count } %
record-speakers = Quién habló y cuánto
record-speakers-none = Nadie ha hablado todavía.
record-nameless = Participante
record-kinds = Por tipo
record-parts = Por función
record-sides = Sala y en línea
record-groups = Intervenciones desde la sala, por grupo
record-time = En qué se fue el tiempo
record-time-latest = Mayor retraso: { $time } al empezar “{ $item }”.
record-time-never = Ningún punto empezó con retraso.
record-time-end-early = El panel terminó { $time } antes.
record-time-end-late = El panel terminó { $time } después.
record-time-end-sharp = El panel terminó a su hora.
record-time-chart = Retraso al empezar cada punto. Los mismos números están en la tabla de abajo.
record-behind = con retraso
record-ahead = con adelanto
record-questions = En qué quedaron las preguntas
record-questions-none = No se envió ninguna pregunta.
record-question-groups = Por grupo
record-channels = Por canal
record-languages = Por idioma
record-outcomes = Por resultado
record-reasons = Por qué no se seleccionaron
record-floor = Lista de oradores
record-floor-none = Nadie pidió la palabra.
record-absent =
    { $count ->
        [0] No hubo ausencias en el momento de la llamada.
        [one] { $count } ausencia en el momento de la llamada.
       *[other] { $count } ausencias en el momento de la llamada.
    }
record-owed = Preguntas por responder por escrito
record-owed-none = Ninguna pregunta espera respuesta escrita.
record-owed-nobody = Sin asignar
record-owed-sent = respuesta enviada, por aprobar
record-actions = Compromisos de seguimiento
record-actions-none = No se anotó ningún compromiso.
record-action-nobody = sin responsable
record-files = Archivos
record-files-why = Las hojas de cálculo contienen, fila por fila, lo que muestra esta página. El balance en JSON recupera el panel en otra instalación. Ningún archivo dice quién preguntó sin dar su nombre.
record-file-all = Todas las tablas, una hoja de cálculo
record-file-zip = Todas las tablas, archivos CSV
record-file-json = Balance completo (JSON)
record-file-single = Una sola tabla (CSV)
