import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Explanation } from "../../domain/questionnaire/explanation";
import { explanationOf } from "../../domain/questionnaire/explanation-of";
import { openFindings } from "../../domain/questionnaire/open-findings";
import type { Check } from "./questionnaire";
import { sectionProgress } from "./section-progress";

interface Checked extends Pick<Check, "checkedAt" | "isPartial" | "answers" | "outcomes"> {
  readonly explanations: readonly Explanation[];
}

/** Puts together what a check came to: each finding with its words, and what stands open of them. */
export function checkOf(club: ClubDefinition, checked: Checked): Check {
  const { explanations, answers, outcomes, checkedAt, isPartial } = checked;
  const found = outcomes.flatMap(({ findings }) => findings);
  return {
    ...{ checkedAt, isPartial, answers, outcomes },
    findings: found.map((finding) => ({ finding, explained: explanationOf(finding, explanations) })),
    open: openFindings(found, explanations),
    progress: sectionProgress(club, answers),
  };
}
