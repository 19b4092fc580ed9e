// @ts-check
// The wall: what the room sees from ten to twenty metres. The moderator chooses the layout.

import { html } from "../../vendor/vendor.js";
import { word } from "../i18n.js";
import { boot } from "../main.js";
import "../ui/more.js";
import { Icon } from "../ui/icons.js";
import { useFrozen } from "../wall/frozen.js";
import { layouts } from "../wall/layouts.js";
import { Contact, FullScreen, useScreen } from "../wall/screen.js";

/** @param {{ page: any, panel: any }} props */
function Display({ page, panel: live }) {
  const awake = useScreen();
  const panel = useFrozen(live);
  const { layout, strip, rehearsing } = panel.header.value;
  const Layout = layouts[layout] ?? layouts.join;
  return html`<div class="wall" data-layout=${layout} data-strip=${Boolean(strip)}>
    <main><${Layout} page=${page} panel=${panel} /></main>
    ${rehearsing && html`<p class="chip warn mark"><${Icon} name="ring" />${word("panel", "rehearsal")}</p>`}
    <footer class="captions">
      ${layout !== "blank" && html`<${Contact} panel=${panel} />`}
      <${FullScreen} shown=${awake} />
    </footer>
  </div>`;
}

boot(Display);
