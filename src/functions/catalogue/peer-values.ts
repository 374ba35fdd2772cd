import { tooFewValues } from "../../domain/indicators/too-few-values";
import { itemAt } from "../../domain/item-at";
import { fail, succeed } from "../../domain/result";
import { askPeers } from "../running/ask-peers";
import type { CellCall } from "../running/cell-function";

/**
 * Lists a peer group's authorities and their values, highest first, in two columns: name and value.
 * @customfunction PEERVALUES
 * @chapter Lists, which spill
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [year] Year such as "2024-25", "latest" or "latest-1". If omitted, the latest, at most two years old.
 * @returns {any[][]} One row for each member with a value.
 * @remarks Equal values are listed by name. Members without a value are left out, so there are as many rows as
 * PEERCOUNT says; #N/A if none has one.
 * @example =TAKE(CLUB.PEERVALUES("s251.residential-care.weekly-cost","neighbours","2024-25"),3) => [["Milton Keynes",9680],["Bristol, City of",8765],["Croydon",8665]]
 */
export function peerValues(indicator: unknown[][], peers?: unknown[][], year?: unknown[][]) {
  return ((clubs) => {
    const asked = askPeers(clubs, { indicator, year }, peers);
    if (!asked.ok) return asked;
    const { figures, dataset } = asked.value;
    const { values } = figures.statistics;
    if (values.length === 0) return fail(tooFewValues(figures, "The list of values", 1));
    return succeed(values.map(({ member, value }) => [itemAt(dataset.release.members, member).name, value]));
  }) satisfies CellCall;
}
