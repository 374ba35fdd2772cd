import list from "./authority-list.json";

/** An authority in the list of authorities (data/authorities.csv): its names and codes. */
export interface ListedAuthority {
  readonly name: string;
  /** ONS code, as releases write it. */
  readonly code: string;
  /** All its ONS codes: that one and any earlier or later ones. */
  readonly codes: readonly string[];
  /**
   * Its Department for Education number; also its adult social care number, if that is another authority's DfE number.
   */
  readonly numbers: readonly string[];
  readonly usualNames: readonly string[];
  /** What became of it, if abolished; null for a current authority. */
  readonly ended: string | null;
}

type Row = readonly [string, readonly string[], readonly string[], readonly string[], string | null];

/** Every authority with children's or adults' services in England, including those abolished since 2008. */
export const listedAuthorities: readonly ListedAuthority[] = (list as unknown as readonly Row[]).map(
  ([name, codes, numbers, usualNames, ended]) => ({ name, code: codes[0] ?? "", codes, numbers, usualNames, ended }),
);
