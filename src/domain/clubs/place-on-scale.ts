import type { ClubDefinition, ClubIndicator } from "./club-definition";
import { findField } from "./find-field";
import type { Field } from "./question";

/** Which step of its Likert scale an answer is, from 1, as releases give it; null if it is none of them. */
export function placeOnScale({ choices }: Pick<Field, "choices">, answer: unknown): number | null {
  const at = choices.findIndex((choice) => choice === answer);
  return at === -1 ? null : at + 1;
}

/**
 * The steps of the scale that an indicator's figures are places on: those of the one question that it is, where that is
 * answered on a Likert scale. Null for an indicator that adds up or divides anything.
 */
export function scaleOf(club: ClubDefinition, indicator: ClubIndicator): readonly string[] | null {
  const { numerator, denominator, scale, relativeTo } = indicator;
  const [term, ...others] = [...numerator.add, ...numerator.subtract];
  const isOne = typeof term === "string" && others.length === 0 && numerator.subtract.length === 0;
  if (!isOne || denominator !== null || scale !== 1 || relativeTo !== null) return null;
  const found = findField(club, term);
  return found?.register === null && found.field.type === "likert" ? found.field.choices : null;
}
