### Papeles y enlaces que entrega la organización: direcciones personales, correos, invitaciones y documentos impresos.

## Enlaces

sheets-links-lead = Cada persona tiene su propia dirección. Quien la abre tiene esa función; entréguela, pues, solo a esa persona.
sheets-print-all = Imprimir una página por enlace
sheets-print-compact = Imprimir todo en pocas páginas
sheets-print-one = Imprimir
sheets-audience = Para todo el mundo
sheets-audience-lead = El público no necesita una dirección personal. El código de la pantalla, o esta dirección corta, abre el panel en cualquier teléfono.
sheets-code = Código
sheets-address-of = Dirección de { $name }
sheets-copy = Copiar
sheets-copied = Copiado
sheets-mail = Escribir correo
sheets-invitation = Cita para el calendario
sheets-change = Retirar o renovar
sheets-withdraw = Retirar
sheets-renew = Nueva dirección
sheets-renew-hint = En cuanto hay una dirección nueva, la anterior deja de abrir.
sheets-withdrawn = Retirado
sheets-withdrawn-text = La dirección entregada ya no abre nada y no se restablecerá. Puede crear otra en cualquier momento.
sheets-own = El suyo
sheets-own-text = Abrió esta página con este enlace. Si otras personas lo han visto, cree una dirección nueva: este navegador la adopta de inmediato.
sheets-here = Abierto ahora
sheets-opened = Ya se abrió
sheets-podium = Personas del estrado
sheets-team = Equipo y pantallas
sheets-time-at = { $from }–{ $to }, { $city }
sheets-personal = Esta dirección es personal. Por favor, no la comparta.
sheets-done-withdrawn = Enlace retirado. La dirección ya no abre nada. Si fue un error, cree una nueva dirección.
sheets-done-renewed = Hay una nueva dirección. La anterior ya no abre nada.
sheets-done-added = El enlace está listo. Entréguelo por correo, en papel o como cita para el calendario.
sheets-add = Añadir un enlace
sheets-add-lead = Para quien se suma al equipo, para una segunda pantalla o para otro dispositivo de la misma persona.
sheets-add-role = Función
sheets-add-person = Persona
sheets-add-person-hint = Un enlace de apertura o de panelista es siempre de una de estas personas.
sheets-add-whose = Elija de quién es el enlace: esta función es siempre de una persona del estrado.
sheets-add-nobody = Nadie del estrado
sheets-add-name = Nombre con el que quiere encontrarlo aquí
sheets-add-submit = Añadir el enlace

## Las funciones, y lo que espera a quien las tiene

sheets-role-organiser = Organización
sheets-role-moderator = Moderación
sheets-role-co-moderator = Comoderación
sheets-role-timekeeper = Control del tiempo
sheets-role-note-taker = Toma de notas
sheets-role-opening = Palabras de apertura
sheets-role-panellist = Panelista
sheets-role-booth = Cabina
sheets-role-technician = Equipo técnico
sheets-role-display = Pantalla
sheets-role-stage = Reloj del estrado
sheets-expect-organiser = Aquí prepara el panel: programa, ajustes, enlaces y documentos, y después el balance y el informe. Quien tiene esta dirección puede hacerlo todo: guárdela para usted.
sheets-expect-moderator = Desde esta página conduce el panel: quién habla, cuánto tiempo y qué sigue. Un solo botón, “Siguiente”, le guía. Ábrala en un ordenador o una tableta un cuarto de hora antes del comienzo.
sheets-expect-co-moderator = Lee las preguntas antes que la sala: aprobar, unir, asignar o descartar con un motivo. La moderación ve al instante lo que decide. Lo mejor es un ordenador con teclado.
sheets-expect-timekeeper = Se ocupa de los relojes: iniciar, pausar, dar un poco más de tiempo, terminar. La página muestra el programa y el retraso.
sheets-expect-note-taker = Anota lo que se dice y lo que se promete, junto al programa y las preguntas. Sus notas forman parte del balance.
sheets-expect-opening = En su teléfono u ordenador ve cuándo le toca y de cuánto tiempo dispone. La página le avisa antes de que reciba la palabra. Manténgala abierta junto a sus notas.
sheets-expect-panellist = En su teléfono u ordenador ve cuándo le toca, de cuánto tiempo dispone y qué pregunta le corresponde. Un toque responde a la moderación sin decir nada. Mantenga la página abierta junto a sus notas o a la ventana de vídeo.
sheets-expect-booth = Ve los nombres, los cargos y el texto de las preguntas antes de que se pronuncien. Un toque avisa a la moderación de que se habla demasiado rápido.
sheets-expect-technician = Ve qué pantallas están conectadas, cuáles no, y qué muestra el proyector. Desde aquí puede cambiarlo.
sheets-expect-display = Abra esta dirección en el ordenador del proyector y elija pantalla completa. Después no necesita a nadie: código, intervención, lista y preguntas siguen el panel.
sheets-expect-stage = Abra esta dirección en un teléfono o monitor frente a quien habla. Muestra un reloj grande y los mensajes de la moderación.

