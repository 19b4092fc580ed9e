// @ts-check
// A row of tabs of which one is open; the arrows go from one to the next.
//
//   Tabs({ label, tabs, now, go, prefix, panel, class })   tabs [{ name, text, count }]; the ids are `${prefix}-${name}`; panel the id
//                                                          of what they open

import { html } from "../../vendor/vendor.js";
import { number } from "../i18n.js";

/**
 * @typedef {{ name: string, text: string, count?: number }} Tab
 * @param {{ label: string, tabs: Tab[], now: string, go: (name: string) => void, prefix: string, panel: string, class?: string }} props
 */
export function Tabs({ label, tabs, now, go, prefix, panel, class: name = "" }) {
  return html`<div class=${`tabs ${name}`} role="tablist" aria-label=${label} onKeyDown=${arrows(tabs, now, go, prefix)}>
    ${tabs.map(
      (tab) =>
        html`<button
          key=${tab.name}
          type="button"
          class="tab"
          role="tab"
          id=${`${prefix}-${tab.name}`}
          aria-selected=${tab.name === now}
          aria-controls=${panel}
          tabindex=${tab.name === now ? 0 : -1}
          onClick=${() => go(tab.name)}
        >
          <span class="tab-text">${tab.text}</span>
          ${tab.count !== undefined && html`<span class="count">${number(tab.count)}</span>`}
        </button>`,
    )}
  </div>`;
}

/**
 * @param {Tab[]} tabs
 * @param {string} now
 * @param {(name: string) => void} go
 * @param {string} prefix
 */
function arrows(tabs, now, go, prefix) {
  return (/** @type {any} */ event) => {
    const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const by = event.key === forward ? 1 : event.key === back ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.name === now);
    const next = tabs[(at + by + tabs.length) % tabs.length].name;
    go(next);
    document.getElementById(`${prefix}-${next}`)?.focus();
  };
}
