// @ts-check
// The time of the place, what is left of the slot, how late we are, and the repairs that are on offer.
//
//   Meters({ panel, header })

import { html } from "../../vendor/vendor.js";
import { placeTime, t } from "../i18n.js";
import { face } from "../live/clock.js";
import { useTick } from "../ui/face.js";
import { Icon } from "../ui/icons.js";
import { act } from "./act.js";
import { origin, slotEnd, slotLeft } from "./plan.js";
import { Popover } from "./popover.js";
import { mends, pace, stand } from "./timeline.js";
import { cityOf, itemName, lengthOf } from "./words.js";

/** @type {Record<string, string>} */
const paces = { late: "triangle", early: "up", on_time: "check" };

/** @param {{ panel: any, header: any }} props */
export function Meters({ panel, header }) {
  const { timezone } = header;
  const clock = useTick(() => placeTime(panel.now(), timezone));
  return html`<dl class="meters">
      <div class="meter">
        <dt><bdi>${cityOf(timezone)}</bdi></dt>
        <dd><time>${clock}</time></dd>
      </div>
      <${Left} panel=${panel} header=${header} />
      <${Late} panel=${panel} header=${header} />
    </dl>
    <${Repairs} panel=${panel} header=${header} />`;
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
  const read = () => stand(header, panel.rows("items"), panel.now());
  useTick(() => {
    const now = read();
    return now && `${Math.round(now.late / 1000)} ${Math.round(now.projected_end / 10_000)}`;
  });
  const found = read();
  if (!found) return null;
  const how = pace(found.late);
  return html`<div class="meter pace" data-pace=${how}>
    <dt>${t("console-ends", { time: placeTime(found.projected_end, header.timezone) })}</dt>
    <dd><${Icon} name=${paces[how]} />${t(`console-pace-${how.replace("_", "-")}`, { length: lengthOf(found.late) })}</dd>
  </div>`;
}

/** @param {{ panel: any, header: any }} props */
function Repairs({ panel, header }) {
  const read = () => mends(header, panel.rows("items"), panel.now());
  useTick(() =>
    read()
      .map((offer) => `${offer.kind} ${offer.ms}`)
      .join(),
  );
  const offers = read();
  if (offers.length === 0) return null;
  const mend = (/** @type {any} */ offer, /** @type {() => void} */ close) => {
    close();
    const args = { kind: offer.kind, ms: offer.ms, after: header.step };
    return act(panel, "programme.repair", args, { text: t("console-repaired", { length: lengthOf(offer.ms) }) });
  };
  return html`<${Popover} label=${html`${t("console-repair")} <span aria-hidden="true">▾</span>`} class="btn repair">
    ${(/** @type {() => void} */ close) => html`<p class="small muted">${t("console-repair-why", { length: lengthOf(offers[0].ms) })}</p>
      ${offers.map((offer) => html`<button key=${offer.kind} type="button" class="btn ghost"
        onClick=${() => mend(offer, close)}>${offered(panel, offer, header.timezone)}</button>`)}`}
  <//>`;
}

/**
 * @param {any} panel
 * @param {import("../live/budget.js").Repair} offer
 * @param {string} zone
 */
function offered(panel, offer, zone) {
  const ids = Object.keys(offer.budgets);
  const length = lengthOf(offer.ms);
  if (offer.kind === "extend") return t("console-repair-extend", { time: placeTime(offer.ends_at, zone) });
  const items = ids.map((id) => panel.row("items", id));
  if (offer.kind === "debate") {
    return t("console-repair-debate", { length, from: lengthOf(items[0].budget), to: lengthOf(offer.budgets[ids[0]]) });
  }
  const lengths = [...new Set(Object.values(offer.budgets))];
  const to = lengths.length === 1 ? lengthOf(lengths[0]) : `${lengthOf(Math.min(...lengths))}–${lengthOf(Math.max(...lengths))}`;
  const [first, last] = [itemName(panel, items[0]), itemName(panel, items[items.length - 1])];
  return t("console-repair-cut", { count: ids.length, first, last, length: to });
}
