// @ts-check
// The questions that I am to answer, with my marks; then all others that were approved.
//
//   Questions({ panel, me })

import { html } from "../../vendor/vendor.js";
import { number, said, t, word } from "../i18n.js";
import { author, fullName } from "../console/words.js";
import { Chip } from "../ui/chip.js";
import { Icon } from "../ui/icons.js";
import { Said } from "../ui/said.js";
import { useStill } from "../ui/still.js";
import { toast } from "../ui/toast.js";

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

/** @param {{ panel: any, me: any }} props */
export function Questions({ panel, me }) {
  const rows = panel
    .rows("questions")
    .sort((/** @type {any} */ one, /** @type {any} */ other) => rank(one) - rank(other) || one.number - other.number);
  const mine = rows.filter((/** @type {any} */ row) => mark(row, panel.person) || row.for === panel.person);
  const others = rows.filter((/** @type {any} */ row) => !mine.includes(row) && OPEN.has(row.state));
  return html`<section class="mine" aria-labelledby="mine-title">
      <h2 id="mine-title">${t("podium-for-you")} ${mine.length > 0 && html`<span class="muted">${number(mine.length)}</span>`}</h2>
      ${
        mine.length === 0
          ? html`<p class="empty">${t("podium-for-you-empty")}</p>`
          : html`<ul>
              ${mine.map((/** @type {any} */ row) => html`<${Mine} key=${row.id} panel=${panel} row=${row} me=${me} />`)}
            </ul>`
      }
    </section>
    <${Others} panel=${panel} rows=${others} />`;
}

/** @param {any} row */
const rank = (row) => ["asked", "next", "approved"].indexOf(row.state) + (OPEN.has(row.state) ? 0 : 10);

/**
 * @param {any} row
 * @param {string} person
 */
const mark = (row, person) => (row.assigned ?? []).find((/** @type {any} */ each) => each.person === person)?.state ?? null;

/** @param {{ panel: any, row: any, me: any }} props */
function Mine({ panel, row, me }) {
  const state = mark(row, panel.person);
  const open = (state === "assigned" || state === null) && OPEN.has(row.state);
  const [tone, icon] = looks[open ? row.state : (state ?? row.state)] ?? looks.approved;
  return html`<li class="card question" data-state=${row.state}>
    <p class="meta">
      <span class="number">Q${row.number}</span>
      <${Chip} tone=${tone} icon=${icon}>${open ? word("question", row.state) : word("assigned", state ?? "answered")}<//>
      ${row.group && html`<${Chip}>${word("group", row.group)}<//>`}
    </p>
    <${Said} text=${row.text} lang=${row.language} class="text" />
    <p class="muted small"><bdi>${author(row)}</bdi><${With} panel=${panel} row=${row} me=${me} /></p>
    ${open && html`<div class="acts">${MARKS.map((name) => html`<button key=${name} type="button" class="btn"
      onClick=${() => set(panel, row, name)}><${Icon} name=${looks[name][1]} />${t(`podium-mark-${name}`)}</button>`)}</div>`}
    ${!open && state && OPEN.has(row.state) && html`<div class="acts">${MARKS.filter((name) => name !== state).map((name) => html`<button
      key=${name} type="button" class="btn ghost small"
        onClick=${() => set(panel, row, name)}>${t("podium-mark-rather", { mark: t(`podium-mark-${name}`) })}</button>`)}</div>`}
  </li>`;
}

/** @param {{ panel: any, row: any, me: any }} props */
function With({ panel, row }) {
  const others = (row.assigned ?? []).filter((/** @type {any} */ each) => each.person !== panel.person);
  if (others.length === 0) return null;
  const names = others.map((/** @type {any} */ each) => fullName(panel.row("people", each.person))).join(", ");
  return html` · ${t("podium-with", { names })}`;
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
  return html`<section class="others" aria-labelledby="others-title">
    <h2 id="others-title">${t("podium-others")} ${shown.length > 0 && html`<span class="muted">${number(shown.length)}</span>`}</h2>
    ${waiting > 0 && html`<button type="button" class="btn wide more-new"
      onClick=${reveal}><${Icon} name="up" />${t("podium-more", { count: waiting })}</button>`}
    ${
      shown.length === 0 && waiting === 0
        ? html`<p class="empty">${t("podium-others-empty")}</p>`
        : html`<ul class="card">
            ${shown.map(
              (row) =>
                html`<li key=${row.id} data-state=${row.state}>
                  <p class="meta">
                    <span class="number">Q${row.number}</span
                    >${row.state !== "approved" && html`<${Chip}
                      tone=${looks[row.state][0]} icon=${looks[row.state][1]}>${word("question", row.state)}<//>`}<bdi
                      class="muted small"
                      >${author(row)}</bdi
                    >
                  </p>
                  <${Said} text=${row.text} lang=${row.language} />
                  <${Voices} panel=${panel} row=${row} />
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}

/** @param {{ panel: any, row: any }} props */
function Voices({ panel, row }) {
  const voices = panel.row("tallies", row.id)?.voices ?? 1;
  return voices > 1 ? html`<p class="muted small">${t("voices", { count: voices })}</p>` : null;
}
