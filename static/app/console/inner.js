// @ts-check
// What opens inside the card in hand: a small form with its own keys. Digits choose, Enter is done, Escape leaves.
//
//   Inner({ desk, label, hint, choices, done, submit, children })
//     choices   () => void for the digits 1 to 9; not while somebody types
//     done      the words on the button that sends; without it each choice is the answer
//   Choice({ at, chosen, run, children })   a line that is chosen; with `chosen` a check box, without it an answer

import { html, useLayoutEffect, useRef } from "../../vendor/vendor.js";
import { t } from "../i18n.js";

/** @param {{ desk: any, label: string, hint?: string, choices?: (() => void)[], done?: string, submit?: () => void, children?: any }} props */
export function Inner({ desk, label, hint, choices = [], done, submit, children }) {
  const box = useBox(desk, choices);
  const send = (/** @type {any} */ event) => {
    event.preventDefault();
    submit?.();
  };
  return html`<form class="inner" ref=${box} aria-label=${label} onSubmit=${send} novalidate>
    <p class="small">
      <strong>${label}</strong>
      ${hint && html`<span class="muted"> ${hint}</span>`}
    </p>
    ${children}
    <p class="foot">
      ${done && html`<button class="btn small chosen">${done}</button>`}
      <button type="button" class="btn small" onClick=${() => desk.shut()}>${t("cancel")}</button>
    </p>
  </form>`;
}

/** @param {{ at: number, chosen?: boolean, run: () => void, children?: any }} props */
export function Choice({ at, chosen, run, children }) {
  const box = chosen === undefined ? {} : { role: "checkbox", "aria-checked": chosen };
  return html`<button type="button" class="btn ghost choice-row" ...${box} onClick=${run}>
    ${at < 9 && html`<kbd aria-hidden="true">${at + 1}</kbd>`}${children}
  </button>`;
}

/**
 * @param {any} desk
 * @param {(() => void)[]} choices
 */
function useBox(desk, choices) {
  const box = useRef(/** @type {HTMLFormElement | null} */ (null));
  const latest = useRef(choices);
  latest.current = choices;
  // Before the next key comes: whoever types ">35" at once means the third and the fifth.
  useLayoutEffect(() => {
    const element = /** @type {HTMLFormElement} */ (box.current);
    const first = element.querySelector("input, textarea, button");
    /** @type {HTMLElement | null} */ (first)?.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
    const pressed = (/** @type {KeyboardEvent} */ event) => keyed(event, element, latest.current, () => desk.shut());
    element.addEventListener("keydown", pressed);
    return () => element.removeEventListener("keydown", pressed);
  }, []);
  return box;
}

/**
 * The letters of the desk rest while something is open: a slip of the hand must not decline the card behind it.
 * @param {KeyboardEvent} event
 * @param {HTMLFormElement} form
 * @param {(() => void)[]} choices
 * @param {() => void} leave
 */
function keyed(event, form, choices, leave) {
  if (event.isComposing) return;
  const target = /** @type {HTMLElement} */ (event.target);
  const typing = target.matches("input, textarea, select");
  const choice = !typing && /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined;
  const checks = event.key === "Enter" && target.getAttribute("role") === "checkbox";
  if (event.key === "Escape") leave();
  else if (choice) choice();
  else if (checks) form.requestSubmit();
  else {
    if (event.key.length === 1) event.stopPropagation();
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}
