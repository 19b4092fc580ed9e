// @ts-check
// The page of a panellist or an opening speaker: am I on, when, how long, and which question is mine. It fits beside a video window.

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { boot } from "../main.js";
import { BuzzSwitch } from "../podium/announcer.js";
import { Answers } from "../podium/answers.js";
import { Cues } from "../podium/cues.js";
import { Elsewhere } from "../podium/elsewhere.js";
import { Programme } from "../podium/programme.js";
import { Questions } from "../podium/questions.js";
import { Speech } from "../podium/speech.js";
import { Turn } from "../podium/turn.js";
import { Chip } from "../ui/chip.js";
import { Freshness, StaleBanner } from "../ui/freshness.js";
import "../ui/more.js";
import { ThemeSwitch } from "../ui/theme-switch.js";
import { TongueMenu } from "../ui/tongues.js";

/** @param {{ page: any, panel: any }} props */
function Panellist({ page, panel }) {
  const me = panel.row("people", panel.person);
  const header = panel.header.value;
  const { state, code } = panel.freshness.value;
  if (state === "ended" && code === "superseded") return html`<div class="podium-of-one"><${Elsewhere} panel=${panel} /></div>`;
  return html`<div class="podium-of-one">
    <header class="top">
      <${Seen} panel=${panel} />
      ${header.rehearsing && html`<${Chip} tone="warn" icon="triangle">${word("panel", "rehearsal")}<//>`}
      <span class="push"></span>
      <${Freshness} panel=${panel} />
    </header>
    <${StaleBanner} panel=${panel} />
    <main id="main" tabindex="-1">
      <h1 class="unseen">${header.title}</h1>
      <div class="first">
        <div class="in-sight"><${Turn} panel=${panel} me=${me} /><${Cues} panel=${panel} /></div>
        <${Answers} panel=${panel} me=${me} />
      </div>
      <div class="second">
        <${Questions} panel=${panel}><${Speech} page=${page} panel=${panel} me=${me} /><//>
        <${Programme} panel=${panel} />
      </div>
      <footer>
        <${TongueMenu} page=${page} />
        <${BuzzSwitch} />
        <${ThemeSwitch} />
        <p class="muted small"><bdi>${header.title}</bdi></p>
      </footer>
    </main>
  </div>`;
}

/** @param {{ panel: any }} props */
function Seen({ panel }) {
  const { state } = panel.freshness.value;
  const seen = state === "live" || state === "http";
  return html`<${Chip} tone=${seen ? "live" : "warn"} icon=${seen ? "dot" : "triangle"}>${t(seen ? "podium-seen" : "podium-not-seen")}<//>`;
}

boot(Panellist);
