import type { ClubDefinition } from "../clubs/club-definition";

/**
 * Whether a form has the rule that finds unconfirmed copies. One without it is offered none, because nobody would ask for
 * them to be confirmed.
 */
export function confirmsCopies({ rules }: Pick<ClubDefinition, "rules">): boolean {
  return rules.some(({ kind }) => kind === "copy-confirmed");
}
