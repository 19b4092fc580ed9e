"""Alembic: from any earlier database to the tables of today."""
