### One sentence for each refusal code of docs/protocol.md, in words that say what to do next.

refused-empty =
    { $field ->
        [text] Escriba primero su pregunta.
        [name] Indique un nombre.
        [code] Escriba el código del panel.
       *[other] Falta algo por completar.
    }
refused-too-long =
    { $limit ->
        [one] Es demasiado largo. Solo cabe { $limit } carácter.
       *[other] Es demasiado largo. Solo caben { $limit } caracteres.
    }
refused-too-many = Indique como máximo { $limit }.
refused-characters = Algunos caracteres no se pueden mostrar. Escríbalo de nuevo.
refused-wrong-type = Un campo no tiene la forma correcta. Recargue la página.
refused-missing = Falta un dato. Recargue la página.
refused-unknown-keys = Esta página no está actualizada. Recárguela.
refused-unknown-command = Esta página no está actualizada. Recárguela.
refused-id-invalid = Esta página no está actualizada. Recárguela.
refused-id-reused = Esto ya se envió antes con otro contenido. Recargue la página.
refused-origin = Este envío no procede de nuestra página. Recárguela.
refused-forbidden = Su enlace no permite esta acción.
refused-link-revoked = Este enlace se ha anulado. Pida uno nuevo al equipo organizador.
refused-panel-unknown = No conocemos este panel. Compruebe el código.
refused-panel-state =
    { $state ->
        [draft] Este panel aún no está abierto.
        [open] Este panel aún no ha comenzado.
        [live] Este panel está en curso.
        [ended] Este panel ha terminado.
        [anonymised] Este panel está cerrado y anonimizado.
       *[other] No es posible en este momento del panel.
    }
refused-question-closed = Ahora no se reciben preguntas escritas.
refused-question-unknown = Esta pregunta ya no está aquí.
refused-question-state =
    { $state ->
        [new] Esta pregunta aún está en revisión.
        [approved] Esta pregunta ya fue aprobada.
        [next] Esta pregunta ya está en la fila.
        [asked] Esta pregunta ya se está formulando.
        [answered] Esta pregunta ya fue respondida.
        [written] Esta pregunta se responderá por escrito.
        [declined] Esta pregunta no fue seleccionada.
        [withdrawn] Esta pregunta fue retirada.
        [private] Esta pregunta se envió solo al equipo organizador.
        [merged] Esta pregunta se unió a otra similar.
       *[other] Esta pregunta ya cambió de estado.
    }
refused-question-same = Una pregunta no puede unirse consigo misma. Elija otra.
refused-question-merged = Una de estas preguntas ya está unida a otra. Sepárela primero.
refused-question-unassigned = Esta pregunta no le fue asignada. Ofrézcase primero a responderla.
refused-support-off = Este panel no cuenta los apoyos.
refused-too-soon = Es un poco pronto. Inténtelo de nuevo en veinte segundos.
refused-slow-down = Fueron demasiados envíos seguidos. Espere un momento.
refused-floor-closed = La lista de oradores está cerrada. Mientras se admitan preguntas escritas, puede enviar una.
refused-floor-past = Ese momento ya ha pasado, o la lista se cerraría antes de abrirse. Elija una hora posterior.
refused-floor-reply-off = Este panel no prevé el derecho de respuesta.
refused-floor-reply-used = Su delegación ya ha ejercido dos veces el derecho de respuesta. Aún puede enviar una pregunta escrita.
refused-request-unknown = Esta solicitud ya no está en la lista.
refused-request-state = Esta solicitud ya cambió de estado.
refused-person-unknown = Esta persona ya no está en el panel.
refused-person-dropped = Esta persona fue retirada del panel. Elija a otra.
refused-person-speaking = Esta persona está en uso de la palabra. Termine primero su intervención.
refused-item-unknown = Este punto ya no está en el programa.
refused-turn-unknown = Esta intervención ya no está aquí.
refused-turn-state =
    { $state ->
        [running] El reloj ya está en marcha.
        [paused] El reloj ya está en pausa.
        [ended] Esta intervención ha terminado.
       *[other] Esta intervención ya cambió de estado.
    }
