### The console of those who run the panel.

console-title = Consola · { $title }
console-needs-script = La consola necesita JavaScript. Actívelo y recargue esta página.
console-panes = Secciones de la consola
console-pane-questions = Preguntas
console-pane-speakers = Oradores
console-pane-podium = Estrado
console-pane-programme = Programa
console-more = Más
console-help = Ayuda y atajos
console-undone = Acción deshecha.
console-now-is = Ahora: { $name }.
console-now-is-passed =
    { $count ->
        [one] Ahora: { $name }. Se ha pasado { $count } punto.
       *[other] Ahora: { $name }. Se han pasado { $count } puntos.
    }
console-step-taken = Ya lo hizo { $by }.
console-step-taken-somebody = Otra persona acaba de dar este paso.

## Head

console-planned = inicio previsto
console-left-to = hasta las { $time }
console-left-of = restantes de { $length }
console-over-slot = horario excedido
console-ends = fin: { $time }
console-pace-on-time = a tiempo
console-pace-late = +{ $length } de retraso
console-pace-early = { $length } de adelanto
console-phones =
    { $count ->
        [one] { $count } teléfono
       *[other] { $count } teléfonos
    }
console-phones-why = Participantes con la página abierta ahora, en la sala y en línea.
console-present = estrado { $here } de { $of }
console-present-why = Panelistas cuya página responde. Un triángulo: alguien en línea no tiene conexión.
console-wall = Pantalla
console-wall-shows = La pantalla muestra: { $layout }.
console-end = Terminar el panel
console-ended = El panel ha terminado.

## Now

console-now = Ahora
console-nobody = Nadie tiene la palabra
console-over-of = límite { $limit }
console-spoken = lleva { $length }
console-phase-amber = por terminar
console-phase-red = tiempo excedido
console-nothing-next = Nada a continuación
console-pause = Pausar
console-resume = Reanudar
console-more-time = +30 s
console-time-added = { $name }: 30 segundos más.
console-conclude = Concluya
console-end-turn = Terminar
console-turn-ended = La intervención ha terminado.
console-next-question = Formular la pregunta { $number }
console-say = Diga
console-read-out = Léase
console-say-after = Diga después
console-phonetic = { $name }: { $phonetic }
console-give-floor = Dar la palabra
console-answered = Respondida
console-all-answered = Todo respondido
console-mark-answered = Respondida
console-mark-passed = Declina
console-mark-written = Por escrito
console-marked = Pregunta { $number }: { $mark }.

## Before and after

console-is-draft = Aún no abierto
console-is-rehearsal = Ensayo
console-is-open = Abierto a preguntas
console-is-ended = El panel ha terminado
console-open = Abrir a preguntas
console-opened = Ya se reciben preguntas.
console-open-why = Al abrir, los teléfonos pueden enviar preguntas. Los relojes arrancan al iniciar el panel.
console-start = Iniciar el panel
console-rehearsal-start = Ensayar el inicio
console-started = El panel está en curso.
console-rehearsal-started = El ensayo está en marcha.
console-start-why = Al iniciar, la primera persona del programa recibe la palabra. Hasta entonces no hay retraso.
console-rehearsal-why = Los relojes arrancan solo como práctica. Para iniciar la sesión misma, termine antes el ensayo.
console-planned-for = Previsto para { $when }
console-until-planned = hasta las { $when }, el inicio previsto
console-since-planned = desde las { $when }, el inicio previsto
console-phones-reached =
    { $count ->
        [one] { $count } teléfono conectado
       *[other] { $count } teléfonos conectados
    }
console-no-phone = Ningún teléfono ha llegado aún a esta dirección
console-missing = En línea, aún sin conexión: { $names }
console-all-online = Quienes participan en línea tienen conexión
console-ended-at = a las { $time }, después de { $length }
console-figure-answered = preguntas respondidas
console-figure-in-writing = se responderán por escrito
console-figure-not-reached = pidieron la palabra y no hubo tiempo
console-figure-unread = sin revisar
console-figure-from-floor = participantes que intervinieron
console-resume-panel = Continuar el panel
console-resumed-panel = El panel continúa.

## Programme

console-programme = Programa
console-programme-empty = El programa está vacío.
console-programme-past =
    { $count ->
        [one] { $count } concluido
       *[other] { $count } concluidos
    }
