// @ts-check
// What became of what this phone sent: one card each, with its life as four steps and in words.
//
//   OwnQuestions({ panel, device, mine, again })   the questions
//   Withdraw({ panel, thing, device, name })       a button with a hold of ten seconds
//   PlainAct({ panel, name, id, what, label })     an act on what was sent by the plain form: its secret lies in the cookie
//   fate(panel, thing)                             { state, row, entry } of one thing

import { html, useEffect, useRef } from "../../../vendor/vendor.js";
import { t } from "../../i18n.js";
import { uuid } from "../../live/ids.js";
import { Icon } from "../../ui/icons.js";
import { Said } from "../../ui/said.js";
import { OWN, say } from "../../ui/say.js";
import { Answers } from "./answers.js";
import { useHold } from "./hold.js";
import { Unsent, waits } from "./keeping.js";
import { Life, useFate } from "./life.js";
import { Contact } from "./notice.js";

/** @typedef {import("./device.js").Thing} Thing */

const WITHDRAWABLE = new Set(["new", "approved", "next", "written", "declined", "private", "merged"]);
const OVER = new Set(["answered", "written", "declined", "withdrawn", "private"]);

/**
 * @param {any} panel
 * @param {Thing} thing
 */
export function fate(panel, thing) {
  const entry = panel.pending.value.find((/** @type {any} */ one) => one.id === thing.command);
  const row = panel.mine.value[thing.id] ?? null;
  if (row) return { state: row.state, row, entry };
  if (entry?.state === "refused") return { state: "refused", row, entry };
  return { state: entry ? "unsent" : "sent", row, entry };
}

/** @param {{ panel: any, device: any, mine: any[], again: (thing: Thing) => void }} props */
export function OwnQuestions({ panel, device, mine, again }) {
  const own = device.things.value.filter((/** @type {Thing} */ thing) => thing.noun === "questions");
  const known = new Set(own.map((/** @type {Thing} */ thing) => thing.id));
  const others = mine.filter((row) => row.noun === "questions" && !known.has(row.id));
  const count = own.length + others.length;
  const hidden = device.hidden.value;
  if (count === 0) return null;
  return html`<div class="stack">
    <div class="heading">
      <h2>${t("own-title", { count })}</h2>
      <button type="button" class="btn ghost small" aria-expanded=${hidden ? "false" : "true"} onClick=${() => (device.hidden.value = !hidden)}>
        ${t(hidden ? "own-show-all" : "own-hide-all")}
      </button>
    </div>
    ${hidden
      ? html`<p class="hint">${t("own-hidden")}</p>`
      : html`${own.map((/** @type {Thing} */ thing) => html`<${Card} key=${thing.id} panel=${panel} device=${device} thing=${thing} again=${again} />`)}
          ${others.map((row) => html`<${Plain} key=${row.id} panel=${panel} row=${{ ...row, state: panel.row("questions", row.id)?.state ?? row.state }} />`)}`}
  </div>`;
}

/**
 * Sent by the plain form before this script ran.
 * @param {{ panel: any, row: any }} props
 */
function Plain({ panel, row }) {
  return html`<article class="card own" data-state=${row.state}>
    ${row.text && html`<${Said} text=${row.text} />`}
    <${Life} panel=${panel} state=${row.state} row=${row} />
    <${Answers} panel=${panel} answers=${row.answers ?? []} />
    ${WITHDRAWABLE.has(row.state) && html`<${PlainAct} panel=${panel} name="question.withdraw" what="question" id=${row.id} label=${t("withdraw")} />`}
  </article>`;
}

/** @param {{ panel: any, name: string, what: string, id: string, label: string }} props */
export function PlainAct({ panel, name, what, id, label }) {
  return html`<form class="acts" method="post" action=${`/p/${panel.code}/commands`}>
    <input type="hidden" name="id" value=${uuid()} /><input type="hidden" name="as" value="public" />
    <input type="hidden" name="name" value=${name} /><input type="hidden" name=${`arg.${what}`} value=${id} />
    <button class="btn ghost">${label}</button>
  </form>`;
}

/** @param {{ panel: any, device: any, thing: Thing, again: (thing: Thing) => void }} props */
function Card({ panel, device, thing, again }) {
  const { state, row, entry } = fate(panel, thing);
  useFate(panel, state, row, entry);
  const text = state === "withdrawn" ? "" : row?.text || thing.text;
  const away = () => {
    panel.dismiss(thing.command);
    device.forget(thing.id);
  };
  const retry = () => {
    away();
    again(thing);
  };
  return html`<article class="card own" data-state=${state}>
    ${row?.number && state !== "withdrawn" && html`<p class="meta"><span class="number">${t("question-short", { number: row.number })}</span></p>`}
    ${text && html`<${Said} text=${text} />`}
    <${Life} panel=${panel} state=${state === "sent" ? "new" : state} row=${row} entry=${entry} />
    <${Answers} panel=${panel} answers=${row?.answers ?? []} />
    ${state === "refused" && entry.code === "question.closed" && html`<p class="hint">${t("kept")}</p><${Contact} panel=${panel} />`}
    <div class="acts">
      ${(state === "refused" || entry?.state === "waiting") && html`<button type="button" class="btn" onClick=${retry}>${t("own-change")}</button>`}
      ${WITHDRAWABLE.has(state) && html`<${Withdraw} panel=${panel} device=${device} thing=${thing} name="question.withdraw" />`}
      ${OVER.has(state) && html`<button type="button" class="btn ghost" onClick=${away}>${t("own-hide")}</button>`}
    </div>
  </article>`;
}

/** @param {{ panel: any, device: any, thing: Thing, name: string }} props */
export function Withdraw({ panel, device, thing, name }) {
  const key = thing.noun === "questions" ? "question" : "request";
  const hold = useHold(() => {
    void panel.send(name, { [key]: thing.id, secret: thing.secret });
    device.erase(thing.id);
  });
  const hand = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const held = hold.left > 0;
  const was = useRef(held);
  useEffect(() => {
    if (held !== was.current) hand.current?.focus({ preventScroll: true });
    // The seconds run before the eyes; ears are told once, and find them at the button.
    if (held && !was.current) say(t("withdraw-in", { seconds: hold.left }), { key: "withdraw", rank: OWN });
    was.current = held;
  }, [held]);
  if (waits(panel, name, thing.id)) return html`<${Unsent} panel=${panel} name=${name} id=${thing.id} />`;
  if (!held) return html`<button key="withdraw" type="button" class="btn ghost" ref=${hand} onClick=${hold.start}>${t("withdraw")}</button>`;
  return html`<div class="held" key="held">
    <span>${t("withdraw-in", { seconds: hold.left })}</span>
    <button type="button" class="btn" ref=${hand} onClick=${hold.stop}><${Icon} name="undo" />${t("withdraw-keep")}</button>
  </div>`;
}
