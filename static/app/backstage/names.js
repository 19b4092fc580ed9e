// @ts-check
// Names, functions and acronyms as they are spelt, for those who speak or caption them, and what was promised.
//
//   Names({ panel })  Promised({ panel })

import { html } from "../../vendor/vendor.js";
import { about, fullName } from "../console/words.js";
import { t, word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { Icon } from "../ui/icons.js";
import { Name, Said } from "../ui/said.js";
import { dueOf, leadOf } from "../wall/words.js";
import { acronyms, glossaryLines } from "./glossary.js";

const FREE_AFTER = 60_000;

/** @param {any} panel */
function spelt(panel) {
  const header = panel.header.value;
  const rows = [...panel.rows("people")].sort((one, other) => one.place - other.place);
  const people = rows.map((row) => ({ name: fullName(row), about: about(row) }));
  const speakers = panel.rows("requests").map((/** @type {any} */ row) => ({ name: row.name ?? "", about: row.organisation && row.organisation !== row.name ? row.organisation : "" }));
  const organisations = [...new Set([...header.organisers, ...rows.map((row) => row.organisation)].filter(Boolean))];
  const texts = [header.title, ...organisations, ...people.map((row) => row.about), ...panel.rows("items").map((/** @type {any} */ row) => row.title ?? "")];
  const said = panel.rows("questions").map((/** @type {any} */ row) => row.text);
  return { people, speakers: speakers.filter((/** @type {any} */ row) => row.name), organisations, found: acronyms([...texts, ...said]) };
}

/** @param {{ panel: any }} props */
export function Names({ panel }) {
  const { people, speakers, organisations, found } = spelt(panel);
  return html`<section class="card booth-names" aria-labelledby="names">
    <h2 id="names">${t("booth-names")}</h2>
    <${Spelt} rows=${people} />
    ${speakers.length > 0 && html`<h3>${t("booth-speakers")}</h3><${Spelt} rows=${speakers} />`}
    ${organisations.length > 0 && html`<h3>${t("booth-organisations")}</h3>
      <${Spelt} rows=${organisations.map((name) => ({ name, about: "" }))} />`}
    ${found.length > 0 && html`<h3>${t("booth-acronyms")}</h3>
      <${Spelt} rows=${found.map((each) => ({ name: each.short, about: each.long }))} />`}
    <button type="button" class="btn" onClick=${() => download(`${panel.code}.txt`, glossaryLines(people, speakers, found))}>
      <${Icon} name="follow" />${t("booth-glossary")}
    </button>
  </section>`;
}

/** @param {{ rows: { name: string, about: string }[] }} props */
function Spelt({ rows }) {
  return html`<ul class="booth-spelt">
    ${rows.map((row, place) => html`<li key=${place}>
      <strong><${Name}>${row.name}<//></strong>
      ${row.about && html`<span class="muted"> <${Name}>${row.about}<//></span>`}
    </li>`)}
  </ul>`;
}

/**
 * @param {string} name
 * @param {string[]} lines
 */
function download(name, lines) {
  const address = URL.createObjectURL(new Blob([`${lines.join("\n")}\n`], { type: "text/plain;charset=utf-8" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), FREE_AFTER);
}

/** @param {{ panel: any }} props */
export function Promised({ panel }) {
  const rows = panel.rows("actions").filter((/** @type {any} */ row) => row.status !== "dropped");
  if (rows.length === 0) return null;
  rows.sort((/** @type {any} */ one, /** @type {any} */ other) => one.number - other.number);
  return html`<section class="card" aria-labelledby="promised">
    <h2 id="promised">${t("booth-actions")}</h2>
    <ol class="booth-actions">
      ${rows.map((/** @type {any} */ row) => html`<li key=${row.id}>
        <${Said} text=${row.text} />
        <p class="muted"><${Name}>${leadOf(panel, row) || t("booth-lead-open")}<//> · ${row.due ? dueOf(row) : t("booth-due-open")} <${Chip}>${word("booth-action", row.status)}<//></p>
      </li>`)}
    </ol>
  </section>`;
}