console-was-planned = previsto
console-go = Ir
console-go-to = Ir a { $name }
console-skipped = omitido

## Questions

console-questions = Preguntas
console-question-lists = Listas de preguntas
console-tab-new = Nuevas
console-tab-shortlist = Guardadas
console-tab-approved = Fila
console-tab-done = Hechas
console-tab-declined = Descartadas
console-part-lined-up = En la fila: “Siguiente” llega a ellas
console-part-approved = Aprobadas: ponga en la fila las que se harán
console-asking = abiertas
console-not-asking = cerradas
console-asking-closed = Ya no se reciben preguntas escritas.
console-asking-opened = Se reciben preguntas escritas.
console-newest = Primero las nuevas
console-oldest = Primero las antiguas
console-more-new =
    { $count ->
        [one] { $count } pregunta nueva
       *[other] { $count } preguntas nuevas
    }
console-empty-new = Nada por revisar
console-empty-new-more = Las preguntas nuevas aparecen aquí.
console-empty-shortlist = Nada guardado
console-empty-shortlist-more = Guarde lo que quizá quiera más tarde. Nadie más ve la marca.
console-empty-approved = Nada aprobado aún
console-empty-approved-more = Todos ven las preguntas aprobadas. Aquí esperan a que se formulen.
console-empty-done = Nada respondido aún
console-empty-done-more = Las preguntas llegan aquí una vez respondidas.
console-empty-declined = Nada descartado
console-empty-declined-more = Una pregunta descartada aún puede aprobarse.
console-erased = Quien la escribió ha retirado esta pregunta.
console-for = para { $name }
console-on-shortlist = guardada
console-approve = Aprobar
console-approved = Aprobada. Ahora todos pueden verla.
console-shortlist = Guardar
console-shortlisted = Guardada para más tarde.
console-unshortlist = Quitar de guardadas
console-unshortlisted = Ya no está entre las guardadas.
console-decline = Descartar
console-declined = Descartada. { $reason }
console-decline-why = ¿Por qué no?
console-decline-told = Solo lo sabrá quien la escribió.
console-assign = Asignar
console-assigned =
    { $count ->
        [0] No está asignada a nadie.
        [one] Asignada a { $count } panelista.
       *[other] Asignada a { $count } panelistas.
    }
console-assign-to = ¿Quién responderá?
console-assign-order = En el orden en que pulse los nombres.
console-assign-done = Asignar
console-line-up = Poner en la fila
console-lined-up = La pregunta { $number } está en la fila: “Siguiente” llega a ella.
console-take-out = Sacar
console-taken-out = La pregunta { $number } ya no está en la fila.
console-ask-now = Formular ahora
console-asked = Se formula la pregunta { $number }.

## List of speakers

console-speakers = Lista de oradores
console-floor-open = abierta
console-floor-shut = cerrada
console-floor-opened = La lista de oradores está abierta.
console-floor-closed = La lista de oradores está cerrada. Quienes ya están en ella permanecen.
console-speakers-empty = Nadie espera
console-speakers-empty-open = Quien pida la palabra aparecerá aquí.
console-speakers-empty-closed = La lista está cerrada.
console-speakers-past =
    { $count ->
        [one] { $count } anterior
       *[other] { $count } anteriores
    }
console-call = Poner en la fila
console-called = { $name } está en la fila.
console-uncall = Volver a la espera
console-uncalled = { $name } vuelve a estar en espera.
console-absent = Ausente
console-absent-done = { $name }: ausente, al final de la lista.
console-absences =
    { $count ->
        [one] ausente una vez
       *[other] ausente { $count } veces
    }
console-done = Ya intervino
console-spoken-done = { $name } ya intervino.

## Podium and cues

console-podium = Estrado
console-cues = Mensajes enviados
console-cues-hint = Marque un nombre para enviar un mensaje privado.
console-cue-sent = Para { $name }: { $phrase }
console-cue-waits = enviado
console-cue-seen = visto
console-own-cue = Con sus palabras
console-send = Enviar
console-presence-green = con conexión
console-presence-green-why = Su página responde.
console-presence-amber = inestable
console-presence-amber-why = Su página no responde desde hace ocho segundos.
console-presence-red = sin conexión
console-presence-red-why = Su página no responde desde hace más de trece segundos.
console-presence-none = página sin abrir
console-presence-none-why = Aún no ha abierto su página.