## Correo e invitación

sheets-mail-subject = { $title }: su dirección personal
sheets-mail-dear = Buenos días, { $name }:
sheets-mail-hello = Buenos días:
sheets-mail-role = Usted participa en el panel “{ $title }”. Su función: { $role }.
sheets-mail-address = Su dirección personal:
sheets-mail-place = Lugar: { $room }
sheets-mail-time = Cuándo: { $when }

## Documentos

sheets-papers-lead = Documentos hechos a partir del panel tal como está ahora. Después de un cambio, vuelva a imprimirlos.
sheets-open-paper = Abrir e imprimir
sheets-as-txt = Texto
sheets-as-docx = Word
sheets-as-csv = Tabla (CSV)
sheets-print = Imprimir
sheets-print-hint = Sin el botón: use la orden de imprimir de su navegador.
sheets-language = Idioma del documento
sheets-show = Mostrar
sheets-name-plates = Rótulos de mesa
sheets-name-plates-text = Una hoja A4 apaisada por persona, para doblar por la mitad. El nombre se lee por ambos lados.
sheets-cue-cards = Tarjetas de moderación
sheets-cue-cards-text = Lo que se dice en cada paso, con el tratamiento y la pronunciación de los nombres. Cuatro por página.
sheets-run-of-show = Guion del acto
sheets-run-of-show-text = Horas, personas y minutos de todo el programa. Los archivos de texto y Word pueden volver a leerse como nota conceptual. En coreano y rumano, estos dos archivos se escriben en inglés.
sheets-glossary = Glosario para la cabina
sheets-glossary-text = Nombres y su pronunciación, cargos, organizaciones y siglas, para interpretación y subtitulado.
sheets-who-is-who = Quién es quién
sheets-who-is-who-text = Todo el estrado en una tabla: cargo, organización, en la sala o en línea, y cuándo habla.
sheets-nobody = Todavía no hay nadie en el estrado. Añada personas en la página del programa.
sheets-no-programme = El programa está vacío. Añada puntos en la página del programa.
sheets-minutes = { $minutes } min
sheets-said-as = { $name }: { $hint }
sheets-column-time = Hora
sheets-column-length = Duración
sheets-column-item = Punto
sheets-column-person = Quién
sheets-column-name = Nombre
sheets-column-said = Pronunciación
sheets-column-function = Cargo
sheets-column-organisation = Organización
sheets-column-part = Función
sheets-column-where = Dónde
sheets-column-speaks = Interviene a las
sheets-column-kind = Tipo
sheets-column-term = Término
sheets-column-meaning = Significado
sheets-terms = Organizaciones, siglas y términos
sheets-term-name = nombre
sheets-term-organisation = organización
sheets-term-acronym = sigla
sheets-term-document = documento
sheets-organisers = Organización: { $names }

## Los rótulos de una nota conceptual, tal como los conoce la lectura de notas

sheets-note-title = Título
sheets-note-date = Fecha
sheets-note-time = Hora
sheets-note-room = Lugar
sheets-note-organisers = Organizadores
sheets-note-opening = Palabras de apertura
sheets-note-moderator = Moderación
sheets-note-panellist = Panelistas
sheets-note-programme = Programa
