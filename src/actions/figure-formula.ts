import { quoted } from "../domain/quoted-text";
import type { Figure } from "./figure";
import type { Choice } from "./ports";

/**
 * The formula that keeps a figure live in a cell, e.g. =CLUB.PEERMEDIAN("cla.rate-per-10000","neighbours","2024-25").
 * It omits the member, so it means the authority of the person who opens the workbook. Group and year are always given,
 * so that a colleague can see in the cell what is compared.
 */
export function figureFormula(figure: Figure, choice: Choice): string {
  const [indicator, peers, year] = [choice.indicator, choice.peers, choice.year].map(quoted);
  const group = `${peers},${year}`;
  switch (figure) {
    case "own":
      return `=CLUB.VALUE(${indicator},,${year})`;
    case "median":
      return `=CLUB.PEERMEDIAN(${indicator},${group})`;
    case "lower-quartile":
      return `=CLUB.PEERQUARTILE(${indicator},1,${group})`;
    case "upper-quartile":
      return `=CLUB.PEERQUARTILE(${indicator},3,${group})`;
    case "mean":
      return `=CLUB.PEERMEAN(${indicator},${group})`;
    case "count":
      return `=CLUB.PEERCOUNT(${indicator},${group})`;
    case "rank":
      return `=CLUB.PEERRANK(${indicator},,${group})`;
  }
}
