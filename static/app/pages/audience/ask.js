// @ts-check
// The first tab: write a question, see what became of yours, read and support those of others.

import { html, useEffect, useId, useState } from "../../../vendor/vendor.js";
import { language, number, said, t } from "../../i18n.js";
import { reading, words } from "../../live/aloud.js";
import { rowId, secret, uuid } from "../../live/ids.js";
import { useTick } from "../../ui/face.js";
import { Icon } from "../../ui/icons.js";
import { Said } from "../../ui/said.js";
import { askingNow, until } from "./asking-now.js";
import { Wrong, useForm } from "./fields.js";
import { Served, fetchRest, rest } from "./rest.js";
import { tell } from "./tell.js";
import { WRITTEN, tongue } from "./tongue.js";
import { graphemes } from "./words.js";

/** @param {{ panel: any, device: any, draft: any, mine: any[], served: ParentNode }} props */
export function Ask({ panel, device, draft, mine, served }) {
  const asking = useTick(() => askingNow(panel.header.value, panel.now()));
  const isOver = asking === "ended" || asking === "closed";
  const { Closed, OwnQuestions, OtherQuestions } = rest.value ?? {};
  useEffect(() => {
    if (asking !== "open") void fetchRest();
  }, [asking]);
  return html`<section class="pane ask" tabindex="-1" aria-label=${t("tab-ask")}>
    ${isOver && Closed && html`<${Closed} panel=${panel} draft=${draft} kind=${asking} />`}
    ${!isOver && html`<${AskForm} panel=${panel} device=${device} draft=${draft} early=${asking === "early"} served=${served} />`}
    ${OwnQuestions && html`<${OwnQuestions} panel=${panel} device=${device} mine=${mine} again=${(/** @type {any} */ thing) => again(draft, thing)} />`}
    ${OtherQuestions ? html`<${OtherQuestions} panel=${panel} device=${device} />` : html`<${Served} from=${served} pick=".others" />`}
  </section>`;
}

/**
 * Puts the words of a refused question back into the form.
 * @param {any} draft
 * @param {any} thing
 */
function again(draft, thing) {
  draft.value = { ...draft.value, text: thing.text };
  document.getElementById("question-text")?.focus();
}

/** @param {{ panel: any, device: any, draft: any, early: boolean, served: ParentNode }} props */
function AskForm({ panel, device, draft, early, served }) {
  const form = useForm(draft);
  const { Draft, Notice, Nudge, Particulars, RunBy, Slow, Waits, WhoAsks } = rest.value ?? {};
  const [wrong, setWrong] = useState({ field: "", text: "" });
  const limit = panel.header.value.question_limit;
  const text = form.value("text");
  const { attribution, groups } = panel.header.value;
  const named = attribution === "attributed" || (attribution !== "anonymous" && form.value("who") === "named");

  /** @param {SubmitEvent} event */
  const submit = (event) => {
    event.preventDefault();
    const problem = early ? { field: "", text: "" } : check(form, named, limit);
    setWrong(problem ?? { field: "", text: "" });
    if (problem) return /** @type {any} */ (event.target).elements[`arg.${problem.field}`]?.focus();
    ask(panel, device, form, named);
  };

  return html`<form class="form" method="post" action=${`/p/${panel.code}/commands`} onSubmit=${submit} novalidate>
    ${early ? Notice && html`<${Notice} panel=${panel} kind="early" />` : panel.header.value.asking_until && html`<p class="until"><${Icon} name="clock" />${until(panel)}</p>`}
    <${TextField} form=${form} limit=${limit} wrong=${wrong.field === "text" ? wrong.text : ""} />
    ${Nudge && html`<${Nudge} text=${text} />`}
    ${attribution === "anonymous" && html`<p class="hint">${t("no-names")}</p>`}
    ${attribution === "attributed" && html`<p class="hint">${t("names-needed")}</p>`}
    ${WhoAsks ? html`<${WhoAsks} panel=${panel} form=${form} groups=${groups} attribution=${attribution} named=${named} wrong=${wrong.field === "name" ? wrong.text : ""} />` : html`<${Served} from=${served} pick=".named" inert />`}
    ${Particulars ? html`<${Particulars} panel=${panel} form=${form} named=${named} />` : html`<${Served} from=${served} pick=".particulars" inert />`}
    <button class="btn primary big wide" disabled=${early || graphemes(text, limit) > limit}>${t("ask-send")}</button>
    ${Waits && html`<${Waits} panel=${panel} />`}
    ${Draft && html`<${Draft} draft=${draft} names=${named ? ["text", "name", "organisation"] : ["text"]} />`}
    <p class="hint">${t(named ? "seen-named" : "seen-anonymous")}</p>
    ${Slow && html`<${Slow} panel=${panel} />`}
    ${RunBy ? html`<${RunBy} panel=${panel} />` : html`<${Served} from=${served} pick=".run-by" />`}
  </form>`;
}

