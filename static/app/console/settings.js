// @ts-check
// Settings of the panel that may change in mid-panel.
//
//   Settings({ panel })

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { face } from "../live/clock.js";
import { act } from "./act.js";
import { Draft, Switch, TimeField } from "./fields.js";

const SUPPORT = ["on", "hidden", "off"];
const SLOW = [0, 30, 60, 120, 300];
const EXTRAS = ["point_of_order", "right_of_reply"];

/** @param {{ panel: any }} props */
export function Settings({ panel }) {
  const header = panel.header.value;
  const set = (/** @type {Record<string, any>} */ args) => act(panel, "panel.set", args, { text: t("console-set-done") });
  const floor = (/** @type {Record<string, any>} */ args) => act(panel, "floor.set", args, { text: t("console-set-done") });
  const extras = header.extras ?? [];
  const extra = (/** @type {string} */ name) => (/** @type {boolean} */ on) =>
    floor({ extras: on ? [...extras, name] : extras.filter((/** @type {string} */ other) => other !== name) });
  return html`<details class="panel-settings">
    <summary>${t("console-settings")}</summary>
    <div class="inner">
      <${TimeField} label=${t("console-asking-until")} value=${header.asking_until} panel=${panel} save=${(/** @type {any} */ asking_until) => set({ asking_until })} />
      <label class="line-field"
        ><span>${t("console-support")}</span
        ><select class="picker" value=${header.support} onChange=${(/** @type {any} */ event) => set({ support: event.target.value })}>
          ${SUPPORT.map((each) => html`<option key=${each} value=${each} selected=${each === header.support}>${t(`console-support-${each}`)}</option>`)}
        </select></label
      >
      <label class="line-field" title=${t("console-slow-why")}
        ><span>${t("console-slow")}</span
        ><select class="picker" value=${header.slow ?? 0} onChange=${(/** @type {any} */ event) => set({ slow: Number(event.target.value) })}>
          ${SLOW.map((each) => html`<option key=${each} value=${each} selected=${each === (header.slow ?? 0)}>${each === 0 ? t("console-slow-off") : face(each * 1000)}</option>`)}
        </select></label
      >
      <${Switch} label=${t("console-floor-names")} hint=${t("console-floor-names-why")} on=${header.floor_names} set=${(/** @type {boolean} */ names) => floor({ names })} />
      <${Switch} label=${t("console-places")} hint=${t("console-places-why")} on=${header.places} set=${(/** @type {boolean} */ places) => floor({ places })} />
      <${Switch}
        label=${t("console-follow")}
        hint=${t("console-follow-why")}
        on=${header.follow}
        set=${(/** @type {boolean} */ follow) => act(panel, "display.follow", { follow }, { text: t("console-set-done") })}
      />
      ${EXTRAS.map((name) => html`<${Switch} key=${name} label=${t(`console-extra-${name.replaceAll("_", "-")}`)} on=${extras.includes(name)} set=${extra(name)} />`)}
      <${Draft}
        label=${t("console-contact")}
        hint=${t("console-contact-why")}
        value=${header.contact ?? ""}
        most=${200}
        save=${(/** @type {string} */ text) => set({ contact: text || null })}
      />
      <${Draft}
        label=${t("console-captions")}
        hint=${t("console-captions-why")}
        value=${header.captions ?? ""}
        most=${400}
        save=${(/** @type {string} */ text) => set({ captions: text || null })}
      />
    </div>
  </details>`;
}
