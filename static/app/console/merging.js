// @ts-check
// Choosing the question that this one is merged into: by its number, by words, or as it was suggested.
//
//   Merge({ panel, desk, row })

import { html, useId, useState } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { merge } from "./deeds.js";
import { candidates } from "./finding.js";
import { Inner } from "./inner.js";
import { excerpt, questionName } from "./words.js";

/** @param {{ panel: any, desk: any, row: any }} props */
export function Merge({ panel, desk, row }) {
  const [typed, setTyped] = useState("");
  const [place, setPlace] = useState(0);
  const id = useId();
  const found = candidates(panel.rows("questions"), row, typed);
  const active = found[Math.min(place, found.length - 1)];
  const keyed = (/** @type {any} */ event) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || found.length === 0) return;
    event.preventDefault();
    setPlace((Math.min(place, found.length - 1) + by + found.length) % found.length);
  };
  const type = (/** @type {any} */ event) => {
    setTyped(event.target.value);
    setPlace(0);
  };
  return html`<${Inner} desk=${desk} label=${t("console-merge-into")} hint=${t("console-merge-keeps")}
    done=${t("console-merge")} submit=${() => active && merge(desk, row, active)}>
    <input class="input" type="text" role="combobox" autocomplete="off" dir="auto" aria-label=${t("console-merge-find")} placeholder=${t("console-merge-find")}
      aria-expanded=${found.length > 0} aria-controls=${`${id}-list`} aria-autocomplete="list"
      aria-activedescendant=${active && `${id}-${active.id}`} value=${typed} onInput=${type} onKeyDown=${keyed} />
    <ul class="found" id=${`${id}-list`} role="listbox" aria-label=${t("console-merge-into")}>
      ${found.map(
        (other) =>
          html`<li
            key=${other.id}
            id=${`${id}-${other.id}`}
            role="option"
            aria-selected=${other === active}
            onClick=${() => merge(desk, row, other)}
          >
            <strong>${other.number ? questionName(other) : t("console-tab-new")}</strong> <bdi lang=${other.language || undefined}>${excerpt(other.text)}</bdi>
            ${other.number && html`<span class="muted small">${word("question", other.state)}</span>`}
          </li>`,
      )}
    </ul>
    ${found.length === 0 && html`<p class="muted small" role="status">${t("console-merge-nothing")}</p>`}
  <//>`;
}
