"""Papers: what is handed out or read aloud on paper, as values made from a panel's rows. How they look is the templates' affair."""
