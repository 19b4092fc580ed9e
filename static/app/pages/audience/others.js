// @ts-check
// The approved questions of others, each with "me too" where the panel counts support.
//
//   OtherQuestions({ panel, device })
//   Question({ panel, device, row, support })   one of them, as a list item
//   Gloss({ row })                              its unofficial translation, if there is one

import { html } from "../../../vendor/vendor.js";
import { languageName, said, t, word } from "../../i18n.js";
import { Chip } from "../../ui/chip.js";
import { Icon } from "../../ui/icons.js";
import { Said } from "../../ui/said.js";
import { useBatch } from "../../ui/saying.js";
import { useStill } from "../../ui/still.js";
import { toast } from "../../ui/toast.js";
import { Answers } from "./answers.js";
import { Unsent } from "./keeping.js";

const OPEN = new Set(["approved", "next", "asked"]);
/** @type {Record<string, [tone: string, icon: string]>} */
const looks = { asked: ["live", "dot"], next: ["accent", "up"], approved: ["", "ring"], answered: ["live", "check"], written: ["", "check"] };

/** @param {{ panel: any, device: any }} props */
export function OtherQuestions({ panel, device }) {
  const own = new Set(device.things.value.map((/** @type {any} */ thing) => thing.id));
  const rows = panel
    .rows("questions")
    .filter((/** @type {any} */ row) => OPEN.has(row.state) && !own.has(row.id))
    .sort((/** @type {any} */ one, /** @type {any} */ other) => other.number - one.number);
  const { shown, waiting, reveal } = useStill(rows);
  const { support, state } = panel.header.value;
  useBatch(rows.map((/** @type {any} */ row) => row.id), (count) => t("others-new", { count }));
  if (state === "ended" && rows.length === 0) return null;
  return html`<div class="stack">
    <h2>${t("others-title")}</h2>
    ${support !== "off" && shown.length > 0 && html`<p class="hint">${t(`support-${support}`)}</p>`}
    ${waiting > 0 && html`<button type="button" class="btn more-new wide" onClick=${reveal}><${Icon} name="up" />${t("others-new", { count: waiting })}</button>`}
    ${shown.length === 0 && waiting === 0
      ? html`<p class="empty">${t("others-empty")}</p>`
      : html`<ul class="stack">
          ${shown.map((row) => html`<${Question} key=${row.id} panel=${panel} device=${device} row=${row} support=${support !== "off"} />`)}
        </ul>`}
  </div>`;
}

/** @param {{ panel: any, device: any, row: any, support?: boolean }} props */
export function Question({ panel, device, row, support = false }) {
  const tally = panel.row("tallies", row.id);
  const target = panel.row("people", row.for);
  const [tone, icon] = looks[row.state] ?? ["", "ring"];
  return html`<li class="card question" data-state=${row.state}>
    <p class="meta">
      <span class="number">${t("question-short", { number: row.number })}</span>
      <${Chip} tone=${tone} icon=${icon}>${word("question", row.state)}<//>
      ${target && html`<span class="muted">${t("for-person", { name: target.name })}</span>`}
    </p>
    <${Said} text=${row.text} lang=${row.language} />
    <${Gloss} row=${row} />
    <${Answers} panel=${panel} answers=${panel.rows("submissions").filter((/** @type {any} */ each) => each.question === row.id)} />
    ${row.askers > 1 && html`<p class="muted">${t("askers", { count: row.askers })}</p>`}
    <div class="foot">
      <p class="muted by">${author(row)}</p>
      ${support && OPEN.has(row.state) ? html`<${Support} panel=${panel} device=${device} row=${row} voices=${tally?.voices} />` : tally && html`<p class="muted">${t("voices", { count: tally.voices })}</p>`}
    </div>
    <${Unsent} panel=${panel} name="question.support" id=${row.id} />
  </li>`;
}

/** @param {{ row: any }} props */
export function Gloss({ row }) {
  if (!row.gloss) return null;
  const language = row.gloss_language ? languageName(row.gloss_language) : "";
  return html`<div class="gloss">
    <p class="muted small">${t("gloss")}${language && ` · ${language}`}</p>
    <${Said} text=${row.gloss} lang=${row.gloss_language} />
  </div>`;
}

/** @param {any} row */
function author(row) {
  if (!row.name) return row.group ? word("group", row.group) : t("anonymous");
  return html`<bdi>${row.name}</bdi>${row.organisation && html` · <bdi>${row.organisation}</bdi>`}${row.group && ` · ${word("group", row.group)}`}${t("aside", { text: t(row.seat ? "with-seat" : "as-given") })}`;
}

/** @param {{ panel: any, device: any, row: any, voices?: number }} props */
function Support({ panel, device, row, voices }) {
  const supported = Boolean(device.supported.value[row.id]);
  const press = async () => {
    device.support(row.id, !supported);
    const answer = await panel.send("question.support", { question: row.id, supported: !supported });
    if (answer.ok || answer.code === "dismissed") return;
    device.support(row.id, supported);
    toast({ text: said(answer.code, answer.data), tone: "over" });
  };
  return html`<button type="button" class="btn support" aria-pressed=${supported ? "true" : "false"} onClick=${press}>
    <${Icon} name=${supported ? "check" : "support"} /><span>${t("support-me-too")}</span>
    ${voices !== undefined && html`<span class="voices"><span aria-hidden="true">${voices}</span><span class="unseen">${t("voices", { count: voices })}</span></span>`}
  </button>`;
}
