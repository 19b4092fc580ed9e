// @ts-check
// The second tab: ask for the floor, see where one stands on the list of speakers.
//
//   Speak({ panel, device, draft, mine })
//   Speakers({ panel, own })   the list as everybody sees it

import { html, useState } from "../../../vendor/vendor.js";
import { language, number, placeTime, said, sentences, t, word } from "../../i18n.js";
import { rowId, secret, uuid } from "../../live/ids.js";
import { Chip } from "../../ui/chip.js";
import { useTick } from "../../ui/face.js";
import { Icon } from "../../ui/icons.js";
import { useSay } from "../../ui/say.js";
import { Waits } from "./waits.js";
import { useForm } from "./fields.js";
import { FloorNotice, floorNow } from "./floor-notice.js";
import { Draft } from "./keeping.js";
import { Field, Tick, Who } from "./named.js";
import { fate } from "./own.js";
import { ACTIVE, PlainRequest, Request } from "./request.js";
import { tell } from "./tell.js";

const REPLYING = new Set(["open", "live"]);

/** @param {{ panel: any, device: any, draft: any, mine: any[] }} props */
export function Speak({ panel, device, draft, mine }) {
  const header = panel.header.value;
  const own = device.things.value.filter((/** @type {any} */ thing) => thing.noun === "requests");
  const plain = mine.filter((row) => row.noun === "requests" && ACTIVE.has(row.state));
  const active = plain.length > 0 || own.some((/** @type {any} */ thing) => ACTIVE.has(fate(panel, thing).state));
  const door = useTick(() => floorNow(header, panel.now()));
  const taking = door === "open" || door === "last";
  useSay(door === "last" ? t("floor-last-call", { time: placeTime(header.floor_closes_at, header.timezone) }) : "", { key: "floor" });
  const replies = (header.extras ?? []).includes("right_of_reply") && REPLYING.has(header.state);
  return html`<section class="pane speak" tabindex="-1" aria-label=${t("tab-speak")}>
    ${own.map((/** @type {any} */ thing) => html`<${Request} key=${thing.id} panel=${panel} device=${device} thing=${thing} />`)}
    ${plain.map((row) => html`<${PlainRequest} key=${row.id} panel=${panel} device=${device} row=${{ ...row, state: panel.row("requests", row.id)?.state ?? row.state }} />`)}
    ${!active &&
    (taking
      ? html`<div class="stack"><${Until} header=${header} last=${door === "last"} /><${SpeakForm} panel=${panel} device=${device} draft=${draft} kind="floor" /></div>`
      : html`<${FloorNotice} panel=${panel} kind=${door} />`)}
    ${replies &&
    html`<details class="named reply">
      <summary class="btn">${t("reply-title")}</summary>
      <div class="more"><p class="hint">${t("reply-intro")}</p><${SpeakForm} panel=${panel} device=${device} draft=${draft} kind="reply" /></div>
    </details>`}
    <${Speakers} panel=${panel} own=${new Set([...own, ...plain].map((one) => one.id))} />
  </section>`;
}

/** @param {{ header: any, last: boolean }} props */
function Until({ header, last }) {
  if (!header.floor_closes_at) return html`<p>${t("speak-intro")}</p>`;
  const time = placeTime(header.floor_closes_at, header.timezone);
  if (last) return html`<p class="banner warn last-call"><${Icon} name="clock" /><span>${t("floor-last-call", { time })}</span></p>`;
  return html`<p>${sentences(t("speak-intro"), t("floor-until", { time }))}</p>`;
}

