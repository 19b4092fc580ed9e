### Programs beside the panel: tokens, addresses that are told of events, and signing in with an account of the house.
programs-title = Programas informáticos
programs-lead = Un programa necesita una clave de acceso: para mostrar el panel en otro lugar o para dirigirlo con un mando a distancia. Quien tiene la clave puede hacer lo que ella permite; désela, pues, solo a ese programa.
programs-scope = Lo que puede hacer
programs-scope-reader = Leer
programs-scope-remote = Dirigir
programs-scope-text-reader = Lee lo que todo el mundo puede ver del panel, y nada más.
programs-scope-text-remote = Pulsa “Siguiente”, “Pausar”, “Reanudar”, “+30 s” y “Concluya”, y lee lo que todo el mundo puede ver.
programs-name = Nombre con el que quiere encontrarla aquí
programs-submit = Crear una clave
programs-copy = Copiar la clave
programs-withdraw = Retirar
programs-renew = Nueva clave
programs-done-added = La clave está lista. Cópiela en el programa.
programs-done-renewed = Hay una nueva clave. La anterior ya no sirve.
programs-done-withdrawn = Retirada. La clave ya no sirve.

## Calendars

programs-calendar = Calendario de este panel
programs-calendar-all = Calendario de todos los paneles

## Addresses that are told of events

programs-hooks = Direcciones que reciben avisos
programs-hooks-lead = Un programa suyo puede recibir aviso de lo que ocurre en el panel en cuanto ocurre. El texto de una pregunta solo lo recibe cuando todo el mundo puede leerlo, y nunca quién la hizo.
programs-hook-url = Dirección (https)
programs-hook-events = De qué se le avisa
programs-hook-add = Añadir una dirección
programs-hook-submit = Añadir la dirección
programs-hook-drop = Quitar
programs-hook-dropped = Se ha quitado. Ya no recibe ningún aviso.
programs-hook-secret = Cada mensaje va firmado con este secreto. Cópielo ahora: no se vuelve a mostrar.
programs-hook-closed = Quien administra esta instalación no la ha abierto a esa dirección. Pídale que incluya el servidor en WEBHOOK_HOSTS.
programs-hook-waiting = { $count } en espera
programs-hook-failed = { $count } sin entregar
programs-event-question-asked = Se ha hecho una pregunta (sin su texto)
programs-event-question-published = Una pregunta es visible para todo el mundo
programs-event-question-answered = Se ha respondido a una pregunta
programs-event-turn-started = Alguien empieza a hablar
programs-event-turn-ended = Alguien ha terminado de hablar
programs-event-panel-started = Comienza el panel
programs-event-panel-ended = El panel ha terminado

## Signing in with an account of the house

programs-account = Entrar con su cuenta
programs-account-away = El servicio de acceso no responde. Inténtelo de nuevo en un minuto o abra su espacio de organización con su enlace personal.
programs-account-clock = Los relojes de este servidor y del servicio de acceso no coinciden. Avise a quien administra esta instalación.
programs-account-state = El acceso tardó demasiado o se inició en otro navegador. Empiece de nuevo.
programs-account-forged = La respuesta del servicio de acceso no es fiable. Empiece de nuevo; si se repite, avise a quien administra esta instalación.
programs-account-denied = Esta cuenta no puede organizar paneles aquí. Pregunte a quien administra esta instalación.
