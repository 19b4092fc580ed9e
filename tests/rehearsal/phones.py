"""What participants do on the audience page itself: they type, choose and press, some with the keyboard alone."""

from playwright.sync_api import Page

from tests.rehearsal.scenario import Json


def go(page: Page, tab: str) -> None:
    """To a tab of the page."""
    page.locator(f'.tabs [data-tab="{tab}"]').last.click()


def write_question(page: Page, told: Json, target: str | None) -> None:
    """Fill the form, and leave it to be sent."""
    go(page, "ask")
    form = page.locator(".pane.ask form").first
    form.locator("#question-text").fill(told["text"])
    form.locator(f'input[name="arg.who"][value={"named" if told["name"] else "anonymous"}]').check()
    if told["name"]:
        form.locator('input[name="arg.name"]').fill(told["name"])
        form.locator('select[name="arg.group"]').select_option(told["group"] or "")
        form.locator(f'input[name="arg.channel"][value={told["channel"]}]').check()
    addressee = form.locator('select[name="arg.for"]')
    if target and addressee.count():
        form.locator(".particulars > summary").click()
        addressee.select_option(target)


def send_question(page: Page) -> None:
    """Press send."""
    page.locator(".pane.ask form button.primary").first.click(no_wait_after=True)


def request_by_keyboard(page: Page, told: Json) -> None:
    """Fill the request for the floor without a mouse, and leave it to be sent by Enter."""
    form = page.locator(".pane.speak form").first
    form.locator('input[name="arg.name"]').focus()
    _clear_and_type(page, told["name"])
    _tab_to(page, "arg.organisation")
    _clear_and_type(page, told["organisation"])
    _tab_to(page, "arg.group")
    # A select is set by typing the first letters of the option.
    page.keyboard.type(form.locator(f'select[name="arg.group"] option[value={told["group"]}]').inner_text())
    if told.get("needs_time"):
        _tab_to(page, "arg.needs_time")
        page.keyboard.press("Space")


def _clear_and_type(page: Page, text: str) -> None:
    page.keyboard.press("Control+A")
    page.keyboard.type(text)


def _tab_to(page: Page, name: str) -> None:
    """Press Tab until a field has the focus."""
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement?.getAttribute('name')") == name:
            return
    raise AssertionError(f"Tab does not lead to {name}")
