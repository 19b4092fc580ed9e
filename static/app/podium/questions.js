// @ts-check
// The questions that I am to answer, or have offered to; then all others that were approved.
//
//   Questions({ panel, children })   children: what stands between the two

import { html } from "../../vendor/vendor.js";
import { listed, number, said, t, word } from "../i18n.js";
import { fullName } from "../console/words.js";
import { Chip } from "../ui/chip.js";
import { Icon } from "../ui/icons.js";
import { useBatch } from "../ui/saying.js";
import { useStill } from "../ui/still.js";
import { toast } from "../ui/toast.js";
import { Offer } from "./offer.js";
import { Words } from "./wording.js";
import { WriteHere, Written, isAwaited } from "./writing.js";

const MARKS = ["answered", "passed", "written"];
const OPEN = new Set(["approved", "next", "asked"]);
/** @type {Record<string, [tone: string, icon: string]>} */
const looks = {
  asked: ["live", "dot"],
  next: ["accent", "up"],
  approved: ["", "ring"],
  answered: ["live", "check"],
  passed: ["", "cross"],
  written: ["", "send"],
};

/** @param {{ panel: any, children?: any }} props */
export function Questions({ panel, children }) {
  const rows = panel
    .rows("questions")
    .sort((/** @type {any} */ one, /** @type {any} */ other) => rank(one) - rank(other) || one.number - other.number);
  const ended = panel.header.value.state === "ended";
  const mine = rows.filter((/** @type {any} */ row) => isMine(row, panel.person) && !(ended && isAwaited(row, panel.person)));
  const others = rows.filter((/** @type {any} */ row) => !isMine(row, panel.person) && OPEN.has(row.state));
  return html`<${Written} panel=${panel} />
    ${!(ended && mine.length === 0) && html`<section class="mine" aria-labelledby="mine-title">
      <h2 id="mine-title">${t("podium-for-you")} ${mine.length > 0 && html`<span class="muted">${number(mine.length)}</span>`}</h2>
      ${
        mine.length === 0
          ? html`<p class="empty">${t("podium-for-you-empty")}</p>`
          : html`<ul>
              ${mine.map((/** @type {any} */ row) => html`<${Mine} key=${row.id} panel=${panel} row=${row} />`)}
            </ul>`
      }
    </section>`}
    ${children}
    ${!ended && html`<${Others} panel=${panel} rows=${others} />`}`;
}

/**
 * Given to me, asked of me by its author, or taken on by me.
 * @param {any} row
 * @param {string} person
 */
function isMine(row, person) {
  return mark(row, person) !== null || row.for === person || (row.offer === "take" && OPEN.has(row.state));
}

/** @param {any} row */
const rank = (row) => ["asked", "next", "approved"].indexOf(row.state) + (OPEN.has(row.state) ? 0 : 10);

/**
 * @param {any} row
 * @param {string} person
 */
const mark = (row, person) => (row.assigned ?? []).find((/** @type {any} */ each) => each.person === person)?.state ?? null;

/** @param {{ panel: any, row: any }} props */
function Mine({ panel, row }) {
  const state = mark(row, panel.person);
  const owed = (state === "assigned" || state === null) && OPEN.has(row.state);
  const [tone, icon] = looks[owed ? row.state : (state ?? row.state)] ?? looks.approved;
  const marking = row.state === "asked" && (state !== null || row.offer === "take");
  return html`<li class="card question" data-state=${row.state}>
    <p class="meta">
      <span class="number">${t("question-short", { number: row.number })}</span>
      <${Chip} tone=${tone} icon=${icon}>${owed ? word("question", row.state) : word("assigned", state ?? "answered")}<//>
      ${row.group && html`<${Chip}>${word("group", row.group)}<//>`}
      ${state === null && owed && row.for === panel.person && html`<${Chip}>${t("podium-asked-of-you")}<//>`}
    </p>
    <${Words} panel=${panel} row=${row} />
    <${With} panel=${panel} row=${row} />
    ${owed && (marking ? html`<${Marks} panel=${panel} row=${row} />` : html`<${Offer} panel=${panel} row=${row} given=${state !== null} write=${() => set(panel, row, "written")} />`)}
    <${WriteHere} panel=${panel} row=${row} />
    ${!owed && state && OPEN.has(row.state) && html`<${Rather} panel=${panel} row=${row} state=${state} />`}
  </li>`;
}

/** @param {{ panel: any, row: any }} props */
function Marks({ panel, row }) {
  return html`<div class="acts">
    ${MARKS.map((name) => html`<button key=${name} type="button" class=${`btn ${name === "answered" ? "primary" : ""}`} onClick=${() => set(panel, row, name)}>
      <${Icon} name=${looks[name][1]} />${t(`podium-mark-${name}`)}</button>`)}
  </div>`;
}

/** @param {{ panel: any, row: any, state: string }} props */
function Rather({ panel, row, state }) {
  const others = MARKS.filter((name) => name !== state && (name !== "answered" || row.state === "asked"));
  return html`<div class="acts">
    ${others.map((name) => html`<button key=${name} type="button" class="btn ghost small" onClick=${() => set(panel, row, name)}>
      ${t("podium-mark-rather", { mark: t(`podium-mark-${name}`) })}</button>`)}
  </div>`;
}

/** @param {{ panel: any, row: any }} props */
function With({ panel, row }) {
  const others = (row.assigned ?? []).filter((/** @type {any} */ each) => each.person !== panel.person);
  if (others.length === 0) return null;
  const names = listed(others.map((/** @type {any} */ each) => fullName(panel.row("people", each.person))));
  return html`<p class="muted small">${t("podium-with", { names })}</p>`;
}

/**
 * @param {any} panel
 * @param {any} row
 * @param {string} name
 */
async function set(panel, row, name) {
  const answer = await panel.send("question.answered", { question: row.id, person: panel.person, mark: name });
  if (!answer.ok) toast({ text: said(answer.code, answer.data), tone: "over" });
  else toast({ text: t("podium-marked", { number: row.number, mark: word("assigned", name) }) });
}

/** @param {{ panel: any, rows: any[] }} props */
function Others({ panel, rows }) {
  const { shown, waiting, reveal } = useStill(rows, { hold: true });
  useBatch(rows.map((row) => row.id), (count) => t("podium-more", { count }));
  return html`<section class="others" aria-labelledby="others-title">
    <h2 id="others-title">${t("podium-others")} ${shown.length > 0 && html`<span class="muted">${number(shown.length)}</span>`}</h2>
    ${waiting > 0 && html`<button type="button" class="btn wide more-new"
      onClick=${reveal}><${Icon} name="up" />${t("podium-more", { count: waiting })}</button>`}
    ${
      shown.length === 0 && waiting === 0
        ? html`<p class="empty">${t("podium-others-empty")}</p>`
        : html`<ul class="card">${shown.map((row) => html`<${Other} key=${row.id} panel=${panel} row=${row} />`)}</ul>`
    }
  </section>`;
}

/** @param {{ panel: any, row: any }} props */
function Other({ panel, row }) {
  return html`<li data-state=${row.state}>
    <p class="meta">
      <span class="number">${t("question-short", { number: row.number })}</span>
      ${row.state !== "approved" && html`<${Chip} tone=${looks[row.state][0]} icon=${looks[row.state][1]}>${word("question", row.state)}<//>`}
    </p>
    <${Words} panel=${panel} row=${row} />
    <${Offer} panel=${panel} row=${row} given=${false} />
  </li>`;
}
