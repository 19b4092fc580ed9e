// @ts-check
// My word to the moderator on a question that is not asked yet: I take it, I would rather not, somebody else should. It can be taken back.
//
//   Offer({ panel, row, given, write })   `given`: the moderator has given it to me; `write`: answer it in writing

import { html, useRef } from "../../vendor/vendor.js";
import { said, t } from "../i18n.js";
import { fullName } from "../console/words.js";
import { Icon } from "../ui/icons.js";
import { toast } from "../ui/toast.js";

/** @param {{ panel: any, row: any, given: boolean, write?: () => void }} props */
export function Offer({ panel, row, given, write }) {
  const took = row.offer === "take";
  const passed = row.offer !== null && row.offer !== undefined && !took;
  return html`<div class="acts">
    <button type="button" class=${`btn ${took || passed ? "" : "take"}`} aria-pressed=${took ? "true" : "false"} onClick=${() => offer(panel, row, took ? "none" : "take")}>
      <${Icon} name=${took ? "check" : "hand"} />${t(took ? "podium-took" : "podium-take")}
    </button>
    <${PassTo} panel=${panel} row=${row} passed=${passed} />
    ${given && write && html`<button type="button" class="btn" onClick=${write}><${Icon} name="send" />${t("podium-mark-written")}</button>`}
  </div>`;
}

/** @param {{ panel: any, row: any, passed: boolean }} props */
function PassTo({ panel, row, passed }) {
  const menu = useRef(/** @type {any} */ (null));
  const people = panel
    .rows("people")
    .filter((/** @type {any} */ person) => person.part !== "moderator" && person.id !== panel.person)
    .sort((/** @type {any} */ one, /** @type {any} */ other) => one.place - other.place);
  /** @param {string | null} to */
  const pass = (to) => {
    menu.current.open = false;
    menu.current.querySelector("summary").focus();
    void offer(panel, row, "pass", to);
  };
  const whom = passed && row.offer !== "pass" ? fullName(panel.row("people", row.offer)) : "";
  if (passed) {
    return html`<button type="button" class="btn" aria-pressed="true" onClick=${() => offer(panel, row, "none")}>
      <${Icon} name="check" /><span>${whom ? html`${t("podium-passed-to")} <bdi>${whom}</bdi>` : t("podium-passed")}</span>
    </button>`;
  }
  return html`<details class="menu" ref=${menu}>
    <summary class="btn">${t("podium-pass-to")}</summary>
    <div class="card">
      <button type="button" class="btn ghost" onClick=${() => pass(null)}>${t("podium-pass-anybody")}</button>
      ${people.map((/** @type {any} */ person) => html`<button key=${person.id} type="button" class="btn ghost" onClick=${() => pass(person.id)}><bdi>${fullName(person)}</bdi></button>`)}
    </div>
  </details>`;
}

/**
 * @param {any} panel
 * @param {any} row
 * @param {string} what
 * @param {string | null} [to]
 */
async function offer(panel, row, what, to = null) {
  const answer = await panel.send("question.offer", to ? { question: row.id, offer: what, to } : { question: row.id, offer: what });
  if (!answer.ok) toast({ text: said(answer.code, answer.data), tone: "over" });
}
