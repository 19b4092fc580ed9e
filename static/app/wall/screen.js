// @ts-check
// What every wall and stage screen does: awake, full screen by a tap, and honest about its contact.
//
//   useScreen()              → true while somebody has just moved the pointer or touched the screen
//   FullScreen({ shown })    a button that is there when it is needed
//   Contact({ panel })       nothing while all is well; else "reconnecting", or why the screen has stopped

import { html, useEffect, useState } from "../../vendor/vendor.js";
import { placeTime, t, word } from "../i18n.js";
import { Icon } from "../ui/icons.js";

const AWAKE = 4_000;

export function useScreen() {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    /** @type {any} */
    let timer;
    const moved = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), AWAKE);
    };
    const lock = () => void keepOn();
    lock();
    for (const name of ["pointermove", "pointerdown", "keydown"]) addEventListener(name, moved);
    document.addEventListener("visibilitychange", lock);
    return () => {
      for (const name of ["pointermove", "pointerdown", "keydown"]) removeEventListener(name, moved);
      document.removeEventListener("visibilitychange", lock);
    };
  }, []);
  return awake;
}

/** A screen that sleeps in mid-panel is a dead screen; browsers allow this on https only, and not on low battery. */
async function keepOn() {
  try {
    if (document.visibilityState === "visible") await /** @type {any} */ (navigator).wakeLock?.request("screen");
  } catch {
    // Then the settings of the device decide.
  }
}

/** @param {{ shown: boolean }} props */
export function FullScreen({ shown }) {
  const fill = () => void document.documentElement.requestFullscreen?.();
  const useful = Boolean(document.fullscreenEnabled) && !document.fullscreenElement;
  return html`<button type="button" class="btn fill" data-shown=${shown && useful} onClick=${fill}>${t("wall-full-screen")}</button>`;
}

/** @param {{ panel: any }} props */
export function Contact({ panel }) {
  const { state, at, code } = panel.freshness.value;
  if (state === "live" || state === "http") return null;
  if (state === "ended") return html`<p class="contact" role="status"><${Icon} name="square" />${word("bye", code)}</p>`;
  const time = placeTime(at, panel.header.value.timezone);
  return html`<p class="contact">
    <${Icon} name="ring" />${t(state === "late" ? "wall-reconnecting" : "wall-reconnecting-since", { time })}
  </p>`;
}
