// @ts-check
// Whom to turn to when something happens, as the organiser has written it; nothing where nobody has.
//
//   Contacts({ panel })
//   contactsOf(panel)     [[name, words]] of those that are there

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";

/**
 * @param {any} panel
 * @returns {[string, string][]}
 */
export function contactsOf(panel) {
  const [row] = panel.rows("contacts");
  return ["conduct", "security"].flatMap((name) => (row?.[name] ? [/** @type {[string, string]} */ ([name, row[name]])] : []));
}

/** @param {{ panel: any }} props */
export function Contacts({ panel }) {
  const found = contactsOf(panel);
  if (found.length === 0) return null;
  return html`<dl class="contacts">
    ${found.map(
      ([name, words]) =>
        html`<div key=${name}>
          <dt class="muted small">${t(`contacts-${name}`)}</dt>
          <dd><bdi>${words}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}
