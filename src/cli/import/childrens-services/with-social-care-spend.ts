import type { Figure } from "../../../domain/release/figure";
import { groupBy } from "../../../domain/group-by";
import type { FigureSource, FiguresRead } from "../import-source";

const lines = ["TotalLACFinance", "SafeguardingFinance", "FamilySupportFinance"];

/** The three outturn lines that make up spend on social care, read under their own codes. */
export const linesOfSocialCare: readonly FigureSource[] = lines.map((code) => ({
  indicator: code,
  file: "lait_s251_finance",
  code,
  year: "financial",
  // England's lines for 2024-25 leave out two councils, and nobody publishes the sum.
  national: false,
}));

/**
 * Replaces the three lines with spend on children's social care: their sum, in whole pounds, for every member and year
 * that has all three. If one of them is missing, so is the sum, for the same reason.
 */
export function withSocialCareSpend(read: FiguresRead): FiguresRead {
  const isLine = ({ indicator }: Figure) => lines.includes(indicator);
  const ofMemberAndYear = groupBy(read.figures.filter(isLine), ({ member, year }) => `${member} ${year}`);
  const sums = [...ofMemberAndYear.values()].flatMap((parts): readonly Figure[] => {
    const [first] = parts;
    if (first === undefined || parts.length < lines.length) return [];
    const { member, year } = first;
    const sum = { member, year, indicator: "cs.social-care.gross" };
    const missing = parts.find(({ value }) => value === null);
    if (missing !== undefined) return [{ ...sum, value: null, reason: missing.reason }];
    const total = parts.reduce((all, { value }) => all + BigInt(value ?? ""), 0n);
    return [{ ...sum, value: String(total), reason: null }];
  });
  return { ...read, figures: [...read.figures.filter((figure) => !isLine(figure)), ...sums] };
}
