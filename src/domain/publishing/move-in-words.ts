import type { ClubDefinition } from "../clubs/club-definition";
import { memberInWords } from "../charts/member-in-words";
import type { WhyMoved } from "./why-moved";
import { labelsOf } from "./withheld-in-words";

/** A figure that moved between two releases, by ids. */
export interface ReportedMove {
  readonly indicator: string;
  /** ONS code. */
  readonly member: string;
  readonly year: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly reason: WhyMoved;
}

/** The same as a person reads it; a missing figure is null. */
interface MoveInWords {
  readonly key: string;
  readonly indicator: string;
  readonly member: string;
  readonly year: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly why: string;
}

const reasons: Readonly<Record<Exclude<WhyMoved["why"], "submission">, string>> = {
  withheld: "withheld now",
  "no-longer-withheld": "no longer withheld",
  form: "the questionnaire changed",
  rules: "the rules by which figures are worked out changed",
  "another-year": "another year",
  unknown: "not known",
};

export const moveHeading = ["Indicator", "Member", "Year", "Before", "After", "Why"] as const;

/** Which figures moved, for whom and why: councils by name, figures by what the club calls them. */
export function movesInWords(club: ClubDefinition, moves: readonly ReportedMove[]): readonly MoveInWords[] {
  const labelOf = labelsOf(club);
  return moves.map(({ indicator, member, year, before, after, reason }) => ({
    key: `${indicator} ${member} ${year}`,
    indicator: labelOf(indicator),
    member: memberInWords({ code: member, name: member }),
    year,
    before: inFigures(before),
    after: inFigures(after),
    why: inWords(reason),
  }));
}

function inFigures(value: number | null): string | null {
  return value === null ? null : value.toLocaleString("en-GB", { maximumFractionDigits: 10 });
}

function inWords(reason: WhyMoved): string {
  if (reason.why !== "submission") return reasons[reason.why];
  const { before, after } = reason;
  if (after === null) return "submission taken out";
  return before === null ? `version ${after} was submitted` : `version ${after} was submitted after version ${before}`;
}
