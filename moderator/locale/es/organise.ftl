### The organiser's desk: the panels, drafts, and the pages of one panel.

organise-title = { $title } · organización
organise-home = Mis paneles
organise-tabs = Páginas de este panel
organise-tab-overview = Resumen
organise-tab-programme = Programa
organise-tab-settings = Ajustes
organise-tab-links = Enlaces
organise-tab-papers = Documentos
organise-tab-record = Balance
organise-tab-report = Informe
organise-tab-follow-up = Seguimiento
organise-state-draft = Borrador
organise-state-open = Abierto a preguntas
organise-state-rehearsal = Ensayo
organise-state-live = En curso
organise-state-ended = Terminado
organise-state-anonymised = Anonimizado
organise-state-purged = Borrado
organise-open-console = Abrir la consola

## The first page

organise-door-title = Abra su enlace de organización
organise-door-more = Quien instaló esta herramienta, o preparó un panel para usted, puede darle un enlace personal. Con él se abre su espacio de organización, sin cuenta ni contraseña.
organise-door-label = Su enlace
organise-door-open = Abrir
organise-door-wrong = Esto no es un enlace personal. Pegue la dirección completa, desde https:// hasta el final.
organise-door-hint = ¿Lo ha perdido? El servidor mostró uno en su primer arranque. También figura uno en la página de enlaces de otra persona del equipo organizador.
organise-new-from-note = Crear desde una nota
organise-new-by-hand = Crear a mano
organise-drafts = Borradores en curso
organise-panels = Paneles
organise-untitled = Sin título
organise-draft-by-hand = empezado a mano
organise-draft-pasted = texto pegado
organise-draft-changes = Nueva versión de la nota del panel { $code }
organise-to-look-at = por revisar
organise-to-confirm =
    { $count ->
        [0] Todo confirmado
        [one] { $count } punto por confirmar
       *[other] { $count } puntos por confirmar
    }
organise-all-confirmed = Todo confirmado
organise-panels-empty = Aún no hay paneles
organise-panels-empty-more = Empiece por la nota conceptual: de ella se extraen el título, la hora, la sala y las personas del estrado, y usted los confirma.
organise-archived =
    { $count ->
        [one] { $count } panel archivado
       *[other] { $count } paneles archivados
    }
organise-done-dropped = El borrador se ha apartado.
organise-done-kept = El borrador está aquí de nuevo.

## From a note

organise-new-title = Nuevo panel a partir de una nota conceptual
organise-new-more = De ella se extraen el título, la fecha, la hora, la sala, los organizadores y las personas del estrado. Verá lo leído junto a la nota y confirmará lo que no sea seguro.
organise-new-file = Elija la nota
organise-new-kinds = Word (.docx), PDF, texto sin formato o Markdown, hasta 5 MB
organise-new-or = o
organise-new-paste = Pegue su texto
organise-new-read = Leer la nota
organise-new-reading = Leyendo la nota…
organise-new-private = La nota se lee en este servidor según reglas fijas. Nada sale de él, y solo usted ve el borrador.

organise-record-title = A partir de un balance
organise-record-more = El archivo record.json, descargado de la página “Balance” de un panel, lo recupera tal como era, con enlaces nuevos.
organise-record-read = Recuperar

## The review page

organise-review-title = Compruebe lo leído
organise-review-more =
    { $count ->
        [0] Todo está confirmado. El panel adoptará lo que figura aquí.
        [one] Lo leído figura junto a su línea. Un punto espera su decisión.
       *[other] Lo leído figura junto a su línea. { $count } puntos esperan su decisión.
    }
organise-by-hand-title = Un panel nuevo
organise-by-hand-more = Para empezar bastan el título y la hora. Lo demás puede venir después, incluso una vez publicado el panel.
organise-the-panel = El panel
organise-the-note = La nota
organise-people = Personas
organise-line = línea { $line }
organise-answers = Respuestas
organise-save = Guardar borrador
organise-saved = Guardado.
organise-publish = Publicar el panel
organise-before-publishing =
    { $count ->
        [one] Para publicar el panel, falta un punto:
       *[other] Para publicar el panel, faltan { $count } puntos:
    }