## Help

console-brief-next = Un solo botón guía la sesión: “Siguiente”. Da la palabra a quien sigue y pone en marcha el reloj.
console-brief-clock = “Pausar” conserva el tiempo restante. “+30 s” lo amplía. “Concluya” envía un mensaje privado a quien habla.
console-brief-questions = Nadie ve las preguntas nuevas. Apruébelas, asigne quién responde y póngalas en la fila. Después se llega a ellas con “Siguiente”.
console-brief-undo = Casi todo se puede deshacer durante diez segundos. Pulse “Deshacer” en el aviso de abajo, o Z.
console-words = Palabras de esta página
console-word-shortlist = Aparta una pregunta para más tarde. Solo lo ven quienes conducen la sesión.
console-word-line = Las preguntas aprobadas, que todos ven.
console-word-line-up = Elige una pregunta aprobada para hacerla: “Siguiente” llega a ella antes de la próxima intervención.
console-word-gloss = Una traducción no oficial, escrita por usted, que figura bajo la pregunta.
console-word-redact = Borra palabras que puedan delatar o poner en peligro a alguien. Todos, también quien preguntó, leen entonces […].
console-word-private = Entrega la pregunta a los organizadores. Nadie más vuelve a verla.
console-word-podium = Quien modera, quien abre la sesión y los panelistas, en la sala o en línea.
console-word-wall = La pantalla grande que ve la sala. Sigue el uso de la palabra por sí sola.
console-shortcuts = Atajos
console-shortcuts-on = Los atajos están activados
console-shortcuts-off = Los atajos están desactivados
console-key-name-space = Espacio
console-key-j = tarjeta siguiente
console-key-k = tarjeta anterior
console-key-a = aprobar
console-key-s = guardar para más tarde
console-key-r = descartar; después, del 1 al 7, el motivo
console-key-assign = asignar; después, las cifras e Intro
console-key-n = dar paso a quien sigue
console-key-space = pausar y reanudar
console-key-z = deshacer
console-key-help = esta ayuda

## Selección: qué se hace con una pregunta

console-sheets = Lo que hay sobre la mesa
console-sheet-questions = Preguntas
console-sheet-actions = Compromisos
console-sheet-polls = Sondeos
console-tab-private = Privadas
console-empty-private = Nada privado
console-empty-private-more = Aquí está lo que se reserva al equipo organizador.
console-asking-until = Preguntas escritas hasta
console-asking-open-until = abiertas hasta las { $time }
console-asking-label = Preguntas escritas: { $state }
console-fits =
    { $count ->
        [0] Ya no queda tiempo para lo que sigue
        [one] { $count } cabe en { $left } min · no hay tiempo para lo demás
       *[other] { $count } caben en { $left } min · no hay tiempo para lo demás
    }
console-askers =
    { $count ->
        [one] la hizo { $count } persona
       *[other] la hicieron { $count } personas
    }
console-unnumbered = una pregunta nueva
console-similar = Similar a { $name }
console-not-same = No es la misma
console-merge = Unir
console-merge-with = Unir con { $name }
console-merge-into = ¿Con qué pregunta se une?
console-merge-keeps = Se avisa a ambas personas y se conservan los dos textos.
console-merge-find = Número o palabras
console-merge-nothing = Ninguna pregunta tiene ese número ni esas palabras.
console-merged = Unida con { $name }.
console-originals = Unidas en esta pregunta
console-separate = Separar
console-separated = Separada de nuevo.
console-offer-take = quiere responder
console-offer-pass = prefiere no responder
console-offer-pass-to = cede la respuesta a { $name }
console-private = Privada
console-made-private = Reservada al equipo organizador. Nadie más la ve.
console-put-back = Devolver a las nuevas
console-put-back-done = Está de nuevo entre las nuevas.
console-tag = Etiquetas
console-tags = Etiquetas
console-tags-why = Para quienes dirigen el panel; nadie más las ve.
console-tags-field = Etiquetas, separadas por comas
console-tags-done = Guardar etiquetas
console-tagged = Etiquetas: { $tags }
console-untagged = Ya no tiene etiquetas.
console-gloss = Traducir
console-gloss-why = Todos la ven, con la indicación de que no es oficial.
console-gloss-field = Lo que dice la pregunta
console-gloss-language = en
console-gloss-done = Guardar traducción
console-gloss-remove = Quitar traducción
console-gloss-unofficial = traducción no oficial
console-redact = Quitar palabras
console-redact-why = Toque lo que pueda delatar o poner en peligro a alguien. Se borra para siempre; […] indica dónde.
console-redact-done = Borrar estas palabras
console-redacted = Las palabras se han borrado para siempre.
console-glossed = La traducción figura debajo de la pregunta.
console-gloss-gone = Se ha quitado la traducción.
console-bundle = Leer juntas
console-bundle-with = ¿Con cuáles se lee?
console-bundle-most = { $most } preguntas como máximo, incluida esta.
console-bundle-none = Aún no hay otra pregunta aprobada.
console-bundle-done = Leer juntas
console-bundled =
    { $count ->
        [one] { $count } pregunta se lee por separado.
       *[other] { $count } preguntas se leen juntas.
    }
