// @ts-check
// The top of the page: how fresh it is, the clock of the place, the language, and who has the floor.
//
//   Top({ page, panel, served })   Strip({ panel })   Tabs({ tab, go, hint })   `hint`: what waits under "Follow", in words
//   quiet(panel)           the sentence while nobody has the floor
//   stopName(stop)         'Question 9', or the name of who comes
//   thinking(header, now)  what is left of a pause to think, '' when there is none

import { html } from "../../../vendor/vendor.js";
import { dayTime, placeTime, t, word } from "../../i18n.js";
import { face } from "../../live/clock.js";
import { Chip } from "../../ui/chip.js";
import { Face, PlaceClock, useTick } from "../../ui/face.js";
import { Freshness } from "../../ui/freshness.js";
import { Icon } from "../../ui/icons.js";
import { Served, rest } from "./rest.js";

/** @param {{ page: any, panel: any, served: ParentNode }} props */
export function Top({ page, panel, served }) {
  const header = panel.header.value;
  const { ThemeSwitch, TongueMenu } = rest.value ?? {};
  return html`<header class="top">
    <div class="row">
      <${Freshness} panel=${panel} />
      ${header.rehearsing && html`<${Chip} tone="warn" icon="triangle">${word("panel", "rehearsal")}<//>`}
      <span class="push"></span>
      ${TongueMenu ? html`<${TongueMenu} page=${page} />` : html`<${Served} from=${served} pick=".tongue-menu" />`}
      ${ThemeSwitch && html`<${ThemeSwitch} />`}
    </div>
    <h1><bdi>${header.title}</bdi></h1>
    <p class="muted place">
      ${header.room && html`<bdi>${header.room}</bdi><span aria-hidden="true">·</span>`}
      <${PlaceClock} now=${panel.now} zone=${header.timezone} />
    </p>
    ${header.rehearsing && html`<p class="rehearsing">${t("rehearsing")}</p>`}
  </header>`;
}

/** @param {{ panel: any }} props */
export function Strip({ panel }) {
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  const think = useTick(() => thinking(header, panel.now()));
  if (think !== "") {
    return html`<div class="strip"><${Icon} name="wait" /><p class="who name">${t("think-title")}</p><span class="face">${think}</span></div>`;
  }
  if (!turn && header.interlude) return html`<div class="strip quiet"><${Icon} name="pause" /><p>${t("interlude")}</p></div>`;
  if (!turn) return html`<div class="strip quiet"><p>${quiet(panel)}</p></div>`;
  const paused = turn.state === "paused";
  return html`<div class="strip">
    <${Icon} name=${paused ? "pause" : "dot"} />
    <div class="who">
      <p class="name"><span class="unseen">${t("strip-speaking")} </span><bdi>${turn.name}</bdi></p>
      <p class="muted">${paused ? `${word("turn", "paused")} · ${word("pause", turn.pause ?? "technical")}` : html`<bdi>${turn.organisation || word("turn", turn.kind)}</bdi>`}</p>
    </div>
    <${Face} turn=${turn} now=${panel.now} />
  </div>`;
}

/**
 * @param {any} header
 * @param {number} now
 */
export function thinking({ think, state }, now) {
  return think && state === "live" && think.until > now ? face(think.until - now) : "";
}

/**
 * Where the list shows numbers only, the name of its stop is a number.
 * @param {any} stop
 * @param {any} [panel]
 */
export function stopName(stop, panel) {
  if (stop.kind === "question") return t("question-number", { number: stop.name });
  const numbered = stop.kind === "floor" && panel?.header.value.floor_names === false;
  return numbered ? t("speaker-number", { number: stop.name }) : stop.name;
}

/** @param {any} panel */
export function quiet(panel) {
  const header = panel.header.value;
  if (header.state === "live" && header.line?.[0]?.name) return t("strip-next", { name: stopName(header.line[0], panel) });
  if (header.state !== "open" && header.state !== "draft") return t(`now-${header.state}`);
  if (!header.starts_at) return t(`now-${header.state}`);
  const soon = header.starts_at - panel.now() < 12 * 3_600_000;
  const when = soon ? placeTime(header.starts_at, header.timezone) : dayTime(header.starts_at, header.timezone);
  return t(header.starts_at > panel.now() ? "strip-starts" : "strip-soon", { when });
}

const TABS = [
  ["ask", "send"],
  ["speak", "speak"],
  ["follow", "follow"],
];

/** @param {{ tab: string, go: (tab: string, keyed: boolean) => void, hint?: string }} props */
export function Tabs({ tab, go, hint = "" }) {
  return html`<nav class="tabs" aria-label=${t("tabs")}>
    ${TABS.map(([name, icon]) => {
      const click = (/** @type {MouseEvent} */ event) => {
        event.preventDefault();
        // A click of no button is one of a key, whose hand goes into what has opened.
        go(name, event.detail === 0);
      };
      return html`<a key=${name} class="tab" data-tab=${name} href=${`?tab=${name}`} aria-current=${tab === name ? "page" : undefined} onClick=${click}>
        <${Icon} name=${icon} /><span>${t(`tab-${name}`)}</span>
        ${name === "follow" && hint && html`<span class="badge"><${Icon} name="dot" /><span class="unseen">${hint}</span></span>`}
      </a>`;
    })}
  </nav>`;
}