organise-draft-drop = Apartar este borrador
organise-draft-dropped = Este borrador está apartado.
organise-draft-keep = Retomarlo
organise-one-per-line = Uno por línea
organise-field-title = Título
organise-field-date = Fecha
organise-field-start = Inicio
organise-field-end = Fin
organise-field-timezone = Zona horaria
organise-field-room = Sala
organise-field-organisers = Organizadores
organise-part-opening = Palabras de apertura
organise-part-moderator = Moderación
organise-part-co-moderator = Comoderación
organise-part-panellist = Panelista
organise-part-closing = Palabras de clausura
organise-person-add = Añadir una persona
organise-person-unnamed = Nombre por comunicar
organise-person-left-out = sin incluir
organise-person-leave-out = No incluir
organise-person-honorific = Tratamiento
organise-person-name = Nombre
organise-person-function = Cargo
organise-person-organisation = Organización
organise-person-part = Función
organise-person-phonetic = Cómo se pronuncia el nombre
organise-person-note = Necesidades y notas para la moderación
organise-person-extra = Tiempo adicional
organise-person-extra-none = ninguno
organise-person-private = Solo la moderación ve la pronunciación, las necesidades y el tiempo adicional. Nunca son públicos.
organise-up = Subir
organise-down = Bajar
organise-languages = Idiomas de las páginas
organise-language-first = Idioma principal: el de la pantalla y el de lo que se lee desde la presidencia
organise-languages-offered = Ofrecidos al público
organise-preset = Formato
organise-preset-show = Mostrar
organise-preset-own = Como en el original
organise-preset-side-event-60 = Evento paralelo, 60 minutos
organise-preset-side-event-90 = Evento paralelo, 90 minutos
organise-preset-hrc-panel-120 = Mesa redonda del Consejo de Derechos Humanos, 2 horas
organise-preset-hrc-interactive-dialogue = Diálogo interactivo del Consejo
organise-preset-webinar-60 = Seminario en línea, 60 minutos
organise-preset-open-debate-90 = Debate abierto, 90 minutos
organise-sum = En total

## Open points: what the note leaves open, one sentence each

organise-point =
    { $code ->
        [missing] { $field ->
            [title] No hemos encontrado título en la nota.
            [date] La nota no indica el día.
            [start] La nota no indica la hora de inicio.
            [end] La nota no indica la hora de fin.
            [room] La nota no indica sala.
            [organisers] La nota no indica organizadores.
            [moderator] La nota no designa a nadie para moderar.
            [panellists] La nota no nombra panelistas.
           *[other] La nota no lo indica.
        }
        [year_missing] La nota no indica el año. ¿Cuál es?
        [weekday_disagrees] El día de la semana y la fecha no concuerdan. ¿Qué día es?
        [day_or_month_first] Esta fecha puede leerse de dos maneras. ¿Cuál es la correcta?
        [several_days] La nota indica más de un día. ¿Es este el primero?
        [ambiguous] La nota indica varias fechas. ¿Cuál es la correcta?
        [several_times] La nota da la hora en varias zonas. ¿Cuál es la de la sala?
        [half_day_unsure] ¿Por la mañana o por la tarde?
        [from_agenda] Tomado del programa, ya que no se indica en otro lugar.
        [to_be_confirmed] La nota dice: por confirmar.
        [read_from_prose] Leído en el texto corrido. ¿Es correcto?
        [read_from_heading] Tomado de un epígrafe poco usual. ¿Es esta su función?
        [part_unsure] Función deducida de la posición, ya que el epígrafe no la dice. ¿Es correcta?
        [online_unsure] Es posible que esta persona participe en línea. Si es así, márquelo más abajo.
        [several] La nota designa a varias personas para moderar. ¿Es esta?
        [person_unplaced] { $field ->
            [panellists] Esta persona no figura bajo ningún epígrafe. ¿Cuál es su función?
           *[other] Esto no figura bajo ningún epígrafe.
        }
        [maybe_two] ¿Es una entidad o son dos?
        [also_moderator] Modera y figura también entre los nombres de panelistas.
        [unnamed] La nota no da aquí ningún nombre. Sin él, no se añade a nadie.
        [instruction_ignored] Se dejó de lado una frase dirigida a quien importa la nota:
        [cut_short] La nota es muy larga. Lo que sigue a esta línea no se leyó.
        [language] Conocemos poco el idioma de esta nota. Revísela con atención.
        [assumed] La nota no indica zona horaria. ¿Es la hora de { $zone }?
        [unsure] { $field ->
            [title] ¿Es este el título?
            [room] ¿Es esta la sala?
            [date] ¿Es este el día?
           *[other] ¿Es esta la organización?
        }
       *[other] Compruebe este punto.
    }
