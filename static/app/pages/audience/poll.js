// @ts-check
// A show of hands: one tap answers, another changes it; the numbers come once the moderator shows them.
//
//   Poll({ panel, device })
//   PollCall({ panel, device, go })   on the other tabs: that one is open and waits for this person's answer

import { html } from "../../../vendor/vendor.js";
import { number, said, t } from "../../i18n.js";
import { Chip } from "../../ui/chip.js";
import { Icon } from "../../ui/icons.js";
import { Said } from "../../ui/said.js";
import { useSay } from "../../ui/say.js";
import { toast } from "../../ui/toast.js";
import { Unsent } from "./keeping.js";
import { openPoll } from "./polls.js";

/** @param {{ panel: any, device: any, go: (tab: string) => void }} props */
export function PollCall({ panel, device, go }) {
  const poll = openPoll(panel);
  useSay(poll ? t("poll-said", { text: poll.text }) : "", { on: poll?.id ?? "", key: "poll" });
  if (!poll || (device.answers.value[poll.id] ?? null) !== null) return null;
  const follow = (/** @type {Event} */ event) => {
    event.preventDefault();
    go("follow");
  };
  return html`<a class="poll-call" href="?tab=follow" onClick=${follow}>
    <${Icon} name="hand" /><span class="what"><strong>${t("poll-title")}</strong><bdi dir="auto">${poll.text}</bdi></span>
  </a>`;
}

/** @param {{ panel: any, device: any }} props */
export function Poll({ panel, device }) {
  const polls = panel.rows("polls").sort((/** @type {any} */ one, /** @type {any} */ other) => other.opened_at - one.opened_at);
  const poll = openPoll(panel) ?? polls.find((/** @type {any} */ one) => one.counts) ?? null;
  if (!poll) return null;
  const open = poll.state === "open";
  const chosen = device.answers.value[poll.id] ?? null;
  return html`<div class="stack">
    <h2>${t("poll-title")}</h2>
    <div class="card poll">
      <p class="meta"><${Chip} tone=${open ? "live" : ""} icon=${open ? "dot" : "square"}>${t(open ? "poll-open" : "poll-closed")}<//></p>
      <${Said} text=${poll.text} class="big" />
      <ul class="answers">
        ${poll.answers.map((/** @type {string} */ text, /** @type {number} */ index) => html`<${Answer} key=${index} panel=${panel} device=${device} poll=${poll}
          text=${text} index=${index} chosen=${chosen === index} />`)}
      </ul>
      <p class="hint">${t(open ? (chosen === null ? "poll-secret" : "poll-change") : "poll-over", { count: total(poll) })}</p>
      <${Unsent} panel=${panel} name="poll.answer" id=${poll.id} />
    </div>
  </div>`;
}

/** @param {any} poll */
const total = (poll) => (poll.counts ?? []).reduce((/** @type {number} */ sum, /** @type {number} */ count) => sum + count, 0);

/** @param {{ panel: any, device: any, poll: any, text: string, index: number, chosen: boolean }} props */
function Answer({ panel, device, poll, text, index, chosen }) {
  const counted = poll.counts && html`<${Count} count=${poll.counts[index]} of=${total(poll)} />`;
  if (poll.state !== "open") return html`<li class="answer" data-chosen=${chosen}>${chosen && html`<${Icon} name="check" />`}<bdi dir="auto">${text}</bdi>${counted}</li>`;
  return html`<li>
    <button type="button" class="btn answer" aria-pressed=${chosen ? "true" : "false"} onClick=${() => give(panel, device, poll, chosen ? null : index)}>
      <${Icon} name=${chosen ? "check" : "ring"} /><bdi dir="auto">${text}</bdi>${counted}
    </button>
  </li>`;
}

/** @param {{ count: number, of: number }} props */
function Count({ count, of }) {
  return html`<span class="tabular count">${number(count)}</span><progress class="bar" max=${Math.max(1, of)} value=${count} aria-hidden="true"></progress>`;
}

/**
 * @param {any} panel
 * @param {any} device
 * @param {any} poll
 * @param {number | null} index
 */
async function give(panel, device, poll, index) {
  const before = device.answers.value[poll.id] ?? null;
  device.answer(poll.id, index);
  const answer = await panel.send("poll.answer", { poll: poll.id, answer: index });
  if (answer.ok || answer.code === "dismissed") return;
  device.answer(poll.id, before);
  toast({ text: said(answer.code, answer.data), tone: "over" });
}