/** @param {{ form: import("./fields.js").Form, limit: number, wrong: string }} props */
function TextField({ form, limit, wrong }) {
  const id = useId();
  const text = form.value("text");
  const count = graphemes(text, limit);
  const over = count > limit;
  const aloud = count > limit * 10 ? 0 : Math.round(reading(words(text)) / 1000);
  const problem = wrong || (over ? t("ask-over", { over: count - limit }) : "");
  return html`<div class="field">
    <label for="question-text">${t("ask-label")}</label>
    <textarea
      class="input"
      id="question-text"
      name="arg.text"
      rows="4"
      dir="auto"
      value=${text}
      onInput=${(/** @type {any} */ event) => form.set("text", event.target.value)}
      aria-invalid=${problem ? "true" : undefined}
      aria-describedby=${`${id}-count ${id}-wrong`}
    ></textarea>
    <p class="under hint" id=${`${id}-count`}>
      <span>${aloud > 0 && t("ask-aloud", { seconds: aloud })}</span>
      <span class="count" data-over=${over}><span class="unseen">${t("ask-count")} </span><bdi dir="ltr">${number(count)} / ${number(limit)}</bdi></span>
    </p>
    <div id=${`${id}-wrong`} aria-live="polite">${problem && html`<${Wrong} text=${problem} />`}</div>
  </div>`;
}

/**
 * @param {import("./fields.js").Form} form
 * @param {boolean} named
 * @param {number} limit
 */
function check(form, named, limit) {
  if (!form.value("text").trim()) return { field: "text", text: said("empty", { field: "text" }) };
  if (graphemes(form.value("text"), limit) > limit) return { field: "text", text: said("too_long", { field: "text", limit }) };
  if (named && !form.value("name").trim()) return { field: "name", text: said("empty", { field: "name" }) };
  return null;
}

/**
 * @param {any} panel
 * @param {any} device
 * @param {import("./fields.js").Form} form
 * @param {boolean} named
 */
function ask(panel, device, form, named) {
  const text = form.value("text").trim();
  const thing = { noun: "questions", id: rowId(), secret: secret(), text, name: "", command: uuid(), at: panel.now() };
  /** @type {Record<string, string>} */
  const args = { question: thing.id, text, secret: thing.secret };
  const written = form.value("language") || tongue(text, language());
  if (WRITTEN.includes(written)) args.language = written;
  if (form.value("for")) args.for = form.value("for");
  if (!named && form.value("group")) args.group = form.value("group");
  if (named) {
    thing.name = form.value("name").trim();
    Object.assign(args, { name: thing.name, channel: form.value("channel") || "room" });
    for (const key of ["organisation", "group", "seat"]) if (form.value(key).trim()) args[key] = form.value(key).trim();
  }
  device.add(thing);
  form.clear("text", "for", "language");
  tell(panel.send("question.ask", args, { keep: true, id: thing.command }), panel, "ask-sent");
}
