// @ts-check
// The hand of somebody without a mouse: where the element that had the focus goes or moves, it stays near; no toast lies on it;
// and Escape shuts a menu. Whoever imports this has it on the page.

const HOMES = "article, li, form, section, details, dialog, [role=tabpanel], main";
const HANDS = "button, a[href], input:not([type=hidden]), textarea, select, summary";
/** Pages that know better where the hand belongs have it there by then. */
const LATER = 120;

/** @type {HTMLElement[]} */
let path = [];
let timer = 0;

/** @param {EventTarget | null} from */
function ancestors(from) {
  /** @type {HTMLElement[]} */
  const found = [];
  for (let at = /** @type {HTMLElement | null} */ (from); at; at = at.parentElement) found.push(at);
  return found;
}

const isLost = () => path.length > 0 && (!document.activeElement || document.activeElement === document.body);

function bringBack() {
  if (!isLost()) return;
  // A list that was put in another order takes the focus off what it moves.
  if (path[0].isConnected) path[0].focus({ preventScroll: true });
  if (!isLost()) return;
  const home = path.find((each) => each.isConnected && each.matches(HOMES));
  const hand = /** @type {HTMLElement | undefined} */ ([...(home?.querySelectorAll(HANDS) ?? [])].find(isUsable));
  const next = home?.matches("main") || !hand ? home : hand;
  if (!next) return;
  if (next === home) next.tabIndex = -1;
  next.focus({ preventScroll: true });
}

/** @param {Element} element */
const isUsable = (element) => element.getClientRects().length > 0 && !element.matches(":disabled, [inert] *");

/** Toasts lie at the bottom, and at the top while the hand is below them (WCAG 2.4.11). */
function makeRoom() {
  const toasts = /** @type {HTMLElement | null} */ (document.querySelector(".toasts"));
  const held = document.activeElement;
  if (!toasts?.firstElementChild || !held?.matches(":focus-visible") || toasts.contains(held)) return;
  toasts.removeAttribute("data-up");
  const [one, other] = [toasts.getBoundingClientRect(), held.getBoundingClientRect()];
  toasts.toggleAttribute("data-up", other.bottom > one.top && other.top < one.bottom && other.height < innerHeight / 2);
}

document.addEventListener("focusin", ({ target }) => {
  path = ancestors(target);
  requestAnimationFrame(makeRoom);
});
// A tap beside everything is a wish to have the focus nowhere.
document.addEventListener("pointerdown", ({ target }) => (path = ancestors(/** @type {HTMLElement} */ (target).closest?.(`${HANDS}, [tabindex]`) ?? null)));
new MutationObserver(() => {
  makeRoom();
  clearTimeout(timer);
  if (isLost()) timer = setTimeout(bringBack, LATER);
}).observe(document.body, { childList: true, subtree: true });

document.addEventListener("keydown", (event) => {
  const menu = /** @type {HTMLElement} */ (event.target).closest?.("details.menu[open]");
  if (event.key !== "Escape" || !menu) return;
  menu.removeAttribute("open");
  menu.querySelector("summary")?.focus();
});
