// @ts-check
// What I tell the moderator with one tap: ready, need half a minute, no sound, want to say something. Each says what is set now.
//
//   Answers({ panel, me })

import { html, useEffect, useRef, useState } from "../../vendor/vendor.js";
import { said, t } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { toast } from "../ui/toast.js";

const ASKS = [
  ["time", "clock"],
  ["audio", "mute"],
  ["floor", "hand"],
];
const HEARD_FOR = 20_000;

/** @param {{ panel: any, me: any }} props */
export function Answers({ panel, me }) {
  const heard = useHeard(me?.asks ?? null);
  if (!me || panel.header.value.state === "ended") return null;
  /**
   * @param {string} name
   * @param {object} args
   */
  const send = async (name, args) => {
    const answer = await panel.send(name, args);
    if (!answer.ok) toast({ text: said(answer.code, answer.data), tone: "over" });
  };
  const ask = (/** @type {string | null} */ asks) => {
    if (asks === null) heard.own();
    void send("person.asks", { asks });
  };
  return html`<section class="answers" aria-label=${t("podium-answers")}>
    <div class="grid">
      <${Toggle} on=${me.ready === true} icon="check" label=${t("podium-ready")} press=${() => send("person.ready", { ready: !me.ready })} />
      ${ASKS.map(([kind, icon]) => html`<${Toggle} key=${kind} on=${me.asks === kind} icon=${icon} label=${t(`podium-asks-${kind}`)}
        press=${() => ask(me.asks === kind ? null : kind)} />`)}
    </div>
    <p class="small told" role="status" data-heard=${heard.told}>${waits(panel) ? t("podium-answer-waits") : sentence(me, heard.told)}</p>
  </section>`;
}

/**
 * Pressed without contact: what the moderator sees is not yet what was pressed.
 * @param {any} panel
 */
function waits(panel) {
  const contact = panel.freshness.value.state === "live" || panel.freshness.value.state === "http";
  return !contact && panel.pending.value.some((/** @type {any} */ entry) => entry.name === "person.asks" || entry.name === "person.ready");
}

/**
 * @param {any} me
 * @param {boolean} heard
 */
function sentence(me, heard) {
  if (me.asks) return t("podium-told", { what: t(`podium-asks-${me.asks}`) });
  if (heard) return html`<${Icon} name="check" />${t("podium-heard")}`;
  return t(me.ready ? "podium-told-ready" : "podium-answers-hint");
}

/**
 * Taken down by somebody else, it was heard.
 * @param {string | null} asks
 */
function useHeard(asks) {
  const before = useRef(asks);
  const own = useRef(false);
  const [told, setTold] = useState(false);
  useEffect(() => {
    const cleared = before.current !== null && asks === null && !own.current;
    before.current = asks;
    own.current = false;
    setTold(cleared);
    if (!cleared) return undefined;
    const id = setTimeout(() => setTold(false), HEARD_FOR);
    return () => clearTimeout(id);
  }, [asks]);
  return { told, own: () => (own.current = true) };
}

/** @param {{ on: boolean, icon: string, label: string, press: () => void }} props */
function Toggle({ on, icon, label, press }) {
  return html`<button type="button" class="btn answer" aria-pressed=${on ? "true" : "false"} onClick=${press}>
    <${Icon} name=${on ? "check" : icon} /><span>${label}</span>
  </button>`;
}
