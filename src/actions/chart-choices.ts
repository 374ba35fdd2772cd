import type { ChartKind } from "../domain/charts/chart-kind";
import type { ChartChoices, ChartOption, ChartParameters } from "../domain/charts/chart-spec";
import { memberInWords } from "../domain/charts/member-in-words";
import { itemAt } from "../domain/item-at";
import { resolveIndicator } from "../domain/indicators/resolve-indicator";
import { resolveYear } from "../domain/indicators/resolve-year";
import { resolveMember } from "../domain/peers/resolve-member";
import type { PeerSources } from "../domain/peers/peer-sources";
import type { Release } from "../domain/release/release";
import { groupsFor } from "./peer-groups/groups-for";
import { yearsOf } from "./years-of";

/**
 * What people can change a chart to, in the clubs whose indicators it shows; the groups and authorities are those of the
 * first.
 *
 * @param releases for each indicator, the release that has it
 */
export function chartChoices(
  { usesYear }: Pick<ChartKind, "usesYear">,
  { indicators, member }: ChartParameters,
  releases: readonly Release[],
  { savedGroups = [] }: PeerSources,
): ChartChoices {
  const release = itemAt(releases, 0);
  const listed = [...new Set(releases)].flatMap((one) => one.indicators);
  const labels = new Map<string, number>();
  for (const { label } of listed) labels.set(label, (labels.get(label) ?? 0) + 1);
  const whose = resolveMember(release, member, null);
  const own = whose.ok ? (release.members[whose.value]?.code ?? null) : null;
  return {
    // Two indicators with the same label can't be told apart by it.
    indicators: listed.map(({ id, label }) => ({ shown: labels.get(label) === 1 ? label : id, value: id })),
    peers: groupsFor({ release, own, savedGroups }).map(({ id, label }) => ({ shown: label, value: id })),
    years: usesYear ? yearsFor(releases, indicators) : [],
    members: release.members
      .filter(({ abolished }) => !abolished)
      .map((one) => ({ shown: memberInWords(one), value: one.name })),
  };
}

/** The indicators' years, newest first, after "latest" if one of them has one. */
function yearsFor(releases: readonly Release[], indicators: readonly string[]): readonly ChartOption[] {
  const found = releases.map((release, at) => {
    const index = resolveIndicator(release, indicators[at] ?? "");
    if (!index.ok) return { years: [], hasLatest: false };
    const years = yearsOf(release, release.indicators[index.value]?.id ?? "");
    return { years, hasLatest: resolveYear(release, index.value, "latest").ok };
  });
  const years = [...new Set(found.flatMap((one) => one.years))].sort().reverse();
  return [...(found.some(({ hasLatest }) => hasLatest) ? ["latest"] : []), ...years].map((year) => ({
    shown: year,
    value: year,
  }));
}
