import type { CallSubject } from "../../../actions/cell/explain-call";
import { absenceIn } from "../../../domain/indicators/absence-in";
import type { PeerFigures } from "../../../domain/indicators/figures-of-selection";
import { itemAt } from "../../../domain/item-at";
import { valueAt } from "../../../domain/release/value-at";
import { cellMessages as texts } from "../../cell-messages";

/** The members of a group without a value, by the reason; those that did not exist in that year come last. */
export function whyMissing(
  { data: { release } }: Pick<CallSubject, "data">,
  { selection, indicatorIndex, yearIndex }: PeerFigures,
): readonly { readonly why: string; readonly names: readonly string[] }[] {
  const names = new Map<string, string[]>();
  const gone: string[] = [];
  for (const member of selection.members) {
    const value = valueAt(release, member, indicatorIndex, yearIndex);
    if (value.value !== null) continue;
    const { name } = itemAt(release.members, member);
    const isGone = absenceIn(release, member, indicatorIndex, yearIndex) !== null;
    const same = isGone ? gone : names.get(value.reason.meaning);
    if (same === undefined) names.set(value.reason.meaning, [name]);
    else same.push(name);
  }
  if (gone.length > 0) names.set(texts.didNotExist, gone);
  return [...names].map(([why, all]) => ({ why, names: all }));
}
