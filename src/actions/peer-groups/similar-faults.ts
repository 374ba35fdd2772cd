import type { GroupDraft } from "./group-draft";
import { numberTyped } from "./number-typed";

/** What is typed that cannot be compared with yet; an index for each characteristic whose weight is no number above 0. */
export interface SimilarFaults {
  readonly noCharacteristics: boolean;
  readonly weights: readonly number[];
  readonly n: boolean;
}

/** As many as the service keeps in a group. */
const mostMembers = 400;

/** What the faults of a draft are; null where it can be compared with. */
export function similarFaults({ characteristics, n }: GroupDraft): SimilarFaults | null {
  const isWeight = (typed: number) => typed > 0 && Number.isFinite(typed);
  const weights = characteristics.flatMap(({ weight }, at) => (isWeight(numberTyped(weight)) ? [] : [at]));
  const isCount = Number.isInteger(numberTyped(n)) && numberTyped(n) > 0 && numberTyped(n) <= mostMembers;
  if (characteristics.length > 0 && weights.length === 0 && isCount) return null;
  return { noCharacteristics: characteristics.length === 0, weights, n: !isCount };
}
