### Después de la sesión: el seguimiento, las cartas a panelistas y los resultados públicos.

follow-up-early = El panel aún no ha terminado. Esto es lo que está pendiente ahora.
follow-up-jump = Partes de esta página
follow-up-owed = Preguntas por responder por escrito
follow-up-texts = Textos recibidos
follow-up-actions = Compromisos de seguimiento
follow-up-outcome = Resultados
follow-up-due = Se aceptan hasta
follow-up-set = Fijar
follow-up-due-usual = No hay fecha fijada: se aceptan textos durante dos semanas, hasta el final del { $day }.
follow-up-due-none = No hay fecha fijada. Se aceptarán textos durante dos semanas después del final.
follow-up-due-over = El último día fue el { $day }. Ya no se acepta nada.
follow-up-due-set = Se aceptan textos hasta el final del { $day }.
follow-up-owed-none = Ninguna pregunta espera respuesta escrita.
follow-up-is-sent = enviada, por aprobar más abajo
follow-up-link = Enlace personal
follow-up-no-link = sin enlace personal
follow-up-letter-txt = Carta en texto
follow-up-letter-html = Carta como página web
follow-up-letter = Carta para copiar
follow-up-letter-for = Carta a { $name }
follow-up-nobody = Sin asignar
follow-up-assign-to = Quién debe responder
follow-up-assign = Asignar
follow-up-choose = Elija a una persona
follow-up-texts-why = Nada aparece antes de que usted lo apruebe.
follow-up-texts-none = Aún no ha llegado ningún texto.
follow-up-text-sent = pendiente de su revisión
follow-up-text-approved = aprobado
follow-up-text-returned = devuelto
follow-up-answer = Respuesta
follow-up-statement = Declaración
follow-up-note-was = Usted pidió: { $note }
follow-up-approve = Aprobar
follow-up-note = Qué hay que cambiar (opcional)
follow-up-return = Devolver
follow-up-actions-none = Aún no hay compromisos anotados.
follow-up-no-lead = sin responsable
follow-up-by = para el { $day }
follow-up-open-end = sin plazo
follow-up-overdue = fuera de plazo
follow-up-status = Estado del compromiso { $number }
follow-up-status-to-confirm = por confirmar
follow-up-status-confirmed = confirmado
follow-up-status-in-progress = en curso
follow-up-status-done = cumplido
follow-up-status-dropped = abandonado
follow-up-edit = Editar e historial
follow-up-from-notes = De las notas
follow-up-new = Añadir un compromiso
follow-up-action-text = Qué se hará
follow-up-action-person = Responsable, del estrado
follow-up-action-nobody = Otra persona, o nadie por ahora
follow-up-action-lead = Responsable (texto libre)
follow-up-action-day = Plazo
follow-up-save = Guardar
follow-up-add = Añadir compromiso
follow-up-outcome-published = Todo el mundo puede leer los resultados en { $address }.
follow-up-outcome-why = Nadie puede leer todavía los resultados. Mostrarían:
follow-up-announce = Hacerlos públicos
follow-up-no-contact = Aún no hay un contacto para pedir supresiones. Indíquelo en los ajustes del panel.
follow-up-preview = Vista pública previa
follow-up-open = Abrir los resultados
follow-up-hide = Ocultarlos de nuevo
follow-up-publish = Publicar los resultados
follow-up-done-due = Se ha fijado el último día.
follow-up-done-assign = Se ha asignado la pregunta.
follow-up-done-approve = Se ha aprobado el texto.
follow-up-done-return = Se ha devuelto el texto a quien lo escribió.
follow-up-done-action = Se ha añadido el compromiso.
follow-up-done-edit = Se ha corregido el compromiso.
follow-up-done-status = Se ha fijado el estado.
follow-up-done-announce = Todo el mundo puede leer los compromisos.
follow-up-done-publish = Se ha fijado quién puede leer los resultados.
letter-dear = Buenos días, { $name }:
letter-thanks = Le agradecemos su participación en “{ $title }” el { $day }.
letter-question = Pregunta { $number }: { $text }
letter-until = Envíe sus respuestas antes de que acabe el { $day }.
letter-link = Este enlace es solo suyo. Abre su página, donde puede redactarlas y enviarlas: { $address }
letter-after = El equipo organizador lee cada respuesta antes de publicarla. Se avisa a quien preguntó.
letter-bye = Reciba un cordial saludo,
outcome-title = Resultados: { $title }
outcome-of = Resultados del panel
outcome-preview = Por ahora, esta página solo se ve desde su espacio de organización.
outcome-back = Volver al seguimiento
outcome-none = Los resultados aún no están publicados
outcome-none-more = El equipo organizador todavía reúne respuestas. Vuelva más tarde.
outcome-to-panel = A la página del panel
outcome-anonymous = Persona anónima
outcome-spoke = Intervinieron
outcome-asked = Preguntas formuladas
outcome-asked-none = No se formuló ninguna pregunta.
outcome-answered-by = Respuesta de { $names }
outcome-answered = Respondida en la sala
outcome-still = Falta una respuesta por escrito.
outcome-statements = Declaraciones por escrito
outcome-statements-why = De las personas a las que no hubo tiempo de escuchar.
outcome-numbers = En cifras
outcome-few-questions = Llegaron menos de cinco preguntas.
outcome-few-requests = Menos de cinco personas pidieron la palabra.
outcome-by-outcome = Preguntas según su resultado
outcome-by-group = Preguntas por grupo
outcome-by-channel = Preguntas por canal
outcome-by-floor = Intervenciones desde la sala por grupo
outcome-suppressed = No se muestran cifras inferiores a cinco.
outcome-delete = Para pedir que se suprima algo suyo:
outcome-delete-ask = diríjase al equipo organizador.
follow-up-questions =
    { $count ->
        [one] una pregunta
       *[other] { $count } preguntas
    }
follow-up-sum-questions =
    { $count ->
        [one] Una pregunta formulada
       *[other] { $count } preguntas formuladas
    }
follow-up-sum-answers =
    { $count ->
        [one] Una respuesta por escrito
       *[other] { $count } respuestas por escrito
    }
follow-up-sum-statements =
    { $count ->
        [one] Una declaración por escrito
       *[other] { $count } declaraciones por escrito
    }
follow-up-sum-actions =
    { $count ->
        [one] Un compromiso
       *[other] { $count } compromisos
    }
follow-up-unannounced =
    { $count ->
        [one] Un compromiso nunca se mostró a la sala, así que no figura.
       *[other] { $count } compromisos nunca se mostraron a la sala, así que no figuran.
    }
letter-left =
    { $count ->
        [one] No quedó tiempo para una pregunta que le dirigieron. El público querría leer su respuesta:
       *[other] No quedó tiempo para { $count } preguntas que le dirigieron. El público querría leer sus respuestas:
    }
outcome-submitted =
    { $count ->
        [one] Llegó una pregunta.
       *[other] Llegaron { $count } preguntas.
    }
outcome-requests =
    { $count ->
        [one] Una persona pidió la palabra.
       *[other] { $count } personas pidieron la palabra.
    }
