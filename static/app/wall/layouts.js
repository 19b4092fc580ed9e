// @ts-check
// The layouts of the wall. Each shows what the public may see, and nothing else.
//
//   layouts   { [layout of the header]: component({ page, panel }) }

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { speakers } from "../console/order.js";
import { speakerOf } from "../console/words.js";
import { WallClock } from "./clock.js";
import { Fit } from "./fit.js";
import { Rail } from "./rail.js";
import { address, nextName, quiet, whole } from "./words.js";

const ROWS = 7;

/** @param {{ page: any, panel: any }} props */
function Join({ page, panel }) {
  const header = panel.header.value;
  const asks = header.asking && (header.state === "open" || header.state === "live");
  return html`<div class="join">
    <div class="words">
      <${Fit} most=${8} least=${3} class="title" as="h1">${header.title}<//>
      ${
        asks &&
        html`<ul class="asks">
          ${header.languages.map((/** @type {string} */ code) => html`<${Ask} key=${code} code=${code} />`)}
        </ul>`
      }
      <p class="address"><bdi>${address(page.public_url)}</bdi></p>
      <p class="code">${panel.code}</p>
    </div>
    <img class="qr" src=${page.url.qr} alt=${t("wall-qr")} />
  </div>`;
}

/** @param {{ code: string }} props */
function Ask({ code }) {
  const words = t(`wall-ask-${code}`);
  return words.startsWith("wall-ask-") ? null : html`<li lang=${code} dir="auto">${words}</li>`;
}

/** @param {{ page: any, panel: any }} props */
function Speaker({ page, panel }) {
  const turn = panel.row("turns", panel.header.value.turn);
  if (!turn) return html`<${Quiet} page=${page} panel=${panel} />`;
  const { name, about } = speakerOf(panel, turn);
  const then = nextName(panel);
  return html`<div class="with-rail">
    <div class="speaking">
      <${Fit} most=${10} least=${3.6} class="name" as="h1">${whole(name)}<//>
      <${Fit} most=${4} least=${2.2} class="about">${about || word("turn", turn.kind)}<//>
      <${WallClock} turn=${turn} now=${panel.now} class="huge" />
      <p class="then">${then && html`<span class="muted">${t("wall-then")}</span> <bdi>${whole(then)}</bdi>`}</p>
    </div>
    <${Rail} page=${page} panel=${panel} speaker=${false} />
  </div>`;
}

/** @param {{ page: any, panel: any }} props */
function Quiet({ page, panel }) {
  const then = nextName(panel);
  return html`<div class="with-rail">
    <div class="quiet">
      <p class="muted">${quiet(panel)}</p>
      <${Fit} most=${10} least=${3} class="title" as="h1">${then || panel.header.value.title}<//>
      ${then && html`<p class="muted">${t("wall-comes-next")}</p>`}
    </div>
    <${Rail} page=${page} panel=${panel} speaker=${false} />
  </div>`;
}

/** @param {{ page: any, panel: any }} props */
function Question({ page, panel }) {
  const row = panel.row("questions", panel.header.value.question);
  if (!row) return html`<${Speaker} page=${page} panel=${panel} />`;
  const voices = panel.row("tallies", row.id)?.voices ?? 1;
  return html`<div class="with-rail">
    <h1 class="unseen">${t("question-number", { number: row.number })}</h1>
    <figure class="question">
      <p class="which">
        <span class="chip accent">${t("question-number", { number: row.number })}</span
        >${voices > 1 && html`<span class="muted">${t("wall-asked-by", { count: voices })}</span>`}
      </p>
      <${Fit} key=${row.id} most=${9} own lang=${row.language} class="text">${row.text}<//>
      <figcaption class="muted">
        ${row.name ? html`<bdi>${row.name}</bdi>${row.organisation && html`, <bdi>${row.organisation}</bdi>`}` : t("wall-anonymous")}
      </figcaption>
    </figure>
    <${Rail} page=${page} panel=${panel} />
  </div>`;
}

/** @param {{ page: any, panel: any }} props */
function List({ page, panel }) {
  const header = panel.header.value;
  const list = speakers(panel.rows("requests"), header.line ?? []);
  const rows = [...list.speaking, ...list.next, ...list.waiting];
  const shown = rows.slice(0, ROWS);
  const rest = rows.length - shown.length;
  return html`<div class="with-rail">
    <div class="speakers">
      <h1>
        ${t("wall-list")}
        <span class="chip ${header.floor_open ? "live" : ""}"
          ><${Icon} name=${header.floor_open ? "dot" : "lock"} />${t(header.floor_open ? "wall-list-open" : "wall-list-closed")}</span
        >
      </h1>
      ${
        shown.length === 0
          ? html`<p class="muted nobody">${t("wall-list-empty")}</p>`
          : html`<ol>
              ${shown.map(
                (row) =>
                  html`<li key=${row.id} data-state=${row.state}>
                    <span class="place">${row.number}</span>
                    <span class="who"
                      ><bdi class="name">${row.name}</bdi
                      >${row.organisation && row.organisation !== row.name && html`<bdi class="muted">${row.organisation}</bdi>`}</span
                    >
                    ${row.state !== "waiting" && html`<span
                      class=${`chip ${row.state === "speaking" ? "live" : "accent"}`}><${Icon} name=${row.state === "speaking" ? "dot" : "up"} />${word("request", row.state)}</span>`}
                  </li>`,
              )}
            </ol>`
      }
      ${rest > 0 && html`<p class="muted">${t("wall-list-more", { count: rest })}</p>`}
    </div>
    <${Rail} page=${page} panel=${panel} />
  </div>`;
}

/** @param {{ panel: any }} props */
function Blank({ panel }) {
  return html`<h1 class="unseen">${panel.header.value.title}</h1>`;
}

/** @type {Record<string, (props: any) => any>} */
export const layouts = { join: Join, speaker: Speaker, question: Question, list: List, blank: Blank };
