import type { ClubDefinition, RuleSetting } from "../../domain/clubs/club-definition";
import { findRule } from "../../domain/rules/index";
import type { CheckInput, RuleOutcome } from "../../domain/rules/rule";

/**
 * Runs only the rules about explanations again, on what all other rules found: for when an explanation was written, or
 * the finding it explained is gone.
 */
export function checkExplanations(
  club: ClubDefinition,
  input: CheckInput,
  outcomes: readonly RuleOutcome[],
): readonly RuleOutcome[] {
  const settings = new Map(club.rules.filter(isAboutExplanations).map((setting) => [setting.code, setting]));
  const findings = outcomes.filter(({ code }) => !settings.has(code)).flatMap((outcome) => outcome.findings);
  return outcomes.map((outcome) => {
    const setting = settings.get(outcome.code);
    const rule = setting === undefined ? null : findRule(setting.kind);
    return setting === undefined || rule === null ? outcome : rule.run(setting, club, input, findings);
  });
}

function isAboutExplanations({ kind }: RuleSetting): boolean {
  return findRule(kind)?.family === "explanation";
}
