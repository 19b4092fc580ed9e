// @ts-check
// Every screen that is expected, and how it does: one line per personal link that still holds.
//
//   Clients({ panel })

import { html, useRef } from "../../vendor/vendor.js";
import { fullName } from "../console/words.js";
import { t, word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { useTick } from "../ui/face.js";
import { Name } from "../ui/said.js";
import { expected, silentFor, watchSilence } from "./silence.js";

/** @type {Record<string, [tone: string, icon: string]>} */
const LOOKS = { green: ["live", "dot"], amber: ["warn", "triangle"], red: ["over", "square"], never: ["", "ring"] };

const mono = () => performance.now();

/** @param {{ panel: any }} props */
export function Clients({ panel }) {
  const known = useRef(/** @type {Record<string, import("./silence.js").Silence>} */ ({}));
  const colours = panel.here.value.links ?? {};
  known.current = watchSilence(known.current, colours, mono());
  const rows = expected(panel.rows("links"), panel.rows("people"));
  const here = rows.filter((row) => colours[row.id] === "green").length;
  return html`<section class="card" aria-labelledby="clients">
    <h2 id="clients">${t("technician-clients")}</h2>
    <p class="technician-sum">${t("technician-clients-here", { here, of: rows.length })}</p>
    ${rows.length === 0 && html`<p class="muted">${t("technician-clients-none")}</p>`}
    <ul class="technician-list">
      ${rows.map((row) => html`<${Client} key=${row.id} panel=${panel} link=${row} entry=${known.current[row.id]} />`)}
    </ul>
  </section>`;
}

/** @param {{ panel: any, link: any, entry: import("./silence.js").Silence | undefined }} props */
function Client({ panel, link, entry }) {
  const person = panel.row("people", link.person);
  const role = word("technician-role", link.role);
  const given = person ? fullName(person) : (link.name ?? "");
  const name = given.toLowerCase() === role.toLowerCase() ? "" : given;
  const colour = entry?.colour ?? "never";
  const seconds = useTick(() => silentFor(entry, mono()));
  const [tone, icon] = LOOKS[colour] ?? LOOKS.never;
  return html`<li data-state=${colour}>
    <span>
      ${name && html`<${Name}>${name}<//> `}<span class=${name ? "muted" : "alone"}>${role}${person?.online && html` · ${t("technician-online")}`}</span>
    </span>
    <${Chip} tone=${tone} icon=${icon}>${seconds > 0 ? t("technician-silent", { seconds }) : t(`technician-${colour}`)}<//>
  </li>`;
}
