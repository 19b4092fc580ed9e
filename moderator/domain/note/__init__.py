"""The deterministic concept-note reader: text in, a draft with open points out; storing it is done elsewhere."""
