// @ts-check
// What may interrupt a speech where the panel has it: a point of order, a right of reply; and how the chair ruled.
//
//   Interrupt({ panel })
//   Ruling({ panel, turn })   for a point of order that is being made

import { html, useState } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { face } from "../live/clock.js";
import { act, isStepping, step } from "./act.js";
import { Draft } from "./fields.js";

const KINDS = [
  ["point_of_order", "point_of_order", "order"],
  ["right_of_reply", "reply", "reply"],
];

/** @param {{ panel: any }} props */
export function Interrupt({ panel }) {
  const { extras = [], limits = {} } = panel.header.value;
  const [open, setOpen] = useState("");
  const offered = KINDS.filter(([extra]) => extras.includes(extra));
  return html`${offered.map(
      ([, kind, name]) =>
        html`<button key=${kind} type="button" class="btn" aria-expanded=${open === kind} onClick=${() => setOpen(open === kind ? "" : kind)}>
          ${t(`console-interrupt-${name}`)}
        </button>`,
    )}
    ${open && html`<${Who} panel=${panel} kind=${open} limit=${limits[open]} close=${() => setOpen("")} />`}`;
}

/** @param {{ panel: any, kind: string, limit?: number, close: () => void }} props */
function Who({ panel, kind, limit, close }) {
  const [name, setName] = useState("");
  const [organisation, setOrganisation] = useState("");
  const give = async (/** @type {any} */ event) => {
    event.preventDefault();
    const who = name.trim();
    if (!who) return;
    const more = organisation.trim() ? { organisation: organisation.trim() } : {};
    const answer = await step(panel, "turn.interrupt", { kind, name: who, ...more }, who);
    if (answer.ok) close();
  };
  const field = (/** @type {string} */ label, /** @type {string} */ value, /** @type {(text: string) => void} */ set) =>
    html`<label class="line-field"
      ><span>${t(label)}</span
      ><input class="input slim" dir="auto" maxlength="120" value=${value} onInput=${(/** @type {any} */ event) => set(event.target.value)}
    /></label>`;
  return html`<form class="inner interrupting" onSubmit=${give}>
    ${field("console-who", name, setName)} ${field("console-organisation", organisation, setOrganisation)}
    <p class="foot">
      <button type="submit" class="btn chosen" disabled=${!name.trim()} aria-disabled=${isStepping(panel)}>
        ${t("console-give-floor")}${limit ? html` <span dir="ltr">${face(limit)}</span>` : ""}
      </button>
      <button type="button" class="btn ghost" onClick=${close}>${t("cancel")}</button>
    </p>
  </form>`;
}

/** @param {{ panel: any, turn: any }} props */
export function Ruling({ panel, turn }) {
  if (turn?.kind !== "point_of_order") return null;
  const keep = (/** @type {string} */ text) =>
    act(panel, "turn.note", { turn: turn.id, text: text || null }, { text: t("console-ruling-kept"), undo: false });
  return html`<${Draft} key=${turn.id} label=${t("console-ruling")} value=${turn.note ?? ""} most=${500} save=${keep} />`;
}
