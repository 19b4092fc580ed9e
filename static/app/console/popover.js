// @ts-check
// A button that opens a short list of choices; Escape and leaving it close it, and the hand goes back to the button.
//
//   Popover({ label, class, disabled, hand, align, children })   children: (close) => what is inside

import { html, useRef, useState } from "../../vendor/vendor.js";

/** @param {{ label: any, class?: string, disabled?: boolean, hand?: boolean, align?: string, title?: string, children?: any }} props */
export function Popover({ label, class: name = "btn", disabled = false, hand = false, align = "start", title, children }) {
  const [open, setOpen] = useState(false);
  const button = useRef(/** @type {HTMLElement | null} */ (null));
  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  const key = (/** @type {any} */ event) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
  };
  const out = (/** @type {any} */ event) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return html`<div class="menu" data-align=${align} onKeyDown=${key} onFocusOut=${out}>
    <button
      type="button"
      ref=${button}
      class=${name}
      disabled=${disabled}
      data-hand=${hand ? "" : undefined}
      title=${title}
      aria-label=${title}
      aria-expanded=${open}
      onClick=${() => setOpen(!open)}
    >
      ${label}
    </button>
    ${open && html`<div class="card menu-list">${children(close)}</div>`}
  </div>`;
}
