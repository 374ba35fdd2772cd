import type { Receipt } from "../../domain/questionnaire/receipt";
import { contentToSend } from "./content-to-send";
import type { Check } from "./session-state";
import type { SessionStore } from "./session-store";

/**
 * The receipt in this workbook, if the newest version that the service has is exactly what would be sent. The file has
 * changed since that was sent, as the receipt is in it, so that sending it again would make another version of the same
 * answers. Null if there is anything to send, or if the service does not say.
 */
export async function receivedAlready(store: SessionStore, check: Check): Promise<Receipt | null> {
  const held = store.held();
  if (!held.ok) return null;
  const { club, member, submissions } = held.value;
  const own = submissions.receipts.at(-1);
  if (own === undefined || submissions.pending !== null) return null;
  const { hash } = await contentToSend(store, held.value, check);
  if (hash !== own.hash) return null;
  const newest = await store.ports.submissions.version(club.club, club.year, member.code, "latest");
  return newest.ok && newest.value?.receipt.id === own.id ? own : null;
}
