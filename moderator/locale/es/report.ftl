### El informe de un panel: lo que dice por sí mismo, y la página donde se edita.

report-draft = BORRADOR

## La primera página

report-date = Fecha
report-time = Hora
report-place = Lugar
report-organisers = Organización
report-part-moderator = Moderación
report-part-opening = { $count ->
    [one] Apertura
   *[other] Apertura
}
report-part-panellist = { $count ->
    [one] Panelista
   *[other] Panelistas
}
report-unnamed = { $count ->
    [one] una persona, sin nombrar
   *[other] { $count } personas, sin nombrar
}
report-introduction = Introducción
report-intro-planned = { $where ->
    [room] El panel “{ $title }” está previsto para el { $date }, { $room }.
   *[none] El panel “{ $title }” está previsto para el { $date }.
}
report-intro-held = { $where ->
    [room] El panel “{ $title }” se celebró el { $date }, { $room }.
   *[none] El panel “{ $title }” se celebró el { $date }.
}
report-intro-organised = Organización: { $organisers }.
report-intro-chatham = El panel se celebró conforme a la regla de Chatham House: este informe no nombra a nadie.
report-intro-moderated = Moderación: { $moderators }.
report-intro-speakers = { $count ->
    [one] Una persona estuvo en el estrado.
   *[other] { $count } personas estuvieron en el estrado.
}
report-intro-questions = { $count ->
    [one] Se recibió una pregunta por escrito.
   *[other] Se recibieron { $count } preguntas por escrito.
}
report-intro-answered = { $count ->
    [one] Una pregunta se respondió durante el panel.
   *[other] { $count } preguntas se respondieron durante el panel.
}
report-intro-written = { $count ->
    [one] Una pregunta quedó para responder por escrito.
   *[other] { $count } preguntas quedaron para responder por escrito.
}
report-intro-floor = { $count ->
    [one] Hubo una intervención desde la sala.
   *[other] Hubo { $count } intervenciones desde la sala.
}
report-programme = Desarrollo del programa
report-programme-held = Real
report-programme-planned = Previsto
report-programme-item = Punto
report-programme-speaker = Interviene
report-programme-lasted = Duración
report-programme-difference = Diferencia
report-programme-began = Retraso al empezar
report-not-held = no se abordó

## Las personas

report-somebody = { $part ->
    [moderator] la moderación
    [opening] una persona que intervino en la apertura
   *[other] una persona del panel
}
report-anonymous = Persona anónima
report-participant = Una persona del público
report-of-group = Una persona del público ({ $group })
report-with-group = { $who } ({ $group })
report-on-behalf = en nombre de un grupo

## Las preguntas

report-themes = Preguntas y respuestas
report-names-as-given = Los nombres de quienes preguntaron o intervinieron desde la sala son los que dieron; no se han comprobado.
report-theme-other = Otras preguntas
report-gloss = Traducción no oficial ({ $language })
report-written-answer = Respuesta por escrito: { $person }
report-asked-by = Pregunta de: { $who }.
report-askers = { $count ->
    [one] Una persona hizo esta pregunta.
   *[other] { $count } personas hicieron esta pregunta.
}
report-answered-by = Respuesta de: { $people }.
report-answered = Respondida durante el panel.
report-asked = Formulada al panel; la respuesta sigue pendiente.
report-not-answered = Sin respuesta durante el panel.
report-to-be-written-by = Por responder por escrito: { $people }.
report-to-be-written = Por responder por escrito.

## Las notas

report-tag-challenge = Dificultad
report-tag-practice = Práctica prometedora
report-tag-follow-up = Seguimiento
report-tagged-challenge = Dificultades
report-tagged-practice = Prácticas prometedoras
report-tagged-follow-up = Puntos de seguimiento
report-statements = Exposiciones
report-statement-of = { $who } – { $kind }
report-notes = Otras notas

## La sala, los compromisos y lo pendiente

