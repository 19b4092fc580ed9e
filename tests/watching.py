"""What viewers notice of a command: whose cursor has moved, and which count of voices they read."""

from tests.people import PanelUnderTest

UNSEEN = {"public", "display", "booth", "technician", "panellist"}
"""The audiences that see no question before it is approved."""


def moved(panel: PanelUnderTest, before: dict[str, int]) -> set[str]:
    """The audiences whose cursor is not where it was."""
    return {key.split(":")[0] for key, cursor in panel.cursors().items() if cursor != before[key]}


def voices(panel: PanelUnderTest, question: str, viewer: str = "moderator") -> int | None:
    """The count of voices that a viewer reads, if any."""
    tally = panel.rows("tallies", viewer).get(question)
    return None if tally is None else int(tally["voices"])
