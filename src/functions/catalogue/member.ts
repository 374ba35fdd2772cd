import { capital } from "../../domain/capital";
import { demonstrationData } from "../../domain/demonstration-data";
import { itemAt } from "../../domain/item-at";
import { resolveMember } from "../../domain/peers/resolve-member";
import type { Member } from "../../domain/release/release";
import { succeed } from "../../domain/result";
import type { EntityCard } from "../running/cell-value";
import { forEachCell } from "../running/for-each-cell";
import { readClub, readMember } from "../running/read-arguments";

/**
 * An authority as a card: its ONS code, region, type and boundary changes. One line of text if your Excel has no cards.
 * @customfunction MEMBER
 * @chapter What the figures are
 * @param [member] Name or ONS code of an authority. If omitted, your own.
 * @param [club] Id or name of a club it is in. If omitted, your first club.
 * @returns {any[][]} The card, or one line of text.
 * @example =CLUB.MEMBER("Leeds") => "Leeds (E08000035), Metropolitan district, Yorkshire and The Humber"
 */
export function member(member?: unknown[][], club?: unknown[][]) {
  return forEachCell({ member, club }, (cells, clubs) => {
    const text = readMember(cells.member);
    if (!text.ok) return text;
    const named = readClub(cells.club);
    if (!named.ok) return named;
    const dataset = clubs.ofClub(named.value);
    if (!dataset.ok) return dataset;
    const { release, own } = dataset.value;
    const found = resolveMember(release, text.value, own);
    return found.ok ? succeed(cardOf(itemAt(release.members, found.value), release.stamp.demonstration)) : found;
  });
}

function cardOf({ name, code, region, type, boundaryNote }: Member, isDemonstration: boolean): EntityCard {
  const facts = [
    ["ONS code", code],
    ["Region", region],
    ["Type", type],
    ["Boundaries", boundaryNote],
    ["Figures here", isDemonstration ? demonstrationData : null],
  ] as const;
  const known = facts.flatMap(([label, fact]) => (fact === null ? [] : [[label, fact] as const]));
  const rest = [type, region].filter((fact) => fact !== null).map((fact) => `, ${fact}`);
  return {
    name,
    facts: known,
    text: [`${name} (${code})${rest.join("")}`, boundaryNote, isDemonstration ? capital(demonstrationData) : null]
      .filter((part) => part !== null)
      .join(". "),
  };
}
