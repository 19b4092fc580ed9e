// @ts-check
// The statement of somebody who was not reached, in writing after the hour.
//
//   Statement({ panel, device, thing, row }) sent by this phone: its state, and the form while it may be sent
//   PlainStatement({ panel, device, row })   the same where the secret lies in the cookie

import { html, useMemo, useState } from "../../../vendor/vendor.js";
import { dayName, language, t } from "../../i18n.js";
import { isLate, lastDay } from "../../live/days.js";
import { rowId, uuid } from "../../live/ids.js";
import { Icon } from "../../ui/icons.js";
import { Said } from "../../ui/said.js";
import { Draft } from "./keeping.js";
import { tell } from "./tell.js";
import { Write, settled } from "./write.js";

const LIMIT = 3_000;
/** @type {Record<string, string>} */
const icons = { sent: "send", approved: "check", returned: "undo" };

/** @param {{ panel: any, device: any, thing: any, row: any }} props */
export function Statement({ panel, device, thing, row }) {
  const draft = useMemo(() => device.draft(`statement.${thing.id}`), []);
  const [writing, setWriting] = useState(() => settled(panel, draft));
  const header = panel.header.value;
  const there = row?.statement ?? null;
  const late = isLate(header, panel.now());
  const send = (/** @type {string} */ text, /** @type {string} */ id) => {
    const args = { submission: rowId(), request: thing.id, secret: thing.secret, text, language: language() };
    const sent = panel.send("submission.statement", args, { keep: true, id });
    tell(sent, panel, "statement-sent");
    void sent.then((/** @type {any} */ answer) => answer.ok && setWriting(settled(panel, draft)));
  };
  if (writing) {
    return html`<${Write} panel=${panel} draft=${draft} first=${there?.text ?? thing.text} limit=${LIMIT}
      words=${{ label: "statement-label", send: "statement-send", hint: day(header, late) }} send=${send} stop=${() => setWriting(false)} />`;
  }
  const open = !late && there?.state !== "approved";
  return html`<${There} statement=${there} />
    ${(!there || there.state === "returned") && html`<p class="muted">${day(header, late)}</p>`}
    ${open && html`<p><button type="button" class="btn" onClick=${() => setWriting(true)}><${Icon} name="send" />${t(there ? "own-change" : "statement-title")}</button></p>`}`;
}

/**
 * @param {any} header
 * @param {boolean} late
 */
function day(header, late) {
  const last = lastDay(header);
  return last ? t(late ? "statement-was" : "statement-until", { day: dayName(last) }) : "";
}

/** @param {{ statement: any }} props */
function There({ statement }) {
  if (!statement) return null;
  return html`<div class="gloss written">
    <p class="words"><${Icon} name=${icons[statement.state]} /><span>${t(`statement-state-${statement.state}`)}</span></p>
    ${statement.note && html`<p><bdi>${t("statement-note", { note: statement.note })}</bdi></p>`}
    <${Said} text=${statement.text} />
  </div>`;
}

/** @param {{ panel: any, device: any, row: any }} props */
export function PlainStatement({ panel, device, row }) {
  const draft = useMemo(() => device.draft(`statement.${row.id}`), []);
  useMemo(() => draft.value.text?.trim() === row.statement?.text && (draft.value = {}), []);
  const header = panel.header.value;
  const late = isLate(header, panel.now());
  const fields = { id: uuid(), as: "public", name: "submission.statement", "arg.submission": rowId(), "arg.request": row.id, "arg.language": language() };
  return html`<${There} statement=${row.statement} />
    ${!late && row.statement?.state !== "approved" && html`<form class="form" method="post" action=${`/p/${panel.code}/commands`}>
      ${Object.entries(fields).map(([name, value]) => html`<input key=${name} type="hidden" name=${name} value=${value} />`)}
      <div class="field"><label for=${`statement-${row.id}`}>${t("statement-label")}</label>
        <textarea class="input" id=${`statement-${row.id}`} name="arg.text" rows="5" dir="auto" required value=${draft.value.text ?? row.statement?.text ?? row.text ?? ""}
          onInput=${(/** @type {any} */ event) => (draft.value = { text: event.target.value })}></textarea></div>
      <${Draft} draft=${draft} names=${["text"]} />
      <p class="hint">${day(header, late)}</p>
      <p><button class="btn primary">${t("statement-send")}</button></p>
    </form>`}`;
}