organise-keep =
    { $code ->
        [missing] Dejarlo vacío
        [person_unplaced] Fuera del estrado
        [maybe_two] Una sola
        [unnamed] Dejar fuera por ahora
        [title] Conservar
        [day_or_month_first] { $value }
        [weekday_disagrees] { $value }
        [ambiguous] { $value }
        [several_times] { $value }
        [half_day_unsure] { $value }
        [unsure] Conservar
        [assumed] Sí, esa zona
       *[other] Es correcto
    }
organise-place-panellists = Panelista
organise-place-opening-remarks = Palabras de apertura
organise-place-moderator = Moderación
organise-place-closing = Palabras de clausura
organise-place-chair = Presidencia
organise-place-keynote = Discurso principal
organise-place-rapporteur = Relatoría
organise-fault-needed =
    { $field ->
        [title] Falta el título.
        [date] Falta la fecha.
        [start] Falta el inicio.
        [end] Falta el fin.
       *[other] Falta algo.
    }
organise-fault-date = Esa fecha no existe en el calendario. Corríjala.
organise-fault-time = Esa hora no existe. Corríjala.
organise-fault-zone = Elija una zona horaria de la lista.
organise-fault-slot = Un panel dura entre { $least } minutos y { $most } horas. Compruebe el inicio y el fin.

## Hints: quiet, never in the way

organise-hint-no-moderator = Aún no modera nadie. De todos modos se crea un enlace de moderación.
organise-hint-two-moderators = Moderan { $count } personas. Cada una tiene la consola; acuerden quién pulsa “Siguiente”.
organise-hint-also-moderator = { $name } modera y es panelista. ¿Quién controla el tiempo mientras interviene?
organise-hint-one-gender = Todos los tratamientos del panel son del mismo género. ¿Es intencional?
organise-hint-sum = Los puntos duran en total { $planned } minutos, para un panel de { $slot }.
organise-hint-speech = Las intervenciones preparadas ocupan el { $percent } % del tiempo. Queda poco para la sala.
organise-hint-short = Cada panelista tiene solo { $seconds } segundos. Con menos ponentes se diría más.
organise-hint-handover = Dar la palabra a { $count } ponentes lleva unos { $seconds } segundos en total, que no están previstos.

## The overview of a panel

organise-next-title = Lo que sigue
organise-after-title = Después del panel
organise-step-done = Hecho:
organise-step-todo = Por hacer:
organise-step-open = Por resolver:
organise-next-programme =
    { $planned ->
        [0] Aún no hay programa.
       *[other] El programa tiene { $planned } de { $slot } minutos.
    }
organise-next-moderator = La moderación está asignada.
organise-next-links =
    { $without ->
        [0] Entregue los enlaces personales, en papel o por correo electrónico.
        [one] Una persona no tiene enlace.
       *[other] { $without } personas no tienen enlace.
    }
