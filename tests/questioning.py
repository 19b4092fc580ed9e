"""Random deeds of participants, console and podium upon questions, actions and shows of hands."""

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from moderator.domain.questions import MERGED, NEXT, PRIVATE, READABLE, WITHDRAWN
from tests.oracle import Json
from tests.walking import Network, which, who, yes

REASONS = ["off_topic", "unsafe"]
PODIUM = ["ada", "ben", "chair"]
PHONES = 2
some = st.lists(which, min_size=1, max_size=3)


class Questioning(Network):
    """What may be done with a question in every state, and beside it."""

    def furnish(self) -> None:
        self.questions: list[str] = []
        self.actions: list[str] = []
        self.polls: list[str] = []
        self.checked = 0
        super().furnish()
        for _ in range(4):
            self.ask(named=True)
        for number in range(3):
            self.approve(0, number)

    @rule(named=yes)
    def ask(self, *, named: bool) -> None:
        question = self.panel.ids.row()
        args = {"question": question, "secret": f"secret_of_{question}", "text": f"What of {question}?"} | ({"name": "Ola", "group": "civil"} if named else {})
        if self.do(self.panel.phone, "question.ask", args):
            self.questions.append(question)

    @rule(number=which, supported=yes, neighbour=yes)
    def support(self, number: int, *, supported: bool, neighbour: bool) -> None:
        actor = self.panel.neighbour if neighbour else self.panel.phone
        self.do(actor, "question.support", {"question": self.one(self.questions, number), "supported": supported})

    @rule(number=which)
    def withdraw(self, number: int) -> None:
        question = self.one(self.questions, number)
        self.do(self.panel.phone, "question.withdraw", {"question": question, "secret": f"secret_of_{question}".ljust(22, "x")})

    @rule(actor=who, number=which)
    def approve(self, actor: int, number: int) -> None:
        self.do(self.actor(actor), "question.approve", {"question": self.one(self.questions, number)})

    @rule(actor=who, number=which, reason=st.sampled_from(REASONS))
    def decline(self, actor: int, number: int, reason: str) -> None:
        self.do(self.actor(actor), "question.decline", {"question": self.one(self.questions, number), "reason": reason})

    @rule(actor=who, number=which, mark=yes)
    def shortlist(self, actor: int, number: int, *, mark: bool) -> None:
        self.do(self.actor(actor), "question.shortlist", {"question": self.one(self.questions, number), "shortlisted": mark})

    @rule(number=which, chosen=st.lists(st.sampled_from(PODIUM), max_size=3))
    def assign(self, number: int, chosen: list[str]) -> None:
        people_ids = [self.panel.row(name) for name in chosen]
        self.do(self.panel.moderator, "question.assign", {"question": self.one(self.questions, number), "people": people_ids})

    @rule(actor=who, number=which, into=yes)
    def line_up(self, actor: int, number: int, *, into: bool) -> None:
        self.do(self.actor(actor), "question.next", {"question": self.one(self.questions, number), "next": into})

    @rule(number=which)
    def asked(self, number: int) -> None:
        self.do(self.panel.moderator, "question.asked", {"question": self.one(self.questions, number)})

    @rule(number=which, person=st.sampled_from([None, "ada", "ben"]), mark=st.sampled_from(["answered", "passed", "written"]))
    def answered(self, number: int, person: str | None, mark: str) -> None:
        args = {"question": self.one(self.questions, number), "mark": mark} | ({"person": self.panel.row(person)} if person else {})
        self.do(self.panel.moderator, "question.answered", args)

    @rule(number=which, state=st.sampled_from(["new", "approved", "next", "asked", "declined"]))
    def restore(self, number: int, state: str) -> None:
        self.do(self.panel.moderator, "question.restore", {"question": self.one(self.questions, number), "state": state})

    @rule(actor=who, number=which)
    def keep_private(self, actor: int, number: int) -> None:
        self.do(self.actor(actor), "question.private", {"question": self.one(self.questions, number)})

    @rule(number=which, state=st.sampled_from(["new", "approved"]))
    def bring_back(self, number: int, state: str) -> None:
        self.do(self.panel.organiser, "question.restore", {"question": self.one(self.questions, number), "state": state})

    @rule(actor=who, number=which, into=which)
    def merge(self, actor: int, number: int, into: int) -> None:
        self.do(self.actor(actor), "question.merge", {"question": self.one(self.questions, number), "into": self.one(self.questions, into)})

    @rule(number=which)
    def unmerge(self, number: int) -> None:
        merged = [row["id"] for row in self.panel.rows("questions").values() if row["state"] == "merged"]
        self.do(self.panel.moderator, "question.unmerge", {"question": self.one(merged, number)})

    @rule(actor=who, numbers=some, bundled=yes)
    def tie(self, actor: int, numbers: list[int], *, bundled: bool) -> None:
        chosen = [self.one(self.questions, number) for number in numbers]
        self.do(self.actor(actor), "question.bundle", {"questions": chosen, "bundled": bundled})

    @rule(number=which, ada=yes, offer=st.sampled_from(["take", "pass", "none"]))
    def offer(self, number: int, offer: str, *, ada: bool) -> None:
        self.do(self.panel.ada if ada else self.panel.ben, "question.offer", {"question": self.one(self.questions, number), "offer": offer})

    @rule(number=which, gloss=yes)
    def write_beside(self, number: int, *, gloss: bool) -> None:
        question = {"question": self.one(self.questions, number)}
        if gloss:
            self.do(self.panel.moderator, "question.gloss", question | {"text": "Qui paie ?", "language": "fr"})
        else:
            self.do(self.panel.co_moderator, "question.tag", question | {"tags": ["budget"]})

    @rule(number=which, first=st.integers(0, 6))
    def take_out(self, number: int, first: int) -> None:
        question = self.one(self.questions, number)
        rev = self.panel.rows("questions").get(question, {}).get("rev", 0)
        self.do(self.panel.moderator, "question.redact", {"question": question, "rev": rev, "hide": [[first, first + 4]]})

    @rule(number=which, status=st.sampled_from(["add", "edit", "confirmed", "dropped"]))
    def promise(self, number: int, status: str) -> None:
        action, question = self.one(self.actions, number), self.one(self.questions, number)
        if status == "add":
            action = self.panel.ids.row()
            if self.do(self.panel.moderator, "action.add", {"action": action, "text": "Publish the good practices"}):
                self.actions.append(action)
        elif status == "edit":
            self.do(self.panel.moderator, "action.edit", {"action": action, "due": "2026-12-31", "question": question})
        else:
            self.do(self.panel.moderator, "action.status", {"action": action, "status": status})

    @rule(number=which, step=st.sampled_from(["open", "close", "reopen", "reveal", "hide", "answer", "answer", "answer"]))
    def show_of_hands(self, number: int, step: str) -> None:
        poll, panel = self.one(self.polls, number), self.panel
        if step == "open":
            poll = panel.ids.row()
            if self.do(panel.moderator, "poll.open", {"poll": poll, "text": "Shall we go on?", "answers": ["Yes", "No", "Later"]}):
                self.polls.append(poll)
        elif step == "answer":
            self.do(panel.phone if number % 2 else panel.neighbour, "poll.answer", {"poll": poll, "answer": [0, 1, 2, None][number % 4]})
        elif step in {"reveal", "hide"}:
            self.do(panel.moderator, "poll.reveal", {"poll": poll, "revealed": step == "reveal"})
        else:
            self.do(panel.moderator, f"poll.{step}", {"poll": poll})

    # What always holds of the rows

    @invariant()
    def the_rows_hold_together(self) -> None:
        """Looked at once for every version."""
        if not hasattr(self, "panel") or self.panel.version == self.checked:
            return
        self.checked = self.panel.version
        seen = self.panel.seen("moderator:organiser").rows
        questions = seen.get("questions", {})
        for row in questions.values():
            merged = [each["id"] for each in questions.values() if each["merged_into"] == row["id"]]
            assert_merged(row, merged)
            assert not [like for like in row["similar"] if questions[like["id"]]["state"] in {PRIVATE, WITHDRAWN}]
        assert_bundled([row for row in questions.values() if row["state"] == NEXT])
        polls = seen.get("polls", {}).values()
        assert len([poll for poll in polls if poll["state"] == "open"]) <= 1
        assert all(0 <= sum(poll["counts"]) <= PHONES and min(poll["counts"]) >= 0 for poll in polls)


def assert_merged(row: Json, merged: list[str]) -> None:
    """A question has the words of those that were merged into it, and no others."""
    assert sorted(original["id"] for original in row["originals"]) == sorted(merged)
    assert row["askers"] == 1 + len(merged)
    assert (row["state"] == MERGED) is (row["merged_into"] is not None)
    assert not merged or row["state"] in READABLE


def assert_bundled(lined_up: list[Json]) -> None:
    """A bundle is several, named after one of them, at one place of the line."""
    for name in {row["bundle"] for row in lined_up if row["bundle"]}:
        together = [row for row in lined_up if row["bundle"] == name]
        assert len(together) > 1
        assert name in {row["id"] for row in together}
        assert len({row["lined_up"] for row in together}) == 1
