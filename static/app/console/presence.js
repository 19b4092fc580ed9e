// @ts-check
// Whether somebody of the podium answers, in a word, a shape and a colour.
//
//   Presence({ panel, person })
//   presenceOf(person, people)   pure: 'green' | 'amber' | 'red' | 'none' | 'room': in the room, where no page is needed

import { html } from "../../vendor/vendor.js";
import { placeTime, t } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { useTick } from "../ui/face.js";
import { cityOf } from "./words.js";

/** @type {Record<string, [tone: string, icon: string]>} */
const looks = { green: ["live", "dot"], amber: ["warn", "triangle"], red: ["over", "square"], none: ["", "ring"] };

/**
 * @param {any} person
 * @param {Record<string, string>} [people]
 */
export function presenceOf(person, people = {}) {
  return people[person.id] ?? (person.online ? "none" : "room");
}

/** @param {{ panel: any, person: any }} props */
export function Presence({ panel, person }) {
  const state = presenceOf(person, panel.here.value.people);
  if (state === "room") return html`<span class="muted small">${t("channel-room")}</span>`;
  const [tone, icon] = looks[state];
  return html`<${Chip} tone=${tone} icon=${icon} title=${t(`console-presence-${state}-why`)}>${t(`console-presence-${state}`)}<//>
    ${person.timezone && person.timezone !== panel.header.value.timezone && html`<${Elsewhere} panel=${panel} zone=${person.timezone} />`}`;
}

/** @param {{ panel: any, zone: string }} props */
function Elsewhere({ panel, zone }) {
  const time = useTick(() => placeTime(panel.now(), zone));
  return html`<${Chip} icon="globe"><bdi>${cityOf(zone)}</bdi> ${time}<//>`;
}
