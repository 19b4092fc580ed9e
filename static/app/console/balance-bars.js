// @ts-check
// Who has been heard, as bars: room and online, groups, first and second turns; and a word when it tips to one side.
//
//   Balance({ panel })

import { html } from "../../vendor/vendor.js";
import { number, t, word } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { balance, nextSide, side } from "./balance.js";
import { heardOf, waitingSides } from "./heard.js";

/** @param {{ panel: any }} props */
export function Balance({ panel }) {
  const { entries, recent } = heardOf(panel.rows("turns"), panel.rows("requests"), panel.rows("questions"));
  return html`<section class="balance" data-pane="speakers" aria-labelledby="balance-title">
    <h2 id="balance-title" class="title">${t("console-balance")}</h2>
    ${
      entries.length === 0
        ? html`<p class="hint">${t("console-balance-empty")}</p>`
        : html`<${Bars} found=${balance(entries)} /><${Hint} panel=${panel} counts=${balance(entries).channels} recent=${recent} />`
    }
  </section>`;
}

/** @param {{ found: import("./balance.js").Balance }} props */
function Bars({ found: { channels, groups, first, second } }) {
  const most = Math.max(1, ...Object.values(channels), ...Object.values(groups));
  const named = Object.entries(groups).sort(([one, many], [other, more]) => Number(one === "unknown") - Number(other === "unknown") || more - many);
  const sides = ["room", "online", ...(channels.unknown > 0 ? ["unknown"] : [])];
  return html`<dl class="shares">
      ${sides.map((name) => html`<${Bar} key=${name} label=${name === "unknown" ? t("console-side-unknown") : t(`console-side-${name}`)} count=${channels[name]} most=${most} look="side" />`)}
      ${named.map(([name, count]) => html`<${Bar} key=${name} label=${name === "unknown" ? t("console-group-unknown") : word("group", name)} count=${count} most=${most} look="group" />`)}
    </dl>
    <p class="small muted">${t("console-turns", { first: number(first), second: number(second) })}</p>`;
}

/** @param {{ label: string, count: number, most: number, look: string }} props */
function Bar({ label, count, most, look }) {
  return html`<div class="row-bar" data-look=${look}>
    <dt>${label}</dt>
    <dd><span class="share-bar" aria-hidden="true"><i style=${{ inlineSize: `${(count / most) * 100}%` }}></i></span><span class="tabular">${number(count)}</span></dd>
  </div>`;
}

/** @param {{ panel: any, counts: any, recent: (string | null)[] }} props */
function Hint({ panel, counts, recent }) {
  const waiting = waitingSides(panel.rows("requests"));
  const one = side(recent);
  const other = one === "room" ? "online" : "room";
  if (one && waiting.includes(other)) {
    return html`<p class="tip warn"><${Icon} name="triangle" />${t(`console-one-sided-${one}`)}</p>`;
  }
  const behind = nextSide(counts, waiting);
  return behind && html`<p class="tip"><${Icon} name="up" />${t(`console-next-side-${behind}`)}</p>`;
}
