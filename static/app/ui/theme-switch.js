// @ts-check
// One button that steps auto → light → dark and says which it is.
//
//   ThemeSwitch()

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Icon } from "./icons.js";
import { step, theme } from "./theme.js";

export function ThemeSwitch() {
  const label = t(`theme-${theme.value}`);
  return html`<button type="button" class="btn ghost icon" onClick=${step} aria-label=${label} title=${label}>
    <${Icon} name=${theme.value} />
  </button>`;
}
