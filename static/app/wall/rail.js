// @ts-check
// The side of the wall: who speaks and how long, who comes then, and how to join.
//
//   Rail({ page, panel, speaker })   speaker: whether the clock belongs here
//   Join({ page, panel })            the small code

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { PlaceClock } from "../ui/face.js";
import { speakerOf } from "../console/words.js";
import { WallClock } from "./clock.js";
import { Fit } from "./fit.js";
import { address, nextName, whole } from "./words.js";

/** @param {{ page: any, panel: any, speaker?: boolean }} props */
export function Rail({ page, panel, speaker = true }) {
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  const then = nextName(panel);
  return html`<aside class="rail">
    ${speaker && turn && html`<${Speaker} panel=${panel} turn=${turn} />`}
    ${speaker && then && html`<p class="then"><span class="muted">${t("wall-then")}</span> <bdi>${whole(then)}</bdi></p>`}
    ${!speaker && html`<p class="time"><${PlaceClock} now=${panel.now} zone=${header.timezone} /></p>`}
    <${Join} page=${page} panel=${panel} />
  </aside>`;
}

/** @param {{ panel: any, turn: any }} props */
function Speaker({ panel, turn }) {
  const { name } = speakerOf(panel, turn);
  return html`<div class="speaker">
    <${Fit} most=${4} least=${2.4} class="name">${whole(name)}<//>
    <p class="muted">${word("turn", turn.kind)}</p>
    <${WallClock} turn=${turn} now=${panel.now} />
  </div>`;
}

/** @param {{ page: any, panel: any }} props */
export function Join({ page, panel }) {
  if (panel.header.value.state === "ended") return null;
  return html`<div class="join-small">
    <img class="qr" src=${page.url.qr} alt=${t("wall-qr")} />
    <p class="code">${panel.code}</p>
    <p class="muted"><bdi>${address(page.public_url)}</bdi></p>
  </div>`;
}
