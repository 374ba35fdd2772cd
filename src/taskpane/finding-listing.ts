import type { Finding } from "../domain/questionnaire/finding";

/** The finding that the user reached with a key, and how many times. */
export interface Arrival {
  readonly key: string;
  readonly times: number;
}

/** What all parts of the list share. */
export interface FindingListing {
  /** The name of the part, whose sheet need not be named again; "" for the whole questionnaire. */
  readonly sheet: string;
  readonly openItems: ReadonlySet<string>;
  readonly onToggleItem: (key: string) => void;
  readonly arrival: Arrival | null;
  /** By fixOf, the findings that can be fixed together. */
  readonly fixable: ReadonlyMap<string, readonly Finding[]>;
}
