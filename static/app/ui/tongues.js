// @ts-check
// The languages of the page, those of the panel first, each named in itself. They are plain links, until tongue-choice.js is there.
//
//   TongueMenu({ page })   a button that opens them
//   noteOpen()             the menu that is there now, the server's, gives its place to ours: where it is open, ours is
//   Tongues({ page })      links for all but the one that is read
//   choice                 { choose(event, page, code) }: what is done instead of following the link

import { html, useState } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Icon } from "./icons.js";

/** @type {{ choose?: (event: any, page: any, code: string) => void }} */
export const choice = {};

let wasOpen = false;
// Asked before ours is drawn, since by then the other has left the page.
export const noteOpen = () => void (wasOpen = document.querySelector(".tongue-menu[open]") !== null);

/** @param {{ page: any }} props */
export function TongueMenu({ page }) {
  const [open] = useState(wasOpen);
  return html`<details class="tongue-menu" open=${open}>
    <summary class="btn ghost"><${Icon} name="globe" />${t("language")}</summary>
    <div class="card tongues"><${Tongues} page=${page} /></div>
  </details>`;
}

/** @param {{ page: any }} props */
export function Tongues({ page }) {
  const tab = new URLSearchParams(location.search).get("tab");
  const others = page.languages.filter((/** @type {any} */ one) => one.code !== page.language);
  const first = others.findIndex((/** @type {any} */ one) => !one.own);
  return others.map(
    (/** @type {any} */ one, /** @type {number} */ at) => html`${at > 0 && at === first && html`<hr />`}<a
        class="btn ghost"
        href=${`?${tab ? `tab=${tab}&` : ""}lang=${one.code}`}
        lang=${one.code}
        hreflang=${one.code}
        onClick=${(/** @type {any} */ event) => choice.choose?.(event, page, one.code)}
        >${one.name}</a
      >`,
  );
}
