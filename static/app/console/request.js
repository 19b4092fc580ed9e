// @ts-check
// One line of the list of speakers: who, what is special, why here, and what the chair may do.
//
//   Request({ panel, row, queue, first })   queue: everybody who waits, in order; first: the one who is suggested

import { html, useState } from "../../vendor/vendor.js";
import { languageName, placeTime, t, word } from "../i18n.js";
import { face } from "../live/clock.js";
import { Chip } from "../ui/chip.js";
import { act, isStepping, step } from "./act.js";
import { Flags } from "./flags.js";
import { toNow } from "./hand.js";
import { reasonsOf } from "./reasons.js";
import { RequestMore } from "./request-more.js";

/** @type {Record<string, [tone: string, icon: string]>} */
const looks = {
  called: ["accent", "up"],
  speaking: ["live", "dot"],
  done: ["", "check"],
  withdrawn: ["", "undo"],
  converted: ["", "send"],
  not_reached: ["", "clock"],
};

/** @param {{ panel: any, row: any, queue: any[], first: boolean }} props */
export function Request({ panel, row, queue, first }) {
  const [open, setOpen] = useState(false);
  const { state } = panel.header.value;
  const waits = state !== "ended" && (row.state === "waiting" || row.state === "called");
  const at = queue.indexOf(row);
  return html`<li class="request" data-state=${row.state} data-first=${first && waits}>
    <span class="place tabular">${at >= 0 ? at + 1 : row.number}</span>
    <div class="who">
      ${first && waits && html`<p class="suggested small">${t("console-suggested")}</p>`}
      <p class="name">
        <bdi>${row.name}</bdi
        >${row.organisation && row.organisation !== row.name && html`<span class="muted">${t("comma")}<bdi>${row.organisation}</bdi></span>`}${" "}
        <span class="muted small">${t(row.seat ? "with-seat" : "as-given")}</span>
      </p>
      ${row.topic && html`<p class="topic"><bdi>${row.topic}</bdi></p>`}
      <p class="chips"><${Facts} row=${row} zone=${panel.header.value.timezone} /></p>
      ${waits && html`<${Reasons} row=${row} alone=${queue.length === 1} />`}
    </div>
    ${waits && html`<${Acts} panel=${panel} row=${row} at=${at} queue=${queue} first=${first} open=${open} toggle=${() => setOpen(!open)} />`}
    ${row.state === "speaking" && html`<div class="acts"><button type="button" class="btn small"
      onClick=${() => act(panel, "floor.done", { request: row.id }, { text: t("console-spoken-done", { name: row.name }) })}>${t("console-done")}</button></div>`}
    ${waits && open && html`<${RequestMore} panel=${panel} row=${row} at=${at} queue=${queue} close=${() => setOpen(false)} />`}
  </li>`;
}

/** @param {{ row: any, alone: boolean }} props */
function Reasons({ row, alone }) {
  const found = row.state === "called" ? ["console-why-called"] : reasonsOf(row);
  // "The only one" is said of whoever is left when all others have their place: true to the server, odd beside four names.
  const said = alone ? found : found.map((id) => (id === "console-why-only-one" ? "console-why-last" : id));
  if (said.length === 0) return null;
  return html`<p class="why small muted">${said.map((id) => t(id, { channel: row.channel ?? "room" })).join(t("comma"))}</p>`;
}

/** @param {{ row: any, zone: string }} props */
function Facts({ row, zone }) {
  const look = looks[row.state];
  return html` ${look && html`<${Chip} tone=${look[0]} icon=${look[1]}>${word("request", row.state)}<//>`} <${Flags} row=${row} />
    ${row.kind === "reply" && html`<${Chip} tone="accent">${t("console-reply")}<//>`}
    ${row.pinned && html`<${Chip} tone="accent" icon="lock">${t("console-pinned")}<//>`}
    ${row.dignitary && html`<${Chip} tone="accent">${t("console-dignitary")}<//>`}
    ${row.on_behalf && html`<${Chip} tone="accent">${t("console-on-behalf")}<//>`}
    ${row.nth > 1 && html`<${Chip}>${t("console-nth-turn", { nth: row.nth })}<//>`}
    ${row.extra > 0 && html`<${Chip} icon="lock" title=${t("console-extra-why")}>${t("console-extra-is", { length: face(row.extra) })}<//>`}
    ${row.absences > 0 && html`<${Chip} tone="warn" icon="triangle">${t("console-absences", { count: row.absences })}<//>`}
    <span class="muted small"
      >${[row.group && word("group", row.group), row.channel && word("channel", row.channel), row.language && languageName(row.language)].filter(Boolean).join(" · ")}
      <time> ${placeTime(row.received, zone)}</time></span
    >`;
}

/** @param {{ panel: any, row: any, at: number, queue: any[], first: boolean, open: boolean, toggle: () => void }} props */
function Acts({ panel, row, at, queue, first, open, toggle }) {
  const live = panel.header.value.state === "live";
  const place = (/** @type {number} */ to) =>
    act(panel, "floor.place", { request: row.id, place: to }, { text: t("console-placed", { name: row.name, place: to }) });
  const waiting = row.state === "waiting";
  const least = queue.findIndex((each) => each.state === "waiting");
  const arrow = (/** @type {string} */ sign, /** @type {string} */ label, /** @type {number} */ to, /** @type {boolean} */ may) =>
    html`<button type="button" class="btn small icon" disabled=${!waiting || !may} aria-label=${t(label, { name: row.name })} title=${t(label, { name: row.name })}
      onClick=${() => place(to)}><span aria-hidden="true">${sign}</span></button>`;
  return html`<div class="acts">
    ${live && html`<button type="button" class=${`btn small give ${first ? "chosen" : ""}`} aria-disabled=${isStepping(panel)}
      onClick=${() => step(panel, "turn.start", { request: row.id }, row.name).then(toNow)}>${t("console-give-floor")}</button>`}
    <span class="order">
      ${arrow("▲", "console-earlier", at, at > least)} ${arrow("▼", "console-later", at + 2, at < queue.length - 1)}
      ${arrow("⤒", "console-to-top", least + 1, at > least)}
    </span>
    <button type="button" class="btn ghost small" aria-expanded=${open} aria-label=${t("console-more-for", { name: row.name })} onClick=${toggle}>
      ${t("console-more")}
    </button>
  </div>`;
}
