"""Programs with a token, as tests have them: what an organiser makes on the page of links, and a client that shows it."""

import re
from typing import Any

from werkzeug.test import TestResponse

from tests.web.sites import Browser, World, row_id


class Client:
    """A program: no cookie, no Origin, a token if it has one."""

    def __init__(self, world: World, token: str | None = None) -> None:
        self.world, self.token = world, token
        self.client = world.app.test_client(use_cookies=False)

    def ask(self, path: str, method: str = "GET", **headers: str) -> TestResponse:
        sent = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return self.client.open(f"/api/v1/{path}", method=method, base_url=self.world.url, headers=sent | headers)

    def press(self, path: str) -> dict[str, Any]:
        answer: dict[str, Any] = self.ask(f"run/{path}", "POST").get_json()
        return answer


def make_token(organiser: Browser, scope: str, name: str = "", code: str | None = None) -> tuple[str, str]:
    """The link and the token that the page shows for it."""
    link, where = row_id(), f"/organise/{code or organiser.world.ours}/links"
    answer = organiser.post(where, data={"act": "add", "link": link, "role": scope, "name": name})
    assert answer.status_code == 303, answer.text
    return link, shown_token(organiser, link, code)


def shown_token(organiser: Browser, link: str, code: str | None = None) -> str:
    found = re.search(rf'id="token-{link}">([^<]+)<', organiser.get(f"/organise/{code or organiser.world.ours}/links").text)
    assert found, "the page shows no such token"
    return found[1]