/** @param {{ panel: any, device: any, draft: any, kind: string }} props */
function SpeakForm({ panel, device, draft, kind }) {
  const form = useForm(draft);
  const [wrong, setWrong] = useState("");
  /** The form comes back as it was, with what is wrong beside the code. @param {any} thing @param {any} former */
  const again = (thing, former) => {
    panel.dismiss(thing.command);
    device.forget(thing.id);
    draft.value = { ...former, seat_wrong: "true" };
  };
  /** @param {SubmitEvent} event */
  const submit = (event) => {
    event.preventDefault();
    const nameless = !form.value("name").trim();
    setWrong(nameless ? said("empty", { field: "name" }) : "");
    if (nameless) return /** @type {any} */ (event.target).elements["arg.name"].focus();
    const former = draft.value;
    const { thing, sent } = request(panel, device, form, kind);
    draft.value = {};
    void sent.then((/** @type {any} */ { code }) => code === "seat.unknown" && again(thing, former));
  };
  return html`<form class="form" method="post" action=${`/p/${panel.code}/commands`} onSubmit=${submit} novalidate>
    <${Field} form=${form} name="name" label=${t("field-name")} wrong=${wrong} autocomplete="name" />
    <${Who} form=${form} groups=${panel.header.value.groups} panel=${panel} />
    ${kind === "floor" && html`<${Tick} form=${form} name="on_behalf" label=${t("field-on-behalf")} hint=${t("field-on-behalf-hint")} />`}
    <${Field} form=${form} name="topic" label=${t("field-topic")} optional max=${200} />
    ${kind === "floor" && html`<${Tick} form=${form} name="needs_time" label=${t("field-needs-time")} hint=${t("field-needs-time-hint")} />`}
    <button class="btn primary big wide">${t(kind === "reply" ? "reply-send" : "speak-send")}</button>
    <${Waits} panel=${panel} />
    <${Draft} draft=${draft} names=${["name", "organisation", "topic"]} />
    <p class="hint">${t(panel.header.value.floor_names === false ? "seen-number" : "seen-speaker")}</p>
  </form>`;
}

/**
 * @param {any} panel
 * @param {any} device
 * @param {import("./fields.js").Form} form
 * @param {string} kind
 */
function request(panel, device, form, kind) {
  const name = form.value("name").trim();
  const thing = { noun: "requests", id: rowId(), secret: secret(), text: form.value("topic").trim(), name, command: uuid(), at: panel.now(), kind };
  /** @type {Record<string, any>} */
  const args = { request: thing.id, name, secret: thing.secret, language: language(), channel: form.value("channel") || "room", kind };
  for (const key of ["organisation", "group", "topic", "seat"]) if (form.value(key).trim()) args[key] = form.value(key).trim();
  if (kind === "floor") for (const key of ["on_behalf", "needs_time"]) if (form.value(key) === "true") args[key] = true;
  device.add(thing);
  const sent = panel.send("floor.request", args, { keep: true, id: thing.command });
  tell(sent, panel, "speak-sent");
  return { thing, sent };
}

/** @type {Record<string, number>} */
const ranks = { speaking: 0, called: 1, waiting: 2 };

/**
 * @param {any} panel
 * @returns {any[]}
 */
function listed(panel) {
  const rank = (/** @type {any} */ row) => ranks[row.state] ?? 3;
  return panel.rows("requests").sort((/** @type {any} */ one, /** @type {any} */ other) => rank(one) - rank(other) || one.number - other.number);
}

/** @param {{ panel: any, own?: Set<string> }} props */
export function Speakers({ panel, own = new Set() }) {
  const rows = listed(panel);
  if (rows.length === 0 && panel.header.value.state === "ended") return null;
  return html`<div class="stack speakers">
    <h2>${t("speakers-title")} ${rows.length > 0 && html`<span class="muted">${number(rows.length)}</span>`}</h2>
    ${rows.length > 0 && html`<p class="hint">${t("speakers-order")}</p>`}
    ${rows.length === 0
      ? html`<p class="empty">${t("speakers-empty")}</p>`
      : html`<ol class="card lines">${rows.map((row) => html`<${Listed} key=${row.id} row=${row} own=${own.has(row.id)} />`)}</ol>`}
  </div>`;
}

/** @param {{ row: any, own: boolean }} props */
function Listed({ row, own }) {
  return html`<li data-own=${own} data-state=${row.state}>
    <span class="place">${number(row.number)}</span>
    <span class="who">
      <span class="name">${row.name === null ? t("speaker-number", { number: row.number }) : html`<bdi>${row.name}</bdi>`}</span>
      <span class="muted">${about(row)}</span>
      <span class="marks">
        ${row.kind === "reply" && html`<${Chip}>${word("turn", "reply")}<//>`} ${row.on_behalf && html`<${Chip}>${t("on-behalf")}<//>`}
        ${row.nth > 1 && html`<${Chip}>${t("nth-turn", { nth: row.nth })}<//>`}
      </span>
    </span>
    ${own && html`<${Chip} tone="accent">${t("you")}<//>`}
    ${row.state !== "waiting" && html`<${Chip} tone="live" icon="dot">${word("request", row.state)}<//>`}
  </li>`;
}

/** @param {any} row */
function about(row) {
  const group = row.group ? word("group", row.group) : "";
  if (!row.organisation) return group;
  return html`<bdi>${row.organisation}</bdi>${row.seat && t("aside", { text: t("with-seat") })}${group && ` · ${group}`}`;
}
