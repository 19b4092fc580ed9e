// @ts-check
// Over the list of questions: whether they are taken, a slip of paper, a note, and the order of the new ones.
//
//   Tools({ panel, desk })

import { html } from "../../vendor/vendor.js";
import { placeTime, t } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { act } from "./act.js";
import { Notepad } from "./notepad.js";

/** @param {{ panel: any, desk: any }} props */
export function Tools({ panel, desk }) {
  const { state } = panel.header.value;
  const taking = state === "open" || state === "live";
  return html`<div class="list-tools">
    ${taking && html`<${Taking} panel=${panel} />`}
    ${taking && html`<${Paper} desk=${desk} />`}
    <${Notepad} panel=${panel} />
    ${desk.tab.value === "new" && html`<${Order} desk=${desk} />`}
  </div>`;
}

/** @param {{ panel: any }} props */
function Taking({ panel }) {
  const { asking, asking_until: until, timezone } = panel.header.value;
  const set = () => act(panel, "panel.set", { asking: !asking }, { text: t(asking ? "console-asking-closed" : "console-asking-opened") });
  const text = asking && until ? t("console-asking-open-until", { time: placeTime(until, timezone) }) : t(asking ? "console-asking" : "console-not-asking");
  return html`<button
    type="button"
    class="btn ghost small switch"
    role="switch"
    aria-checked=${asking}
    aria-label=${t("console-asking-label", { state: text })}
    onClick=${set}
  >
    <${Icon} name=${asking ? "dot" : "lock"} />${text}
  </button>`;
}

/** @param {{ desk: any }} props */
function Paper({ desk }) {
  const open = desk.paper.value;
  return html`<button type="button" class="btn ghost small" id="paper-opener" aria-expanded=${open} onClick=${() => (desk.paper.value = !open)}>
    <${Icon} name="paper" />${t("console-slip")}
  </button>`;
}

/** @param {{ desk: any }} props */
function Order({ desk }) {
  const newest = desk.newest.value;
  const choose = (/** @type {any} */ event) => {
    desk.hurry();
    desk.newest.value = event.target.value === "newest";
  };
  return html`<label class="select push">
    <span class="unseen">${t("console-order")}</span>
    <select class="picker" value=${newest ? "newest" : "oldest"} onChange=${choose}>
      <option value="newest" selected=${newest}>${t("console-newest")}</option>
      <option value="oldest" selected=${!newest}>${t("console-oldest")}</option>
    </select>
  </label>`;
}
