import type { Figure } from "../../domain/release/figure";

/** A figure, where it stands in the file and the ONS code its row names its member by. */
export interface FigureRow {
  readonly figure: Figure;
  readonly line: number;
  readonly namedBy: string;
  /** True where the row says no more than that there is no figure, as files do of an authority's other codes. */
  readonly isEmpty: boolean;
}

/** Collects the figures of a file, at most one for every member, indicator and year. */
export class FigureRows {
  private readonly byKey = new Map<string, FigureRow>();
  private readonly codes = new Map<string, Set<string>>();
  repeated = 0;

  /** Adds a row; else what is wrong with it beside an earlier one. */
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
      return `${known.namedBy} and ${namedBy} are codes of one authority, and both have a figure of ${figure.indicator} in ${figure.year} (lines ${known.line} and ${line}). Keep the right one.`;
    }
    if (isSame(known.figure, figure)) {
      this.repeated += 1;
      return null;
    }
    return `another figure of ${figure.indicator} for ${figure.member} in ${figure.year} than in line ${known.line}. Keep the right one.`;
  }

  rows(): readonly FigureRow[] {
    return [...this.byKey.values()];
  }

  /** The codes of each member that is there under several. */
  joined(): readonly (readonly string[])[] {
    return [...this.codes.values()].filter(({ size }) => size > 1).map((codes) => [...codes].sort());
  }
}

/** Two rows are the same where they mean the same number, however it is written, or the same reason. */
function isSame(left: Figure, right: Figure): boolean {
  if (left.value === null || right.value === null) return left.value === right.value && left.reason === right.reason;
  return Number(left.value) === Number(right.value);
}