organise-next-privacy =
    { $mode ->
        [attributed] Se piden los nombres. ¿Es lo adecuado para toda la sala?
        [anonymous] No se recogen nombres. ¿Es lo acordado?
        [chatham] Los nombres no salen de la sala. ¿Es lo acordado?
       *[other] Los nombres son opcionales. ¿Es lo adecuado para toda la sala?
    }
organise-next-papers = Imprima lo que haga falta en papel: programa, rótulos de mesa, tarjetas de moderación.
organise-next-rehearsal =
    { $rehearsing ->
        [0] Haga un ensayo. No se conserva nada de él.
       *[other] Hay un ensayo en curso. Termínelo en la consola antes de que llegue el público.
    }
organise-next-ready =
    { $count ->
        [0] Aún no hay ninguna intervención prevista.
       *[other] { $ready ->
            [0] Nadie ha confirmado aún que todo está listo.
            [one] { $ready } de { $count } ponentes ha confirmado que todo está listo.
           *[other] { $ready } de { $count } ponentes han confirmado que todo está listo.
        }
    }
organise-next-live = El panel está en curso.
organise-next-record = Conserve el balance: quién habló y cuánto tiempo, cada pregunta y en qué quedó.
organise-next-report = Lea el informe y corríjalo.
organise-next-answers =
    { $count ->
        [0] Ninguna pregunta espera respuesta.
        [one] Una pregunta espera respuesta por escrito.
       *[other] { $count } preguntas esperan respuesta por escrito.
    }
organise-next-actions =
    { $count ->
        [0] Todos los compromisos están cumplidos.
        [one] Un compromiso aún no está cumplido.
       *[other] { $count } compromisos aún no están cumplidos.
    }
organise-next-outcome = Publique los resultados para que todo el mundo pueda leerlos.
organise-address = Para el público
organise-code = Código { $code }
organise-time = Hora
organise-open-display = Abrir la pantalla
organise-whole = El panel entero
organise-do-stop = Se aceptan preguntas por escrito
organise-do-stop-more = También antes de empezar. La lista de oradores se abre en la consola.
organise-do-stop-button = Dejar de aceptarlas
organise-do-ask = No se aceptan preguntas por escrito
organise-do-ask-more = La página del público lo dice.
organise-do-ask-button = Aceptarlas
organise-do-open = Este panel aún no está abierto
organise-do-open-more = Solo usted lo ve.
organise-do-open-button = Abrir el panel
organise-do-copy = Otro panel como este
organise-do-copy-more = Con sus personas, programa y ajustes; sin preguntas ni solicitudes de palabra, y con enlaces propios.
organise-do-copy-button = Copiar a un borrador
organise-do-archive = Retirar de la lista
organise-do-archive-more = El panel sale de su lista. Sus enlaces y su balance quedan como están.
organise-do-archive-button = Archivar
organise-do-restore = Este panel está archivado
organise-do-restore-more = Figura aparte en su lista.
organise-do-restore-button = Devolver a la lista
organise-kept = Qué se conserva y hasta cuándo
organise-kept-declined = Texto de las preguntas no seleccionadas
organise-kept-private = Lo comunicado solo a usted
organise-kept-questions = Texto de todas las demás preguntas
organise-kept-names = Nombres de quienes preguntaron o hablaron desde la sala
organise-kept-traces = Rastros de los teléfonos, señales y mensajes discretos
organise-kept-until = Hasta el { $day }, { $time }
organise-kept-gone = Borrado el { $day }: { $count }
organise-kept-stays = El programa, los panelistas, los tiempos de palabra, las respuestas aprobadas, los compromisos y todas las cifras se conservan siempre.
organise-kept-quoted = Las preguntas que citan los resultados publicados conservan su texto.
organise-kept-unquoted = Los resultados no están publicados. Publíquelos antes de esa fecha para que las preguntas respondidas conserven su texto.
organise-do-anonymise = Cerrar y anonimizar
organise-do-anonymise-more = Borra ahora el texto de las preguntas no seleccionadas o comunicadas solo a usted, y todo lo que lleva a un teléfono. Después nadie encuentra ni retira su pregunta, y la sesión ya no se modifica. Las respuestas por escrito, los compromisos, el informe y los resultados siguen siendo posibles.
organise-do-anonymise-button = Anonimizar
organise-do-purge = Borrar todo ahora
organise-do-purge-more = Lo mismo, y además el texto de todas las preguntas que los resultados publicados no citan, los textos que usted no ha aprobado y todos los nombres de la sala.
organise-do-purge-button = Borrar ahora
organise-do-sure = Sé que esto no se puede deshacer.
organise-do-changed = La nota ha cambiado
organise-do-changed-more = Verá lo que difiere y elegirá qué adopta el panel. Los enlaces, los tiempos y las pronunciaciones se conservan.
organise-changed-read = Comparar
organise-done-saved = Guardado.
organise-done-nothing = No se cambió nada.
organise-done-published = El panel está abierto. Sus enlaces personales están listos para entregarse.
organise-done-brought-back = El panel está de nuevo aquí, tal como figura en su balance. Sus enlaces son nuevos.
organise-done-archived = Archivado.
organise-done-restored = De nuevo en la lista.
organise-done-anonymised = El panel está cerrado y anonimizado.
organise-done-purged = Todo lo que podía borrarse está borrado.
organise-done-copied = Copiado.
organise-done-changed = Se adoptó lo que eligió.

