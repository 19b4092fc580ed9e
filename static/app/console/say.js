// @ts-check
// The sentence that the chair may read out: who gets the floor, and who follows.
//
//   Say({ panel })

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { about, author, stopName } from "./words.js";

/** @param {{ panel: any }} props */
export function Say({ panel }) {
  const [stop, then] = panel.header.value.line ?? [];
  if (!stop) return null;
  const person = panel.row("people", stop.person);
  return html`<div class="say">
    <p class="muted small">${t("console-say")}</p>
    <p class="words">${sentence(panel, stop, then)}</p>
    ${person?.phonetic && html`<p class="phonetic">${t("console-phonetic", { name: person.name, phonetic: person.phonetic })}</p>`}
    ${person?.note && html`<p class="muted small"><bdi>${person.note}</bdi></p>`}
  </div>`;
}

/**
 * @param {any} panel
 * @param {any} stop
 * @param {any} then
 */
function sentence(panel, stop, then) {
  const what = { name: who(panel, stop), number: stop.name, then: then ? following(panel, then) : "" };
  return t(`console-say-${kind(stop)}${then ? "" : "-last"}`, what);
}

/**
 * An item with neither person nor title is named by its kind, and within a sentence by its article too.
 * @param {any} panel
 * @param {any} stop
 */
function following(panel, stop) {
  const item = stop.person ? null : panel.row("items", stop.item);
  return item && !item.title ? t(`console-the-${item.kind}`) : stopName(panel, stop);
}

/** @param {any} stop */
function kind(stop) {
  if (stop.kind === "question") return "question";
  return stop.kind === "item" && !stop.person ? "item" : "floor";
}

/**
 * @param {any} panel
 * @param {any} stop
 */
function who(panel, stop) {
  if (stop.kind === "question") return author(panel.row("questions", stop.question) ?? {});
  if (kind(stop) === "item") return following(panel, stop);
  const request = panel.row("requests", stop.request);
  const more = request ? request.organisation !== request.name && request.organisation : about(panel.row("people", stop.person));
  return [stopName(panel, stop), more].filter(Boolean).join(", ");
}
