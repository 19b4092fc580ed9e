### The organiser's desk: the panels, drafts, and the pages of one panel.

organise-title = { $title } · organiser
organise-home = My panels
organise-tabs = Pages of this panel
organise-tab-overview = Overview
organise-tab-programme = Programme
organise-tab-settings = Settings
organise-tab-links = Links
organise-tab-papers = Papers
organise-tab-record = Record
organise-tab-report = Report
organise-tab-follow-up = Follow-up
organise-state-draft = Draft
organise-state-open = Open for questions
organise-state-rehearsal = Rehearsal
organise-state-live = Live
organise-state-ended = Ended
organise-state-anonymised = Anonymised
organise-state-purged = Purged
organise-open-console = Open the console
