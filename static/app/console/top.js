// @ts-check
// The head of the console: which panel, what time, how late and what would mend it, who is there, and the way to end.
//
//   Top({ page, panel, help })   help: () => void opens the help

import { html, useState } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { Freshness } from "../ui/freshness.js";
import { Icon } from "../ui/icons.js";
import { ThemeSwitch } from "../ui/theme-switch.js";
import { Tongues } from "../ui/tongues.js";
import { act } from "./act.js";
import { Here } from "./around.js";
import { Incidents } from "./incidents.js";
import { Meters } from "./meters.js";
import { Popover } from "./popover.js";
import { Rehearsing } from "./rehearsing.js";

/** @type {Record<string, [tone: string, icon: string]>} */
const states = { draft: ["", "ring"], open: ["accent", "ring"], live: ["live", "dot"], ended: ["", "square"] };
const REHEARSAL = ["warn", "triangle"];

/** @param {{ page: any, panel: any, help: () => void }} props */
export function Top({ page, panel, help }) {
  const header = panel.header.value;
  const [tone, icon] = header.rehearsing ? REHEARSAL : states[header.state];
  const [open, setOpen] = useState(false);
  return html`<header class="top" data-open=${open}>
      <div class="what">
        <h1 title=${header.title} dir="auto">${header.title}</h1>
        <${Chip} tone=${tone} icon=${icon}>${header.rehearsing ? t("console-is-rehearsal") : word("panel", header.state)}<//>
        <button type="button" class="btn ghost small more" aria-expanded=${open} onClick=${() => setOpen(!open)}>${t("console-more")}</button>
      </div>
      <div class="hours"><${Meters} panel=${panel} header=${header} /></div>
      <div class="around">
        <${Here} panel=${panel} />
        <${Freshness} panel=${panel} exact />
      </div>
      <div class="tools">
        <${Running} panel=${panel} header=${header} />
        <${Incidents} page=${page} panel=${panel} />
        <${Around} page=${page} />
        <button type="button" class="btn ghost icon" aria-label=${t("console-help")} title=${t("console-help")} onClick=${help}>
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
    ${header.rehearsing && html`<${Rehearsing} panel=${panel} />`}`;
}

/** @param {{ panel: any, header: any }} props */
function Running({ panel, header: { state } }) {
  if (state !== "live") return null;
  const end = () => act(panel, "panel.end", {}, { text: t("console-ended") });
  return html`<button type="button" class="btn small" onClick=${end}><${Icon} name="square" />${t("console-end")}</button>`;
}

/** @param {{ page: any }} props */
function Around({ page }) {
  return html`<${Popover} label=${html`<${Icon} name="globe" />`} title=${t("language")} class="btn ghost icon" align="end">
      ${() => html`<${Tongues} page=${page} />`}
    <//>
    <${ThemeSwitch} />`;
}
