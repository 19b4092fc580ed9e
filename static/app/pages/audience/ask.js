// @ts-check
// The first tab: write a question, see what became of yours, read and support those of others.

import { html, useId, useState } from "../../../vendor/vendor.js";
import { language, languageName, number, said, t } from "../../i18n.js";
import { rowId, secret, uuid } from "../../live/ids.js";
import { useTick } from "../../ui/face.js";
import { Icon } from "../../ui/icons.js";
import { Said } from "../../ui/said.js";
import { Choices, Field, Select, Who, Wrong, useForm } from "./fields.js";
import { Contact, Notice, askingNow, until } from "./notice.js";
import { OwnQuestions } from "./own.js";
import { OtherQuestions } from "./others.js";
import { tell } from "./tell.js";
import { WRITTEN, tongue } from "./tongue.js";
import { graphemes, secondsAloud } from "./words.js";

/** @param {{ panel: any, device: any, draft: any, mine: any[] }} props */
export function Ask({ panel, device, draft, mine }) {
  const asking = useTick(() => askingNow(panel.header.value, panel.now()));
  return html`<section class="pane ask" aria-label=${t("tab-ask")}>
    ${asking === "ended" || asking === "closed"
      ? html`<${Closed} panel=${panel} draft=${draft} kind=${asking} />`
      : html`<${AskForm} panel=${panel} device=${device} draft=${draft} early=${asking === "early"} />`}
    <${OwnQuestions} panel=${panel} device=${device} mine=${mine} again=${(/** @type {any} */ thing) => again(draft, thing)} />
    <${OtherQuestions} panel=${panel} device=${device} />
  </section>`;
}

/**
 * What somebody was still writing stays readable.
 * @param {{ panel: any, draft: any, kind: string }} props
 */
function Closed({ panel, draft, kind }) {
  const text = draft.value.text?.trim();
  return html`<div class="stack">
    <${Notice} panel=${panel} kind=${kind} />
    ${text &&
    html`<article class="card own">
      <p class="hint">${t("kept")}</p>
      <${Said} text=${text} />
      <div class="acts"><button type="button" class="btn ghost" onClick=${() => (draft.value = { ...draft.value, text: "" })}>${t("own-hide")}</button></div>
    </article>`}
  </div>`;
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

/** @param {{ panel: any, device: any, draft: any, early: boolean }} props */
function AskForm({ panel, device, draft, early }) {
  const form = useForm(draft);
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
    ${early ? html`<${Notice} panel=${panel} kind="early" />` : panel.header.value.asking_until && html`<p class="until"><${Icon} name="clock" />${until(panel)}</p>`}
    <${TextField} form=${form} limit=${limit} wrong=${wrong.field === "text" ? wrong.text : ""} />
    ${attribution === "anonymous" && html`<p class="hint">${t("no-names")}</p>`}
    ${attribution === "attributed" && html`<p class="hint">${t("names-needed")}</p>`}
    ${["optional", "chatham"].includes(attribution) && html`<${Choices}
      form=${form}
      name="who"
      legend=${t("who-asks")}
      options=${[
        ["anonymous", t("who-anonymous")],
        ["named", t("who-named")],
      ]}
    />`}
    ${named &&
    html`<div class="more">
      <${Field}
        form=${form}
        name="name"
        label=${t("field-name")}
        wrong=${wrong.field === "name" ? wrong.text : ""}
        autocomplete="name"
      />
      <${Who} form=${form} groups=${groups} />
    </div>`}
    <${Tongue} form=${form} />
    <${ForWhom} panel=${panel} form=${form} />
    <button class="btn primary big wide" disabled=${early || graphemes(text, limit) > limit}>${t("ask-send")}</button>
    <${Waits} panel=${panel} />
    <p class="hint">${t(named ? "seen-named" : "seen-anonymous")}</p>
  </form>`;
}

/**
 * Said where one sends, since a banner at the top is not read there.
 * @param {{ panel: any }} props
 */
export function Waits({ panel }) {
  const away = panel.freshness.value.state === "offline";
  return html`<p class="hint waits" role="status" hidden=${!away}>${away && t("ask-waits")}</p>`;
}

/** @param {{ form: import("./fields.js").Form, limit: number, wrong: string }} props */
function TextField({ form, limit, wrong }) {
  const id = useId();
  const text = form.value("text");
  const count = graphemes(text, limit);
  const over = count > limit;
  const aloud = secondsAloud(text);
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
 * What one chooses stands, whatever is written then.
 * @param {{ form: import("./fields.js").Form }} props
 */
function Tongue({ form }) {
  const options = [...WRITTEN.map((code) => [code, languageName(code)]), ["other", t("written-in-other")]];
  return html`<${Select} form=${form} name="language" label=${t("written-in")} beside options=${options} first=${tongue(form.value("text"), language()) || "other"} />`;
}

/** @param {{ panel: any, form: import("./fields.js").Form }} props */
function ForWhom({ panel, form }) {
  const people = panel
    .rows("people")
    .filter((/** @type {any} */ person) => person.part !== "moderator")
    .sort((/** @type {any} */ one, /** @type {any} */ other) => one.place - other.place);
  if (people.length === 0) return null;
  const options = people.map((/** @type {any} */ person) => [person.id, [person.honorific, person.name].filter(Boolean).join(" ")]);
  return html`<${Select} form=${form} name="for" label=${t("for-whom")} options=${[["", t("for-panel")], ...options]} />`;
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
  if (named) {
    thing.name = form.value("name").trim();
    Object.assign(args, { name: thing.name, channel: form.value("channel") || "room" });
    for (const key of ["organisation", "group"]) if (form.value(key).trim()) args[key] = form.value(key).trim();
  }
  device.add(thing);
  form.clear("text", "for", "language");
  tell(panel.send("question.ask", args, { keep: true, id: thing.command }), panel, "ask-sent");
}
