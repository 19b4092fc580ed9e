// @ts-check
// The projector: what it shows, whether it answers, and the buttons that change it.
//
//   Projector({ panel })

import { html } from "../../vendor/vendor.js";
import { said, t, word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { toast } from "../ui/toast.js";

/** What may always be shown; the rest only once the console has brought it to the room. */
const LAYOUTS = ["join", "speaker", "question", "list", "blank"];
const PAGES = ["display", "stage", "overlay"];
const MARKS = ["frozen", "strip", "follow"];

/** @param {{ panel: any }} props */
export function Projector({ panel }) {
  const header = panel.header.value;
  return html`<section class="card" aria-labelledby="wall">
    <h2 id="wall">${t("technician-wall")}</h2>
    <p class="technician-marks">
      <${Answering} panel=${panel} />
      ${MARKS.filter((mark) => header[mark]).map((mark) => html`<${Chip} key=${mark} tone=${mark === "frozen" ? "warn" : ""} icon=${mark === "frozen" ? "pause" : "check"}>${t(`technician-wall-${mark}`)}<//>`)}
    </p>
    <div class="technician-layouts">
      ${offered(panel).map((each) => html`<button key=${each} type="button" class="btn" aria-pressed=${each === header.layout} onClick=${() => show(panel, each)}>${word("technician-layout", each)}</button>`)}
    </div>
    <p class="technician-open">
      <span class="muted">${t("technician-open")}</span>
      ${PAGES.map((page) => html`<a key=${page} href=${`/p/${panel.code}/${page}`} target="_blank" rel="noopener">${word("technician-page", page)}</a>`)}
    </p>
  </section>`;
}

/** @param {any} panel */
function offered(panel) {
  const { layout } = panel.header.value;
  const more = [panel.rows("actions").length > 0 && "actions", panel.rows("polls").length > 0 && "poll", layout === "think" && "think"];
  return [...LAYOUTS, ...more.filter((each) => typeof each === "string")];
}

/** @param {{ panel: any }} props */
function Answering({ panel }) {
  const { links = {}, roles = {} } = panel.here.value;
  const walls = panel.rows("links").filter((/** @type {any} */ link) => link.role === "display" && links[link.id]);
  const colours = walls.map((/** @type {any} */ link) => links[link.id]);
  if (colours.includes("green") || (colours.length === 0 && roles.display)) return html`<${Chip} tone="live" icon="dot">${t("technician-wall-answers")}<//>`;
  if (colours.length > 0) return html`<${Chip} tone="over" icon="triangle">${t("technician-wall-silent")}<//>`;
  return html`<${Chip} icon="ring">${t("technician-wall-never")}<//>`;
}

/**
 * @param {any} panel
 * @param {string} layout
 */
async function show(panel, layout) {
  // To show what is shown would take the countdown away.
  if (layout === panel.header.value.layout) return;
  const answer = await panel.send("display.show", { layout });
  if (!answer.ok) toast({ text: said(answer.code, answer.data), tone: "over" });
}
