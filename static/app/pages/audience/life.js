// @ts-check
// The life of a question in four steps and one sentence, for the one who asked it.
//
//   Life({ panel, state, row, entry })
//   useFate(panel, state, row, entry)   says each state once to a screen reader, and not every step up the line

import { html } from "../../../vendor/vendor.js";
import { placeTime, sentences, t, word } from "../../i18n.js";
import { questionStart } from "../../podium/place.js";
import { useTick } from "../../ui/face.js";
import { Icon } from "../../ui/icons.js";
import { OWN, useSay } from "../../ui/say.js";
import { whyNot } from "./floor-notice.js";

// state → how many of the four steps are done, and how the sentence looks
/** @type {Record<string, [done: number, tone: string, icon: string]>} */
const lives = {
  unsent: [0, "warn", "wait"],
  refused: [-1, "over", "cross"],
  new: [0, "accent", "dot"],
  approved: [1, "accent", "dot"],
  next: [2, "accent", "dot"],
  asked: [3, "accent", "dot"],
  answered: [4, "live", "check"],
  written: [4, "live", "check"],
  declined: [-1, "quiet", "cross"],
  private: [-1, "quiet", "lock"],
  withdrawn: [-1, "quiet", "undo"],
};
const STEPS = ["new", "approved", "next", "asked"];

/** @param {{ panel: any, state: string, row: any, entry?: any }} props */
export function Life({ panel, state, row, entry }) {
  const lived = row?.into ? row.into.state : state;
  const [done, tone, icon] = lives[lived] ?? lives.new;
  const minute = useTick(() => minuteOf(panel, lived, row));
  return html`<div class="life" data-tone=${tone}>
    ${done >= 0 &&
    html`<ol class="steps" aria-hidden="true">
      ${STEPS.map((step, place) => html`<li key=${step} data-step=${place < done ? "done" : place === done && tone === "accent" ? "now" : "ahead"}></li>`)}
    </ol>`}
    <p class="words"><${Icon} name=${icon} /><span>${sentence(panel, state, row, entry)}${minute && ` ${minute}`}</span></p>
  </div>`;
}

// What this hand did itself, or what goes on its way, is said by the page already.
const KNOWN = new Set(["unsent", "sent", "new", "withdrawn"]);

/**
 * @param {any} panel
 * @param {string} state
 * @param {any} row
 * @param {any} entry
 */
export function useFate(panel, state, row, entry) {
  const lived = row?.into ? `into ${row.into.state}` : state;
  const text = KNOWN.has(lived) ? "" : t("own-fate", { fate: sentence(panel, state, row, entry) });
  const on = row || entry ? text && `${lived} ${row?.answers?.length > 0}` : null;
  useSay(text, { on, key: `own ${row?.id}`, rank: OWN });
}

/**
 * @param {any} panel
 * @param {string} state
 * @param {any} row
 */
function minuteOf(panel, state, row) {
  if (state !== "next" || !row || row.into) return "";
  const header = panel.header.value;
  const at = questionStart({ header, items: panel.rows("items"), turn: panel.row("turns", header.turn) }, row.id, panel.now());
  return at === null ? "" : t("about-time", { time: placeTime(at, header.timezone) });
}

/**
 * @param {any} panel
 * @param {string} state
 * @param {any} row
 * @param {any} entry
 */
function sentence(panel, state, row, entry) {
  if (state === "refused") return whyNot(panel, entry);
  if (state === "declined") return sentences(t("life-declined"), row?.reason && word("reason", row.reason));
  if (row?.answers?.length > 0) return t("life-written-there");
  if (row?.into) return sentences(t("life-merged"), living(row.into.state, row.into.place));
  return sentences(living(state, row?.place), row?.voices > 1 && t("life-joined", { count: row.voices - 1 }));
}

/**
 * @param {string} state
 * @param {number | null} place
 */
const living = (state, place) => (state === "next" && place ? t("life-next-place", { place }) : t(`life-${state}`));