report-interventions = Intervenciones desde la sala
report-floor-not-reached = { $count ->
    [one] No hubo tiempo para una solicitud de palabra.
   *[other] No hubo tiempo para { $count } solicitudes de palabra.
}
report-floor-absent = { $count ->
    [one] Se llamó a una persona y no estaba.
   *[other] Se llamó a { $count } personas y no estaban.
}
report-floor-converted = { $count ->
    [one] Una solicitud pasó a formularse por escrito.
   *[other] { $count } solicitudes pasaron a formularse por escrito.
}
report-floor-withdrawn = { $count ->
    [one] Una solicitud fue retirada.
   *[other] { $count } solicitudes fueron retiradas.
}
report-written-statements = Declaraciones por escrito
report-actions = Compromisos de seguimiento
report-action = Compromiso { $number }
report-action-lead = Responsable: { $lead }
report-action-no-lead = Responsable: por designar
report-action-due = Plazo: { $day }
report-action-no-day = Plazo: por fijar
report-status-to-confirm = Por confirmar
report-status-confirmed = Confirmado
report-status-in-progress = En curso
report-status-done = Cumplido
report-open-questions = Preguntas por responder por escrito
report-open-due = Las respuestas por escrito se esperan a más tardar el { $day }.
report-open-of = { $who }: { $questions }
report-organisers-answer = Aún sin asignar
report-not-reached = No hubo tiempo
report-not-reached-questions = { $count ->
    [one] No hubo tiempo para una pregunta: { $questions }.
   *[other] No hubo tiempo para { $count } preguntas: { $questions }.
}

## Las estadísticas

report-statistics = Estadísticas
report-withheld = No se dan los números inferiores a cinco ni otros de los que pudieran deducirse aquellos.
report-questions-in-writing = Preguntas por escrito
report-number = Número
report-submitted = Recibidas
report-anonymously = De ellas, sin nombre
report-outcome-answered = Respondidas durante el panel
report-outcome-written = Para responder por escrito
report-outcome-asked = Formuladas, respuesta pendiente
report-outcome-merged = Unidas a una pregunta similar
report-outcome-declined = No seleccionadas
report-outcome-private = Enviadas solo al equipo organizador
report-outcome-withdrawn = Retiradas
report-outcome-approved = Sin formular, por falta de tiempo
report-outcome-new = Sin revisar
report-language-of-questions = Idioma de la pregunta
report-group = Grupo
report-channel = Participación
report-requests = Solicitudes de palabra
report-spoke = Intervenciones desde la sala
report-unknown = Sin indicar
report-speaker = Interviene
report-kind = Tipo de intervención
report-speaking-turns = Intervenciones
report-speaking-spoken = Duración
report-speaking-given = Concedido
report-speaking-over = Exceso
report-speaking-total = Tiempo de intervención en total: { $time }.
report-share-moderator = Moderación: { $time } ({ $share } %).
report-share-panellist = Panelistas: { $time } ({ $share } %).
report-share-floor = Sala: { $time } ({ $share } %).
report-share-online = Del tiempo de panelistas, en línea: { $time } ({ $share } %).
report-interruptions = { $count ->
    [one] Una intervención fue interrumpida.
   *[other] Hubo { $count } interrupciones.
}
report-where-time-went = En qué se fue el tiempo

## La página

report-lead = Este borrador se hace con lo que ocurrió. Cada pasaje puede cambiarse, omitirse o ampliarse; lo que deje tal cual sigue reflejando el balance.
report-in-language = Idioma del informe
report-download = Descargar
report-download-docx = Word (.docx)
report-download-html = Página web (.html)
report-download-md = Markdown (.md)
report-print = Imprimir o guardar como PDF
report-edit = Editar
report-omit = Omitir
report-omit-section = Omitir esta sección
report-restore = Restablecer
report-restore-words = Usar el texto del informe
report-add = Añadir un párrafo debajo
report-words = Su texto
report-save = Guardar
report-hint-list = Cada línea es una entrada.
report-hint-table = Cada línea es una fila; | separa las celdas.
report-changed = Los hechos de este pasaje han cambiado desde que lo escribió.
report-made = Lo que el informe dice hoy:
report-is-written = Redactado por usted
report-is-added = Añadido por usted
report-is-omitted = Omitido
report-is-omitted-under = Omitido con la parte de la que depende
report-kept = Su texto figura en el informe.
report-was-omitted = El pasaje queda omitido.
report-was-restored = El pasaje está como antes.
report-passage = Pasaje: { $words }
report-not-begun = Este panel aún no se ha celebrado. El informe se irá completando a medida que avance.
