import type { Figure } from "../../domain/release/figure";
import { blankCell, type ValueCell } from "../read-value-cell";
import { ReasonList } from "../reason-list";
import type { NationalRead } from "./national-read";

/** What became of a row: kept, left out (and why), or a fault (and which). */
export type Outcome =
  | { readonly kind: "kept" }
  | { readonly kind: "left out"; readonly reason: string }
  | { readonly kind: "fault"; readonly fault: string };

export const kept: Outcome = { kind: "kept" };

/** Collects figures from the rows of files, at most one for every member, indicator and year. */
export class FigureCollection {
  private readonly byKey = new Map<string, Figure>();
  private readonly nationalByKey = new Map<string, NationalRead>();
  readonly reasons = new ReasonList();

  /** Adds a row's figure; a blank cell is a missing figure whose reason is that it was blank. */
  add(of: Pick<Figure, "member" | "indicator" | "year">, cell: Exclude<ValueCell, { kind: "fault" }>): Outcome {
    const { symbol, meaning } = cell.kind === "missing" ? cell : blankCell;
    const figure: Figure =
      cell.kind === "value"
        ? { ...of, value: cell.decimal, reason: null }
        : { ...of, value: null, reason: this.reasons.add(symbol, meaning) };
    const key = `${of.indicator} ${of.member} ${of.year}`;
    const known = this.byKey.get(key);
    if (known === undefined) {
      this.byKey.set(key, figure);
      return kept;
    }
    if (known.value === figure.value && known.reason === figure.reason) return repeated;
    return different(of.indicator, of.member, of.year);
  }

  /** Adds England's figure, if the row has one. */
  addNational(indicator: string, year: string, cell: Exclude<ValueCell, { kind: "fault" }>): Outcome {
    if (cell.kind !== "value") return { kind: "left out", reason: "national, without a figure" };
    const key = `${indicator} ${year}`;
    const known = this.nationalByKey.get(key);
    if (known !== undefined) return known.value === cell.decimal ? repeated : different(indicator, "England", year);
    this.nationalByKey.set(key, { indicator, year, value: cell.decimal });
    return kept;
  }

  figures(): readonly Figure[] {
    return [...this.byKey.values()];
  }

  national(): readonly NationalRead[] {
    return [...this.nationalByKey.values()];
  }
}

const repeated: Outcome = { kind: "left out", reason: "identical to another row" };

function different(indicator: string, whose: string, year: string): Outcome {
  return { kind: "fault", fault: `a second, different figure of ${indicator} for ${whose} in ${year}.` };
}
