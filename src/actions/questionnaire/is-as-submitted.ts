import { contentToSend } from "./content-to-send";
import type { Check } from "./session-state";
import type { HeldQuestionnaire, SessionStore } from "./session-store";

/** Whether what was checked is what this workbook's last receipt is for; false if it has none. */
export async function isAsSubmitted(store: SessionStore, held: HeldQuestionnaire, check: Check): Promise<boolean> {
  const last = held.receipts.at(-1);
  return last !== undefined && (await contentToSend(store, held, check)).hash === last.hash;
}
