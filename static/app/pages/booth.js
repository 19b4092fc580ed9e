// @ts-check
// The booth: interpreters and captioners read the words before they are spoken.

import { html } from "../../vendor/vendor.js";
import { Names, Promised } from "../backstage/names.js";
import { BoothSignals } from "../backstage/signals.js";
import { SizeButtons, useSize } from "../backstage/size.js";
import { Ahead, Next, Now } from "../backstage/spoken.js";
import { BackstageTop } from "../backstage/top.js";
import { Whispers } from "../backstage/whispers.js";
import { t } from "../i18n.js";
import { boot } from "../main.js";
import { StaleBanner } from "../ui/freshness.js";
import "../ui/more.js";

const PHRASES = ["no_sound", "speaker_missing", "ok"];

/** @param {{ page: any, panel: import("../live/panel.js").Panel }} props */
function Booth({ page, panel }) {
  const [size, setSize] = useSize();
  return html`<${BackstageTop} page=${page} panel=${panel} title=${t("booth-title")}><${SizeButtons} size=${size} set=${setSize} /><//>
    <${StaleBanner} panel=${panel} />
    <main id="main" tabindex="-1" class="backstage booth" data-size=${size}>
      <div class="booth-words">
        <${Now} panel=${panel} />
        <${Next} panel=${panel} />
        <${Ahead} panel=${panel} />
      </div>
      <div class="booth-side">
        <${BoothSignals} panel=${panel} />
        <${Whispers} panel=${panel} phrases=${PHRASES} />
        <${Names} panel=${panel} />
        <${Promised} panel=${panel} />
      </div>
    </main>`;
}

boot(Booth);
