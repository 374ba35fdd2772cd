import { listNames } from "../list-names";
import type { Indicator } from "../release/indicator";

/** At most so many members are named; a longer list would not be read. */
const mostNamed = 3;

/**
 * That the figures of these members are so far from all others that they are probably mistakes; null for nobody.
 *
 * @param indicators what the figures are of: where councils report their own spending, the return is to be checked; behind
 * other figures, such as allocations or outcomes, there may be no return of theirs
 * @param where which of several figures, such as " on Rate of care"
 */
export function farInWords(
  names: readonly string[],
  indicators: readonly Pick<Indicator, "basis">[],
  where = "",
): string | null {
  if (names.length === 0) return null;
  const named =
    names.length > mostNamed ? [...names.slice(0, mostNamed - 1), `${names.length - mostNamed + 1} more`] : names;
  const what = indicators.every(({ basis }) => basis === "outturn") ? "return" : "figure";
  return names.length === 1
    ? `${listNames(named)} is far outside the group${where}; check the ${what} before using it.`
    : `${listNames(named)} are far outside the group${where}; check their ${what}s before using them.`;
}
