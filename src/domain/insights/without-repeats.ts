import type { Release } from "../release/release";
import type { Insight } from "./insight";
import { inOrder } from "./in-order";
import { isPartAlike, saysTheSame } from "./says-the-same";

/**
 * Insights in their order, each story once: of those that say the same the first stays and names the others. A whole
 * stands back for a part of it that stands out more on the same side, because the part says where to look. Where that part
 * is itself named by another, which the whole doesn't say the same as, the whole keeps its place.
 */
export function withoutRepeats(release: Release, insights: readonly Insight[]): readonly Insight[] {
  const parts = insights.filter((whole) => !insights.some((part) => saysWhere(part, whole)));
  const wholes = insights.filter((whole) => !parts.includes(whole));
  const kept: Insight[] = [];
  const isNew = ({ old }: Insight) => old === null;
  const turns = [...inOrder(parts), ...inOrder(wholes)];
  for (const insight of [...turns.filter(isNew), ...turns.filter((one) => !isNew(one))]) {
    const at = kept.findIndex(({ comparison }) => saysTheSame(release, comparison, insight.comparison));
    const same = kept[at];
    if (same === undefined) kept.push(insight);
    else kept[at] = { ...same, alike: [...same.alike, insight.comparison.indicator] };
  }
  return inOrder(kept);
}

function saysWhere(part: Insight, whole: Insight): boolean {
  return (
    part.old === whole.old &&
    !part.isFar &&
    Math.abs(part.z) > Math.abs(whole.z) &&
    isPartAlike(part.comparison, whole.comparison)
  );
}
