// @ts-check
// Messages to me. They stand under the clock and never over it.
//
//   Cues({ panel })

import { html, useEffect } from "../../vendor/vendor.js";
import { said, t, word } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { OWN, say } from "../ui/say.js";
import { toast } from "../ui/toast.js";

const URGENT = new Set(["conclude", "one_minute"]);

/** @param {{ panel: any }} props */
export function Cues({ panel }) {
  if (panel.header.value.state === "ended") return null;
  const cues = panel.rows("cues").filter((/** @type {any} */ cue) => cue.seen_at === null);
  cues.sort((/** @type {any} */ one, /** @type {any} */ other) => other.sent_at - one.sent_at);
  return html`<div class="cues">
    ${cues.map((/** @type {any} */ cue) => html`<${Cue} key=${cue.id} panel=${panel} cue=${cue} />`)}
  </div>`;
}

/** @param {{ panel: any, cue: any }} props */
function Cue({ panel, cue }) {
  const seen = async () => {
    const answer = await panel.send("cue.seen", { cue: cue.id });
    if (!answer.ok) toast({ text: said(answer.code, answer.data), tone: "over" });
  };
  const words = cue.text || word("phrase", cue.phrase);
  useEffect(() => say(t("podium-cue-said", { words }), { key: cue.id, rank: OWN }), [cue.id]);
  return html`<p class="cue" data-urgent=${URGENT.has(cue.phrase)}>
    <${Icon} name=${URGENT.has(cue.phrase) ? "triangle" : "speak"} />
    <bdi class="words">${words}</bdi>
    <button type="button" class="btn" onClick=${seen}>${t("podium-got-it")}</button>
  </p>`;
}
