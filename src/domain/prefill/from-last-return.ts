import type { ClubDefinition } from "../clubs/club-definition";
import { formatDate } from "../format-date";
import { yearsEarlier } from "../years-earlier";
import type { LastReturn } from "./last-return";
import type { Offer } from "./offer";

/** What offers from last year's return say of where they are from. */
export function fromLastReturn({ year }: ClubDefinition, { receipt }: LastReturn): Pick<Offer, "source" | "from"> {
  const source = `your ${yearsEarlier(year, 1)} return`;
  const which = receipt === null ? "" : ` (version ${receipt.version}, received on ${formatDate(receipt.receivedAt)})`;
  return { source, from: `${source}${which}` };
}
