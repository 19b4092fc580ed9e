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
import { ThemeSwitch } from "../ui/theme.js";

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
    <main>
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
        <${Languages} page=${page} />
        <${BuzzSwitch} />
        <${ThemeSwitch} />
        <p class="muted small"><bdi>${header.title}</bdi></p>
      </footer>
    </main>
  </div>`;
}

/** @param {{ page: any }} props */
function Languages({ page }) {
  const others = page.languages.filter((/** @type {any} */ one) => one.code !== page.language);
  return others.map(
    (/** @type {any} */ one) =>
      html`<a key=${one.code} class="btn ghost small" href=${`?lang=${one.code}`} lang=${one.code} hreflang=${one.code}>${one.name}</a>`,
  );
}

/** @param {{ panel: any }} props */
function Seen({ panel }) {
  const { state } = panel.freshness.value;
  const seen = state === "live" || state === "http";
  return html`<${Chip} tone=${seen ? "live" : "warn"} icon=${seen ? "dot" : "triangle"}>${t(seen ? "podium-seen" : "podium-not-seen")}<//>`;
}

boot(Panellist);
