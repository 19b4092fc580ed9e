// @ts-check
// A pause to think: how long it still is, and what helps to think.
//
//   Think({ panel })
//   ThinkFace({ panel })   the digits alone

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { face } from "../live/clock.js";
import { useTick } from "../ui/face.js";
import { Fit } from "./fit.js";
import { thinkLeft } from "./shown.js";

const QUESTIONS = 3;

/** @param {{ panel: any }} props */
export function Think({ panel }) {
  const { think, guiding = [] } = panel.header.value;
  const isOver = useTick(() => thinkLeft(think, panel.now()) === 0);
  return html`<div class="think">
    <div class="think-head">
      <h1>${t(isOver ? "wall-think-over" : "wall-think")}</h1>
      ${think && html`<${ThinkFace} panel=${panel} />`}
    </div>
    ${
      guiding.length > 0 &&
      html`<${Fit} most=${6} least=${2.4} class="guiding" as="div" block>
        <ol>
          ${guiding.slice(0, QUESTIONS).map((/** @type {string} */ text, /** @type {number} */ place) => html`<li key=${place} class="said" dir="auto">${text}</li>`)}
        </ol>
      <//>`
    }
  </div>`;
}

/** @param {{ panel: any }} props */
export function ThinkFace({ panel }) {
  const text = useTick(() => face(thinkLeft(panel.header.value.think, panel.now()) ?? 0).replace("+", ""));
  return html`<p class="digits" role="timer" aria-live="off">${text}</p>`;
}
