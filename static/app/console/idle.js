// @ts-check
// What the console says before the panel has started and after it has ended.
//
//   Waiting({ panel })

import { html } from "../../vendor/vendor.js";
import { dayTime, number, placeTime, t } from "../i18n.js";
import { face } from "../live/clock.js";
import { useTick } from "../ui/face.js";
import { Icon } from "../ui/icons.js";
import { act } from "./act.js";
import { counts, present } from "./order.js";
import { rehearse } from "./rehearsing.js";
import { fullName } from "./words.js";

const SOON = 12 * 3_600_000;

/** @param {{ panel: any }} props */
export function Waiting({ panel }) {
  return panel.header.value.state === "ended" ? html`<${Ended} panel=${panel} />` : html`<${Before} panel=${panel} />`;
}

/** @param {{ panel: any }} props */
function Before({ panel }) {
  const header = panel.header.value;
  const draft = header.state === "draft";
  return html`<div class="before">
    <p class="name">${t(header.rehearsing ? "console-is-rehearsal" : `console-is-${header.state}`)}</p>
    <${Countdown} panel=${panel} header=${header} />
    <div class="acts">
      ${draft && html`<button type="button" class="btn big primary"
        onClick=${() => act(panel, "panel.open", {}, { text: t("console-opened"), undo: false })}>${t("console-open")}</button>`}
      <button type="button" class=${`btn big ${draft ? "" : "primary"}`} onClick=${() => start(panel)}>
        ${t(header.rehearsing ? "console-rehearsal-start" : "console-start")}
      </button>
      ${!header.rehearsing && html`<button type="button" class="btn big" onClick=${() => rehearse(panel)}>${t("console-rehearse")}</button>`}
    </div>
    <p class="muted small">${t(header.rehearsing ? "console-rehearsal-why" : draft ? "console-open-why" : "console-start-why")}</p>
    <${Ready} panel=${panel} />
  </div>`;
}

/** @param {any} panel */
function start(panel) {
  const text = t(panel.header.value.rehearsing ? "console-rehearsal-started" : "console-started");
  return act(panel, "panel.start", {}, { text, undo: false });
}

/** @param {{ panel: any, header: any }} props */
function Countdown({ panel, header }) {
  const text = useTick(() => (header.starts_at ? face(header.starts_at - panel.now()) : ""));
  if (!header.starts_at) return null;
  const rest = header.starts_at - panel.now();
  if (rest > SOON || rest < -SOON)
    return html`<p class="muted about">${t("console-planned-for", { when: dayTime(header.starts_at, header.timezone) })}</p>`;
  return html`<div class="clock">
    <span class="face huge" role="timer" aria-live="off"><span class="digits">${text.replace("+", "")}</span></span>
    <p class="muted">
      ${t(rest < 0 ? "console-since-planned" : "console-until-planned", { when: placeTime(header.starts_at, header.timezone) })}
    </p>
  </div>`;
}

/** @param {{ panel: any }} props */
function Ready({ panel }) {
  const { phones, people = {} } = panel.here.value;
  const podium = present(panel.rows("people"), people);
  const names = podium.missing.map(fullName).join(" · ");
  return html`<ul class="ready">
    <li>
      <${Icon}
        name=${phones > 0 ? "check" : "ring"}
      />${phones > 0 ? t("console-phones-reached", { count: phones }) : t("console-no-phone")}
    </li>
    <li><${Icon} name=${names ? "ring" : "check"} /><span>${names ? t("console-missing", { names }) : t("console-all-online")}</span></li>
  </ul>`;
}

/** @param {{ panel: any }} props */
function Ended({ panel }) {
  const header = panel.header.value;
  const questions = panel.rows("questions");
  const of = (/** @type {string[]} */ ...states) => questions.filter((/** @type {any} */ row) => states.includes(row.state)).length;
  const found = counts(questions);
  const figures = [
    ["answered", of("answered")],
    ["in-writing", of("written")],
    ["unread", found.new + found.shortlist],
    ["not-reached", panel.rows("requests").filter((/** @type {any} */ row) => row.state === "not_reached").length],
    ["from-floor", panel.rows("requests").filter((/** @type {any} */ row) => row.state === "done").length],
  ];
  return html`<div class="before">
    <p class="name">${t("console-is-ended")}</p>
    ${header.ended_at && html`<p class="muted about">${t("console-ended-at", { time: placeTime(header.ended_at, header.timezone), length: face(header.ended_at - (header.started_at ?? header.ended_at)) })}</p>`}
    <dl class="figures">
      ${figures.map(
        ([name, count]) =>
          html`<div key=${name}>
            <dd>${number(/** @type {number} */ (count))}</dd>
            <dt>${t(`console-figure-${name}`)}</dt>
          </div>`,
      )}
    </dl>
    <div class="acts">
      <button type="button" class="btn" onClick=${() => act(panel, "panel.resume", {}, { text: t("console-resumed-panel") })}>
        ${t("console-resume-panel")}
      </button>
    </div>
  </div>`;
}
