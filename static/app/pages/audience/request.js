// @ts-check
// My own place on the list of speakers: where I stand and about when, and the way to put it in writing instead.
//
//   Request({ panel, device, thing })
//   PlainRequest({ panel, device, row })   asked for by the plain form, before this script ran
//   ACTIVE                         states of a request that is still to come

import { html, useState } from "../../../vendor/vendor.js";
import { language, placeTime, t, word } from "../../i18n.js";
import { rowId } from "../../live/ids.js";
import { Announcer } from "../../podium/announcer.js";
import { requestStart } from "../../podium/place.js";
import { Chip } from "../../ui/chip.js";
import { Face, useTick } from "../../ui/face.js";
import { Icon } from "../../ui/icons.js";
import { OWN, useSay } from "../../ui/say.js";
import { whyNot } from "./floor-notice.js";
import { Contact } from "./notice.js";
import { PlainAct, Withdraw, fate } from "./own.js";
import { PlainStatement, Statement } from "./statement.js";
import { tell } from "./tell.js";
import { Write, settled } from "./write.js";

export const ACTIVE = new Set(["unsent", "sent", "waiting", "called", "speaking"]);
const WITHDRAWABLE = new Set(["waiting", "called"]);
const WRITABLE = new Set(["waiting", "called"]);
/** What this hand did itself is said by the page already. */
const QUIET = new Set(["unsent", "sent", "withdrawn", "converted"]);
/** @type {Record<string, [tone: string, icon: string]>} */
const looks = {
  unsent: ["warn", "wait"],
  refused: ["over", "cross"],
  sent: ["accent", "dot"],
  waiting: ["accent", "dot"],
  called: ["live", "up"],
  speaking: ["live", "speak"],
  done: ["quiet", "check"],
  withdrawn: ["quiet", "undo"],
  converted: ["quiet", "send"],
  not_reached: ["warn", "clock"],
};

/** @param {{ panel: any, device: any, thing: any }} props */
export function Request({ panel, device, thing }) {
  const { state, row, entry } = fate(panel, thing);
  const [tone, icon] = looks[state] ?? looks.sent;
  const turn = panel.row("turns", panel.header.value.turn);
  const words = state === "refused" ? whyNot(panel, entry) : heading(state, row);
  const news = QUIET.has(state) ? "" : words;
  useSay(news, { on: row || entry ? news : null, key: `own ${thing.id}`, rank: OWN });
  const [writing, setWriting] = useState(() => settled(panel, device.draft(`write.${thing.id}`)));
  const away = () => {
    panel.dismiss(thing.command);
    device.forget(thing.id);
  };
  return html`<article class="card own request" data-state=${state}>
    <p class="words big" data-tone=${tone}><${Icon} name=${icon} /><span>${words}</span></p>
    <${When} panel=${panel} state=${state} row=${row} />
    ${state === "speaking" && turn?.request === thing.id && html`<${Face} turn=${turn} now=${panel.now} of class="huge" /><${Announcer} turn=${turn} now=${panel.now} />`}
    <p class="muted"><bdi>${thing.name}</bdi>${thing.text && html` · <bdi>${thing.text}</bdi>`}</p>
    <${Marks} row=${panel.row("requests", thing.id)} />
    ${state === "refused" && html`<${Contact} panel=${panel} />`}
    ${writing && WRITABLE.has(state) && html`<${Convert} panel=${panel} device=${device} thing=${thing} stop=${() => setWriting(false)} />`}
    ${state === "not_reached" && html`<${Statement} panel=${panel} device=${device} thing=${thing} row=${row} />`}
    <div class="acts">
      ${WRITABLE.has(state) && !writing && html`<button type="button" class="btn" onClick=${() => setWriting(true)}><${Icon} name="send" />${t("write-instead")}</button>`}
      ${WITHDRAWABLE.has(state) && html`<${Withdraw} panel=${panel} device=${device} thing=${thing} name="floor.withdraw" />`}
      ${entry?.state === "waiting" && state === "unsent" && html`<button type="button" class="btn" onClick=${away}>${t("draft-discard")}</button>`}
      ${!ACTIVE.has(state) && html`<button type="button" class="btn ghost" onClick=${away}>${t("own-hide")}</button>`}
    </div>
  </article>`;
}

/**
 * @param {string} state
 * @param {any} row
 */
function heading(state, row) {
  if (state === "waiting" && row?.place) return t("speak-place", { place: row.place });
  return t(`speak-${state.replace("_", "-")}`);
}

/** @param {{ panel: any, state: string, row: any }} props */
function When({ panel, state, row }) {
  const found = useTick(() => read(panel, state, row));
  if (!found) return null;
  const [at, reached] = found.split(" ");
  return html`<p>${t("about-time", { time: at })} ${reached === "no" && html`<span class="muted">${t("speak-may-not")}</span>`}</p>`;
}

/**
 * As one word, so that the page changes when the minute does.
 * @param {any} panel
 * @param {string} state
 * @param {any} row
 */
function read(panel, state, row) {
  if (state !== "waiting" || !row?.place) return "";
  const header = panel.header.value;
  const view = { header, items: panel.rows("items"), turn: panel.row("turns", header.turn) };
  const start = requestStart(view, row.id, row.place, panel.now());
  return start === null ? "" : `${placeTime(start.at, header.timezone)} ${start.reached ? "yes" : "no"}`;
}

/** @param {{ row: any }} props */
function Marks({ row }) {
  if (!row || (!row.on_behalf && row.nth < 2 && row.kind !== "reply")) return null;
  return html`<p class="meta">
    ${row.kind === "reply" && html`<${Chip}>${word("turn", "reply")}<//>`} ${row.on_behalf && html`<${Chip}>${t("on-behalf")}<//>`}
    ${row.nth > 1 && html`<${Chip}>${t("nth-turn", { nth: row.nth })}<//>`}
  </p>`;
}

/** @param {{ panel: any, device: any, thing: any, stop: () => void }} props */
function Convert({ panel, device, thing, stop }) {
  const send = (/** @type {string} */ text, /** @type {string} */ id) => {
    const args = { request: thing.id, question: rowId(), secret: thing.secret, text, language: language() };
    tell(panel.send("floor.convert", args, { keep: true, id }), panel, "ask-sent");
  };
  return html`<${Write} panel=${panel} draft=${device.draft(`write.${thing.id}`)} first=${thing.text} limit=${panel.header.value.question_limit}
    words=${{ label: "ask-label", send: "write-send", hint: t("write-gives-up") }} send=${send} stop=${stop} />`;
}

/** @param {{ panel: any, device: any, row: any }} props */
export function PlainRequest({ panel, device, row }) {
  const [tone, icon] = looks[row.state] ?? looks.sent;
  return html`<article class="card own request" data-state=${row.state}>
    <p class="words big" data-tone=${tone}><${Icon} name=${icon} /><span>${heading(row.state, row)}</span></p>
    ${row.state === "not_reached" && html`<${PlainStatement} panel=${panel} device=${device} row=${row} />`}
    ${WITHDRAWABLE.has(row.state) && html`<${PlainAct} panel=${panel} name="floor.withdraw" what="request" id=${row.id} label=${t("withdraw")} />`}
  </article>`;
}
