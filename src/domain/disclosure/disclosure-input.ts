/** A question or a total of a register, as a member answered it. */
export interface DisclosureCell {
  /** Null if not applicable, which counts as 0 and is no secret. */
  readonly value: number | null;
  /** Whether it counts people. Such a cell is never negative. */
  readonly people: boolean;
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
  /** Those that have a value. Null cells count as 0. */
  readonly sums: readonly DisclosureSum[];
}

/** A release of this club year that is published already. */
export interface EarlierRelease {
  readonly members: readonly DisclosureMember[];
  /** What was withheld of it, by member and sum. */
  readonly withheld: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

/** What the form says about its cells, and therefore everybody knows. A relation is of a member that has all its cells. */
export interface CellRelations {
  /** Sums that are 0, such as parts less their whole. */
  readonly nothing: readonly ReadonlyMap<string, number>[];
  /** A whole less a part of it: what is left counts people too. */
  readonly remainders: readonly ReadonlyMap<string, number>[];
}

export interface DisclosureInput {
  readonly year: string;
  readonly members: readonly DisclosureMember[];
  readonly earlier?: readonly EarlierRelease[] | undefined;
  readonly relations?: CellRelations | undefined;
}
