import type { PublishedClub } from "../../domain/clubs/published-club";
import type { Member } from "../../domain/release/release";
import type { FigureLookup } from "./figure-lookup";
import type { CheckReport } from "./import-report";

/** What a check of imported figures can see. */
export interface CheckContext {
  readonly club: PublishedClub;
  readonly members: readonly Member[];
  readonly figure: FigureLookup;
  /** England's figure as a number; null if none was published. */
  readonly national: (indicator: string, year: string) => number | null;
}

/**
 * Runs a test for every member and year. It returns a sentence for an exception, true for none, null if it can't test.
 */
export function checkEach(
  check: string,
  { club, members }: CheckContext,
  test: (member: string, year: string) => string | true | null,
): CheckReport {
  const outcomes = club.years.flatMap((year) =>
    members.flatMap(({ code, name }) => {
      const outcome = test(code, year);
      if (outcome === null) return [];
      return [outcome === true ? null : `${name}, ${year}: ${outcome}`];
    }),
  );
  return {
    check,
    tested: outcomes.length,
    exceptions: outcomes.filter((exception) => exception !== null),
  };
}

/** A number as a report writes it, e.g. 1,234.5. */
export function written(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}
