// @ts-check
// The question that is being asked, and who still owes an answer to it.
//
//   Asked({ panel })

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { Icon } from "../ui/icons.js";
import { Said } from "../ui/said.js";
import { act, isStepping, step } from "./act.js";
import { toNow } from "./hand.js";
import { owing } from "./order.js";
import { author, fullName } from "./words.js";

const MARKS = ["answered", "passed", "written"];
/** @type {Record<string, [tone: string, icon: string]>} */
const looks = { assigned: ["accent", "wait"], answered: ["live", "check"], passed: ["", "cross"], written: ["", "send"] };

/** @param {{ panel: any }} props */
export function Asked({ panel }) {
  const question = panel.row("questions", panel.header.value.question);
  if (!question) return null;
  const turn = panel.row("turns", panel.header.value.turn);
  return html`<div class="card asked">
    <p class="meta">
      <${Chip} tone="accent" icon="dot">${t("question-number", { number: question.number })}<//>
      <bdi class="muted">${author(question)}</bdi>
    </p>
    ${turn?.kind !== "read" && html`<div class="text" tabindex="0"><${Said} text=${question.text} lang=${question.language} /></div>`}
    <ul class="lines">
      ${question.assigned.map((/** @type {any} */ each) => html`<${Answer}
        key=${each.person} panel=${panel} question=${question} each=${each} speaks=${turn?.person === each.person} />`)}
    </ul>
    <${Closing} panel=${panel} question=${question} />
  </div>`;
}

/** @param {{ panel: any, question: any, each: any, speaks: boolean }} props */
function Answer({ panel, question, each, speaks }) {
  const person = panel.row("people", each.person);
  const [tone, icon] = speaks ? ["live", "dot"] : looks[each.state];
  const open = each.state === "assigned";
  return html`<li>
    <span class="who"><bdi class="name">${fullName(person)}</bdi></span>
    ${(speaks || !open) && html`<${Chip} tone=${tone} icon=${icon}>${speaks ? word("turn", "running") : word("assigned", each.state)}<//>`}
    ${
      open &&
      html`<span class="marks">
        ${!speaks && html`<button type="button" class="btn small" aria-disabled=${isStepping(panel)}
          onClick=${() => step(panel, "turn.start", { person: each.person }, fullName(person)).then(toNow)}>${t("console-give-floor")}</button>`}
        ${MARKS.map((mark) => html`<button key=${mark} type="button" class="btn ghost small"
          onClick=${() => marked(panel, question, mark, person)}>${t(`console-mark-${mark}`)}</button>`)}
      </span>`
    }
  </li>`;
}

/** @param {{ panel: any, question: any }} props */
function Closing({ panel, question }) {
  const several = owing(question).length > 1;
  if (!several && question.assigned.length > 0) return null;
  return html`<p class="closing">
    ${question.assigned.length === 0 && html`<${Answerer} panel=${panel} question=${question} />`}
    <button type="button" class="btn small" onClick=${() => marked(panel, question, "answered")}>
      <${Icon} name="check" />${t(several ? "console-all-answered" : "console-answered")}
    </button>
    ${!several && html`<button type="button" class="btn ghost small" onClick=${() => marked(panel, question, "written")}>${t("console-mark-written")}</button>`}
  </p>`;
}

/**
 * Whoever is chosen here comes next.
 * @param {{ panel: any, question: any }} props
 */
function Answerer({ panel, question }) {
  const people = panel
    .rows("people")
    .filter((/** @type {any} */ person) => !person.dropped)
    .sort((/** @type {any} */ one, /** @type {any} */ other) => one.place - other.place);
  const choose = (/** @type {any} */ event) => {
    const person = event.target.value;
    return person && act(panel, "question.assign", { question: question.id, people: [person] }, { text: t("console-assigned", { count: 1 }) });
  };
  return html`<label class="select">
    <span class="unseen">${t("console-assign-to")}</span>
    <select class="picker" value="" onChange=${choose}>
      <option value="" selected>${t("console-assign-to")}</option>
      ${people.map((/** @type {any} */ person) => html`<option key=${person.id} value=${person.id}>${fullName(person)}</option>`)}
    </select>
  </label>`;
}

/**
 * @param {any} panel
 * @param {any} question
 * @param {string} mark
 * @param {any} [person]
 */
function marked(panel, question, mark, person) {
  const whose = person ? { person: person.id } : {};
  const text = t("console-marked", { number: question.number, mark: word("assigned", mark) });
  return act(panel, "question.answered", { question: question.id, mark, ...whose }, { text });
}
