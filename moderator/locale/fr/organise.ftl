### The organiser's desk: the panels, drafts, and the pages of one panel.

organise-title = { $title } · organisation
organise-home = Mes panels
organise-tabs = Pages de ce panel
organise-tab-overview = Aperçu
organise-tab-programme = Programme
organise-tab-settings = Réglages
organise-tab-links = Liens
organise-tab-papers = Documents
organise-tab-record = Bilan
organise-tab-report = Rapport
organise-tab-follow-up = Suites
organise-state-draft = Brouillon
organise-state-open = Ouvert aux questions
organise-state-rehearsal = Répétition
organise-state-live = En cours
organise-state-ended = Terminé
organise-state-anonymised = Anonymisé
organise-state-purged = Effacé
organise-open-console = Ouvrir la console
