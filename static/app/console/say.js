// @ts-check
// The sentence that the chair may read out, in the language of the panel: who gets the floor, and who follows.
//
//   Say({ page, panel })
//   Welcome({ page, panel, turn })   during the welcome: the house rules
//   Reading({ panel, turn })    while a question is read out: its words, and those of the questions that are read with it

import { FluentBundle, FluentResource, html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { lengthAloud } from "../live/aloud.js";
import { Said } from "../ui/said.js";
import { togetherWith } from "./moves.js";
import { about, fullName, questionName } from "./words.js";

/** @typedef {(id: string, args?: Record<string, any>) => string} Speak */

/** @type {{ of: string, speak: Speak } | null} */
let spoken = null;

/** @param {{ page: any, panel: any }} props */
export function Say({ page, panel }) {
  const [stop, then] = panel.header.value.line ?? [];
  if (!stop) return null;
  const person = panel.row("people", stop.person);
  const own = page.say?.language ?? page.language;
  const reads = panel.row("turns", panel.header.value.turn)?.kind === "read";
  return html`<div class="say">
    <p class="muted small">${t(reads ? "console-say-after" : "console-say")}</p>
    <p class="words" lang=${own} dir="auto">${sentence(panel, speakOf(page), stop, then)}</p>
    ${person?.phonetic && html`<p class="phonetic">${t("console-phonetic", { name: person.name, phonetic: person.phonetic })}</p>`}
    ${person?.note && html`<p class="muted small"><bdi>${person.note}</bdi></p>`}
  </div>`;
}

/** @param {{ page: any, panel: any, turn: any }} props */
export function Welcome({ page, panel, turn }) {
  if (turn?.kind !== "welcome") return null;
  const { asking, floor_names: named, limits } = panel.header.value;
  const rules = ["screens", asking && "questions", limits.floor && "floor", !named && "numbers", "photographs"].filter(Boolean);
  const own = page.say?.language ?? page.language;
  const speak = speakOf(page);
  return html`<div class="say">
    <p class="muted small">${t("console-house-rules")}</p>
    <p class="words" lang=${own} dir="auto">${rules.map((rule) => speak(`console-say-rule-${rule}`, { limit: lengthAloud(limits.floor, speak) })).join(speak("gap"))}</p>
  </div>`;
}

/** @param {{ panel: any, turn: any }} props */
export function Reading({ panel, turn }) {
  const question = turn?.kind === "read" ? panel.row("questions", panel.header.value.question) : null;
  if (!question) return null;
  const all = [question, ...togetherWith(panel.rows("questions"), question)];
  return html`<div class="say reading">
    <p class="muted small">${t("console-read-out")}</p>
    ${all.map((each) => html`<div key=${each.id} class="words">
      ${all.length > 1 && html`<strong>${questionName(each)}</strong>`}<${Said} text=${each.text} lang=${each.language} />
    </div>`)}
  </div>`;
}

/**
 * The page carries these few sentences in the language of the panel, which need not be that of the reader.
 * @param {any} page
 * @returns {Speak}
 */
function speakOf(page) {
  if (!page.say?.messages) return t;
  if (spoken === null || spoken.of !== page.say.language) {
    const bundle = new FluentBundle(page.say.language);
    bundle.addResource(new FluentResource(page.say.messages));
    const speak = (/** @type {string} */ id, /** @type {any} */ args = {}) => {
      const pattern = bundle.getMessage(id)?.value;
      return pattern ? bundle.formatPattern(pattern, args, []) : t(id, args);
    };
    spoken = { of: page.say.language, speak };
  }
  return spoken.speak;
}

/**
 * @param {any} panel
 * @param {Speak} speak
 * @param {any} stop
 * @param {any} then
 */
function sentence(panel, speak, stop, then) {
  const what = { name: who(panel, speak, stop), number: stop.name, then: then ? named(panel, speak, then) : "" };
  return speak(`console-say-${kind(stop)}${then ? "" : "-last"}`, what);
}

/** @param {any} stop */
function kind(stop) {
  if (stop.kind === "question" || stop.kind === "answer" || stop.kind === "turn") return stop.kind;
  return stop.kind === "item" && !stop.person ? "item" : "floor";
}

/**
 * An item with neither person nor title is named by its kind, and within a sentence by its article too.
 * @param {any} panel
 * @param {Speak} speak
 * @param {any} stop
 */
function named(panel, speak, stop) {
  if (stop.kind === "question") return speak("console-say-a-question", { number: stop.name });
  const person = panel.row("people", stop.person);
  if (person) return fullName(person);
  const item = panel.row("items", stop.item);
  if (stop.kind === "item" && item) return item.title || speak(`console-say-the-${item.kind}`);
  return panel.row("requests", stop.request)?.name ?? stop.name;
}

/**
 * @param {any} panel
 * @param {Speak} speak
 * @param {any} stop
 */
function who(panel, speak, stop) {
  if (stop.kind === "question") return author(panel.row("questions", stop.question), speak);
  const request = panel.row("requests", stop.request);
  const person = panel.row("people", stop.person);
  const more = request ? request.organisation !== request.name && request.organisation : about(person, speak("comma"));
  return [named(panel, speak, stop), more].filter(Boolean).join(speak("comma"));
}

/**
 * @param {any} question
 * @param {Speak} speak
 */
function author(question, speak) {
  return question?.name ? [question.name, question.organisation].filter(Boolean).join(speak("comma")) : speak("console-say-anonymous");
}
