// @ts-check
// The technician's page: which screens are connected, which have gone quiet; never an address.

import { boot } from "../main.js";
import { html } from "../../vendor/vendor.js";
import { BackstageTop } from "../backstage/top.js";
import { fullName } from "../console/words.js";
import { said, t, word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { StaleBanner } from "../ui/freshness.js";
import { Name } from "../ui/said.js";
import { toast } from "../ui/toast.js";

const LAYOUTS = ["join", "speaker", "question", "list", "blank"];
const ROLES = ["moderator", "display", "booth", "technician"];
/** @type {Record<string, [tone: string, icon: string]>} */
const LOOKS = { green: ["live", "dot"], amber: ["warn", "clock"], red: ["over", "triangle"], never: ["", "ring"] };

/** @param {{ page: any, panel: import("../live/panel.js").Panel }} props */
function Technician({ page, panel }) {
  return html`<${BackstageTop} panel=${panel} title=${t("technician-title")} />
    <${StaleBanner} panel=${panel} />
    <main class="backstage">
      <${Phones} page=${page} panel=${panel} />
      <${Screens} panel=${panel} />
      <${People} panel=${panel} />
      <${Wall} panel=${panel} />
    </main>`;
}

/** @param {{ page: any, panel: any }} props */
function Phones({ page, panel }) {
  const phones = panel.here.value.phones ?? 0;
  return html`<section class="card" aria-labelledby="phones">
    <h2 id="phones">${t("technician-phones")}</h2>
    <p class="technician-count">${phones}</p>
    ${page.lan && phones === 0 && html`<p class="muted">${t("technician-no-phone")}</p>`}
    <p class="muted">${t("technician-address")} <bdi dir="ltr">${page.public_url}/${panel.code}</bdi></p>
  </section>`;
}

/** @param {{ panel: any }} props */
function Screens({ panel }) {
  const roles = panel.here.value.roles ?? {};
  return html`<section class="card" aria-labelledby="screens">
    <h2 id="screens">${t("technician-screens")}</h2>
    <ul class="technician-list">
      ${ROLES.map((role) => {
        const [tone, icon] = roles[role] ? LOOKS.green : LOOKS.never;
        return html`<li key=${role}><span>${word("role", role)}</span><${Chip} tone=${tone} icon=${icon}>${t("technician-connected", { count: roles[role] ?? 0 })}<//></li>`;
      })}
    </ul>
  </section>`;
}

/** @param {{ panel: any }} props */
function People({ panel }) {
  const known = panel.here.value.people ?? {};
  const people = [...panel.rows("people")].sort((a, b) => a.place - b.place).filter((person) => person.part !== "moderator");
  return html`<section class="card" aria-labelledby="people">
    <h2 id="people">${t("technician-people")}</h2>
    <ul class="technician-list">
      ${people.map((person) => {
        const state = known[person.id] ?? "never";
        const [tone, icon] = LOOKS[state];
        return html`<li key=${person.id}>
          <span><${Name}>${fullName(person)}<//> <span class="muted">${t(person.online ? "technician-online" : "technician-room")}</span></span>
          <${Chip} tone=${tone} icon=${icon}>${t(`technician-${state}`)}<//>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** @param {{ panel: any }} props */
function Wall({ panel }) {
  const layout = panel.header.value.layout;
  /** @param {string} wanted */
  const show = async (wanted) => {
    const answer = await panel.send("display.show", { layout: wanted });
    if (!answer.ok) toast({ text: said(answer.code, answer.data) });
  };
  return html`<section class="card" aria-labelledby="wall">
    <h2 id="wall">${t("technician-wall")}</h2>
    <div class="technician-layouts">
      ${LAYOUTS.map((each) => html`<button key=${each} type="button" class="btn" aria-pressed=${each === layout} onClick=${() => show(each)}>${word("layout", each)}</button>`)}
    </div>
  </section>`;
}

boot(Technician);
