import { itemAt } from "../../domain/item-at";
import { resolveIndicator } from "../../domain/indicators/resolve-indicator";
import { resolveYear } from "../../domain/indicators/resolve-year";
import type { SimilarityRecipe } from "../../domain/peers/saved-group";
import { similarMembers, type SimilarMember } from "../../domain/peers/similar-members";
import type { Member, Release } from "../../domain/release/release";
import type { MemberIndex } from "../../domain/release/release-index";
import { valueAt } from "../../domain/release/value-at";
import { succeed, type Result } from "../../domain/result";
import type { GroupDraft } from "./group-draft";
import { numberTyped } from "./number-typed";

export interface SimilarPreview {
  /** How they were found, in the form in which it is saved. */
  readonly recipe: SimilarityRecipe;
  /** Nearest first. */
  readonly found: readonly (Omit<SimilarMember, "member"> & { readonly member: Member })[];
  /** Members that could not be compared, and which figures they lack. */
  readonly leftOut: readonly {
    readonly member: Member;
    readonly missing: readonly { readonly label: string; readonly year: string; readonly reason: string }[];
  }[];
}

/**
 * The members that a draft without faults finds similar to a member.
 *
 * @param release the release with the characteristics
 * @returns a problem in the same cases as similarMembers
 */
export function similarPreview(release: Release, member: string, draft: GroupDraft): Result<SimilarPreview> {
  const characteristics = draft.characteristics.map(({ indicator, year, weight }) => ({
    indicator,
    year,
    weight: numberTyped(weight),
  }));
  const n = numberTyped(draft.n);
  const similar = similarMembers(release, { member, characteristics, year: null, n });
  if (!similar.ok) return similar;
  const { club, version } = release.stamp;
  return succeed({
    recipe: { characteristics, releases: [{ club, version }], n },
    found: similar.value.found.map((one) => ({ ...one, member: itemAt(release.members, one.member) })),
    leftOut: similar.value.leftOut.map((index) => ({
      member: itemAt(release.members, index),
      missing: characteristics.flatMap((one) => missingValue(release, index, one)),
    })),
  });
}

function missingValue(
  release: Release,
  member: MemberIndex,
  one: { readonly indicator: string; readonly year: string },
) {
  const indicator = resolveIndicator(release, one.indicator);
  const year = indicator.ok ? resolveYear(release, indicator.value, one.year) : indicator;
  if (!indicator.ok || !year.ok) return [];
  const value = valueAt(release, member, indicator.value, year.value);
  if (value.value !== null) return [];
  const { label } = itemAt(release.indicators, indicator.value);
  return [{ label, year: itemAt(release.years, year.value), reason: value.reason.meaning }];
}
