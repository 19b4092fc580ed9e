// @ts-check
// Says that something has arrived once the server has said so; until then the card says that it is kept.
//
//   tell(answer, panel, message)

import { t } from "../../i18n.js";
import { toast } from "../../ui/toast.js";

const PATIENCE = 3_000;

/**
 * @param {Promise<{ ok: boolean }>} answer
 * @param {any} panel
 * @param {string} message
 */
export function tell(answer, panel, message) {
  const kept = () => toast({ text: t("ask-kept") });
  const reachable = ["live", "http"].includes(panel.freshness.value.state);
  const late = setTimeout(kept, reachable ? PATIENCE : 0);
  void answer.then(({ ok }) => {
    clearTimeout(late);
    if (ok) toast({ text: t(message), ms: 4_000 });
  });
}
