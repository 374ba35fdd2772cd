import { personalIdentifierIn } from "../domain/rules/personal-identifier-in";
import { refuse } from "./refusal";

/** @throws Refusal if the words seem to identify a person */
export function refuseIdentifiers(words: string): void {
  const what = personalIdentifierIn(words);
  if (what !== null) throw refuse("identifies-somebody", { what });
}
