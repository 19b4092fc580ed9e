// @ts-check
// What one may have to wait for when one sends: contact with the server, or one's turn in slow mode.
//
//   Waits({ panel })   Slow({ panel })

import { html } from "../../../vendor/vendor.js";
import { t } from "../../i18n.js";
import { face } from "../../live/clock.js";
import { Icon } from "../../ui/icons.js";

/**
 * Said where one sends, since a banner at the top is not read there.
 * @param {{ panel: any }} props
 */
export function Waits({ panel }) {
  /** @type {Record<string, string>} */
  const words = { offline: "ask-waits", busy: "fresh-busy-why" };
  const why = words[panel.freshness.value.state];
  return html`<p class="hint waits" hidden=${!why}>${why && t(why)}</p>`;
}

/** @param {{ panel: any }} props */
export function Slow({ panel }) {
  const { slow } = panel.header.value;
  return slow > 0 && html`<p class="until"><${Icon} name="clock" />${t("ask-slow", { time: face(slow * 1000) })}</p>`;
}
