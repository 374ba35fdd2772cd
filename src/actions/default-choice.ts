import { isTooOld } from "../domain/indicators/is-too-old";
import { newestYear } from "../domain/indicators/newest-year";
import type { Release } from "../domain/release/release";
import type { YearIndex } from "../domain/release/release-index";
import { groupsFor } from "./peer-groups/groups-for";
import type { Choice } from "./ports";
import { yearsOf } from "./years-of";

/**
 * What to compare before the user has chosen anything: the first indicator with recent figures, in its newest year,
 * with the user's neighbours if the release has them. If all the club's figures are old, the first indicator, with its
 * year named. Anything the user did choose is kept if the release still has it.
 */
export function defaultChoice(release: Release, own: string | null, chosen: Partial<Choice> = {}): Choice {
  const indicator =
    release.indicators.find(({ id }) => id === chosen.indicator) ??
    release.indicators.find((_, index) => isRecent(release, newestYear(release, index))) ??
    release.indicators[0];
  const groups = groupsFor({ release, own, savedGroups: [] });
  const years = indicator ? yearsOf(release, indicator.id) : [];
  const neighbours = groups.some(({ id }) => id === "neighbours") ? "neighbours" : "all";
  return {
    indicator: indicator?.id ?? "",
    peers: chosen.peers ?? neighbours,
    year: chosen.year !== undefined && years.includes(chosen.year) ? chosen.year : (years[0] ?? ""),
  };
}

function isRecent(release: Release, year: YearIndex | null): boolean {
  return year !== null && !isTooOld(release, year);
}
