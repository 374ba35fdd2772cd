import type { ClubDefinition, RuleSetting } from "../clubs/club-definition";
import { ownerOf } from "../clubs/find-field";
import { namesIn } from "../clubs/sum";
import { oncePer } from "../once-per";
import type { Finding } from "../questionnaire/finding";
import { findingName } from "../questionnaire/finding-name";
import { findIndicator } from "./indicator-value";
import { findRule } from "./index";
import type { CheckInput, Rule, RuleOutcome } from "./rule";

/** The outcome of a check: every rule's outcome and every finding, in the order of the club's rules. */
export interface Validation {
  readonly outcomes: readonly RuleOutcome[];
  readonly findings: readonly Finding[];
}

/**
 * Checks answers against every rule of the club. Each rule passes, finds something or is skipped with a reason; all
 * findings are returned, never just the first few. Rules about explanations run last, on what the others found.
 *
 * @param only ids of questions and registers that changed. Then only the rules they concern are run; the rules about
 * explanations and the template are left for a full check.
 * @throws RangeError for a kind of rule that does not exist, which a definition made by defineClub never has.
 */
export function validate(club: ClubDefinition, input: CheckInput, only?: ReadonlySet<string>): Validation {
  const outcomes = [...eachOutcome(club, input, only)];
  return { outcomes, findings: outcomes.flatMap(({ findings }) => findings) };
}

/**
 * Like validate, one rule at a time, so that half a million findings are not all in memory at once. Only findings with
 * an explanation are kept, for the rules about explanations.
 *
 * @param before the outcomes before the answers in `only` changed, so that rules that check each cell on its own need
 * not check the others again. The outcomes are the same without it
 */
export function* eachOutcome(
  club: ClubDefinition,
  input: CheckInput,
  only?: ReadonlySet<string>,
  before: readonly RuleOutcome[] = [],
): Generator<RuleOutcome> {
  const known = new Map(before.map((outcome) => [outcome.code, outcome]));
  const settings = only === undefined ? club.rules : club.rules.filter((setting) => isConcerned(club, setting, only));
  const isLast = ({ kind }: RuleSetting) => ruleOf(kind).family === "explanation";
  const about = new Set(input.explanations.map(findingName));
  const explained: Finding[] = [];
  for (const setting of [...settings.filter((each) => !isLast(each)), ...settings.filter(isLast)]) {
    const outcomeBefore = known.get(setting.code);
    const unchanged = only && outcomeBefore && { outcome: outcomeBefore, changed: only };
    const outcome = ruleOf(setting.kind).run(setting, club, input, explained, unchanged);
    if (about.size > 0)
      for (const finding of outcome.findings) if (about.has(findingName(finding))) explained.push(finding);
    yield outcome;
  }
}

/** The ids of all questions and registers that a club's rule checks; `*` means all of them. */
export function concernsOf(club: ClubDefinition, setting: RuleSetting): ReadonlySet<string> {
  return concernsIn(club)(setting);
}

const concernsIn = oncePer((club: ClubDefinition) => oncePer((setting: RuleSetting) => findConcerns(club, setting)));

function findConcerns(club: ClubDefinition, setting: RuleSetting): ReadonlySet<string> {
  const { sums = [], fields = [], registers = [], indicators = [] } = ruleOf(setting.kind).namesIn(setting.options);
  const made = indicators.flatMap((id) => {
    const indicator = findIndicator(club, id);
    const base = findIndicator(club, indicator?.relativeTo ?? "");
    return [indicator, base].flatMap((each) => [each?.numerator ?? [], each?.denominator ?? []].flat());
  });
  return new Set([...setting.fields, ...fields, ...registers, ...[...sums, ...made].flatMap(namesIn)].map(ownerOf));
}

function isConcerned(club: ClubDefinition, setting: RuleSetting, only: ReadonlySet<string>): boolean {
  const concerns = concernsOf(club, setting);
  return concerns.has("*") || [...concerns].some((id) => only.has(id));
}

function ruleOf(kind: string): Rule {
  const rule = findRule(kind);
  if (rule === null) throw new RangeError(`There is no kind of rule "${kind}".`);
  return rule;
}
