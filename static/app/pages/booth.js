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

const PHRASES = ["no_sound", "speaker_missing", "ok"];

/** @param {{ panel: import("../live/panel.js").Panel }} props */
function Booth({ panel }) {
  const [size, setSize] = useSize();
  return html`<${BackstageTop} panel=${panel} title=${t("booth-title")}><${SizeButtons} size=${size} set=${setSize} /><//>
    <${StaleBanner} panel=${panel} />
    <main class="backstage booth" data-size=${size}>
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