refused-cue-unknown = Este mensaje no es para usted o ya no está aquí.
refused-whisper-unknown = Este mensaje reservado no es para usted o ya no está aquí.
refused-action-unknown = Este compromiso ya no está en la lista.
refused-passage-unknown = Este pasaje ya no está en el informe.
refused-poll-unknown = Este sondeo a mano alzada ya no existe.
refused-poll-closed = Este sondeo a mano alzada está cerrado.
refused-poll-answers = Un sondeo a mano alzada necesita de dos a seis respuestas distintas.
refused-link-unknown = Este enlace ya no está aquí.
refused-item-state = Este punto del programa ya comenzó o fue retirado.
refused-extra-off = Esta opción no está habilitada para este panel. Se encuentra en los ajustes de la lista de oradores.
refused-instant-past = Esa hora ya pasó. Elija una posterior.
refused-limit-range = El tiempo de intervención va de diez segundos a sesenta minutos.
refused-limit-days = Lo comunicado en privado se conserva { $most } días como máximo.
refused-slot-range = Un panel dura entre diez minutos y doce horas. Compruebe el inicio y el final.
refused-repair-gone = Esta propuesta ya no es válida porque la situación ha cambiado. Consulte las nuevas propuestas.
refused-rehearsal-none = Este panel no se está ensayando.
refused-step-taken = Alguien se adelantó: { $by } dio este paso.
refused-stale = Esto ha cambiado desde que usted lo vio. Mírelo de nuevo.
refused-line-empty = No hay nada a continuación.
refused-undo-unknown = No hay nada que deshacer.
refused-undo-late = Ya es tarde para deshacerlo.
refused-undo-final = Esto no se puede deshacer.
refused-note-unreadable = No pudimos leer este documento como nota conceptual. Ábralo, copie su texto y péguelo.
refused-note-type = Podemos leer texto sin formato, Markdown, Word (.docx) y PDF. Guarde el documento en uno de estos formatos, o copie su texto y péguelo.
refused-note-too-big = Este archivo supera los { $limit } MB. Guárdelo sin imágenes, o copie su texto y péguelo.
refused-note-too-long =
    { $part ->
        [pages] Este documento tiene { $count } páginas; podemos leer { $limit } como máximo. Copie las páginas de la nota conceptual y péguelas.
       *[text] Este documento tiene { $count } caracteres; podemos leer { $limit } como máximo. Copie la parte que se refiere al panel y péguela.
    }
refused-note-too-heavy = Este documento es demasiado complejo para leerlo aquí. Ábralo, copie su texto y péguelo.
refused-note-encrypted = Este documento pide una contraseña. Ábralo, copie su texto y péguelo.
refused-note-scanned = Este documento contiene imágenes de páginas y ningún texto que podamos leer. Ábralo, copie su texto y péguelo; si no se puede copiar nada, pida el original.
refused-note-macros = Este documento contiene macros. Guárdelo como .docx sin macros, o copie su texto y péguelo.
refused-busy = El servidor está ocupado. Inténtelo de nuevo en un momento.
refused-storage-full = El servidor no tiene más espacio. Avise al equipo organizador.
refused-database-away = El servidor no puede acceder a su base de datos en este momento. Lo que envió se guarda en este dispositivo y saldrá solo; sin JavaScript, vuelva atrás y envíelo de nuevo.
refused-internal = Ha sido un error nuestro. Avise al equipo organizador: { $ref }.
refused-remark-unknown = Esta línea ya no existe.
refused-seat-unknown = Este código de asiento no es correcto. Mire otra vez la tarjeta.
refused-incident-unknown = Esta nota ya no existe.
refused-submission-unknown = Este texto ya no existe.
refused-submission-state = Este texto ya se ha aprobado y no se puede modificar.
refused-submission-late = El último día para enviarlo fue el { $day }.
refused-names-off = En este panel no se recogen nombres. Deje vacíos el nombre y la organización.
refused-name-reserved = Este nombre podría confundirse con el de alguien de la mesa o de quien conduce el panel. Complételo o use otro.
refused-panel-exists = Este panel ya está aquí.
refused-record-schema = Este balance es de un tipo que esta versión no conoce ({ $schema }). Use una versión más reciente.
refused-record-unreadable = Este archivo no es el balance de un panel, o ha sido modificado.
refused-token-unknown = Esta clave de acceso no es válida. Pida una al equipo organizador.
refused-hook-unknown = Esta dirección ya no está aquí.
refused-hook-address = Indique una dirección que empiece por https, sin usuario ni contraseña.
