import type { ChartKind } from "../domain/charts/chart-kind";
import type { ChartChoices, ChartOption, ChartParameters } from "../domain/charts/chart-spec";
import { memberInWords } from "../domain/charts/member-in-words";
import { resolveIndicator } from "../domain/indicators/resolve-indicator";
import { resolveYear } from "../domain/indicators/resolve-year";
import { resolveMember } from "../domain/peers/resolve-member";
import type { PeerSources } from "../domain/peers/peer-sources";
import type { Release } from "../domain/release/release";
import { groupsFor } from "./peer-groups/groups-for";
import { yearsOf } from "./years-of";

/** What people can change a chart to, in the club whose indicator it shows. */
export function chartChoices(
  { usesYear }: Pick<ChartKind, "usesYear">,
  { indicators, member }: ChartParameters,
  release: Release,
  { savedGroups = [] }: PeerSources,
): ChartChoices {
  const labels = new Map<string, number>();
  for (const { label } of release.indicators) labels.set(label, (labels.get(label) ?? 0) + 1);
  const whose = resolveMember(release, member, null);
  const own = whose.ok ? (release.members[whose.value]?.code ?? null) : null;
  return {
    // Two indicators with the same label can't be told apart by it.
    indicators: release.indicators.map(({ id, label }) => ({ shown: labels.get(label) === 1 ? label : id, value: id })),
    peers: groupsFor({ release, own, savedGroups }).map(({ id, label }) => ({ shown: label, value: id })),
    years: usesYear ? yearsFor(release, indicators[0] ?? "") : [],
    members: release.members
      .filter(({ abolished }) => !abolished)
      .map((one) => ({ shown: memberInWords(one), value: one.name })),
  };
}

/** The indicator's years, newest first, after "latest" if there is one. */
function yearsFor(release: Release, indicator: string): readonly ChartOption[] {
  const index = resolveIndicator(release, indicator);
  if (!index.ok) return [];
  const years = yearsOf(release, release.indicators[index.value]?.id ?? "");
  const latest = resolveYear(release, index.value, "latest").ok ? ["latest"] : [];
  return [...latest, ...years].map((year) => ({ shown: year, value: year }));
}