console-unbundle = Leer por separado
console-unbundled = Cada una se lee por separado.
console-together = con { $names }
console-place = Lugar
console-place-of = { $place } de { $count }
console-place-up = Un lugar antes
console-place-down = Un lugar después
console-place-top = Al primer lugar
console-placed = { $name }: lugar { $place }.
console-action-from = Compromiso…
console-slip = Papel
console-slip-title = Escribir una pregunta en papel
console-slip-text = Lo que dice el papel
console-slip-name = Nombre en el papel
console-slip-organisation = Organización
console-slip-group = Grupo
console-slip-send = Añadir a las nuevas
console-slip-sent = La pregunta está entre las nuevas.
console-slip-why = Sin nombre, queda anónima.
console-optional = opcional

## Compromisos

console-actions-empty = Aún no hay compromisos
console-actions-empty-more = Anote a qué se compromete alguien, quién lo dirige y para cuándo.
console-action-new = Nuevo compromiso
console-action-text = Qué se hará
console-action-lead = Responsable
console-action-lead-none = Nadie por ahora
console-action-lead-other = Otra persona
console-action-lead-words = Quién es responsable
console-action-until = Plazo
console-action-origin = Origen
console-action-origin-none = Ni pregunta ni intervención
console-action-turn = Intervención: { $name }
console-action-add = Añadir
console-action-added = El compromiso está anotado.
console-action-short = C{ $number }
console-action-edit = Editar
console-action-keep = Guardar
console-action-kept = El compromiso { $number } está corregido.
console-action-no-lead = sin responsable
console-action-due = para el { $day }
console-action-open-end = sin plazo
console-action-announced = estuvo en la pantalla
console-action-status = Estado del compromiso { $number }
console-action-status-set = Compromiso { $number }: { $status }
console-action-history = Historial
console-action-to-confirm = por confirmar
console-action-confirmed = confirmado
console-action-in-progress = en curso
console-action-done = cumplido
console-action-dropped = abandonado
console-show-on-wall = Mostrar en pantalla
console-is-on-wall = En pantalla
console-shown-on-wall = La pantalla lo muestra.

## Sondeo a mano alzada

console-polls-empty = Aún no hay sondeos
console-polls-empty-more = Haga a la sala una pregunta con pocas respuestas. Cada teléfono alza una sola mano.
console-polls-empty-closed = Puede abrirse mientras se reciben preguntas.
console-poll-new = Nuevo sondeo
console-poll-text = Pregunta a la sala
console-poll-answer = Respuesta { $place }
console-poll-more = Otra respuesta
console-poll-open = Abrir
console-poll-why = Solo quienes dirigen el panel ven las cifras hasta que se muestren.
console-poll-opened = Los teléfonos ya pueden responder.
console-poll-close = Cerrar
console-poll-closed = Sondeo cerrado. Cuentan las manos alzadas.
console-poll-reopen = Reabrir
console-poll-reopened = Los teléfonos pueden responder de nuevo.
console-poll-reveal = Mostrar las cifras
console-poll-revealed = Todos ven las cifras.
console-poll-hide = Ocultar las cifras
console-poll-hidden = Ahora solo quienes dirigen el panel ven las cifras.
console-poll-is-open = abierto
console-poll-is-closed = cerrado
console-poll-is-revealed = cifras visibles
console-poll-hands =
    { $count ->
        [one] { $count } mano
       *[other] { $count } manos
    }

