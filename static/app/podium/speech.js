// @ts-check
// The words that I am going to read, for the interpreters and captioners: typed or pasted here, seen by the booth alone.
//
//   Speech({ page, panel, me })

import { html, useState } from "../../vendor/vendor.js";
import { said, t } from "../i18n.js";
import { face } from "../live/clock.js";
import { Icon } from "../ui/icons.js";
import { toast } from "../ui/toast.js";
import { reading, words } from "../live/aloud.js";

/** @param {{ page: any, panel: any, me: any }} props */
export function Speech({ page, panel, me }) {
  const [typed, setTyped] = useState(/** @type {string | null} */ (null));
  if (!me || panel.header.value.state === "ended") return null;
  const kept = me.speech ?? "";
  const text = typed ?? kept;
  /** @param {string | null} next */
  const send = async (next) => {
    const answer = await panel.send("person.speech", { text: next });
    if (!answer.ok) return toast({ text: said(answer.code, answer.data), tone: "over" });
    setTyped(null);
    return toast({ text: t(next ? "podium-speech-sent" : "podium-speech-taken-back") });
  };
  return html`<details class="card speech">
    <summary>
      <span>${t("podium-speech")}</span>
      ${kept && html`<span class="there small"><${Icon} name="check" /> ${t("podium-speech-is-there")}</span>`}
    </summary>
    <p class="muted small" id="speech-why">${t("podium-speech-why")}</p>
    <textarea
      class="input"
      rows="8"
      dir="auto"
      aria-label=${t("podium-speech")}
      aria-describedby="speech-why speech-pace"
      value=${text}
      onInput=${(/** @type {any} */ event) => setTyped(event.currentTarget.value)}
    ></textarea>
    <${Pace} page=${page} panel=${panel} me=${me} text=${text} />
    <div class="acts">
      <button type="button" class="btn primary" disabled=${typed === null || !text.trim() || text === kept} onClick=${() => send(text)}>${t("podium-speech-send")}</button>
      ${kept && html`<button type="button" class="btn" onClick=${() => send(null)}>${t("podium-speech-take-back")}</button>`}
    </div>
  </details>`;
}

/** @param {{ page: any, panel: any, me: any, text: string }} props */
function Pace({ page, panel, me, text }) {
  const count = words(text, page.language);
  const own = panel.rows("items").find((/** @type {any} */ item) => item.person === me.id && item.state !== "dropped");
  const limit = own?.budget ?? panel.header.value.limits.answer;
  if (count === 0) return html`<p id="speech-pace" class="small pace muted">${t("podium-your-time", { limit: face(limit) })}</p>`;
  const takes = reading(count);
  const tells = { count, time: face(takes), limit: face(limit) };
  return html`<p id="speech-pace" class="small pace" data-long=${takes > limit}>
    ${takes > limit && html`<${Icon} name="triangle" />`} ${t(takes > limit ? "podium-speech-long" : "podium-speech-pace", tells)}
  </p>`;
}
