import { findNamed } from "../domain/authorities/find-named";
import { itemAt } from "../domain/item-at";
import type { Member } from "../domain/release/release";
import { plainText } from "../domain/plain-text";
import { problem } from "../domain/problems";
import { authorities, existedIn, memberOf } from "./authorities";
import { InputError } from "./input-error";

/**
 * The council with that name or code: one that existed in the financial year, or any in the list if no year is given.
 *
 * @throws InputError if there is none; it suggests the nearest name, or says what the name stands for
 */
export function findMember(given: string, year?: string): Member {
  const known = authorities().filter((authority) => year === undefined || existedIn(authority, year));
  const members = known.map(memberOf);
  const text = plainText(given);
  const found = findNamed(members, text);
  if (found.kind === "found") return itemAt(members, found.index);
  if (found.kind === "ambiguous") {
    const candidates = found.candidates.map(({ name, code }) => `${name} (${code})`);
    throw new InputError(problem("ambiguous-name", { given: text, candidates }).message);
  }
  const another = year === undefined ? null : findNamed(authorities().map(memberOf), text);
  const later = another?.kind === "found" ? memberOf(itemAt(authorities(), another.index)) : null;
  if (later?.abolished === false) throw new InputError(`${later.name} (${later.code}) did not exist in ${year}.`);
  const hint = found.suggestion === null ? "" : ` Did you mean "${found.suggestion}"?`;
  const advice = found.about?.sentence ?? "Give its name or its ONS code.";
  throw new InputError(
    `There is no council called "${text}"${year === undefined ? "" : ` in ${year}`}.${hint} ${advice}`,
  );
}
