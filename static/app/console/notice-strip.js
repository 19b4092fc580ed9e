// @ts-check
// One line below the clock, always there, for what the chair should know now: it covers nothing and moves nothing.
//
//   Notices({ panel })

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { face, left } from "../live/clock.js";
import { Icon } from "../ui/icons.js";
import { OWN, useSay } from "../ui/say.js";
import { act, isStepping, step } from "./act.js";
import { pause } from "./acts.js";
import { giveBack } from "./held.js";
import { noticesOf } from "./notices.js";
import { whisperText } from "./whispers.js";
import { fullName, stopName } from "./words.js";

/** @type {Record<string, [tone: string, icon: string]>} */
const looks = { lost: ["over", "square"], paused: ["warn", "pause"], asks: ["accent", "speak"], whisper: ["accent", "send"], back: ["live", "dot"] };
const AMBER = ["warn", "triangle"];

/** @param {{ panel: any }} props */
export function Notices({ panel }) {
  const header = panel.header.value;
  const found = noticesOf({
    header,
    turn: panel.row("turns", header.turn),
    turns: panel.rows("turns"),
    people: panel.rows("people"),
    whispers: panel.rows("whispers"),
    here: panel.here.value.people ?? {},
  });
  const first = found[0];
  useSay(first ? sentence(first) : "", { key: "notice", rank: OWN });
  if (header.state === "ended") return null;
  const [tone, icon] = first?.colour === "amber" ? AMBER : (looks[first?.kind] ?? ["", "ring"]);
  return html`<div class=${`notices ${tone}`}>
    ${
      first
        ? html`<${Icon} name=${icon} /><span class="words">${sentence(first)}</span>
            <span class="acts"><${Answer} panel=${panel} notice=${first} /></span>
            ${found.length > 1 && html`<span class="muted small">${t("console-notices-more", { count: found.length - 1 })}</span>`}`
        : html`<span class="muted">${t("console-notices-none")}</span>`
    }
  </div>`;
}

/** @param {any} notice */
function sentence({ kind, person, turn, asks, whisper, colour }) {
  if (kind === "lost") return t(`console-lost-${colour}`, { name: fullName(person) });
  if (kind === "paused") return t("console-paused", { why: word("pause", turn.pause ?? "technical") });
  if (kind === "asks") return t(`console-asks-${asks}`, { name: fullName(person) });
  if (kind === "back") return t("console-is-back", { name: fullName(person) });
  return t("console-whispered", { role: word("role", whisper.role), text: whisperText(whisper) });
}

/** @param {{ panel: any, notice: any }} props */
function Answer({ panel, notice }) {
  const { kind, person, turn, whisper } = notice;
  if (kind === "lost" || kind === "paused") return html`<${Meanwhile} panel=${panel} turn=${turn} />`;
  if (kind === "asks") {
    return html`<button type="button" class="btn small" onClick=${() => act(panel, "person.heard", { person: person.id })}>
      ${t("console-heard")}
    </button>`;
  }
  if (kind === "back") {
    const rest = left(turn, panel.now());
    return html`<button type="button" class="btn small" aria-disabled=${isStepping(panel)} onClick=${() => giveBack(panel, turn, fullName(person))}>
      ${rest === null ? t("console-give-back") : t("console-give-back-left", { length: face(rest) })}
    </button>`;
  }
  return html`<button type="button" class="btn small" onClick=${() => act(panel, "whisper.seen", { whisper: whisper.id })}>${t("console-seen")}</button>`;
}

/**
 * The clock can be stopped, and somebody else can speak meanwhile; the time that is left is kept either way.
 * @param {{ panel: any, turn: any }} props
 */
function Meanwhile({ panel, turn }) {
  const header = panel.header.value;
  const stop = header.line?.[0];
  const reason = turn.pause ?? "connection";
  const done = t("console-set-aside-done", { name: turn.name });
  const aside = () => step(panel, "turn.set_aside", { turn: turn.id, reason }, "", done);
  return html`${turn.state === "running" && html`<button type="button" class="btn small" onClick=${() => pause(panel, turn, "connection")}>${t("console-pause-lost")}</button>`}
    ${stop && html`<button type="button" class="btn small" aria-disabled=${isStepping(panel)} onClick=${aside}>${t("console-set-aside-for", { name: stopName(panel, stop) })}</button>`}`;
}
