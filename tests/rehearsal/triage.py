"""What whoever looks after the questions does on the console's cards; by the protocol where a card has no such button."""

from playwright.sync_api import Locator

from tests.rehearsal.hall import Hall
from tests.rehearsal.hands import Hands, words


class Triage(Hands):
    """The hands of the co-moderator, or of the moderator when alone."""

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall, "COM")

    @property
    def seat(self) -> str:
        """Whose console it is."""
        return self.hall.deputy

    def approve(self, name: str) -> None:
        """Let a question be seen."""
        if not self.press(self._act_of(name, "console-approve"), "approve"):
            self.hall.do(self.seat, "question.approve", question=self.hall.questions[name])

    def decline(self, name: str, reason: str) -> None:
        """Not selected, for a reason."""
        self.unfold(self._act_of(name, "console-decline"))
        if not self.press(self._card(name).get_by_role("button", name=words(f"reason-{reason.replace('_', '-')}")), "decline"):
            self.hall.do(self.seat, "question.decline", question=self.hall.questions[name], reason=reason)

    def private(self, name: str) -> None:
        """For the organisers alone."""
        if not self.press(self._act_of(name, "console-private"), "keep private"):
            self.hall.do(self.seat, "question.private", question=self.hall.questions[name])

    def merge(self, name: str, into: str) -> None:
        """With one tap, into the question that the card itself suggests."""
        self._take_up(name)
        if not self.press(self._card(name).locator(".suggestion button"), "merge with one tap"):
            self.hall.do(self.seat, "question.merge", question=self.hall.questions[name], into=self.hall.questions[into])

    def shows(self, name: str) -> bool:
        """Whether a question is among the new ones; those that wait behind a button, so that nothing moves, are let in."""
        self.page.locator("#tab-new").evaluate("(each) => each.click()")
        behind = self.page.locator("button.more-new")
        if behind.count():
            behind.first.evaluate("(each) => each.click()")
        return self._card(name).first.is_visible()

    def _take_up(self, name: str) -> None:
        """Find the card among the new ones, and take it in hand."""
        if self.shows(name):
            self._card(name).first.evaluate("(each) => each.click()")

    def _card(self, name: str) -> Locator:
        return self.page.locator("li.question", has_text=self.hall.scenario.questions[name]["text"])

    def _act_of(self, name: str, key: str) -> Locator:
        self._take_up(name)
        return self._card(name).locator(".acts").get_by_role("button", name=words(key))
