import type { Answers } from "../domain/questionnaire/answer";
import type { Explanation } from "../domain/questionnaire/explanation";
import { answerOf } from "./answer-of";
import { chanceOf, type Chance } from "./chance";
import { demonstrationReturn, type DemonstrationInput } from "./demonstration-return";
import { faultKinds, seedFaults, type FaultKind, type MadeFault } from "./seed-faults";

/** How far a council is while a club year is open. */
export type OpenState = "not begun" | "part filled" | "with faults" | "submitted";

/** How many of a hundred councils are so far, some weeks before the deadline. */
const usual: Readonly<Record<OpenState, number>> = {
  "not begun": 12,
  "part filled": 14,
  "with faults": 16,
  submitted: 58,
};

/** A made-up return of a club year that is open. */
export interface OpenReturn {
  readonly state: OpenState;
  /** Null if the council has not begun. */
  readonly answers: Answers | null;
  /** None before all is filled in. */
  readonly explanations: readonly Explanation[];
  /** What a check finds because somebody has made a mistake; empty unless the state says so. */
  readonly faults: readonly MadeFault[];
}

/** How far a council is with a club year that is open, as the seed has it. */
export function openState({ club, member, seed }: Pick<DemonstrationInput, "club" | "member" | "seed">): OpenState {
  return chanceOf(seed, club.club, club.year, member.code, "state").byWeight(usual);
}

/**
 * A council's return as it is while the club year is open: not begun, filled in up to a section, filled in with two or
 * three faults that a check finds, or submitted.
 *
 * @param so if left out, as the seed has it for the council
 */
export function openReturn(input: DemonstrationInput, so: OpenState = openState(input)): OpenReturn {
  const { club, member, seed, releases, previous } = input;
  const chance = chanceOf(seed, club.club, club.year, member.code, "open");
  if (so === "not begun") return { state: so, answers: null, explanations: [], faults: [] };
  const { answers, explanations } = demonstrationReturn(input);
  if (so === "submitted") return { state: so, answers, explanations, faults: [] };
  if (so === "part filled") {
    return { state: so, answers: filledInPart(input, answers, chance), explanations: [], faults: [] };
  }
  const kinds = faultKinds.filter(() => chance.share() < 0.4);
  const some = kinds.length === 0 ? [chance.oneOf<FaultKind>(["left blank", "words for a number"])] : kinds;
  const made = seedFaults({ club, member: member.code, seed, releases, previous, answers, kinds: some });
  return { state: so, answers: made.answers, explanations, faults: made.faults };
}

/** The same answers up to a section, and nothing from there on: no scrapbook and no sign-off. */
function filledInPart({ club }: DemonstrationInput, answers: Answers, chance: Chance): Answers {
  const filled = chance.whole(1, Math.max(1, club.sections.length - 1));
  const later = club.sections.slice(filled);
  const empty = new Set(
    [...later.flatMap(({ questions }) => questions), ...club.scrapbook, ...club.signOff].map(({ id }) => id),
  );
  const withoutRows = new Set(later.flatMap(({ registers }) => registers.map(({ id }) => id)));
  return {
    ...answers,
    questions: Object.fromEntries(
      Object.entries(answers.questions).map(([id, placed]) => [
        id,
        empty.has(id) ? { ...placed, answer: answerOf({ type: "text" }, null) } : placed,
      ]),
    ),
    registers: Object.fromEntries(
      Object.entries(answers.registers).map(([id, table]) => [
        id,
        withoutRows.has(id) ? { ...table, rows: [] } : table,
      ]),
    ),
  };
}
