// @ts-check
// Answers in writing: after the hour a section of its own, before it a quiet fold in the card of a question.
//
//   Written({ panel })              all that I owe, once the panel has ended
//   WriteHere({ panel, row })       the fold
//   isAwaited(row, person)          whether an answer of mine is to come in writing

import { html, useMemo, useState } from "../../vendor/vendor.js";
import { dayName, language, number, said, t, word } from "../i18n.js";
import { isLate, lastDay } from "../live/days.js";
import { rowId } from "../live/ids.js";
import { kept } from "../live/kept.js";
import { graphemes } from "../pages/audience/words.js";
import { Chip } from "../ui/chip.js";
import { Icon } from "../ui/icons.js";
import { Said } from "../ui/said.js";
import { toast } from "../ui/toast.js";
import { Words } from "./wording.js";

const LIMIT = 3_000;
/** @type {Record<string, [tone: string, icon: string]>} */
const looks = { owed: ["warn", "wait"], sent: ["accent", "send"], approved: ["live", "check"], returned: ["over", "undo"] };

/**
 * @param {any} row
 * @param {string} person
 */
export function isAwaited(row, person) {
  const mark = (row.assigned ?? []).find((/** @type {any} */ each) => each.person === person)?.state ?? null;
  return mark === "written" || (row.state === "written" && (mark !== null || row.for === person || row.offer === "take"));
}

/** @param {{ panel: any }} props */
export function Written({ panel }) {
  const header = panel.header.value;
  const rows = panel
    .rows("questions")
    .filter((/** @type {any} */ row) => isAwaited(row, panel.person))
    .sort((/** @type {any} */ one, /** @type {any} */ other) => one.number - other.number);
  if (header.state !== "ended") return null;
  const last = lastDay(header);
  const open = rows.filter((/** @type {any} */ row) => stateOf(panel, row) === "owed" || stateOf(panel, row) === "returned").length;
  return html`<section class="writing" aria-labelledby="writing-title">
    <h2 id="writing-title">${t("podium-writing")} ${open > 0 && html`<span class="muted">${number(open)}</span>`}</h2>
    ${rows.length === 0 && html`<p class="empty">${t("podium-writing-empty")}</p>`}
    ${rows.length > 0 && last && html`<p class="muted">${t(isLate(header, panel.now()) ? "podium-writing-was" : "podium-writing-until", { day: dayName(last) })}</p>`}
    <ul>
      ${rows.map(
        (/** @type {any} */ row) => html`<li key=${row.id} class="card question">
          <p class="meta"><span class="number">${t("question-short", { number: row.number })}</span><${State} state=${stateOf(panel, row)} /></p>
          <${Words} panel=${panel} row=${row} />
          <${Answer} panel=${panel} row=${row} />
        </li>`,
      )}
    </ul>
  </section>`;
}

/** @param {{ panel: any, row: any }} props */
export function WriteHere({ panel, row }) {
  if (!isAwaited(row, panel.person)) return null;
  const state = stateOf(panel, row);
  return html`<details class="write-here">
    <summary>${t("podium-write")} ${state !== "owed" && html`<${State} state=${state} />`}</summary>
    <${Answer} panel=${panel} row=${row} />
  </details>`;
}

/**
 * @param {any} panel
 * @param {any} row
 */
const own = (panel, row) =>
  panel.rows("submissions").find((/** @type {any} */ each) => each.question === row.id && each.person === panel.person) ?? null;

/**
 * @param {any} panel
 * @param {any} row
 * @returns {string}
 */
const stateOf = (panel, row) => own(panel, row)?.state ?? "owed";

/** @param {{ state: string }} props */
function State({ state }) {
  const [tone, icon] = looks[state];
  return html`<${Chip} tone=${tone} icon=${icon}>${word("podium-writing", state)}<//>`;
}

/** @param {{ panel: any, row: any }} props */
function Answer({ panel, row }) {
  const [changing, change] = useState(false);
  const submission = own(panel, row);
  const late = isLate(panel.header.value, panel.now());
  const writes = !late && submission?.state !== "approved" && (submission?.state !== "sent" || changing);
  if (writes) return html`<${Form} panel=${panel} row=${row} submission=${submission} done=${() => change(false)} />`;
  if (!submission) return null;
  return html`<div class="answer-text">
    <${Said} text=${submission.text} lang=${submission.language} />
    ${submission.state === "returned" && html`<${Note} note=${submission.note} />`}
    ${submission.state === "sent" && !late && html`<p><button type="button" class="btn small" onClick=${() => change(true)}>${t("podium-writing-change")}</button></p>`}
  </div>`;
}

/** @param {{ note: string | null }} props */
function Note({ note }) {
  return html`<p class="banner warn"><${Icon} name="undo" /><span>${note ? html`${t("podium-writing-note")} <bdi>${note}</bdi>` : t("podium-writing-returned-why")}</span></p>`;
}

/** @param {{ panel: any, row: any, submission: any, done: () => void }} props */
function Form({ panel, row, submission, done }) {
  const draft = useMemo(() => kept(`moderator.${panel.code}.answer.${row.id}`, { text: submission?.text ?? "" }), []);
  const { text } = draft.value;
  const count = graphemes(text, LIMIT);
  /** @param {Event} event */
  const submit = async (event) => {
    event.preventDefault();
    const args = { submission: submission?.id ?? rowId(), question: row.id, text: text.trim(), language: language() };
    const answer = await panel.send("submission.answer", args);
    if (!answer.ok) return toast({ text: said(answer.code, answer.data), tone: "over" });
    localStorage.removeItem(`moderator.${panel.code}.answer.${row.id}`);
    done();
    return toast({ text: t("podium-writing-arrived") });
  };
  return html`<form class="answer-form" onSubmit=${submit}>
    ${submission?.state === "returned" && html`<${Note} note=${submission.note} />`}
    <textarea class="input" rows="6" dir="auto" aria-label=${t("podium-writing-label", { number: row.number })} value=${text}
      onInput=${(/** @type {any} */ event) => (draft.value = { text: event.currentTarget.value })}></textarea>
    <p class="under hint"><span>${t("podium-writing-kept")}</span> <bdi dir="ltr" data-over=${count > LIMIT}>${number(count)} / ${number(LIMIT)}</bdi></p>
    <div class="acts">
      <button class="btn primary" disabled=${!text.trim() || count > LIMIT || panel.pending.value.some((/** @type {any} */ entry) => entry.args.question === row.id)}>${t("podium-writing-send")}</button>
      ${submission?.state === "sent" && html`<button type="button" class="btn ghost" onClick=${done}>${t("podium-writing-keep")}</button>`}
    </div>
  </form>`;
}
