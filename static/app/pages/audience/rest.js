// @ts-check
// The part of the page that a phone does not need in order to ask: it comes by itself in a module of its own, and until then
// the server's markup stands in its place.
//
//   later.js is that module, which in the packed page lies beside it; its styles are named in the head, where they wait to be enabled
//   rest        signal of the module, or null until it is there
//   fetchRest() asks for it at once; → a promise that resolves when it is there, or when it could not be had
//   soonRest(isCalm)   asks for it in a while, each phone at a moment of its own: soon, once what the server drew is no more of today
//   Served({ from, pick, inert })   the part `pick` of the server's markup; `inert`: to be read and not to be used

import { html, signal, useLayoutEffect, useRef } from "../../../vendor/vendor.js";

const AGAIN = 2_000;
const AFTER = 10_000;
const WITHIN = 30_000;
const SPREAD = 1_000;

/** @type {{ value: typeof import("./later.js") | null }} */
export const rest = signal(null);
/** @type {Promise<void> | null} */
let coming = null;
let tries = 0;

export function fetchRest() {
  coming ??= Promise.all([load(), styled()]).then(
    ([found]) => found.handover().then(() => void (rest.value = found)),
    () => {
      coming = null;
      setTimeout(fetchRest, AGAIN * (1 + Math.random()));
    },
  );
  return coming;
}

// Some browsers keep a failure under its address for as long as the page is open.
const load = () => import(new URL(`./later.js${tries++ ? `?again=${tries}` : ""}`, import.meta.url).href);

function styled() {
  const sheet = /** @type {HTMLLinkElement | null} */ (document.getElementById("later-sheet"));
  if (!sheet?.disabled) return null;
  sheet.disabled = false;
  return new Promise((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = () => reject((sheet.disabled = true));
  });
}

/** @param {boolean} isCalm */
export function soonRest(isCalm) {
  const id = setTimeout(fetchRest, isCalm ? AFTER + Math.random() * WITHIN : Math.random() * SPREAD);
  return () => clearTimeout(id);
}

/** @param {{ from: ParentNode, pick: string, inert?: boolean }} props */
export function Served({ from, pick, inert = false }) {
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    const part = from.querySelector(pick);
    if (part) place.current?.append(part);
  }, []);
  return html`<div class="served" ref=${place} aria-busy="true" inert=${inert}></div>`;
}
