import type { ClubDefinition } from "../clubs/club-definition";
import { memberInWords } from "../charts/member-in-words";
import { releaseIndicators } from "./release-indicators";

/** A figure that a release withholds, by ids, and why. */
interface WithheldFigure {
  /** ONS code. */
  readonly member: string;
  /** Id of the numerator or denominator. */
  readonly sum: string;
  readonly why: "small-count" | "complement" | "earlier-release";
  /** Ids of the indicators that are withheld with it. */
  readonly indicators: readonly string[];
}

/** An answer of the scrapbook that a release withholds, never its text. */
interface WithheldAnswer {
  /** ONS code. */
  readonly member: string;
  /** Id of the question. */
  readonly question: string;
  readonly label: string;
  /** What it contains, such as "a postcode". */
  readonly why: string;
}

interface Withheld {
  readonly withheld: readonly WithheldFigure[];
  readonly answers: readonly WithheldAnswer[];
}

/** The same as a person reads it. */
interface WithheldInWords {
  readonly key: string;
  readonly member: string;
  readonly figure: string;
  readonly why: string;
  readonly indicators: string;
}

const reasons: Readonly<Record<WithheldFigure["why"], string>> = {
  "small-count": "1 to 4 people, their nights or their cost",
  complement: "a count of 1 to 4 could be worked out from it",
  "earlier-release": "a count of 1 to 4 could be worked out by comparing with another release",
};

export const withheldHeading = ["Member", "Figure or answer", "Why", "Indicators withheld with it"] as const;

/** What a release withholds and why, never a value: councils by name, figures and questions by what they are called. */
export function withheldInWords(club: ClubDefinition, { withheld, answers }: Withheld): readonly WithheldInWords[] {
  const labelOf = labelsOf(club);
  const nameOf = (code: string) => memberInWords({ code, name: code });
  return [
    ...withheld.map(({ member, sum, why, indicators }) => ({
      key: `${member} ${sum} ${why}`,
      member: nameOf(member),
      figure: labelOf(sum),
      why: reasons[why],
      indicators: indicators.map(labelOf).join("; "),
    })),
    ...answers.map(({ member, question, label, why }) => ({
      key: `${member} ${question}`,
      member: nameOf(member),
      figure: label,
      why: `contains ${why}`,
      indicators: "",
    })),
  ];
}

/** What a release calls its figures; an id that an earlier version of the form had stays as it is. */
export function labelsOf(club: ClubDefinition): (id: string) => string {
  const labels = new Map(releaseIndicators(club, [club.year]).map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id;
}
