// @ts-check
// What the wall shows: choose, look at it here, then take it; freeze, blank, follow; and a minute to think.
//
//   Wall({ panel })

import { html, useState } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { face } from "../live/clock.js";
import { Chip } from "../ui/chip.js";
import { useTick } from "../ui/face.js";
import { act } from "./act.js";
import { Draft, Switch } from "./fields.js";
import { LAYOUTS, linesOf } from "./wall-preview.js";

const THINKING = [30, 60, 120];
const GUIDING = 5;

/** @param {{ panel: any }} props */
export function Wall({ panel }) {
  const header = panel.header.value;
  const [preview, setPreview] = useState("");
  const shown = preview || header.layout;
  return html`<section class="wall-control" data-pane="wall" aria-labelledby="wall-title">
    <h2 id="wall-title" class="title">
      <span>${t("console-wall")}</span>
      <${Now} header=${header} />
    </h2>
    <div class="layouts" role="group" aria-label=${t("console-wall-preview")}>
      ${LAYOUTS.map(
        (name) =>
          html`<button key=${name} type="button" class="btn small" aria-pressed=${shown === name} onClick=${() => setPreview(name)}>
            ${t(`console-layout-${name}`)}${name === header.layout && html`<span class="on-air" aria-hidden="true"></span>`}
          </button>`,
      )}
    </div>
    <${Preview} panel=${panel} layout=${shown} />
    <p class="acts">
      <button type="button" class="btn chosen take" disabled=${shown === header.layout} onClick=${() => take(panel, shown).then(() => setPreview(""))}>
        ${t("console-take")}
      </button>
      <button type="button" class="btn" disabled=${header.layout === "blank"} onClick=${() => take(panel, "blank")}>${t("console-blank")}</button>
      <button
        type="button"
        class="btn"
        aria-pressed=${header.frozen}
        onClick=${() => act(panel, "display.freeze", { frozen: !header.frozen }, { text: t(header.frozen ? "console-unfrozen" : "console-frozen") })}
      >
        ${t(header.frozen ? "console-unfreeze" : "console-freeze")}
      </button>
    </p>
    <div class="switches">
      <${Switch} label=${t("console-follow")} hint=${t("console-follow-why")} on=${header.follow} set=${(/** @type {boolean} */ follow) => act(panel, "display.follow", { follow })} />
      <${Switch} label=${t("console-strip")} hint=${t("console-strip-why")} on=${header.strip} set=${(/** @type {boolean} */ strip) => act(panel, "display.strip", { strip })} />
    </div>
    <${Thinking} panel=${panel} header=${header} />
  </section>`;
}

/** @param {{ header: any }} props */
function Now({ header }) {
  if (header.frozen) return html`<${Chip} tone="warn" icon="pause">${t("console-wall-frozen")}<//>`;
  return html`<${Chip} tone=${header.layout === "blank" ? "" : "live"} icon=${header.layout === "blank" ? "square" : "dot"}>${t(`console-layout-${header.layout}`)}<//>`;
}

/**
 * @param {any} panel
 * @param {string} layout
 */
function take(panel, layout) {
  return act(panel, "display.show", { layout }, { text: t("console-wall-shows", { layout: t(`console-layout-${layout}`) }) });
}

/** @param {{ panel: any, layout: string }} props */
function Preview({ panel, layout }) {
  useTick(() => JSON.stringify(linesOf(panel, layout)));
  const lines = linesOf(panel, layout);
  return html`<div class="preview always-dark" data-layout=${layout}>
    ${
      lines.length === 0
        ? html`<p class="muted small">${t(`console-preview-${layout}-empty`)}</p>`
        : lines.map((line, at) => html`<p key=${at} class=${line.look}><bdi>${line.text}</bdi></p>`)
    }
  </div>`;
}

/** @param {{ panel: any, header: any }} props */
function Thinking({ panel, header }) {
  const rest = useTick(() => (header.think ? face(Math.max(0, header.think.until - panel.now())) : ""));
  const think = (/** @type {number | null} */ seconds) =>
    act(panel, "display.think", { seconds }, { text: seconds === null ? t("console-think-over") : t("console-think-on", { seconds }) });
  const keep = (/** @type {string} */ text) => {
    const guiding = text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .slice(0, GUIDING);
    return act(panel, "panel.set", { guiding }, { text: t("console-guiding-kept") });
  };
  return html`<div class="thinking">
    <h3 class="title"><span>${t("console-think")}</span>${header.think && html`<span class="tabular" dir="ltr">${rest}</span>`}</h3>
    <p class="acts">
      ${THINKING.map((seconds) => html`<button key=${seconds} type="button" class="btn small" aria-pressed=${header.think?.seconds === seconds}
        onClick=${() => think(seconds)}>${t("console-extra-seconds-plain", { seconds })}</button>`)}
      ${header.think && html`<button type="button" class="btn small" onClick=${() => think(null)}>${t("console-think-end")}</button>`}
    </p>
    <details>
      <summary class="small">${t("console-guiding", { count: (header.guiding ?? []).length })}</summary>
      <${Draft} label=${t("console-guiding-label")} value=${(header.guiding ?? []).join("\n")} most=${1500} rows=${3} save=${keep} />
    </details>
  </div>`;
}
