import { describeChart } from "../domain/charts/describe-chart";
import { findChart } from "../domain/charts/index";
import { itemAt } from "../domain/item-at";
import { resolveMember } from "../domain/peers/resolve-member";
import type { ProblemCode } from "../domain/problems";
import { succeed, type Result } from "../domain/result";
import { chartChoices } from "./chart-choices";
import { peerSourcesFor } from "./peer-groups/peer-sources-for";
import type { ChartUpdate, ClubData, FiguresService, PlacedChart } from "./ports";

const isAboutTheName: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["unknown-indicator", "ambiguous-name"]);

/**
 * What the chart should show now, null for a kind that we don't know; a problem if there are no figures at all, and then
 * charts stay as they are.
 */
export async function updateOfChart(
  figures: Pick<FiguresService, "withIndicator">,
  { name, kind: kindName, parameters }: PlacedChart,
): Promise<Result<ChartUpdate | null>> {
  const kind = findChart(kindName);
  if (kind === null) return succeed(null);
  const clubs: ClubData[] = [];
  for (const indicator of parameters.indicators) {
    const data = await figures.withIndicator(indicator);
    if (data.ok) clubs.push(data.value);
    // A chart that names no indicator says so.
    else return isAboutTheName.has(data.problem.code) ? succeed({ name, sentence: data.problem.message }) : data;
  }
  const first = itemAt(clubs, 0);
  const sources = await peerSourcesFor(figures, first, parameters.peers);
  if (!sources.ok) return sources;
  const whose = resolveMember(first.release, parameters.member, null);
  const isOwn = whose.ok && first.release.members[whose.value]?.code === first.own;
  const releases = clubs.map(({ release }) => release);
  // The user's own saved groups don't apply to a chart of another authority.
  const theirs = isOwn ? sources.value : { ...sources.value, savedGroups: [] };
  const spec = describeChart(kind, parameters, releases, theirs);
  if (!spec.ok) return succeed({ name, sentence: spec.problem.message });
  return succeed({ name, spec: { ...spec.value, choices: chartChoices(kind, parameters, first.release, theirs) } });
}