## Programme and people of a panel

organise-set = Guardar
organise-top = Primero
organise-ready = todo listo
organise-programme-sum = { $planned } de { $slot } min
organise-programme-empty = Aún no hay nada previsto. Elija un formato o añada los puntos uno a uno.
organise-item-planned = Duración (minutos:segundos)
organise-item-person = Quién
organise-item-nobody = nadie
organise-item-title = Título, si no es el habitual
organise-item-kind = Tipo
organise-item-add = Añadir un punto
organise-item-drop = Quitar
organise-item-restore = Volver a incluir
organise-items-dropped =
    { $count ->
        [one] { $count } punto quitado
       *[other] { $count } puntos quitados
    }
organise-people-dropped =
    { $count ->
        [one] { $count } persona retirada
       *[other] { $count } personas retiradas
    }
organise-person-drop = Retirar del estrado
organise-person-restore = Reincorporar, con un enlace nuevo
organise-person-extra-seconds = Tiempo adicional (segundos)
organise-person-add-link = Se crea de inmediato un enlace personal. El programa no cambia por sí solo.
organise-preset-anew = Rehacer el programa con el formato
organise-preset-apply = Rehacer
organise-preset-what = Los tiempos de intervención y los puntos pasan a ser los del formato. Lo que no cabe se quita y puede volver a incluirse.

## Settings of a panel

