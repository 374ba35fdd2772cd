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
    const under = new Map<string | null, DirectoryIndicator[]>();
    for (const indicator of indicators) {
      if (indicator.club !== club) continue;
      const heading = indicator.heading ?? null;
      const others = under.get(heading);
      if (others) others.push(indicator);
      else under.set(heading, [indicator]);
    }
    return { club, label, headings: [...under].map(([heading, listed]) => ({ heading, indicators: listed })) };
  });
}
