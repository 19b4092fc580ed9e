// @ts-check
// The wall: what the room sees from ten to twenty metres. The moderator chooses the layout.

import { html } from "../../vendor/vendor.js";
import { boot } from "../main.js";
import { layouts } from "../wall/layouts.js";
import { Contact, FullScreen, useScreen } from "../wall/screen.js";

/** @param {{ page: any, panel: any }} props */
function Display({ page, panel }) {
  const awake = useScreen();
  const { layout } = panel.header.value;
  const Layout = layouts[layout] ?? layouts.join;
  return html`<div class="wall" data-layout=${layout}>
    <main><${Layout} page=${page} panel=${panel} /></main>
    <footer class="captions">
      ${layout !== "blank" && html`<${Contact} panel=${panel} />`}
      <${FullScreen} shown=${awake} />
    </footer>
  </div>`;
}

boot(Display);
