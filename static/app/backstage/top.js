// @ts-check
// The head of the backstage pages.
//
//   BackstageTop({ page, panel, title, children })   panel title, state, clock of the place, how old this is; children beside it

import { html } from "../../vendor/vendor.js";
import { word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { PlaceClock } from "../ui/face.js";
import { Freshness } from "../ui/freshness.js";
import { Name } from "../ui/said.js";
import { ThemeSwitch } from "../ui/theme-switch.js";
import { TongueMenu } from "../ui/tongues.js";

/** @param {{ page: any, panel: import("../live/panel.js").Panel, title: string, children?: any }} props */
export function BackstageTop({ page, panel, title, children }) {
  const header = panel.header.value;
  return html`<header class="backstage-top">
    <h1>${title} <span class="muted"><${Name}>${header.title}<//></span></h1>
    <div class="backstage-state">
      ${header.rehearsing && html`<${Chip} tone="warn" icon="ring">${word("panel", "rehearsal")}<//>`}
      <${Chip} tone=${header.state === "live" ? "live" : ""} icon=${header.state === "live" ? "dot" : "ring"}>${word("panel", header.state)}<//>
      <${PlaceClock} now=${panel.now} zone=${header.timezone} />
      <${Freshness} panel=${panel} exact />
      ${children}
      <${TongueMenu} page=${page} />
      <${ThemeSwitch} />
    </div>
  </header>`;
}
