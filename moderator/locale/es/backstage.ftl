### Booth and technician.

backstage-needs-scripts = Esta página necesita JavaScript. Actívelo o use otro navegador.
backstage-whispers = Mensajes con la moderación
backstage-whispers-none = Aún no hay mensajes.
backstage-whisper-ours = Usted
backstage-whisper-said = Mensaje de { $name }: { $words }
backstage-whisper-seen = Visto
backstage-whisper-seen-at = visto a las { $time }
backstage-whisper-unseen = enviado, aún sin ver
backstage-whisper-own = Con sus palabras
backstage-whisper-send = Enviar
backstage-whisper-behind = Vamos con retraso
backstage-whisper-online-waiting = Alguien espera en línea
backstage-whisper-inbox-full = Hay muchas preguntas en espera
backstage-whisper-speaker-missing = Falta quien sigue
backstage-whisper-no-sound = No hay sonido
backstage-whisper-slow-down = Pida que hablen más despacio, por favor
backstage-whisper-ok = Todo va bien
backstage-signals-none = Nadie avisa de problemas de sonido.
backstage-signal-cant-hear =
    { $count ->
        [one] { $count } persona no oye
       *[other] { $count } personas no oyen
    }
backstage-signal-too-fast =
    { $count ->
        [one] demasiado rápido para { $count } persona
       *[other] demasiado rápido para { $count } personas
    }
backstage-signal-booth-cant-hear = la cabina no oye
backstage-signal-booth-too-fast = demasiado rápido para la cabina

booth-title = Cabina
booth-now = Ahora
booth-next = A continuación
booth-nobody = Nadie tiene la palabra.
booth-nothing-next = No hay nada a continuación.
booth-texts = Próximos textos
booth-no-texts = Aún no se ha aprobado ninguna pregunta.
booth-names = Nombres
booth-signals = Avisar a la moderación
booth-signal-too-fast = Más despacio, por favor
booth-signal-cant-hear = No oímos
booth-signal-given = la moderación lo ve
booth-signals-last = La señal dura un minuto. Pulse de nuevo para retirarla.
booth-size = Tamaño del texto
booth-size-number = Tamaño { $number }
booth-size-sample = A
booth-paused = Pausa técnica
booth-speech = El texto que se leerá
booth-gloss = Traducción no oficial
booth-originals =
    { $count ->
        [one] { $count } formulación más de esta pregunta
       *[other] { $count } formulaciones más de esta pregunta
    }
booth-speakers = En la lista de oradores
booth-organisations = Organizaciones
booth-acronyms = Siglas y signaturas
booth-glossary = Descargar como texto
booth-actions = Compromisos
booth-lead-open = responsable por designar
booth-due-open = fecha por fijar
booth-action-to-confirm = por confirmar
booth-action-confirmed = confirmado
booth-action-in-progress = en curso
booth-action-done = cumplido

technician-title = Equipo técnico de sala
technician-phones = Teléfonos conectados
technician-no-phone = Ningún teléfono ha llegado aún a esta dirección. Las redes de hotel suelen aislar los dispositivos.
technician-address = Se conectan aquí:
technician-screens = Pantallas
technician-connected =
    { $count ->
        [0] sin conexión
        [one] { $count } conexión
       *[other] { $count } conexiones
    }
technician-online = en línea
technician-green = responde
technician-amber = 8 s sin responder
technician-red = sin conexión
technician-never = aún no está
technician-wall = La pantalla muestra
technician-clients = Pantallas esperadas
technician-clients-here = { $here } de { $of } conectadas
technician-clients-none = Aún no se ha dado ningún enlace personal.
technician-silent = { $seconds } s sin responder
technician-signals = Sonido
technician-role-organiser = organización
technician-role-moderator = moderación
technician-role-co-moderator = comoderación
technician-role-timekeeper = control del tiempo
technician-role-note-taker = toma de notas
technician-role-opening = apertura
technician-role-panellist = panelista
technician-role-display = pantalla
technician-role-stage = reloj
technician-role-booth = cabina
technician-role-technician = equipo técnico
technician-clock = Relojes
technician-clock-server = Servidor
technician-clock-here = Este equipo
technician-clock-same = la misma hora
technician-clock-ahead = { $seconds } s adelantado
technician-clock-behind = { $seconds } s atrasado
technician-clock-why = Todas las pantallas siguen el reloj del servidor: una hora errónea aquí no cambia nada.
technician-wall-answers = el proyector responde
technician-wall-silent = el proyector no responde
technician-wall-never = el proyector aún no se ha conectado
technician-wall-frozen = congelada
technician-wall-strip = franja libre para subtítulos
technician-wall-follow = sigue el programa
technician-layout-join = Cómo participar
technician-layout-speaker = Intervención y reloj
technician-layout-question = Pregunta
technician-layout-list = Lista de oradores
technician-layout-actions = Compromisos
technician-layout-poll = Sondeo
technician-layout-think = Pausa para pensar
technician-layout-blank = Vacía
technician-open = Abrir en este equipo:
technician-page-display = Pantalla
technician-page-stage = Reloj
technician-page-overlay = Rótulo para video
