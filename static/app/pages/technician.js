// @ts-check
// The technician's page: which screens are connected, which have gone quiet, and what the projector shows; never an address of a client.

import { html } from "../../vendor/vendor.js";
import { Clients } from "../backstage/clients.js";
import { Projector } from "../backstage/projector.js";
import { RoomSignals } from "../backstage/signals.js";
import { BackstageTop } from "../backstage/top.js";
import { Whispers } from "../backstage/whispers.js";
import { t, word } from "../i18n.js";
import { boot } from "../main.js";
import { Chip } from "../ui/chip.js";
import { PlaceClock, useTick } from "../ui/face.js";
import { StaleBanner } from "../ui/freshness.js";
import "../ui/more.js";

const PHRASES = ["no_sound", "online_waiting", "speaker_missing", "ok"];
const ROLES = ["moderator", "panellist", "display", "booth", "technician"];
const OFF_BY = 2_000;

/** @param {{ page: any, panel: import("../live/panel.js").Panel }} props */
function Technician({ page, panel }) {
  return html`<${BackstageTop} page=${page} panel=${panel} title=${t("technician-title")} />
    <${StaleBanner} panel=${panel} />
    <main id="main" tabindex="-1" class="backstage technician">
      <div><${Clients} panel=${panel} /></div>
      <div>
        <${Projector} panel=${panel} />
        <${Whispers} panel=${panel} phrases=${PHRASES} />
      </div>
      <div>
        <${Phones} page=${page} panel=${panel} />
        <${Clock} panel=${panel} />
      </div>
    </main>`;
}

/** @param {{ page: any, panel: any }} props */
function Phones({ page, panel }) {
  const { phones = 0, roles = {} } = panel.here.value;
  return html`<section class="card" aria-labelledby="phones">
    <h2 id="phones">${t("technician-phones")}</h2>
    <p class="technician-count">${phones}</p>
    ${page.lan && phones === 0 && html`<p class="muted">${t("technician-no-phone")}</p>`}
    <p class="muted">${t("technician-address")} <bdi dir="ltr">${page.public_url}/${panel.code}</bdi></p>
    <h3>${t("technician-signals")}</h3>
    <${RoomSignals} panel=${panel} />
    <h3>${t("technician-screens")}</h3>
    <ul class="technician-list">
      ${ROLES.map((role) => html`<li key=${role}>
        <span>${word("role", role)}</span>
        <${Chip} tone=${roles[role] ? "live" : ""} icon=${roles[role] ? "dot" : "ring"}>${t("technician-connected", { count: roles[role] ?? 0 })}<//>
      </li>`)}
    </ul>
  </section>`;
}

/** @param {{ panel: any }} props */
function Clock({ panel }) {
  const zone = panel.header.value.timezone;
  const off = useTick(() => Math.round((Date.now() - panel.now()) / 1000));
  const isFine = Math.abs(off) * 1000 <= OFF_BY;
  return html`<section class="card" aria-labelledby="clock">
    <h2 id="clock">${t("technician-clock")}</h2>
    <ul class="technician-list">
      <li><span>${t("technician-clock-server")}</span><strong><${PlaceClock} now=${panel.now} zone=${zone} /></strong></li>
      <li>
        <span>${t("technician-clock-here")}</span>
        <${Chip} tone=${isFine ? "live" : "warn"} icon=${isFine ? "check" : "triangle"}>
          ${isFine ? t("technician-clock-same") : t(off > 0 ? "technician-clock-ahead" : "technician-clock-behind", { seconds: Math.abs(off) })}
        <//>
      </li>
    </ul>
    <p class="muted small">${t("technician-clock-why")}</p>
  </section>`;
}

boot(Technician);
