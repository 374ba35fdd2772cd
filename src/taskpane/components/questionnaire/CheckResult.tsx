import type { Check } from "../../../actions/questionnaire/session-state";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import type { PartFindings } from "../../arrange-findings";
import { FindingList } from "./FindingList";
import { RuleOutcomes } from "./RuleOutcomes";

interface CheckResultProps {
  readonly club: ClubDefinition;
  readonly parts: readonly PartFindings[];
  readonly check: Check;
  readonly refusals: number;
}

/** The result of a check: each section with its progress and what was found in it, and every rule. */
export function CheckResult({ club, parts, check, refusals }: CheckResultProps) {
  return (
    <>
      <FindingList parts={parts} refusals={refusals} />
      <RuleOutcomes club={club} outcomes={check.outcomes} />
    </>
  );
}
