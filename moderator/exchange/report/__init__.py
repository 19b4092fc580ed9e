"""The report of a panel: blocks made from its record, what an organiser has changed of them, and a file per format. Rows are read elsewhere."""
