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
