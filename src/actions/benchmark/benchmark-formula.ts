import { quoted } from "../../domain/quoted-text";

/** The figures that can be written beside a budget, in their order. */
export const benchmarkFigures = ["own", "median", "difference", "rank", "cost"] as const;

export type BenchmarkFigure = (typeof benchmarkFigures)[number];

/** What the formulas of a budget have in common, as they write it: a text in quotes, or a cell's address. */
export interface FormulaGroup {
  readonly peers: string;
  /** Null for the newest of each indicator, which moves on with new releases. */
  readonly year: string | null;
}

/** The live formula of a figure. Without a member it means the authority of the person who opens the workbook. */
export function benchmarkFormula(figure: BenchmarkFigure, indicator: string, { peers, year }: FormulaGroup): string {
  const id = quoted(indicator);
  const [alone, amongPeers] = year === null ? ["", peers] : [`,,${year}`, `${peers},${year}`];
  switch (figure) {
    case "own":
      return `=CLUB.VALUE(${id}${alone})`;
    case "median":
      return `=CLUB.PEERMEDIAN(${id},${amongPeers})`;
    case "difference":
      return `=CLUB.GAP(${id},,${amongPeers})`;
    case "rank":
      return `=CLUB.PEERRANK(${id},,${amongPeers})`;
    case "cost":
      return `=CLUB.GAPCOST(${id},,${amongPeers})`;
  }
}