## Ayuda para la selección

console-key-m = unir; después, un número o palabras
console-key-p = reservar al equipo organizador
console-key-t = etiquetas
console-key-g = traducción
console-key-x = quitar palabras
console-key-l = poner en la fila o sacar
console-key-b = leer juntas

## Cabecera: ajustes, presencia, ensayo

console-repair = Ajustar
console-repair-why = { $length } después del final. Basta un toque:
console-repair-debate = Quitar { $length } al debate ({ $from } → { $to })
console-repair-cut =
    { $count ->
        [one] Acortar a { $length } la intervención de { $first }
       *[other] Acortar { $count } intervenciones, de { $first } a { $last }, a { $length } cada una
    }
console-repair-extend = Terminar más tarde, a las { $time }
console-repaired = { $length } recuperados.
console-signal-cant-hear =
    { $count ->
        [one] no oye { $count }
       *[other] no oyen { $count }
    }
console-signal-too-fast =
    { $count ->
        [one] muy rápido { $count }
       *[other] muy rápido { $count }
    }
console-screen-green = pantalla
console-screen-amber = pantalla inestable
console-screen-red = pantalla sin conexión
console-screen-none = sin pantalla
console-screen-green-why = La página del proyector responde.
console-screen-amber-why = La página del proyector no responde desde hace ocho segundos.
console-screen-red-why = La página del proyector no responde desde hace más de trece segundos.
console-screen-none-why = Nadie ha abierto todavía el enlace del proyector.
console-rehearse = Ensayar
console-rehearsing = Ha empezado el ensayo. Nada de lo que haga contará.
console-rehearsal-banner = Esto es un ensayo. Nada cuenta; al terminar, todo queda como estaba.
console-reset = Terminar el ensayo
console-reset-done = El ensayo ha terminado. Todo está como antes.

## Ahora: lo siguiente, propuestas, interrupciones

console-comes-floor = Siguiente: dar la palabra a
console-comes-answer = Siguiente: responde
console-comes-question = Siguiente: leer
console-comes-item = Siguiente: pasar a
console-comes-turn = Siguiente: volver a
console-left = quedan { $length }
console-next-limit = Tiempo de la próxima intervención
console-granted = concedido: { $length }
console-extra-is = +{ $length } privado
console-extra = Tiempo adicional
console-extra-why = Solo lo ven quienes dirigen el panel.
console-extra-none = ninguno
console-extra-seconds = +{ $seconds } s
console-extra-seconds-plain = { $seconds } s
console-extra-set = { $name }: { $length } más en cada intervención. Solo lo ven quienes dirigen el panel.
console-held = Aplazadas
console-set-aside = aplazada: { $why }
console-set-aside-for = Pasar antes a { $name }
console-set-aside-done = La intervención de { $name } se aplaza y conserva el tiempo restante.
console-give-back = Devolver la palabra
console-give-back-left = Devolver la palabra (quedan { $length })
console-goodwill = con +0:15 ({ $length })
console-pause-lost = Pausa: conexión perdida
console-lost-amber = { $name }: conexión inestable
console-lost-red = { $name }: conexión perdida
console-paused = En pausa: { $why }
console-is-back = { $name } vuelve a tener conexión.
console-asks-time = { $name } necesita 30 s antes de hablar.
console-asks-audio = { $name } se ha quedado sin sonido.
console-asks-floor = { $name } pide la palabra.
console-whispered = { $role }: { $text }
console-heard = Anotado
console-seen = Visto
console-notices-none = Nada del estrado ni de bastidores
console-notices-more = +{ $count }
console-interrupt-order = Cuestión de orden
console-interrupt-reply = Derecho de respuesta
console-who = Nombre
console-organisation = Organización
console-ruling = Decisión, para el acta
console-ruling-kept = La decisión queda anotada.
console-keep = Guardar
console-clear = Borrar
console-between = entre dos intervenciones

## Programa: edición, tiempos, ajustes

