// @ts-check
// Who speaks, how long, and the next act as the one filled button.
//
//   Now({ page, panel })

import { html, useRef } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Acts } from "./acts.js";
import { Asked } from "./asked.js";
import { useHand } from "./hand.js";
import { Held } from "./held.js";
import { Waiting } from "./idle.js";
import { Notices } from "./notice-strip.js";
import { Reading, Say, Welcome } from "./say.js";
import { Nobody, Speaking } from "./speaking.js";

/** @param {{ page: any, panel: any }} props */
export function Now({ page, panel }) {
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  const card = useRef(/** @type {HTMLElement | null} */ (null));
  const state = turn?.state ?? header.state;
  const press = useHand(card, state);
  const live = header.state === "live";
  return html`<section class="now" aria-labelledby="now-title">
    <h2 id="now-title" class="title">${t("console-now")}</h2>
    <div class="card" id="now" tabindex="-1" ref=${card} data-state=${state} onClick=${press}>
      ${
        live
          ? html`${turn ? html`<${Speaking} panel=${panel} turn=${turn} />` : html`<${Nobody} panel=${panel} />`}
              <${Acts} panel=${panel} turn=${turn} />
              <${Welcome} page=${page} panel=${panel} turn=${turn} />
              <${Reading} panel=${panel} turn=${turn} />
              <${Say} page=${page} panel=${panel} />`
          : html`<${Waiting} panel=${panel} />`
      }
    </div>
    <${Notices} panel=${panel} />
    ${live && html`<${Held} panel=${panel} />`}
    <${Asked} panel=${panel} />
  </section>`;
}
