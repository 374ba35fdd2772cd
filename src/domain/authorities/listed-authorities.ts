import list from "./authority-list.json";

/** An authority as the list of authorities has it (data/authorities.csv), as far as names and codes go. */
export interface ListedAuthority {
  readonly name: string;
  /** ONS code, as releases write it. */
  readonly code: string;
  /** All its ONS codes: that one, and those it had before or has since. */
  readonly codes: readonly string[];
  /** Its number at the Department for Education; and at the adult social care returns, where that is another's there. */
  readonly numbers: readonly string[];
  readonly usualNames: readonly string[];
  /** For an abolished authority, what became of it; null for one of today. */
  readonly ended: string | null;
}

type Row = readonly [string, readonly string[], readonly string[], readonly string[], string | null];

/** Every authority with children's or adults' services in England, those abolished since 2008 among them. */
export const listedAuthorities: readonly ListedAuthority[] = (list as unknown as readonly Row[]).map(
  ([name, codes, numbers, usualNames, ended]) => ({ name, code: codes[0] ?? "", codes, numbers, usualNames, ended }),
);
