"""Rows, engine and unit of work: the only room that knows SQLAlchemy's dialects."""
