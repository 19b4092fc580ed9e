// @ts-check
// What goes wrong with the sound: what the booth signals, and what the room does.
//
//   BoothSignals({ panel })   two buttons; a signal ends by itself after a minute
//   RoomSignals({ panel })    how many signal what, in words

import { html, useEffect, useState } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { Icon } from "../ui/icons.js";
import { toast } from "../ui/toast.js";

const LASTS = 60_000;
const KINDS = [
  ["too_fast", "clock"],
  ["cant_hear", "triangle"],
];
const ROOM = ["cant_hear", "too_fast", "booth_cant_hear", "booth_too_fast"];

/** @param {{ panel: any }} props */
export function BoothSignals({ panel }) {
  return html`<section class="card booth-signals" aria-labelledby="signals">
    <h2 id="signals">${t("booth-signals")}</h2>
    ${KINDS.map(([kind, icon]) => html`<${Signal} key=${kind} panel=${panel} kind=${kind} icon=${icon} />`)}
    <p class="muted small">${t("booth-signals-last")}</p>
    <${RoomSignals} panel=${panel} />
  </section>`;
}

/** @param {{ panel: any, kind: string, icon: string }} props */
function Signal({ panel, kind, icon }) {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const timer = isOn ? setTimeout(() => setOn(false), LASTS) : undefined;
    return () => clearTimeout(timer);
  }, [isOn]);
  const give = async () => {
    const wanted = !isOn;
    if (await panel.signal(kind, wanted)) setOn(wanted);
    else toast({ text: t("refused-unsent"), tone: "over" });
  };
  return html`<button type="button" class="btn big wide" aria-pressed=${isOn} onClick=${give}>
    <${Icon} name=${isOn ? "check" : icon} /><span>${word("booth-signal", kind)}${isOn && html` · ${t("booth-signal-given")}`}</span>
  </button>`;
}

/** @param {{ panel: any }} props */
export function RoomSignals({ panel }) {
  const sums = panel.here.value.signals ?? {};
  const given = ROOM.filter((name) => sums[name] > 0);
  if (given.length === 0) return html`<p class="muted">${t("backstage-signals-none")}</p>`;
  return html`<ul class="room-signals">
    ${given.map((name) => html`<li key=${name}><${Chip} tone="warn" icon="triangle">${t(`backstage-signal-${name.replaceAll("_", "-")}`, { count: sums[name] })}<//></li>`)}
  </ul>`;
}
