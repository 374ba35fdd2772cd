import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Explanation } from "../../domain/questionnaire/explanation";
import { explanationOf } from "../../domain/questionnaire/explanation-of";
import type { Finding } from "../../domain/questionnaire/finding";
import { openFindings } from "../../domain/questionnaire/open-findings";
import { explanationFault } from "../../domain/rules/explanation-fault";
import type { ExplainedFinding } from "../questionnaire-ports";
import type { Check } from "./session-state";
import { sectionProgress } from "./section-progress";

interface Checked extends Pick<Check, "checkedAt" | "isPartial" | "answers" | "outcomes"> {
  readonly explanations: readonly Explanation[];
  /** Explanations that were typed but not saved. */
  readonly refused: readonly Explanation[];
}

/** Puts together the result of a check: each finding with its explanation, and the findings still open. */
export function checkOf(club: ClubDefinition, checked: Checked): Check {
  const { explanations, refused, answers, outcomes, checkedAt, isPartial } = checked;
  const found = outcomes.flatMap(({ findings }) => findings);
  return {
    checkedAt,
    isPartial,
    answers,
    outcomes,
    findings: found.map((finding) => ({
      finding,
      explained: explanationOf(finding, explanations),
      ...refusedFor(club, finding, refused),
    })),
    open: openFindings(found, explanations),
    progress: sectionProgress(club, answers),
  };
}

function refusedFor(
  club: ClubDefinition,
  { code, subject }: Finding,
  refused: readonly Explanation[],
): Pick<ExplainedFinding, "refused"> {
  const text = refused.find((words) => words.code === code && words.subject === subject)?.text;
  const problem = text === undefined ? null : explanationFault(club, text);
  return text === undefined || problem === null ? {} : { refused: { text, problem } };
}
