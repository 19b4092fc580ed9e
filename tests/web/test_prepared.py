"""The page of the hall is compiled before anybody asks for it."""

from pathlib import Path

import pytest

from moderator.web.rendering import prepare
from tests.web.sites import HTTP, World


def test_whoever_comes_first_waits_for_no_template_of_the_hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    world = World(HTTP, tmp_path)
    prepare(world.app)
    compiled: list[str | None] = []
    plain = world.app.jinja_env.compile

    def noted(source: str, name: str | None = None, *more: object) -> object:
        compiled.append(name)
        return plain(source, name, *more)  # type: ignore[call-overload]

    monkeypatch.setattr(world.app.jinja_env, "compile", noted)
    browser = world.browser()
    for tab in ("ask", "speak", "follow"):
        assert browser.get(f"/p/{world.ours}?tab={tab}").status_code == 200
    assert compiled == []
    assert browser.get("/organise").status_code == 200
    assert compiled, "what is compiled later would have been noticed"
