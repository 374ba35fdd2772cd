import type { ChartKind } from "../domain/charts/chart-kind";
import type { ChartChoices, DescribedChart } from "../domain/charts/chart-spec";
import { describeChart } from "../domain/charts/describe-chart";
import { findChart } from "../domain/charts/index";
import { itemAt } from "../domain/item-at";
import type { PeerSources } from "../domain/peers/peer-sources";
import { resolveMember } from "../domain/peers/resolve-member";
import { workbookProblem } from "../domain/workbook-problems";
import { fail, succeed, type Result } from "../domain/result";
import { chartChoices } from "./chart-choices";
import { peerSourcesFor } from "./peer-groups/peer-sources-for";
import type { ClubData, FiguresService, PlacedChart } from "./ports";

/** A chart as its cells now have it, with the figures that it is about. */
export interface ChartNow {
  readonly kind: ChartKind;
  /** For each of its indicators, the club that has it; of one that is left blank, the first one's. */
  readonly clubs: readonly ClubData[];
  /** Where the peer groups of its authority may come from. */
  readonly sources: PeerSources;
  /** What it says, or why it has nothing to say. */
  readonly said: Result<DescribedChart>;
  /** What people can change it to. */
  readonly choices: ChartChoices;
}

/**
 * What a chart is about now; null for a kind that we don't know. A problem if an indicator is not found, there are no
 * figures at all, or some of the cells it is drawn from were deleted.
 */
export async function chartNow(
  figures: Pick<FiguresService, "withIndicator">,
  { kind: kindName, parameters, isBroken = false }: Pick<PlacedChart, "kind" | "parameters" | "isBroken">,
): Promise<Result<ChartNow | null>> {
  const kind = findChart(kindName);
  if (kind === null) return succeed(null);
  if (isBroken) return fail(workbookProblem("chart-not-whole"));
  // Of a kind that takes several, some may be left blank.
  const named = parameters.indicators.filter((indicator) => indicator !== "");
  const byName = new Map<string, ClubData>();
  for (const indicator of named.length === 0 ? [""] : named) {
    const data = await figures.withIndicator(indicator);
    if (!data.ok) return data;
    byName.set(indicator, data.value);
  }
  const first = itemAt([...byName.values()], 0);
  const sources = await peerSourcesFor(figures, first, parameters.peers);
  if (!sources.ok) return sources;
  const whose = resolveMember(first.release, parameters.member, null);
  const isOwn = whose.ok && first.release.members[whose.value]?.code === first.own;
  // The user's own saved groups don't apply to a chart of another authority.
  const theirs = isOwn ? sources.value : { ...sources.value, savedGroups: [] };
  const clubs = parameters.indicators.map((indicator) => byName.get(indicator) ?? first);
  const releases = clubs.map(({ release }) => release);
  return succeed({
    kind,
    clubs,
    sources: theirs,
    said: describeChart(kind, parameters, releases, theirs),
    choices: chartChoices(kind, parameters, releases, theirs),
  });
}
