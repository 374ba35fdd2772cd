import type { Figure } from "../../domain/release/figure";

/** A figure, its line in the file, and the ONS code that its row gives for the member. */
export interface FigureRow {
  readonly figure: Figure;
  readonly line: number;
  readonly namedBy: string;
  /** True if the row only says that there is no figure, as files do for an authority's other codes. */
  readonly isEmpty: boolean;
}

/** Collects the figures of a file, at most one for every member, indicator and year. */
export class FigureRows {
  private readonly byKey = new Map<string, FigureRow>();
  private readonly codes = new Map<string, Set<string>>();
  repeated = 0;

  /** Adds a row. Returns null, or how it conflicts with an earlier one. */
  add(row: FigureRow): string | null {
    const { figure, line, namedBy } = row;
    const codes = this.codes.get(figure.member) ?? new Set();
    this.codes.set(figure.member, codes.add(namedBy));
    const key = JSON.stringify([figure.member, figure.indicator, figure.year]);
    const known = this.byKey.get(key);
    if (known === undefined || (known.namedBy !== namedBy && known.isEmpty)) {
      this.byKey.set(key, row);
      return null;
    }
    if (known.namedBy !== namedBy) {
      if (row.isEmpty) return null;
      return `${known.namedBy} and ${namedBy} are codes of the same authority, and both have a figure of ${figure.indicator} in ${figure.year} (lines ${known.line} and ${line}). Keep the right one.`;
    }
    if (isSame(known.figure, figure)) {
      this.repeated += 1;
      return null;
    }
    return `the figure of ${figure.indicator} for ${figure.member} in ${figure.year} differs from the one in line ${known.line}. Keep the right one.`;
  }

  rows(): readonly FigureRow[] {
    return [...this.byKey.values()];
  }

  /** The codes of each member that appears under several codes. */
  joined(): readonly (readonly string[])[] {
    return [...this.codes.values()].filter(({ size }) => size > 1).map((codes) => [...codes].sort());
  }
}

/** Two rows are the same if they give the same number, however it is written, or the same reason. */
function isSame(left: Figure, right: Figure): boolean {
  if (left.value === null || right.value === null) return left.value === right.value && left.reason === right.reason;
  return Number(left.value) === Number(right.value);
}
