// @ts-check
// A text in place of the floor: what is typed stays on this device until it has arrived.
//
//   Write({ panel, draft, first, limit, words, send, stop })   `words` { label, send, hint }: ids of the catalogue, and a sentence;
//                                                              send(text, command)
//   settled(panel, draft)   drops a draft that has arrived; → whether there is one still

import { html, useId, useMemo } from "../../../vendor/vendor.js";
import { t } from "../../i18n.js";
import { uuid } from "../../live/ids.js";
import { Wrong } from "./fields.js";
import { whyNot } from "./floor-notice.js";
import { Draft, Unsent } from "./keeping.js";
import { Contact } from "./notice.js";
import { graphemes } from "./words.js";

/** @param {{ panel: any, draft: any, first: string, limit: number, words: any, send: (text: string, id: string) => void, stop: () => void }} props */
export function Write({ panel, draft: given, first, limit, words, send, stop }) {
  const draft = useMemo(() => given, []);
  const id = useId();
  const text = draft.value.text ?? first;
  const entry = panel.pending.value.find((/** @type {any} */ one) => one.id === draft.value.command);
  const over = graphemes(text, limit) > limit;
  /** @param {SubmitEvent} event */
  const submit = (event) => {
    event.preventDefault();
    if (!text.trim() || over) return;
    if (entry) panel.dismiss(entry.id);
    const command = uuid();
    draft.value = { text, command, sent: text };
    send(text.trim(), command);
  };
  return html`<form class="form" onSubmit=${submit}>
    <div class="field">
      <label for=${id}>${t(words.label)}</label>
      <textarea class="input" id=${id} rows=${limit > 1_000 ? 6 : 3} dir="auto" value=${text} aria-invalid=${over || entry?.state === "refused" ? "true" : undefined} aria-describedby=${`${id}-wrong`}
        onInput=${(/** @type {any} */ event) => (draft.value = { ...draft.value, text: event.target.value })}></textarea>
      <div id=${`${id}-wrong`} aria-live="polite">${over && html`<${Wrong} text=${t("ask-over", { over: graphemes(text, limit) - limit })} />`}
        ${entry?.state === "refused" && html`<${Wrong} text=${whyNot(panel, entry)} /><p class="hint">${t("kept")}</p><${Contact} panel=${panel} />`}</div>
    </div>
    ${entry && html`<${Unsent} panel=${panel} name=${entry.name} id=${entry.args.request} />`}
    ${entry?.state !== "waiting" && html`<${Draft} draft=${draft} names=${["text"]} />`}
    ${words.hint && html`<p class="hint">${words.hint}</p>`}
    <div class="acts">
      <button class="btn primary" disabled=${!text.trim() || over}>${t(words.send)}</button>
      <button type="button" class="btn ghost" onClick=${stop}>${t("cancel")}</button>
    </div>
  </form>`;
}

/**
 * @param {any} panel
 * @param {{ value: Record<string, string> }} draft
 */
export function settled(panel, draft) {
  const { text, command, sent } = draft.value;
  const isUnderWay = panel.pending.value.some((/** @type {any} */ one) => one.id === command);
  if (command && !isUnderWay) draft.value = text === sent ? {} : { text };
  return Boolean(draft.value.text);
}
