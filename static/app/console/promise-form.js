// @ts-check
// The form for a follow-up action, new or to be corrected.
//
//   PromiseForm({ panel, draft, row })   row: the one that is edited
//   formOf(row)                          the draft that edits it

import { html, useLayoutEffect, useRef } from "../../vendor/vendor.js";
import { said, t } from "../i18n.js";
import { rowId } from "../live/ids.js";
import { toast } from "../ui/toast.js";
import { act } from "./act.js";
import { changes } from "./duties.js";
import { Entry, Pick } from "./entry.js";
import { excerpt, fullName } from "./words.js";

const TEXT = 300;
const OTHER = "other";
const SPOKEN = ["asked", "answered", "written", "approved", "next"];
const RECENT = 8;

/** @param {any} row */
export function formOf(row) {
  const from = row.question ? `question ${row.question}` : row.turn ? `turn ${row.turn}` : "";
  return { open: true, edits: row.id, text: row.text, who: row.person ?? (row.lead ? OTHER : ""), lead: row.lead ?? "", due: row.due ?? "", from };
}

/** @param {{ panel: any, draft: any, row?: any }} props */
export function PromiseForm({ panel, draft, row }) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  useLayoutEffect(() => /** @type {HTMLElement | null} */ (form.current?.querySelector("textarea"))?.focus(), []);
  const close = () => {
    draft.value = {};
    // The button comes back in the place of the form.
    setTimeout(() => document.getElementById(row ? `edit-${row.id}` : "action-opener")?.focus());
  };
  const send = async (/** @type {any} */ event) => {
    event.preventDefault();
    const fields = fieldsOf(draft.value);
    if (!fields.text) return toast({ text: said("empty", { field: "action" }), tone: "over" });
    const answer = await (row ? edit(panel, row, fields) : add(panel, fields));
    if (answer.ok) close();
  };
  const people = panel.rows("people").filter((/** @type {any} */ person) => !person.dropped || person.id === row?.person);
  const leads = people.sort(byPlace).map((/** @type {any} */ person) => [person.id, fullName(person)]);
  return html`<form class=${`promise-form ${row ? "" : "card slip"}`} ref=${form} aria-label=${t("console-action-new")} onSubmit=${send} novalidate
    onKeyDown=${(/** @type {any} */ event) => event.key === "Escape" && close()}>
    <${Entry} draft=${draft} name="text" label=${t("console-action-text")} rows=${2} most=${TEXT} />
    <div class="side-by-side">
      <${Pick} draft=${draft} name="who" label=${t("console-action-lead")} options=${[["", t("console-action-lead-none")], ...leads, [OTHER, t("console-action-lead-other")]]} />
      <${Entry} draft=${draft} name="due" label=${t("console-action-until")} type="date" optional />
    </div>
    ${draft.value.who === OTHER && html`<${Entry} draft=${draft} name="lead" label=${t("console-action-lead-words")} />`}
    <${Pick} draft=${draft} name="from" label=${t("console-action-origin")} options=${[["", t("console-action-origin-none")], ...origins(panel, draft.value.from)]} />
    <p class="foot">
      <button class="btn small chosen">${t(row ? "console-action-keep" : "console-action-add")}</button>
      <button type="button" class="btn small" onClick=${close}>${t("cancel")}</button>
    </p>
  </form>`;
}

/** @param {any} one @param {any} other */
const byPlace = (one, other) => one.place - other.place;

/** @param {Record<string, any>} draft */
function fieldsOf({ text = "", who = "", lead = "", due = "", from = "" }) {
  const [noun, id] = from.split(" ");
  return {
    text: text.trim(),
    person: who && who !== OTHER ? who : null,
    lead: who === OTHER ? lead.trim() || null : null,
    due: due || null,
    turn: noun === "turn" ? id : null,
    question: noun === "question" ? id : null,
  };
}

/**
 * The latest turns and the questions of the hour, and whatever it comes from already.
 * @param {any} panel
 * @param {string} [from]
 * @returns {[string, string][]}
 */
function origins(panel, from = "") {
  const spoken = (/** @type {any} */ turn) => turn.kind !== "read" && turn.kind !== "announce";
  const turns = panel.rows("turns").filter(spoken).sort((/** @type {any} */ one, /** @type {any} */ other) => other.began_at - one.began_at);
  const questions = panel.rows("questions").filter((/** @type {any} */ row) => SPOKEN.includes(row.state) && row.number);
  questions.sort((/** @type {any} */ one, /** @type {any} */ other) => SPOKEN.indexOf(one.state) - SPOKEN.indexOf(other.state) || other.number - one.number);
  const chosen = (/** @type {any[]} */ rows, /** @type {string} */ noun) => rows.filter((row, at) => at < RECENT || from === `${noun} ${row.id}`);
  return [
    ...chosen(questions, "question").map((row) => /** @type {[string, string]} */ ([`question ${row.id}`, `${t("question-short", { number: row.number })} · ${excerpt(row.text)}`])),
    ...chosen(turns, "turn").map((turn) => /** @type {[string, string]} */ ([`turn ${turn.id}`, t("console-action-turn", { name: fullName(panel.row("people", turn.person)) || turn.name })])),
  ];
}

/** @param {any} panel @param {Record<string, any>} fields */
function add(panel, fields) {
  const action = rowId();
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const inverse = { name: "action.status", args: { action, status: "dropped" } };
  return act(panel, "action.add", { action, ...given }, { text: t("console-action-added"), inverse });
}

/** @param {any} panel @param {any} row @param {any} fields */
function edit(panel, row, fields) {
  const changed = changes(row, fields);
  if (!changed) return Promise.resolve({ ok: true });
  const former = Object.fromEntries(Object.keys(changed).map((name) => [name, row[name] ?? null]));
  const inverse = { name: "action.edit", args: { action: row.id, ...former } };
  return act(panel, "action.edit", { action: row.id, ...changed, rev: row.rev }, { text: t("console-action-kept", { number: row.number }), inverse });
}
