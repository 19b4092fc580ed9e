"""Every handler of the registry with a bug in it: the sender learns a reference, nothing of the bug, and nothing is stored."""

import dataclasses
import json

import pytest

from moderator.commands.registry import REGISTRY, Args, Context, Inverse
from moderator.domain.roles import Role
from tests.people import PanelUnderTest, Stage
from tests.samples import samples

SIGNS = ("canary-of-a-bug", "ZeroDivisionError", "Traceback", ".py", "/moderator/", "site-packages")


def broken(ctx: Context, _args: Args) -> Inverse | None:
    ctx.panel.title = "half done"
    raise ZeroDivisionError("canary-of-a-bug")


@pytest.mark.parametrize("name", sorted(REGISTRY))
def test_an_exception_in_any_handler_tells_nothing(swing: PanelUnderTest, stage: Stage, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setitem(REGISTRY, name, dataclasses.replace(REGISTRY[name], handler=broken, together=None))
    before = swing.stored("panels")
    role = min(REGISTRY[name].by, key=lambda each: (each is Role.MACHINE, each.value))
    command = f"~{swing.ids.command()}" if role is Role.MACHINE else None
    [outcome] = swing.run([swing.envelope(swing.everybody()[role], name, samples(swing, stage)[name], command=command)])
    told = json.dumps(outcome.as_json())
    assert outcome.code == "internal"
    assert outcome.data == {"ref": outcome.id}
    assert not [sign for sign in SIGNS if sign in told]
    assert outcome.trace is not None
    assert "ZeroDivisionError" in outcome.trace
    assert "canary-of-a-bug" not in outcome.trace, "messages of errors quote what people wrote"
    assert swing.stored("panels") == before
