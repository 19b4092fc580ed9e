// @ts-check
// Light, dark, or as the device says. tokens.css follows `data-theme` on <html>.
//
//   applyTheme()   sets what was chosen before; main.js calls it
//   ThemeSwitch()  one button that steps auto → light → dark and says which it is

import { html, signal } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Icon } from "./icons.js";

const KEY = "moderator.theme";
const THEMES = ["auto", "light", "dark"];
const theme = signal("auto");

export function applyTheme() {
  try {
    theme.value = localStorage.getItem(KEY) ?? "auto";
  } catch {
    // Where storage is forbidden the device decides.
  }
  show();
}

export function ThemeSwitch() {
  const label = t(`theme-${theme.value}`);
  return html`<button type="button" class="btn ghost icon" onClick=${step} aria-label=${label} title=${label}>
    <${Icon} name=${theme.value} />
  </button>`;
}

function step() {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length];
  try {
    localStorage.setItem(KEY, theme.value);
  } catch {
    // It holds until the page is left.
  }
  show();
}

function show() {
  if (theme.value === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.value;
}
