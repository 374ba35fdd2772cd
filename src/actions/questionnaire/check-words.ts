import { checkExplanations } from "./check-explanations";
import { checkInputOf } from "./check-input-of";
import { checkOf } from "./check-of";
import type { Check } from "./session-state";
import type { HeldQuestionnaire } from "./session-store";

/**
 * Updates a check with the present explanations: which findings they explain, and what the rules about explanations
 * find.
 */
export function checkWords(held: HeldQuestionnaire, check: Check): Check {
  const { club, explanations, refused } = held;
  const outcomes = checkExplanations(club, checkInputOf(held, check.answers, explanations), check.outcomes);
  return checkOf(club, { ...check, outcomes, explanations, refused });
}
