// @ts-check
// The layouts of the wall. Each shows what the public may see, and nothing else.
//
//   layouts   { [layout of the header]: component({ page, panel }) }

import { html } from "../../vendor/vendor.js";
import { Join } from "./join.js";
import { List } from "./list.js";
import { Actions, Poll } from "./outcome.js";
import { Question } from "./question.js";
import { Speaker } from "./speaking.js";
import { Think } from "./think.js";

/** @param {{ panel: any }} props */
function Blank({ panel }) {
  return html`<h1 class="unseen">${panel.header.value.title}</h1>`;
}

/** @type {Record<string, (props: any) => any>} */
export const layouts = {
  join: Join,
  speaker: Speaker,
  question: Question,
  list: List,
  actions: Actions,
  poll: Poll,
  think: Think,
  blank: Blank,
};