console-edit = Editar
console-item-planned = previsto
console-item-current = ahora
console-item-done = concluido
console-item-held = aplazado
console-item-passed = omitido
console-item-dropped = retirado
console-delta-why = Inicio real respecto del previsto
console-house-rules = Reglas de la sesión
console-debate-left = debate: quedan { $length }
console-exchanges =
    { $count ->
        [one] cabe { $count } intercambio
       *[other] caben { $count } intercambios
    }
console-exchange = ({ $floor } + { $answer } + 0:10)
console-exchange-why = Un intercambio: una pregunta de la sala, su respuesta y diez segundos para cambiar de orador.
console-earlier = { $name }: antes
console-later = { $name }: después
console-to-top = { $name }: al principio
console-length-of = Duración de { $name }, en minutos y segundos
console-length-set = { $name }: { $length }.
console-moved = { $name } ha cambiado de lugar.
console-drop = Retirar
console-dropped = { $name } se retira del programa.
console-restore = Reponer
console-restored = { $name } vuelve al programa.
console-unwise-prepared-half = Las intervenciones preparadas ocupan { $prepared } de { $slot }: la mitad del tiempo o más.
console-unwise-sum = Los puntos suman { $sum }; el tiempo asignado es { $slot }.
console-unwise-debate-short = El debate tiene el { $share } % del tiempo; conviene al menos el { $least } %.
console-unwise-too-many-speakers = Con { $speakers } panelistas queda poco debate; conviene un máximo de { $most }.
console-limits = Tiempos de intervención
console-limits-groups = Por grupo, si difiere
console-limits-from-now = De ahora en adelante
console-limits-also-now = También la intervención en curso
console-limits-set = Los nuevos tiempos valen para las intervenciones que no han empezado.
console-limits-now = Los nuevos tiempos valen ya, también para la intervención en curso.
console-limit-floor = Participante
console-limit-group = En nombre de un grupo
console-limit-read = Lectura de una pregunta
console-limit-answer = Respuesta
console-limit-followup = Segunda respuesta
console-limit-final = Palabras finales
console-limit-point-of-order = Cuestión de orden
console-limit-reply = Derecho de respuesta
console-preset = Tiempos habituales de un formato
console-preset-limits = Aplicar sus tiempos
console-preset-items = Tiempos y programa
console-preset-taken = { $name }: aplicado.
console-preset-side-event-60 = Evento paralelo, 60 minutos
console-preset-side-event-90 = Evento paralelo, 90 minutos
console-preset-hrc-panel-120 = Mesa redonda del Consejo, 120 minutos
console-preset-hrc-interactive-dialogue = Diálogo interactivo
console-preset-webinar-60 = Seminario en línea, 60 minutos
console-preset-open-debate-90 = Debate abierto, 90 minutos
console-settings = Ajustes
console-slow = Modo lento: una pregunta por teléfono cada
console-slow-off = desactivado
console-slow-why = Para preguntas y solicitudes de palabra, en minutos. Lo que llega antes espera en el teléfono y sale por sí solo.
console-flag-word = palabra de su lista
console-flag-word-why = Contiene una palabra de la lista del equipo organizador. Le espera como todo lo demás.
console-flag-script = nombre con alfabetos mezclados
console-flag-script-why = Una palabra del nombre mezcla letras de varios alfabetos, como hacen las imitaciones. Aun así puede ser auténtico.
console-unusual-floods-why = Estos teléfonos envían mucho más de lo que puede una persona. No se toma nada de ello hasta que paren; a nadie más se le frena.
console-unusual-newcomers-why = Llegan muchísimos teléfonos nuevos desde una misma dirección. Entran uno tras otro; quien ya estaba no nota nada.
console-unusual-floods =
    { $count ->
        [one] { $count } teléfono satura
       *[other] { $count } teléfonos saturan
    }
console-unusual-newcomers =
    { $count ->
        [one] { $count } recién llegado en espera
       *[other] { $count } recién llegados en espera
    }
