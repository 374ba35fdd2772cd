import { groupBy } from "../group-by";
import type { Directory, DirectoryIndicator } from "../release/directory";

/** A club's indicators under the headings of its documents. */
export interface ClubHeadings {
  readonly club: string;
  readonly label: string;
  readonly headings: readonly {
    /** Null for indicators that no heading is known of. */
    readonly heading: string | null;
    readonly indicators: readonly DirectoryIndicator[];
  }[];
}

/** All indicators of a directory by club and heading, in the order in which the directory and the documents have them. */
export function headingsOfClubs({ clubs, indicators }: Directory): readonly ClubHeadings[] {
  return clubs.map(({ club, label }) => {
    const own = indicators.filter((indicator) => indicator.club === club);
    const under = groupBy(own, ({ heading }) => heading ?? null);
    return { club, label, headings: [...under].map(([heading, listed]) => ({ heading, indicators: listed })) };
  });
}
