"""What a person can do: one file per noun, each handler ten lines. Importing this package fills the registry."""

from moderator.commands import cues, display, floor, links, panels, people, programme, questions, receipts, rewind, triage, turns

__all__ = ["cues", "display", "floor", "links", "panels", "people", "programme", "questions", "receipts", "rewind", "triage", "turns"]
