// @ts-check
// What opens inside the card in hand: why a question is not selected, who is to answer it, and what it is read out with.
//
//   Menu({ panel, desk, row })   the one that is open

import { html, useState } from "../../vendor/vendor.js";
import { number, t, word } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { assign, bundle, decline } from "./deeds.js";
import { Choice, Inner } from "./inner.js";
import { Merge } from "./merging.js";
import { may, togetherWith } from "./moves.js";
import { Redact } from "./redacting.js";
import { Gloss, Tags } from "./writing.js";
import { excerpt, fullName, offerName, questionName } from "./words.js";

const REASONS = ["off_topic", "not_a_question", "duplicate", "advertising", "harassment", "personal_data", "unsafe"];
const BUNDLE = 6;

/** @type {Record<string, (props: any) => any>} */
const menus = { decline: Decline, assign: Assign, merge: Merge, tag: Tags, gloss: Gloss, redact: Redact, bundle: Bundle };

/** @param {{ panel: any, desk: any, row: any }} props */
export function Menu({ panel, desk, row }) {
  return html`<${menus[desk.menu.value]} key=${desk.menu.value} panel=${panel} desk=${desk} row=${row} />`;
}

/** @param {{ desk: any, row: any }} props */
function Decline({ desk, row }) {
  const acts = REASONS.map((reason) => () => decline(desk, row, reason));
  return html`<${Inner} desk=${desk} label=${t("console-decline-why")} hint=${t("console-decline-told")} choices=${acts}>
    ${REASONS.map((reason, at) => html`<${Choice} key=${reason} at=${at} run=${acts[at]}>${word("reason", reason)}<//>`)}
  <//>`;
}

/** @param {{ panel: any, desk: any, row: any }} props */
function Assign({ panel, desk, row }) {
  const people = panel
    .rows("people")
    .filter((/** @type {any} */ person) => !person.dropped)
    .sort((/** @type {any} */ one, /** @type {any} */ other) => one.place - other.place);
  const known = row.assigned.map((/** @type {any} */ each) => each.person).filter((/** @type {string} */ id) => people.some((/** @type {any} */ each) => each.id === id));
  const [chosen, toggle] = useChosen(known);
  const acts = people.map((/** @type {any} */ person) => () => toggle(person.id));
  const offers = row.offers ?? [];
  return html`<${Inner} desk=${desk} label=${t("console-assign-to")} hint=${t("console-assign-order")} choices=${acts}
    done=${t("console-assign-done")} submit=${() => assign(desk, row, chosen)}>
    ${people.map((/** @type {any} */ person, /** @type {number} */ at) => {
      const offer = offers.find((/** @type {any} */ each) => each.person === person.id);
      return html`<${Choice} key=${person.id} at=${at} chosen=${chosen.includes(person.id)} run=${acts[at]}>
        <span class="who"><bdi>${fullName(person)}</bdi>${offer && html` <span class="muted small">${offerName(panel, offer)}</span>`}</span>
        <${Place} at=${chosen.indexOf(person.id)} />
      <//>`;
    })}
  <//>`;
}

/** @param {{ panel: any, desk: any, row: any }} props */
function Bundle({ panel, desk, row }) {
  const questions = panel.rows("questions");
  const others = questions
    .filter((/** @type {any} */ other) => other.id !== row.id && may("bundle", other))
    .sort((/** @type {any} */ one, /** @type {any} */ other) => one.number - other.number);
  const [chosen, toggle] = useChosen(
    togetherWith(questions, row).map((other) => other.id),
    BUNDLE - 1,
  );
  const acts = others.map((/** @type {any} */ other) => () => toggle(other.id));
  if (others.length === 0) return html`<${Inner} desk=${desk} label=${t("console-bundle-with")} hint=${t("console-bundle-none")} />`;
  return html`<${Inner} desk=${desk} label=${t("console-bundle-with")} hint=${t("console-bundle-most", { most: BUNDLE })} choices=${acts}
    done=${t("console-bundle-done")} submit=${() => bundle(desk, row, chosen)}>
    ${others.map(
      (/** @type {any} */ other, /** @type {number} */ at) =>
        html`<${Choice} key=${other.id} at=${at} chosen=${chosen.includes(other.id)} run=${acts[at]}>
          <span class="who"><strong>${questionName(other)}</strong> <bdi>${excerpt(other.text)}</bdi></span>
          <${Place} at=${chosen.indexOf(other.id)} />
        <//>`,
    )}
  <//>`;
}

/** @param {{ at: number }} props */
function Place({ at }) {
  if (at < 0) return null;
  return html`<span class="ordinal"><${Icon} name="check" />${number(at + 1)}</span>`;
}

/**
 * @param {string[]} first
 * @param {number} [most]
 * @returns {[string[], (id: string) => void]}
 */
function useChosen(first, most = 20) {
  const [chosen, choose] = useState(first);
  const toggle = (/** @type {string} */ id) =>
    choose((former) => (former.includes(id) ? former.filter((other) => other !== id) : [...former, id].slice(0, most)));
  return [chosen, toggle];
}
