// @ts-check
// The second tab: ask for the floor, see where one stands on the list of speakers.
//
//   Speak({ panel, device, draft, mine })
//   Speakers({ panel, own })   the list as everybody sees it

import { html, useState } from "../../../vendor/vendor.js";
import { language, number, said, t, word } from "../../i18n.js";
import { rowId, secret, uuid } from "../../live/ids.js";
import { Chip } from "../../ui/chip.js";
import { Icon } from "../../ui/icons.js";
import { Field, Who, useForm } from "./fields.js";
import { Notice, floorNow } from "./notice.js";
import { Withdraw, fate } from "./own.js";
import { tell } from "./tell.js";

const ACTIVE = new Set(["unsent", "sent", "waiting", "called", "speaking", "absent"]);
const WITHDRAWABLE = new Set(["waiting", "called", "absent"]);
/** @type {Record<string, [tone: string, icon: string]>} */
const looks = {
  unsent: ["warn", "wait"],
  refused: ["over", "cross"],
  sent: ["accent", "dot"],
  waiting: ["accent", "dot"],
  called: ["live", "up"],
  speaking: ["live", "speak"],
  absent: ["warn", "triangle"],
  done: ["quiet", "check"],
  withdrawn: ["quiet", "undo"],
};

/** @param {{ panel: any, device: any, draft: any, mine: any[] }} props */
export function Speak({ panel, device, draft, mine }) {
  const own = device.things.value.filter((/** @type {any} */ thing) => thing.noun === "requests");
  const plain = mine.filter((row) => row.noun === "requests" && ACTIVE.has(row.state));
  const active = plain.length > 0 || own.some((/** @type {any} */ thing) => ACTIVE.has(fate(panel, thing).state));
  const door = floorNow(panel.header.value);
  return html`<section class="pane speak" aria-label=${t("tab-speak")}>
    ${own.map((/** @type {any} */ thing) => html`<${Request} key=${thing.id} panel=${panel} device=${device} thing=${thing} />`)}
    ${plain.map((row) => html`<${Plain} key=${row.id} state=${panel.row("requests", row.id)?.state ?? row.state} />`)}
    ${!active && (door === "open" ? html`<${SpeakForm} panel=${panel} device=${device} draft=${draft} />` : html`<${Notice} kind=${door} floor />`)}
    <${Speakers} panel=${panel} own=${new Set([...own, ...plain].map((one) => one.id))} />
  </section>`;
}

/** @param {{ panel: any, device: any, draft: any }} props */
function SpeakForm({ panel, device, draft }) {
  const form = useForm(draft);
  const [wrong, setWrong] = useState("");
  /** @param {SubmitEvent} event */
  const submit = (event) => {
    event.preventDefault();
    const nameless = !form.value("name").trim();
    setWrong(nameless ? said("empty", { field: "name" }) : "");
    if (nameless) return /** @type {any} */ (event.target).elements["arg.name"].focus();
    request(panel, device, form);
  };
  return html`<form class="form" method="post" action=${`/p/${panel.code}/commands`} onSubmit=${submit} novalidate>
    <p>${t("speak-intro")}</p>
    <${Field} form=${form} name="name" label=${t("field-name")} wrong=${wrong} autocomplete="name" />
    <${Who} form=${form} />
    <${Field} form=${form} name="topic" label=${t("field-topic")} optional max=${200} />
    <button class="btn primary big wide">${t("speak-send")}</button>
    <p class="hint">${t("seen-speaker")}</p>
  </form>`;
}

/**
 * @param {any} panel
 * @param {any} device
 * @param {import("./fields.js").Form} form
 */
function request(panel, device, form) {
  const name = form.value("name").trim();
  const thing = { noun: "requests", id: rowId(), secret: secret(), text: form.value("topic").trim(), name, command: uuid(), at: panel.now() };
  /** @type {Record<string, string>} */
  const args = { request: thing.id, name, secret: thing.secret, language: language(), channel: form.value("channel") || "room" };
  for (const key of ["organisation", "group", "topic"]) if (form.value(key).trim()) args[key] = form.value(key).trim();
  device.add(thing);
  form.clear("topic");
  tell(panel.send("floor.request", args, { keep: true, id: thing.command }), panel, "speak-sent");
}

/** @param {{ panel: any, device: any, thing: any }} props */
function Request({ panel, device, thing }) {
  const { state, entry } = fate(panel, thing);
  const [tone, icon] = looks[state] ?? looks.sent;
  const place = state === "waiting" ? listed(panel).findIndex((row) => row.id === thing.id) + 1 : 0;
  const away = () => {
    panel.dismiss(thing.command);
    device.forget(thing.id);
  };
  return html`<article class="card own request" data-state=${state} role="status">
    <p class="words big" data-tone=${tone}>
      <${Icon} name=${icon} />
      <span>${state === "refused" ? said(entry.code, entry.data) : place > 0 ? t("speak-place", { place }) : t(`speak-${state}`)}</span>
    </p>
    <p class="muted"><bdi>${thing.name}</bdi>${thing.text && html` · <bdi>${thing.text}</bdi>`}</p>
    ${WITHDRAWABLE.has(state) && html`<${Withdraw} panel=${panel} device=${device} thing=${thing} name="floor.withdraw" />`}
    ${!ACTIVE.has(state) && html`<div class="acts"><button type="button" class="btn ghost" onClick=${away}>${t("own-hide")}</button></div>`}
  </article>`;
}

/**
 * Asked for by the plain form before this script ran.
 * @param {{ state: string }} props
 */
function Plain({ state }) {
  const [tone, icon] = looks[state] ?? looks.sent;
  return html`<article class="card own request" data-state=${state}>
    <p class="words big" data-tone=${tone}><${Icon} name=${icon} /><span>${t(`speak-${state}`)}</span></p>
  </article>`;
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
  return html`<div class="stack">
    <h2>${t("speakers-title")} ${rows.length > 0 && html`<span class="muted">${number(rows.length)}</span>`}</h2>
    ${rows.length === 0
      ? html`<p class="empty">${t("speakers-empty")}</p>`
      : html`<ol class="card lines">
          ${rows.map(
            (row, place) => html`<li key=${row.id} data-own=${own.has(row.id)} data-state=${row.state}>
              <span class="place">${number(place + 1)}</span>
              <span class="who"><span class="name"><bdi>${row.name}</bdi></span><span class="muted">${about(row)}</span></span>
              ${own.has(row.id) && html`<${Chip} tone="accent">${t("you")}<//>`}
              ${row.state !== "waiting" && html`<${Chip} tone="live" icon="dot">${word("request", row.state)}<//>`}
            </li>`,
          )}
        </ol>`}
  </div>`;
}

/** @param {any} row */
function about(row) {
  const group = row.group ? word("group", row.group) : "";
  if (!row.organisation) return group;
  return html`<bdi>${row.organisation}</bdi>${group && ` · ${group}`}`;
}
