import { closestMatch } from "../closest-match";
import { itemAt } from "../item-at";
import { oncePer } from "../once-per";
import { oncePerText } from "../once-per-text";
import { problem } from "../problems";
import type { Release } from "../release/release";
import type { IndicatorIndex } from "../release/release-index";
import { fail, succeed, type Result } from "../result";
import { textKey } from "../text-key";

/**
 * Finds an indicator by its id or by its label; letter case and spaces make no difference. An id wins over a label.
 *
 * @returns index into release.indicators; else `unknown-indicator` with the nearest id, or `ambiguous-name` where
 * several indicators have that label.
 */
export const resolveIndicator = oncePerText((release: Release, given): Result<IndicatorIndex> => {
  const { ids, labels } = namesOf(release);
  const key = textKey(given);
  const byId = release.indicatorById.get(given) ?? ids.get(key);
  if (byId !== undefined) return succeed(byId);

  const [byLabel, ...others] = labels.get(key) ?? [];
  if (byLabel === undefined) {
    const suggestion = closestMatch(
      given,
      release.indicators.map(({ id }) => id),
    );
    return fail(problem("unknown-indicator", { given, suggestion }));
  }
  if (others.length === 0) return succeed(byLabel);
  const candidates = [byLabel, ...others].map((index) => itemAt(release.indicators, index).id);
  return fail(problem("ambiguous-name", { given, candidates }));
});

interface Names {
  readonly ids: ReadonlyMap<string, IndicatorIndex>;
  readonly labels: ReadonlyMap<string, readonly IndicatorIndex[]>;
}

const namesOf = oncePer((release: Release): Names => {
  const ids = new Map<string, IndicatorIndex>();
  const labels = new Map<string, IndicatorIndex[]>();
  release.indicators.forEach(({ id, label }, index) => {
    ids.set(textKey(id), index);
    const same = labels.get(textKey(label));
    if (same) same.push(index);
    else labels.set(textKey(label), [index]);
  });
  return { ids, labels };
});
