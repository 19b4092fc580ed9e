"""A record as files for others: tables, spreadsheets and JSON. Nothing here reads a row or a clock."""
