// @ts-check
// The clock for a speaker who does not look at it: five sentences to a screen reader, and on wish a buzz in the hand.
//
//   Announcer({ turn, now })   one per turn
//   BuzzSwitch()               on or off, kept on this device; nothing where a device cannot buzz

import { html, signal, useEffect, useRef, useState } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { useTick } from "../ui/face.js";
import { MARKS, reached } from "./announce.js";

const KEY = "moderator.buzz";
const buzzing = signal(read());

/** @param {{ turn: any, now: () => number }} props */
export function Announcer({ turn, now }) {
  const behind = useTick(() => reached(turn, now()));
  const before = useRef({ turn: turn.id, behind });
  const [said, say] = useState("");
  useEffect(() => {
    // A page that is opened in the middle of a turn does not repeat what was.
    const further = before.current.turn === turn.id && behind > before.current.behind;
    before.current = { turn: turn.id, behind };
    if (!further) return;
    say(t(`podium-say-${MARKS[behind - 1].replace("_", "-")}`));
    if (buzzing.value) navigator.vibrate?.(behind > 3 ? [200, 100, 200] : 200);
  }, [turn.id, behind]);
  return html`<p class="unseen" role="log" aria-live="polite">${said}</p>`;
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
