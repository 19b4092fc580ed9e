// @ts-check
// Drawing lots among those who asked in the first minute: the seed is shown, so that anybody can draw again.
//
//   Lots({ panel, queue })

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { act } from "./act.js";

const LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** @param {{ panel: any, queue: any[] }} props */
export function Lots({ panel, queue }) {
  const { lots } = panel.header.value;
  const draw = () => {
    const drawn = seed();
    return act(panel, "floor.draw", { seed: drawn }, { text: t("console-lots-drawn", { seed: drawn }) });
  };
  return html`<div class="lots">
    <button type="button" class="btn small" disabled=${queue.length === 0} onClick=${draw}>${t("console-lots")}</button>
    <span class="small muted">${lots ? t("console-lots-were", { count: lots.count, seed: lots.seed }) : t("console-lots-why")}</span>
  </div>`;
}

function seed() {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => LETTERS[byte % LETTERS.length]).join("");
}
