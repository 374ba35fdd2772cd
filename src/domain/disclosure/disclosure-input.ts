/** A question or a total of a register, as a member answered it. */
export interface DisclosureCell {
  /** Null if not applicable, which counts as 0 and is no secret. */
  readonly value: number | null;
  /**
   * How much of it one person comes to: 1 of a count of children, 365 of the nights of a year. Null if it counts no
   * people. Such a cell is never negative.
   */
  readonly person: number | null;
  /** Whether everyone can look it up elsewhere, as a published population. Nobody can keep it secret then. */
  readonly known?: boolean | undefined;
}

/** A numerator or denominator that is to be published: so many times each of these cells. */
export interface DisclosureSum {
  readonly id: string;
  /** Whole numbers by the id of the cell. */
  readonly cells: ReadonlyMap<string, number>;
}

export interface DisclosureMember {
  readonly code: string;
  readonly cells: ReadonlyMap<string, DisclosureCell>;
  /** The cells that the member did not answer, and how much of each one person comes to, as in a cell. */
  readonly missing?: ReadonlyMap<string, number | null> | undefined;
  /** Those that have a value. Null cells count as 0. */
  readonly sums: readonly DisclosureSum[];
}

/** A release of the club that is published already. */
export interface EarlierRelease {
  readonly members: readonly DisclosureMember[];
  /** What was withheld of it, by member and sum. */
  readonly withheld: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  /** What its form says; left out if that is what the form of this release says. */
  readonly relations?: CellRelations | undefined;
}

/** Another year of the club, with its releases. */
export interface OtherYear {
  readonly year: string;
  readonly releases: readonly EarlierRelease[];
  /** The cells of its form that open with what the year before closed with: id → id in the form of the year before. */
  readonly openings: ReadonlyMap<string, string>;
}

/** What the form says about its cells, and therefore everybody knows: of each member whose form had all these cells. */
export interface CellRelations {
  /** Sums that are 0, such as parts less their whole. */
  readonly nothing: readonly ReadonlyMap<string, number>[];
  /** A whole less a part of it: what is left counts people too. */
  readonly remainders: readonly ReadonlyMap<string, number>[];
  /** Money with the people or nights it was for, and days that people took. At a known price, it says how many they are. */
  readonly prices: readonly Price[];
}

export interface Price {
  readonly money: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
}

export interface DisclosureInput {
  readonly year: string;
  readonly members: readonly DisclosureMember[];
  /** The releases of this club year so far. */
  readonly earlier?: readonly EarlierRelease[] | undefined;
  readonly relations?: CellRelations | undefined;
  /** As in another year. */
  readonly openings?: OtherYear["openings"] | undefined;
  readonly otherYears?: readonly OtherYear[] | undefined;
}
