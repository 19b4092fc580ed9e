// @ts-check
// Light, dark, or as the device says. tokens.css follows `data-theme` on <html>.
//
//   applyTheme()   sets what was chosen before; main.js calls it
//   theme          signal of "auto", "light" or "dark";  step()  the next of them

import { signal } from "../../vendor/vendor.js";

const KEY = "moderator.theme";
const THEMES = ["auto", "light", "dark"];
export const theme = signal("auto");

export function applyTheme() {
  try {
    theme.value = localStorage.getItem(KEY) ?? "auto";
  } catch {
    // Where storage is forbidden the device decides.
  }
  show();
}

export function step() {
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
