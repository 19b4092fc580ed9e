// @ts-check
// Who speaks and how long, who comes next; and what is said while nobody speaks.
//
//   Speaker({ page, panel })

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { WallClock } from "./clock.js";
import { Fit } from "./fit.js";
import { Rail } from "./rail.js";
import { isOnAir, isTechnical } from "./shown.js";
import { coming, quiet, speaker, whole } from "./words.js";

/** @param {{ page: any, panel: any }} props */
export function Speaker({ page, panel }) {
  const turn = panel.row("turns", panel.header.value.turn);
  const Part = isTechnical(panel.header.value, turn) ? Technical : turn ? Speaking : Quiet;
  return html`<div class="with-rail"><${Part} panel=${panel} turn=${turn} /><${Rail} page=${page} panel=${panel} speaker=${false} /></div>`;
}

/** @param {{ panel: any, turn: any }} props */
function Speaking({ panel, turn }) {
  const { name, about } = speaker(panel, turn);
  return html`<div class="speaking">
    <${Fit} most=${10} least=${3.6} class="name" as="h1">${whole(name)}<//>
    <${Fit} most=${4} least=${2.6} class="about">${about || word("turn", turn.kind)}<//>
    ${isOnAir(turn) && html`<${WallClock} turn=${turn} now=${panel.now} class="huge" />`}
  </div>`;
}

function Technical() {
  return html`<div class="quiet technical-pause">
    <${Icon} name="pause" />
    <h1 class="title">${t("wall-technical")}</h1>
    <p class="muted">${t("wall-technical-soon")}</p>
  </div>`;
}

/** @param {{ panel: any }} props */
function Quiet({ panel }) {
  const [then] = coming(panel, 1);
  const { state, contact, title } = panel.header.value;
  return html`<div class="quiet">
    <p class="muted">${quiet(panel)}</p>
    <${Fit} most=${10} least=${3} class="title" as="h1">${then ? whole(then) : title}<//>
    ${then && html`<p class="muted">${t("wall-comes-next")}</p>`}
    ${state === "ended" && contact && html`<p class="contact-words">${t("wall-contact")} <bdi>${contact}</bdi></p>`}
  </div>`;
}
