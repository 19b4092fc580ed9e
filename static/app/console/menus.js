// @ts-check
// What opens inside the card in hand: why a question is not selected, and who is to answer it.
//
//   Decline({ desk, row })
//   Assign({ panel, desk, row })

import { html, useEffect, useRef, useState } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { fullName } from "./words.js";

const REASONS = ["off_topic", "not_a_question", "duplicate", "advertising", "harassment", "personal_data", "unsafe"];

/** @param {{ desk: any, row: any }} props */
export function Decline({ desk, row }) {
  const box = useMenu(
    desk,
    REASONS.map((reason) => () => desk.decline(reason, row)),
  );
  return html`<div class="inner" ref=${box} role="group" aria-label=${t("console-decline-why")}>
    <p class="small"><strong>${t("console-decline-why")}</strong> <span class="muted">${t("console-decline-told")}</span></p>
    ${REASONS.map((reason, at) => html`<button key=${reason} type="button" class="btn ghost choice-row"
      onClick=${() => desk.decline(reason, row)}><kbd aria-hidden="true">${at + 1}</kbd>${word("reason", reason)}</button>`)}
    <p class="foot"><button type="button" class="btn small" onClick=${() => desk.open(null)}>${t("cancel")}</button></p>
  </div>`;
}

/** @param {{ panel: any, desk: any, row: any }} props */
export function Assign({ panel, desk, row }) {
  const people = panel.rows("people").sort((/** @type {any} */ one, /** @type {any} */ other) => one.place - other.place);
  const [chosen, choose] = useState(/** @type {string[]} */ (row.assigned.map((/** @type {any} */ each) => each.person)));
  const toggle = (/** @type {string} */ id) => choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const box = useMenu(
    desk,
    people.map((/** @type {any} */ person) => () => toggle(person.id)),
  );
  return html`<div class="inner" ref=${box} role="group" aria-label=${t("console-assign-to")}>
    <p class="small"><strong>${t("console-assign-to")}</strong> <span class="muted">${t("console-assign-order")}</span></p>
    ${people.map((/** @type {any} */ person, /** @type {number} */ at) => {
      const place = chosen.indexOf(person.id);
      return html`<button
        key=${person.id}
        type="button"
        class="btn ghost choice-row"
        role="checkbox"
        aria-checked=${place >= 0}
        onClick=${() => toggle(person.id)}
      >
        <kbd aria-hidden="true">${at + 1}</kbd><bdi>${fullName(person)}</bdi>
        ${place >= 0 && html`<span class="ordinal"><${Icon} name="check" />${t("console-nth", { place: place + 1 })}</span>`}
      </button>`;
    })}
    <p class="foot">
      <button type="button" class="btn small chosen" onClick=${() => desk.assign(chosen, row)}>${t("console-assign-done")}</button>
      <button type="button" class="btn small" onClick=${() => desk.open(null)}>${t("cancel")}</button>
    </p>
  </div>`;
}

/**
 * Digits choose, Escape leaves; the first choice has the focus.
 * @param {any} desk
 * @param {(() => void)[]} choices
 */
function useMenu(desk, choices) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const latest = useRef(choices);
  latest.current = choices;
  useEffect(() => {
    const element = /** @type {HTMLElement} */ (box.current);
    const card = /** @type {HTMLElement | null} */ (element.closest(".question"));
    /** @type {HTMLElement | null} */ (element.querySelector("button"))?.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
    const pressed = (/** @type {KeyboardEvent} */ event) => {
      const choice = /^[1-9]$/.test(event.key) ? latest.current[Number(event.key) - 1] : undefined;
      if (event.key === "Escape") {
        desk.open(null);
        card?.focus();
      } else if (choice) choice();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener("keydown", pressed);
    return () => element.removeEventListener("keydown", pressed);
  }, []);
  return box;
}
