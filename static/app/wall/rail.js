// @ts-check
// The side of the wall: who speaks and how long, who comes then, who waits, and how to join.
//
//   Rail({ page, panel, speaker, floor })   whether the clock belongs here, and how many wait
//   Coming({ panel, count, floor })  who comes next
//   Join({ page, panel })            the small code

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { PlaceClock } from "../ui/face.js";
import { Icon } from "../ui/icons.js";
import { WallClock } from "./clock.js";
import { Fit } from "./fit.js";
import { isOnAir, isTechnical } from "./shown.js";
import { address, coming, floorWords, speaker as nameOf, whole } from "./words.js";

const NEXT = 3;

/** @param {{ page: any, panel: any, speaker?: boolean, floor?: boolean }} props */
export function Rail({ page, panel, speaker = true, floor = true }) {
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  return html`<aside class="rail">
    ${speaker ? html`<${Speaker} panel=${panel} turn=${turn} />` : html`<p class="time"><${PlaceClock} now=${panel.now} zone=${header.timezone} /></p>`}
    <${Coming} panel=${panel} count=${speaker ? 1 : NEXT} floor=${floor} />
    <${Join} page=${page} panel=${panel} />
  </aside>`;
}

/** @param {{ panel: any, turn: any }} props */
function Speaker({ panel, turn }) {
  if (isTechnical(panel.header.value, turn)) {
    return html`<p class="technical"><${Icon} name="pause" /><span>${t("wall-technical")}</span></p>`;
  }
  if (!turn) return null;
  return html`<div class="speaker">
    <${Fit} most=${4} least=${2.6} class="name">${whole(nameOf(panel, turn).name)}<//>
    <p class="muted">${word("turn", turn.kind)}</p>
    ${isOnAir(turn) && html`<${WallClock} turn=${turn} now=${panel.now} />`}
  </div>`;
}

/** @param {{ panel: any, count: number, floor: boolean }} props */
export function Coming({ panel, count, floor }) {
  const names = coming(panel, count);
  const waits = floor ? floorWords(panel) : "";
  if (names.length === 0 && !waits) return null;
  return html`<div class="coming">
    ${
      names.length > 0 &&
      html`<h2>${t("wall-next")}</h2>
        <ol>
          ${names.map((name, place) => html`<li key=${place}><bdi>${whole(name)}</bdi></li>`)}
        </ol>`
    }
    ${waits && html`<p class="muted">${waits}</p>`}
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
