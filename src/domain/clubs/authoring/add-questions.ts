import type { ClubInput, QuestionInput } from "../club-definition";

/** A question that last year's definition did not have, and where it stands. */
export interface AddedQuestion {
  /** The section's id. */
  readonly section: string;
  readonly question: QuestionInput;
  /** The question of this year's that it follows. If omitted, the last of the section. */
  readonly after?: string;
  /**
   * A question of this year's that is checked in the same way: every rule that lists it among its fields lists the new one
   * after it. What a rule's options name is changed with the rule.
   */
  readonly checkedAs?: string;
}

/** Adds questions to a definition, one after the other, and says in `faults` what of it could not be done. */
export function addQuestions(club: ClubInput, added: readonly AddedQuestion[], faults: string[]): ClubInput {
  return added.reduce((now, each) => addQuestion(now, each, faults), club);
}

function addQuestion(
  club: ClubInput,
  { section, question, after, checkedAs }: AddedQuestion,
  faults: string[],
): ClubInput {
  const target = club.sections.find(({ id }) => id === section);
  if (target === undefined) {
    faults.push(`add: there was no section "${section}" last year; add to a new one directly`);
    return club;
  }
  const { questions = [] } = target;
  const at = after === undefined ? questions.length : questions.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && at === 0) faults.push(`add ${question.id}: there is no "${after}" in ${section}`);
  const rules = (club.rules ?? []).map((rule) => ({
    ...rule,
    fields: (rule.fields ?? []).flatMap((field) => (field === checkedAs ? [field, question.id] : [field])),
  }));
  if (checkedAs !== undefined && !club.rules?.some(({ fields }) => fields?.includes(checkedAs))) {
    faults.push(`add ${question.id}: no rule lists "${checkedAs}"`);
  }
  const grown = { ...target, questions: [...questions.slice(0, at), question, ...questions.slice(at)] };
  return { ...club, rules, sections: club.sections.map((each) => (each === target ? grown : each)) };
}
