import type { Indicator } from "../../domain/release/indicator";
import type { CellContent, Choice } from "../ports";
import { quoted } from "../../domain/quoted-text";
import { formatOfCall } from "./format-of-call";

/** The functions that place a number of the user's own model among others, in the order in which the pane offers them. */
export const numberFigures = ["RANKOF", "GAPOF", "ZOF"] as const;

export type NumberFigure = (typeof numberFigures)[number];

/**
 * The formula that compares the number of a cell, and its number format: =CLUB.RANKOF(C7,"cla.rate","neighbours","2024-25").
 *
 * @param cell its address on the same sheet, or what to calculate from it: "C7*100"
 */
export function numberFormula(
  figure: NumberFigure,
  cell: string,
  indicator: Indicator,
  { peers, year }: Pick<Choice, "peers" | "year">,
): CellContent {
  const given = [indicator.id, peers, year].map(quoted);
  const numberFormat = formatOfCall(figure, indicator);
  return { content: `=CLUB.${figure}(${[cell, ...given].join(",")})`, numberFormat };
}
