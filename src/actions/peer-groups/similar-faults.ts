import type { GroupDraft } from "./group-draft";
import { numberTyped } from "./number-typed";

/**
 * What is wrong with a draft of similar members; the indexes are of characteristics whose weight is not a number above
 * 0.
 */
export interface SimilarFaults {
  readonly noCharacteristics: boolean;
  readonly weights: readonly number[];
  readonly n: boolean;
}

/** The service's limit for a group. */
const mostMembers = 400;

/** The faults of a draft; null if similar members can be found with it. */
export function similarFaults({ characteristics, n }: GroupDraft): SimilarFaults | null {
  const isWeight = (typed: number) => typed > 0 && Number.isFinite(typed);
  const weights = characteristics.flatMap(({ weight }, at) => (isWeight(numberTyped(weight)) ? [] : [at]));
  const isCount = Number.isInteger(numberTyped(n)) && numberTyped(n) > 0 && numberTyped(n) <= mostMembers;
  if (characteristics.length > 0 && weights.length === 0 && isCount) return null;
  return { noCharacteristics: characteristics.length === 0, weights, n: !isCount };
}
