// @ts-check
// The clock for a speaker who does not look at it: five sentences to a screen reader, and on wish a buzz in the hand.
//
//   Announcer({ turn, now })   one per turn
//   BuzzSwitch()               on or off, kept on this device; nothing where a device cannot buzz

import { html, signal, useEffect, useRef } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { useTick } from "../ui/face.js";
import { CLOCK, say } from "../ui/say.js";
import { keepStill } from "../ui/saying.js";
import { MARKS, reached, untilNext } from "./announce.js";

const KEY = "moderator.buzz";
const buzzing = signal(read());

/** @param {{ turn: any, now: () => number }} props */
export function Announcer({ turn, now }) {
  const behind = useTick(() => reached(turn, now()));
  const before = useRef({ turn: turn.id, behind });
  useEffect(() => {
    // A page that is opened in the middle of a turn does not repeat what was.
    const further = before.current.turn === turn.id && behind > before.current.behind;
    before.current = { turn: turn.id, behind };
    if (!further) return;
    say(t(`podium-say-${MARKS[behind - 1].replace("_", "-")}`), { key: "clock", rank: CLOCK });
    if (buzzing.value) navigator.vibrate?.(behind > 3 ? [200, 100, 200] : 200);
  }, [turn.id, behind]);
  useEffect(() => {
    const rest = turn.state === "running" ? untilNext(turn, now()) : null;
    keepStill(rest === null ? Infinity : performance.now() + rest);
    return () => keepStill(Infinity);
  });
  return null;
}

export function BuzzSwitch() {
  if (!("vibrate" in navigator)) return null;
  const on = buzzing.value;
  return html`<button type="button" class="btn ghost small" aria-pressed=${on ? "true" : "false"} onClick=${() => set(!on)}>
    <${Icon} name=${on ? "check" : "ring"} />${t("podium-buzz")}
  </button>`;
}

/** @param {boolean} on */
function set(on) {
  buzzing.value = on;
  if (on) navigator.vibrate?.(100);
  try {
    localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // It holds until the page is left.
  }
}

function read() {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    return false;
  }
}
