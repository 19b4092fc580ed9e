"""What the console is to read twice of a row, as its words stand now. Handlers of several nouns share this; what is looked for is found in the domain."""

from moderator.commands.registry import Context
from moderator.domain import holding
from moderator.store.models import Question, Request, Submission


def mark_question(ctx: Context, question: Question) -> None:
    """By its words and the names of its author."""
    question.flags = holding.flags((question.text,), (question.name, question.organisation), ctx.panel.held_words, question.language)


def mark_request(ctx: Context, request: Request) -> None:
    """By its topic, and by the names that are read out, where a word of the list is as much out of place."""
    names = (request.name, request.organisation)
    request.flags = holding.flags((request.topic, *names), names, ctx.panel.held_words, request.language)


def mark_statement(ctx: Context, statement: Submission) -> None:
    """By its words alone: whose it is stands beside it, with a mark of its own."""
    statement.flags = holding.flags((statement.text,), (), ctx.panel.held_words, statement.language)
