"""How the tests of accessibility look at a page: through axe-core, by the keyboard alone, and by what a screen reader is told."""

import itertools
import re
import time
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

AXE = Axe()
RULES = {"target-size": {"enabled": True}}
"""Rules of WCAG 2.2 that axe-core leaves out unless asked."""
MOST_STOPS = 400
EVERY_MS = 50
ISOLATES = re.compile("[\u2066-\u2069]")


def violations(tab: Page, rules: dict[str, dict[str, bool]] | None = None) -> list[str]:
    """What axe-core has to say, with the first place of each."""
    found = AXE.run(tab, options={"resultTypes": ["violations"], "rules": rules or {}}).response["violations"]
    return [f"{each['id']}: {each['help']} · {len(each['nodes'])} × {each['nodes'][0]['html'][:200]}" for each in found]


def all_of(tab: Page) -> None:
    """The rest of a participant's page comes with the first touch."""
    tab.locator("textarea, nav a").first.focus()
    expect(tab.locator(".served")).to_have_count(0)
    tab.evaluate("document.activeElement.blur()")


FRAME = "() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)))"
FOCUS = """() => {
  const held = document.activeElement;
  if (!held || held === document.body) return { name: '', wrong: [] };
  const name = `${held.tagName.toLowerCase()}.${held.className} ${(held.getAttribute('aria-label') ?? held.textContent).trim().slice(0, 40)}`;
  const ringed = (each) => { const { outlineStyle, outlineWidth } = getComputedStyle(each); return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2; };
  const near = [held, held.parentElement, held.parentElement?.parentElement].filter(Boolean);
  const box = held.getBoundingClientRect();
  const points = [[0.5, 0.5], [0.05, 0.1], [0.95, 0.1], [0.05, 0.9], [0.95, 0.9]].map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]);
  const seen = points.some(([x, y]) => { const top = document.elementFromPoint(x, y); return top && (held.contains(top) || top.contains(held) || top.control === held); });
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const wrong = [];
  if (!near.some(ringed) && !held.matches('main, section, [data-quiet]')) wrong.push('no ring');
  if (!inside) wrong.push('out of sight');
  else if (!seen && box.width > 2) wrong.push('covered');
  if (held.tabIndex > 0) wrong.push('an order of its own');
  return { name, wrong };
}"""


class Keys:
    """Somebody who has a keyboard and nothing else: after each press the focus is somewhere, seen, and not covered (WCAG 2.4.3, 2.4.7, 2.4.11)."""

    def __init__(self, tab: Page) -> None:
        self.tab = tab
        self.path: list[str] = []

    def press(self, key: str) -> str:
        """One key. → the name of what has the focus then, '' at the end of the page."""
        self.tab.keyboard.press(key)
        self.tab.evaluate(FRAME)
        found: dict[str, Any] = self.tab.evaluate(FOCUS)
        self.path.append(found["name"])
        assert found["wrong"] == [], f"{found['name']!r}: {found['wrong']}"
        return str(found["name"])

    def to(self, target: Locator, key: str = "Tab") -> None:
        """Tab until the focus is on the target."""
        expect(target).to_be_visible()
        for _ in range(MOST_STOPS):
            if target.evaluate("(each) => each === document.activeElement"):
                return
            self.press(key)
        raise AssertionError(f"{target} is not reached: {self.path[-MOST_STOPS:]}")

    def use(self, target: Locator, key: str = "Enter") -> None:
        """Go there and press."""
        self.to(target)
        self.tab.keyboard.press(key)

    def write(self, target: Locator, text: str) -> None:
        """Go there and type."""
        self.to(target)
        self.tab.keyboard.type(text)

    def begin(self) -> None:
        """To the top of the page, as somebody who has just opened it."""
        self.tab.evaluate("() => { document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); scrollTo(0, 0); }")

    def stops(self) -> list[str]:
        """Every stop from the top of the page to its end, which is reached: there is no trap."""
        self.begin()
        found: list[str] = []
        while name := self.press("Tab"):
            found.append(name)
            assert len(found) < MOST_STOPS, f"no end: {found[-20:]}"
        return found


LISTEN = r"""() => {
  window.heard = [];
  window.unheard = [];
  const LIVE = '[aria-live]:not([aria-live=off]), [role=status]:not([aria-live=off]), [role=alert], [role=log]';
  const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const element = (node) => (node.nodeType === 1 ? node : node.parentElement);
  const isWhole = (region) => (region.getAttribute('aria-atomic') ?? String(['status', 'alert'].includes(region.getAttribute('role')))) === 'true';
  new MutationObserver((records) => {
    const found = new Map();
    for (const { type, target, addedNodes } of records) {
      const nodes = (type === 'characterData' ? [target] : [...addedNodes]).filter((node) => node.isConnected && words(node));
      const region = element(target)?.closest(LIVE);
      if (region && nodes.length > 0) found.set(region, [...(found.get(region) ?? []), ...nodes]);
      if (region) continue;
      // A region that comes together with its words is read by some screen readers and not by others.
      for (const node of nodes.filter((each) => each.nodeType === 1)) {
        for (const each of [node, ...node.querySelectorAll('*')]) if (each.matches(LIVE) && words(each)) window.unheard.push(words(each));
      }
    }
    for (const [region, nodes] of found) {
      if (region.getClientRects().length === 0) continue;
      const text = isWhole(region) ? words(region) : nodes.map(words).join(' ');
      const face = document.querySelector('.huge .digits')?.textContent.trim() ?? '';
      window.heard.push({ text, at: performance.now(), face, toast: region.matches('.toasts') });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}"""


class ScreenReader:
    """What the live regions of a page say, in their order."""

    def __init__(self, tab: Page) -> None:
        self.tab = tab
        tab.evaluate(LISTEN)

    @property
    def heard(self) -> list[dict[str, Any]]:
        """``{text, at, face, toast}`` each; ``at`` ms of the page's own clock, ``face`` what the large clock showed."""
        found: list[dict[str, Any]] = self.tab.evaluate("window.heard")
        return [each | {"text": ISOLATES.sub("", each["text"])} for each in found]

    @property
    def texts(self) -> list[str]:
        """The sentences alone."""
        return [str(each["text"]) for each in self.heard]

    def hears(self, *texts: str, within: float = 8_000) -> None:
        """Exactly these sentences since the page came, and no other."""
        deadline = time.monotonic() + within / 1_000
        while len(self.texts) < len(texts) and time.monotonic() < deadline:
            self.tab.wait_for_timeout(EVERY_MS)
        assert self.texts == list(texts), f"{self.texts} and not {list(texts)}"
        unheard = self.tab.evaluate("window.unheard")
        assert unheard == [], unheard

    def assert_calm(self) -> None:
        """No two within five seconds, but what answers a hand and the speaker's clock."""
        news = [each["at"] for each in self.heard if not each["toast"]]
        assert all(later - earlier >= 4_990 for earlier, later in itertools.pairwise(news)), self.heard
