// @ts-check
// What became of what this phone sent: one card each, with its life as four steps and in words.
//
//   OwnQuestions({ panel, device, mine, again })   the questions
//   Withdraw({ panel, thing, device, name })       a button with a hold of ten seconds
//   fate(panel, thing)                             { state, row, entry } of one thing

import { html } from "../../../vendor/vendor.js";
import { said, t, word } from "../../i18n.js";
import { Icon } from "../../ui/icons.js";
import { Said } from "../../ui/said.js";
import { useHold } from "./hold.js";

/** @typedef {import("./device.js").Thing} Thing */

// state → how many of the four steps are done, and how the sentence looks
/** @type {Record<string, [done: number, tone: string, icon: string]>} */
const lives = {
  unsent: [0, "warn", "wait"],
  refused: [0, "over", "cross"],
  new: [0, "accent", "dot"],
  approved: [1, "accent", "dot"],
  next: [2, "accent", "dot"],
  asked: [3, "accent", "dot"],
  answered: [4, "live", "check"],
  written: [4, "live", "check"],
  declined: [-1, "quiet", "cross"],
  withdrawn: [-1, "quiet", "undo"],
};
const STEPS = ["new", "approved", "next", "asked"];
const WITHDRAWABLE = new Set(["new", "approved", "next"]);
const OVER = new Set(["answered", "written", "declined", "withdrawn"]);

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
  if (own.length + others.length === 0) return null;
  return html`<div class="stack">
    <h2>${t("own-title", { count: own.length + others.length })}</h2>
    ${own.map((/** @type {Thing} */ thing) => html`<${Card} key=${thing.id} panel=${panel} device=${device} thing=${thing} again=${again} />`)}
    ${others.map((row) => html`<${Plain} key=${row.id} row=${row} state=${panel.row("questions", row.id)?.state ?? row.state} />`)}
  </div>`;
}

/**
 * Sent by the plain form before this script ran.
 * @param {{ row: any, state: string }} props
 */
function Plain({ row, state }) {
  return html`<article class="card own" data-state=${state}>
    ${row.text && html`<${Said} text=${row.text} />`}
    <${Life} state=${state} row=${row} />
  </article>`;
}

/** @param {{ panel: any, device: any, thing: Thing, again: (thing: Thing) => void }} props */
function Card({ panel, device, thing, again }) {
  const { state, row, entry } = fate(panel, thing);
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
    ${text && html`<${Said} text=${text} />`}
    <${Life} state=${state === "sent" ? "new" : state} row=${row} entry=${entry} />
    ${(state === "refused" || entry?.state === "waiting") && html`<div class="acts"><button type="button" class="btn" onClick=${retry}>${t("own-change")}</button></div>`}
    ${WITHDRAWABLE.has(state) && html`<${Withdraw} panel=${panel} device=${device} thing=${thing} name="question.withdraw" />`}
    ${OVER.has(state) && html`<div class="acts"><button type="button" class="btn ghost" onClick=${away}>${t("own-hide")}</button></div>`}
  </article>`;
}

/** @param {{ state: string, row: any, entry?: any }} props */
function Life({ state, row, entry }) {
  const [done, tone, icon] = lives[state] ?? lives.new;
  return html`<div class="life" data-tone=${tone}>
    ${done >= 0 &&
    html`<ol class="steps" aria-hidden="true">
      ${STEPS.map((step, place) => html`<li key=${step} data-step=${place < done ? "done" : place === done && tone === "accent" ? "now" : "ahead"}></li>`)}
    </ol>`}
    <p class="words"><${Icon} name=${icon} /><span>${sentence(state, row, entry)}</span></p>
  </div>`;
}

/**
 * @param {string} state
 * @param {any} row
 * @param {any} entry
 */
function sentence(state, row, entry) {
  if (state === "refused") return said(entry.code, entry.data);
  if (state === "declined") return `${t("life-declined")} ${row?.reason ? word("reason", row.reason) : ""}`;
  const main = state === "next" && row?.place ? t("life-next-place", { place: row.place }) : t(`life-${state}`);
  const joined = row?.voices > 1 ? ` ${t("life-joined", { count: row.voices - 1 })}` : "";
  return main + joined;
}

/** @param {{ panel: any, device: any, thing: Thing, name: string }} props */
export function Withdraw({ panel, device, thing, name }) {
  const key = thing.noun === "questions" ? "question" : "request";
  const hold = useHold(() => {
    void panel.send(name, { [key]: thing.id, secret: thing.secret });
    device.erase(thing.id);
  });
  if (hold.left === 0) {
    return html`<div class="acts"><button type="button" class="btn ghost" onClick=${hold.start}>${t("withdraw")}</button></div>`;
  }
  return html`<div class="acts held" role="status">
    <span>${t("withdraw-in", { seconds: hold.left })}</span>
    <button type="button" class="btn" onClick=${hold.stop}><${Icon} name="undo" />${t("withdraw-keep")}</button>
  </div>`;
}