console-set-done = Guardado.
console-support = “Yo también” en las preguntas
console-support-on = sí, con cifras
console-support-hidden = sí, cifras ocultas hasta que se formule
console-support-off = no
console-floor-names = Nombres en la lista pública de oradores
console-floor-names-why = Si no, todos ven solo números, salvo el estrado y usted.
console-places = Indicar su lugar a quien espera
console-places-why = Si no, los teléfonos dicen que esperan, pero no en qué lugar.
console-extra-point-of-order = Cuestiones de orden
console-extra-right-of-reply = Derecho de respuesta
console-captions = Subtítulos y lengua de señas
console-captions-why = Una dirección https. El enlace aparece en “Seguir”.
console-contact = Dirección de seguimiento
console-contact-why = Se muestra a todos al final.

## Lista de oradores: orden, motivos, correcciones

console-floor-open-until = abierta hasta las { $time }
console-floor-opens = se abre a las { $time }
console-floor-open-now = Abrir ahora
console-floor-close-now = Cerrar ahora
console-floor-times = Horas…
console-floor-paper = Añadir…
console-floor-set = Lista de oradores actualizada.
console-last-call = Último aviso
console-last-call-why = Cierra la lista en dos minutos y avisa a todos.
console-last-call-done = Último aviso: la lista se cierra a las { $time }.
console-opens-at = Se abre a las
console-closes-at = Se cierra a las
console-closes-after = Se cierra, contando desde el inicio
console-closes-never = a mano
console-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
console-order = Orden
console-order-is = Orden: { $order }.
console-order-equity = equidad
console-order-chronological = por llegada
console-order-protocol = protocolo
console-order-alternate = sala y en línea, alternando
console-order-equity-why = Primero quienes pertenecen al grupo o al lado menos escuchado.
console-order-chronological-why = En el orden en que la pidieron.
console-order-protocol-why = Por rango y por grupo; luego, en el orden en que la pidieron.
console-order-alternate-why = Una persona en la sala y luego una en línea.
console-suggested = Propuesta
console-why-called = por decisión suya
console-why-pinned = posición fijada por usted
console-why-reply = derecho de respuesta, después de los demás
console-why-only-one = nadie más espera
console-why-last = después de los demás
console-why-earliest = pidió antes
console-why-first-turn = primera intervención
console-why-second-turn = ya ha intervenido
console-why-absent-before = ausente en la llamada anterior
console-why-group-unheard = grupo aún sin intervenir
console-why-group-fewer = grupo con menos intervenciones
console-why-channel-unheard = { $channel ->
        [online] nadie en línea ha intervenido aún
       *[other] nadie de la sala ha intervenido aún
    }
console-why-channel-fewer = { $channel ->
        [online] menos intervenciones en línea
       *[other] menos intervenciones de la sala
    }
console-why-channel-alternates = { $channel ->
        [online] toca en línea
       *[other] toca a la sala
    }
console-why-dignitary = alta autoridad
console-why-on-behalf = en nombre de un grupo
console-why-rank = por protocolo
console-reply = derecho de respuesta
console-pinned = posición fija
console-dignitary = alta autoridad
console-on-behalf = por un grupo
console-nth-turn = { $nth }.ª intervención
console-more-for = Más para { $name }
console-swap = Cambiar con
console-swapped = { $name } y { $other } han cambiado de lugar.
console-skip = Saltar
console-skipped-done = { $name }: un lugar después.
console-pin = Fijar
console-unpin = Soltar
console-pinned-done = { $name }: posición fijada.
console-unpinned = { $name } vuelve a seguir el orden.
console-convert = Mejor por escrito…
console-convert-text = La pregunta escrita
console-convert-now = Convertir en pregunta
console-converted = { $name }: ahora es una pregunta escrita, entre las guardadas.
console-edited = { $name }: datos corregidos.
console-group = Grupo
console-group-none = no indicado
console-topic = Tema
console-paper-add = Inscribir
console-paper-done = { $name }: en la lista.
console-lots = Sortear
console-lots-why = Entre quienes pidieron la palabra en el primer minuto.
console-lots-drawn = Sorteo hecho, semilla { $seed }.
console-lots-were =
    { $count ->
        [one] Sorteado para { $count }, semilla { $seed }
       *[other] Sorteado entre { $count }, semilla { $seed }
    }

## Equilibrio

