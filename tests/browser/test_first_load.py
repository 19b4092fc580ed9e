"""What a phone has to fetch before it can ask: all in, compressed."""

from playwright.sync_api import Response

from tests.browser.conftest import Open, wait_ready
from tests.servers import Server

MOST_BYTES = 75_000


def test_the_first_load_of_the_audience_page_stays_within_75_kb(server: Server, open_page: Open) -> None:
    phone = open_page("about:blank", ready=False)
    responses: list[Response] = []
    phone.on("response", lambda response: responses.append(response))  # noqa: PLW0108 - Playwright takes no builtin
    phone.goto(server.address("audience"))
    wait_ready(phone)
    phone.wait_for_load_state("networkidle")
    sizes = {response.url: sum(response.request.sizes()[part] for part in ("responseBodySize", "responseHeadersSize")) for response in responses}
    assert any("vendor.js" in url for url in sizes)
    print(f"{len(sizes)} requests, {sum(sizes.values())} bytes")
    assert sum(sizes.values()) <= MOST_BYTES, sizes


def test_no_request_leaves_the_host(server: Server, open_page: Open) -> None:
    phone = open_page("about:blank", ready=False)
    urls: list[str] = []
    phone.on("request", lambda request: urls.append(request.url))
    phone.goto(server.address("audience"))
    wait_ready(phone)
    assert urls
    assert [url for url in urls if not url.startswith(server.url)] == []
