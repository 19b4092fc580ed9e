// @ts-check
// The show of hands: a question to the room with two to six answers, the counts as they come, and when the room may see them.
//
//   Polls({ panel, desk })

import { html, useLayoutEffect, useRef } from "../../vendor/vendor.js";
import { number, t } from "../i18n.js";
import { rowId } from "../live/ids.js";
import { Chip } from "../ui/chip.js";
import { Icon } from "../ui/icons.js";
import { Said } from "../ui/said.js";
import { act } from "./act.js";
import { Entry, write } from "./entry.js";
import { OnWall } from "./promises.js";
import { answersOf, shares } from "./hands-up.js";

const TEXT = 200;
const ANSWER = 60;
const LEAST = 2;
const MOST = 6;

/** @param {{ panel: any, desk: any }} props */
export function Polls({ panel, desk }) {
  const rows = panel.rows("polls").sort((/** @type {any} */ one, /** @type {any} */ other) => other.opened_at - one.opened_at);
  const draft = desk.draft("poll", { open: rows.length === 0, answers: LEAST });
  const { state } = panel.header.value;
  const may = state === "open" || state === "live";
  const asking = may && draft.value.open;
  return html`${
      may &&
      html`<div class="list-tools">
        <button type="button" class="btn small" id="poll-opener" aria-expanded=${asking} onClick=${() => write(draft, { open: !draft.value.open })}>
          <${Icon} name="support" />${t("console-poll-new")}
        </button>
      </div>`
    }
    <div class="list">
      ${asking && html`<${Form} panel=${panel} draft=${draft} />`}
      ${
        rows.length === 0
          ? !asking &&
            html`<p class="empty">
              <${Icon} name="hand" /><strong>${t("console-polls-empty")}</strong
              ><span>${t(may ? "console-polls-empty-more" : "console-polls-empty-closed")}</span>
            </p>`
          : html`<ul class="cards">
              ${rows.map((/** @type {any} */ row, /** @type {number} */ at) => html`<${Poll} key=${row.id} panel=${panel} row=${row} may=${may} latest=${at === 0} />`)}
            </ul>`
      }
    </div>`;
}

/** @param {{ panel: any, draft: any }} props */
function Form({ panel, draft }) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const count = draft.value.answers ?? LEAST;
  const last = useRef(count);
  useLayoutEffect(() => {
    // A line that was added is written next.
    if (count > last.current) /** @type {HTMLElement | null} */ (form.current?.querySelector(`[name="answer${count - 1}"]`))?.focus();
    last.current = count;
  }, [count]);
  const close = () => {
    write(draft, { open: false });
    document.getElementById("poll-opener")?.focus();
  };
  const send = async (/** @type {any} */ event) => {
    event.preventDefault();
    if (await open(panel, draft.value, count)) {
      draft.value = { open: false, answers: LEAST };
      document.getElementById("poll-opener")?.focus();
    }
  };
  return html`<form class="card slip" ref=${form} aria-label=${t("console-poll-new")} onSubmit=${send} novalidate
    onKeyDown=${(/** @type {any} */ event) => event.key === "Escape" && close()}>
    <${Entry} draft=${draft} name="text" label=${t("console-poll-text")} most=${TEXT} />
    ${Array.from({ length: count }, (_, at) => html`<${Entry} key=${at} draft=${draft} name=${`answer${at}`} label=${t("console-poll-answer", { place: at + 1 })} most=${ANSWER} />`)}
    <p class="foot">
      <button class="btn small chosen">${t("console-poll-open")}</button>
      ${count < MOST && html`<button type="button" class="btn ghost small" onClick=${() => write(draft, { answers: count + 1 })}>${t("console-poll-more")}</button>`}
      <span class="muted small">${t("console-poll-why")}</span>
    </p>
  </form>`;
}

/**
 * @param {any} panel
 * @param {Record<string, any>} draft
 * @param {number} count
 */
async function open(panel, draft, count) {
  const poll = rowId();
  const args = { poll, text: (draft.text ?? "").trim(), answers: answersOf(draft, count) };
  const inverse = { name: "poll.close", args: { poll } };
  return (await act(panel, "poll.open", args, { text: t("console-poll-opened"), inverse })).ok;
}

/** @param {{ panel: any, row: any, may: boolean, latest: boolean }} props */
function Poll({ panel, row, may, latest }) {
  const isOpen = row.state === "open";
  const { total, parts } = shares(row.counts);
  return html`<li class="card poll" data-state=${row.state}>
    <p class="meta">
      <${Chip} tone=${isOpen ? "live" : ""} icon=${isOpen ? "dot" : "square"}>${t(`console-poll-is-${row.state}`)}<//>
      ${row.revealed && html`<${Chip} tone="accent" icon="wall">${t("console-poll-is-revealed")}<//>`}
      <span class="muted small push">${t("console-poll-hands", { count: total })}</span>
    </p>
    <${Said} text=${row.text} class="text" />
    <dl class="bars">
      ${row.answers.map(
        (/** @type {string} */ answer, /** @type {number} */ at) =>
          html`<div key=${at}>
            <dt><bdi>${answer}</bdi></dt>
            <dd class="tabular">${number(row.counts[at])}</dd>
            <dd class="part" aria-hidden="true"><i style=${{ inlineSize: `${parts[at]}%` }}></i></dd>
          </div>`,
      )}
    </dl>
    <div class="acts"><${Acts} panel=${panel} row=${row} may=${may} latest=${latest} /></div>
  </li>`;
}

/** @param {{ panel: any, row: any, may: boolean, latest: boolean }} props */
function Acts({ panel, row, may, latest }) {
  const isOpen = row.state === "open";
  const close = () => act(panel, "poll.close", { poll: row.id }, { text: t("console-poll-closed") });
  const again = () => act(panel, "poll.reopen", { poll: row.id }, { text: t("console-poll-reopened") });
  const reveal = () => {
    const text = t(row.revealed ? "console-poll-hidden" : "console-poll-revealed");
    return act(panel, "poll.reveal", { poll: row.id, revealed: !row.revealed }, { text });
  };
  return html`
    ${isOpen && html`<button type="button" class="btn small chosen" onClick=${close}>${t("console-poll-close")}</button>`}
    ${!isOpen && may && html`<button type="button" class="btn small" onClick=${again}>${t("console-poll-reopen")}</button>`}
    <button type="button" class="btn small" onClick=${reveal}>${t(row.revealed ? "console-poll-hide" : "console-poll-reveal")}</button>
    ${latest && html`<${OnWall} panel=${panel} layout="poll" />`}
  `;
}
