// @ts-check
// The head of the console: which panel, what time, how late, who is there, and what the wall shows.
//
//   Top({ page, panel, help })   help: () => void opens the help

import { html, useState } from "../../vendor/vendor.js";
import { number, placeTime, t, word } from "../i18n.js";
import { face } from "../live/clock.js";
import { Chip } from "../ui/chip.js";
import { useTick } from "../ui/face.js";
import { Freshness } from "../ui/freshness.js";
import { Icon } from "../ui/icons.js";
import { ThemeSwitch } from "../ui/theme.js";
import { act } from "./act.js";
import { present } from "./order.js";
import { lateness, origin, pace, slotEnd, slotLeft } from "./plan.js";
import { cityOf, lengthOf } from "./words.js";

const LAYOUTS = ["join", "speaker", "question", "list", "blank"];
/** @type {Record<string, [tone: string, icon: string]>} */
const states = {
  draft: ["", "ring"],
  rehearsal: ["warn", "triangle"],
  open: ["accent", "ring"],
  live: ["live", "dot"],
  ended: ["", "square"],
};
/** @type {Record<string, string>} */
const paces = { late: "triangle", early: "up", on_time: "check" };

/** @param {{ page: any, panel: any, help: () => void }} props */
export function Top({ page, panel, help }) {
  const header = panel.header.value;
  const [tone, icon] = states[header.state];
  const [open, setOpen] = useState(false);
  return html`<header class="top" data-open=${open}>
    <div class="what">
      <h1 title=${header.title} dir="auto">${header.title}</h1>
      <${Chip} tone=${tone} icon=${icon}>${word("panel", header.state)}<//>
      <button type="button" class="btn ghost small more" aria-expanded=${open} onClick=${() => setOpen(!open)}>${t("console-more")}</button>
    </div>
    <dl class="meters"><${Meters} panel=${panel} header=${header} /></dl>
    <div class="around">
      <${Here} panel=${panel} />
      <${Freshness} panel=${panel} />
    </div>
    <div class="tools">
      <${Wall} panel=${panel} layout=${header.layout} />
      <${Ending} panel=${panel} state=${header.state} />
      <${Languages} page=${page} />
      <${ThemeSwitch} />
      <button type="button" class="btn ghost icon" aria-label=${t("console-help")} title=${t("console-help")} onClick=${help}>
        <span aria-hidden="true">?</span>
      </button>
    </div>
  </header>`;
}

/** @param {{ panel: any, header: any }} props */
function Meters({ panel, header }) {
  const { timezone } = header;
  const clock = useTick(() => placeTime(panel.now(), timezone));
  return html`<div class="meter">
      <dt><bdi>${cityOf(timezone)}</bdi></dt>
      <dd><time>${clock}</time></dd>
    </div>
    <${Left} panel=${panel} header=${header} />
    <${Late} panel=${panel} header=${header} />`;
}

/** @param {{ panel: any, header: any }} props */
function Left({ panel, header }) {
  const text = useTick(() => {
    const rest = slotLeft(header, panel.now());
    return rest === null ? "" : face(rest);
  });
  const start = origin(header);
  if (!text)
    return header.state === "ended" || start === null
      ? null
      : html`<div class="meter">
          <dt>${t("console-planned")}</dt>
          <dd><time>${placeTime(start, header.timezone)}</time></dd>
        </div>`;
  const over = text.startsWith("+");
  return html`<div class="meter" data-over=${over}>
    <dt>${over ? t("console-over-slot") : t("console-left-to", { time: placeTime(slotEnd(header) ?? 0, header.timezone) })}</dt>
    <dd class="digits">${text}</dd>
  </div>`;
}

/** @param {{ panel: any, header: any }} props */
function Late({ panel, header }) {
  const late = useTick(() => {
    const ms = lateness(header, panel.rows("items"), panel.row("turns", header.turn), panel.now());
    return ms === null ? null : Math.round(ms / 1000);
  });
  if (late === null) return null;
  const how = pace(late * 1000);
  const end = (slotEnd(header) ?? 0) + late * 1000;
  return html`<div class="meter pace" data-pace=${how}>
    <dt>${t("console-ends", { time: placeTime(end, header.timezone) })}</dt>
    <dd><${Icon} name=${paces[how]} />${t(`console-pace-${how.replace("_", "-")}`, { length: lengthOf(late * 1000) })}</dd>
  </div>`;
}

/** @param {{ panel: any }} props */
function Here({ panel }) {
  const { phones, people = {} } = panel.here.value;
  const podium = present(panel.rows("people"), people);
  const all = podium.missing.length === 0;
  return html`<span class="here">
    ${phones !== undefined && html`<${Chip} title=${t("console-phones-why")}>${t("console-phones", { count: phones })}<//>`}
    <${Chip} tone=${all ? "" : "warn"} icon=${all ? "" : "triangle"} title=${t("console-present-why")}>
      ${t("console-present", { here: number(podium.here), of: number(podium.of) })}
    <//>
  </span>`;
}

/** @param {{ panel: any, layout: string }} props */
function Wall({ panel, layout }) {
  const show = (/** @type {any} */ event) =>
    act(
      panel,
      "display.show",
      { layout: event.target.value },
      { text: t("console-wall-shows", { layout: word("layout", event.target.value) }) },
    );
  return html`<label class="select">
    <span>${t("console-wall")}</span>
    <select value=${layout} onChange=${show}>
      ${LAYOUTS.map((name) => html`<option key=${name} value=${name} selected=${name === layout}>${word("layout", name)}</option>`)}
    </select>
  </label>`;
}

/** @param {{ panel: any, state: string }} props */
function Ending({ panel, state }) {
  if (state !== "live") return null;
  const end = () => act(panel, "panel.end", {}, { text: t("console-ended") });
  return html`<button type="button" class="btn small" onClick=${end}><${Icon} name="square" />${t("console-end")}</button>`;
}

/** @param {{ page: any }} props */
function Languages({ page }) {
  const others = page.languages.filter((/** @type {any} */ one) => one.code !== page.language);
  return others.map(
    (/** @type {any} */ one) =>
      html`<a key=${one.code} class="btn ghost small" href=${`?lang=${one.code}`} lang=${one.code} hreflang=${one.code}>${one.name}</a>`,
  );
}
