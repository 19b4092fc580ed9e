// @ts-check
// How to join: the code as large as the wall allows, the short address, and the invitation in the languages of the panel.

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Fit } from "./fit.js";
import { address } from "./words.js";

/** @param {{ page: any, panel: any }} props */
export function Join({ page, panel }) {
  const header = panel.header.value;
  const asks = header.asking && (header.state === "open" || header.state === "live");
  return html`<div class="join">
    <div class="words">
      <${Fit} most=${8} least=${3} class="title" as="h1">${header.title}<//>
      ${
        asks &&
        html`<ul class="asks">
          ${header.languages.map((/** @type {string} */ code) => html`<${Ask} key=${code} code=${code} />`)}
        </ul>`
      }
      <p class="address"><bdi>${address(page.public_url)}</bdi></p>
      <p class="code">${panel.code}</p>
    </div>
    <img class="qr" src=${page.url.qr} alt=${t("wall-qr")} />
  </div>`;
}

/** @param {{ code: string }} props */
function Ask({ code }) {
  const words = t(`wall-ask-${code}`);
  return words.startsWith("wall-ask-") ? null : html`<li lang=${code} dir="auto">${words}</li>`;
}