organise-section-describe = El panel
organise-section-privacy = Nombres y privacidad
organise-section-safety = Si pasa algo
organise-safety-more = Solo lo leen quienes conducen el panel, en sus propias páginas.
organise-conduct = Punto de contacto para el código de conducta
organise-security = Seguridad
organise-section-questions = Preguntas por escrito
organise-section-floor = Lista de oradores
organise-privacy-more = Lo que elija aquí se indica a quien pregunte. Desde la primera pregunta, el ajuste puede hacerse más estricto, nunca menos.
organise-attribution = Nombres de quienes preguntan
organise-attribution-attributed = Se piden
organise-attribution-attributed-more = Nadie pregunta sin nombre. Para reuniones de delegaciones.
organise-attribution-optional = Opcionales
organise-attribution-optional-more = Cada persona decide, pregunta por pregunta. Si no da su nombre, queda en el anonimato, también ante usted.
organise-attribution-chatham = No salen de la sala
organise-attribution-chatham-more = El estrado puede leer los nombres. Ni las pantallas ni los teléfonos los muestran, y ningún informe nombra a nadie (regla de Chatham House).
organise-attribution-anonymous = No se recogen
organise-attribution-anonymous-more = Ninguna pregunta lleva nombre. Para temas en los que un nombre podría poner a alguien en peligro.
organise-groups = Grupos para elegir
organise-retention = ¿Cuántos días después del fin se conserva?
organise-retention-declined = Preguntas no seleccionadas
organise-retention-private = Lo comunicado solo a usted
organise-retention-questions = Preguntas
organise-retention-names = Nombres de la lista de oradores
organise-retention-more = Después, textos y nombres se borran para siempre. Lo comunicado solo a usted nunca se conserva más de una semana.
organise-asking = Se aceptan preguntas
organise-asking-until = Hasta
organise-support = Apoyo a preguntas ajenas
organise-support-on = Sí, con las cifras a la vista
organise-support-hidden = Sí, con las cifras ocultas hasta que se formule la pregunta
organise-support-off = No
organise-question-limit = Longitud máxima de una pregunta, en caracteres
organise-held-words = Palabras que piden una segunda lectura
organise-held-words-more = Una palabra o expresión por línea, por idioma. La pregunta que la contenga se señala a la moderación; no se rechaza nada por ello y nadie más ve la marca.
organise-guiding = Preguntas orientadoras
organise-guiding-more = Una por línea, cinco como máximo. La sala las lee en la pausa para pensar.
organise-contact = Contacto para lo que no se puede preguntar aquí
organise-captions = Dirección de los subtítulos y la lengua de señas (https)
organise-order = Orden que se propone
organise-order-equity = Equitativo: primero los grupos y canales aún no escuchados
organise-order-alternate = Sala y en línea, alternando
organise-order-chronological = Por orden de solicitud
organise-order-protocol = Protocolo: primero las altas autoridades y los grupos
organise-opens-at = Se abre
organise-closes-at = Se cierra
organise-closes-after = Se cierra, en minutos desde el inicio
organise-floor-names = La sala ve los nombres de la lista
organise-places = Quien espera conoce su lugar en la lista
organise-extras = También es posible
organise-extra-point-of-order = Cuestiones de orden
organise-extra-right-of-reply = Derecho de respuesta

## A changed note

organise-changed-title =
    { $count ->
        [0] Nada difiere
        [one] Difiere un punto
       *[other] Difieren { $count } puntos
    }
organise-changed-more = Elija lo que adopta el panel. Quien se añade recibe un enlace; quien se retira pierde el suyo. Los demás enlaces, tiempos y pronunciaciones se conservan.
organise-changed-programme = El programa no cambia por sí solo: revíselo después si se añadió a alguien.
organise-changed-take = Adoptar lo marcado
organise-changed-none = La nota dice lo mismo que el panel.
organise-changed-back = Volver
organise-change-title = Título
organise-change-room = Sala
organise-change-time = Fecha y hora
organise-change-organisers = Organizadores
organise-change-added = Se añade:
organise-change-removed = Ya no está en la nota:
organise-change-corrected = Cargo o tratamiento:
organise-change-moderator = Nuevo nombre en la moderación:

## Holding what arrives

organise-hold = Las preguntas sin nombre llegan una vez por minuto, mezcladas
organise-hold-more = Nadie en la sala puede saber por el momento de quién es una pregunta. No se puede desactivar una vez que alguien ha preguntado.

seats-title = Códigos de asiento
seats-lead = Opcional. Quien escribe el código de una delegación queda marcado “con código de asiento”. Eso indica quién tiene la tarjeta y no prueba la identidad de nadie.
seats-names = Delegaciones
seats-add = Crear códigos
seats-codes = Códigos
seats-print = Imprimir tarjetas
seats-revoked = retirado
seats-revoke = Retirar
seats-restore = Restablecer
seats-none = Ningún código es válido por ahora.
seats-card = Escriba este código al preguntar con su nombre o al pedir la palabra.
organise-tab-seats = Códigos de asiento
