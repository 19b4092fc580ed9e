// @ts-check
// The room's pulse: one tap says that one cannot hear, or that it goes too fast; another takes it back. It ends by itself.
//
//   Signals({ panel })

import { html, useEffect, useState } from "../../../vendor/vendor.js";
import { t } from "../../i18n.js";
import { Icon } from "../../ui/icons.js";
import { OWN, useSay } from "../../ui/say.js";
import { toast } from "../../ui/toast.js";

// The server forgets a signal after a minute, and so does the button.
const LASTS = 60_000;

/** @param {{ panel: any }} props */
export function Signals({ panel }) {
  const [cantHear, setCantHear] = useState(false);
  const [tooFast, setTooFast] = useState(false);
  const isOn = cantHear || tooFast;
  useSay(isOn ? t("signal-told") : "", { key: "signal", rank: OWN });
  return html`<div class="signals" role="group" aria-label=${t("signals")}>
    <${Signal} panel=${panel} kind="cant_hear" icon="mute" on=${cantHear} setOn=${setCantHear} />
    <${Signal} panel=${panel} kind="too_fast" icon="fast" on=${tooFast} setOn=${setTooFast} />
    <p class="hint told">${t(isOn ? "signal-told" : "signal-hint")}</p>
  </div>`;
}

/** @param {{ panel: any, kind: string, icon: string, on: boolean, setOn: (on: boolean) => void }} props */
function Signal({ panel, kind, icon, on, setOn }) {
  useEffect(() => {
    if (!on) return undefined;
    const id = setTimeout(() => setOn(false), LASTS);
    return () => clearTimeout(id);
  }, [on]);
  const press = async () => {
    setOn(!on);
    if (await panel.signal(kind, !on)) return;
    setOn(on);
    toast({ text: t("signal-unsent") });
  };
  return html`<button type="button" class="btn signal" aria-pressed=${on ? "true" : "false"} onClick=${press}>
    <${Icon} name=${on ? "check" : icon} /><span>${t(`signal-${kind.replace("_", "-")}`)}</span>
  </button>`;
}