console-balance = Equilibrio
console-balance-empty = Todavía no se ha escuchado a nadie.
console-side-room = sala
console-side-online = en línea
console-side-unknown = lugar desconocido
console-group-unknown = grupo desconocido
console-turns = Primeras intervenciones: { $first } · segundas: { $second }
console-one-sided-room = Tres intervenciones seguidas de la sala, y alguien espera en línea.
console-one-sided-online = Tres intervenciones seguidas en línea, y la sala espera.
console-next-side-room = En espera y con menos intervenciones: la sala.
console-next-side-online = En espera y con menos intervenciones: en línea.

## Estrado: señales y bastidores

console-ready = todo listo
console-ask-time = necesita 30 s
console-ask-audio = sin sonido
console-ask-floor = pide la palabra
console-cue-all = Mensaje a todo el panel
console-cue-pick = Enviar un mensaje a { $name }
console-cue-to =
    { $count ->
        [one] Mensaje privado a { $count } persona
       *[other] Mensaje privado a { $count } personas
    }
console-cue-sent-many =
    { $count ->
        [one] A { $count } persona: { $phrase }
       *[other] A { $count } personas: { $phrase }
    }
console-backstage = Bastidores
console-whisper-to-technician = Al equipo técnico
console-whisper-to-booth = A la cabina
console-whisper-to-moderator = A la moderación
console-whisper-sent = Enviado: { $role }.
console-whisper-behind = Vamos con retraso.
console-whisper-online-waiting = Alguien espera en línea.
console-whisper-inbox-full = Hay muchas preguntas por revisar.
console-whisper-speaker-missing = Falta quien sigue.
console-whisper-no-sound = No hay sonido.
console-whisper-slow-down = Más despacio, por favor.
console-whisper-ok = Todo va bien.

## La pantalla

console-wall-preview = Vista previa
console-wall-frozen = congelada
console-layout-join = Acceso
console-layout-speaker = Intervención
console-layout-question = Pregunta
console-layout-list = Lista
console-layout-actions = Compromisos
console-layout-poll = Sondeo
console-layout-think = Reflexión
console-layout-blank = Vacía
console-take = Mostrar en pantalla
console-blank = Vaciar
console-freeze = Congelar
console-unfreeze = Descongelar
console-frozen = La pantalla queda congelada.
console-unfrozen = La pantalla vuelve a actualizarse.
console-follow = La pantalla sigue el programa
console-follow-why = La intervención y la pregunta aparecen solas.
console-strip = Dejar una franja para subtítulos
console-strip-why = La quinta parte inferior de la pantalla queda vacía.
console-preview-join = Código QR y dirección corta
console-preview-next = Siguiente: { $name }
console-preview-think = Tomemos un momento para pensar
console-preview-more = +{ $count } en espera
console-preview-speaker-empty = Nadie habla: la pantalla muestra el título.
console-preview-question-empty = Ahora no se formula ninguna pregunta.
console-preview-list-empty = No hay nadie en la lista.
console-preview-actions-empty = Todavía no hay compromisos.
console-preview-poll-empty = No hay ningún sondeo.
console-preview-blank-empty = Nada: una pantalla oscura.
console-think = Pausa para pensar
console-think-on = { $seconds } segundos para pensar.
console-think-end = Terminar la pausa
console-think-over = La pausa ha terminado.
console-guiding =
    { $count ->
        [one] { $count } pregunta orientadora
       *[other] { $count } preguntas orientadoras
    }
console-guiding-label = Preguntas orientadoras, una por línea
console-guiding-kept = Las preguntas orientadoras quedan guardadas.

## Partes

console-pane-wall = Pantalla

## Holding what arrives

console-arrivals = Las preguntas sin nombre llegan una vez por minuto, mezcladas.

console-incident = Incidente
console-incident-why = Escriba qué pasó, no quién escribió qué. Lo leen el equipo organizador y la moderación.
console-incident-category = Tipo
console-incident-text = En pocas palabras
console-incident-add = Anotar
console-incident-added = El incidente está anotado.
console-incident-drop = Quitar
console-incident-dropped = La nota se ha quitado.
console-incidents-noted = Anotado hasta ahora
incident-harassment = Acoso
incident-threat = Amenaza
incident-disruption = Alteración del orden
incident-recording = Grabación contra las normas
incident-medical = Emergencia médica
incident-other = Otra cosa
contacts-none = Aún no consta a quién acudir. El equipo organizador puede indicarlo en los ajustes.
