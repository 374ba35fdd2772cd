import { comparedIndicators } from "../domain/clubs/compared-indicators";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import type { Problem } from "../domain/problems";
import type { Release } from "../domain/release/release";
import { succeed, type Result } from "../domain/result";
import type { FiguresService } from "./ports";

/** The published figures that a questionnaire is compared with, and who is signed in. */
export interface ComparedReleases {
  /** ONS code; null if not known. */
  readonly own: string | null;
  /** A member's name in the chosen club's release; the code itself if it has none. */
  nameOf(code: string): string;
  /** From each of the user's clubs that has one of the indicators, each release once. */
  readonly releases: readonly Release[];
  /** Why a release that is needed is missing; null if none is. */
  readonly missing: Problem | null;
}

/**
 * Collects the releases that a questionnaire is compared with, as the service's own check does. A release that can't be
 * loaded now is left out: rules that need it say so, and all others run.
 */
export async function releasesFor(
  figures: Pick<FiguresService, "current" | "withIndicator">,
  club: ClubDefinition,
): Promise<Result<ComparedReleases>> {
  const chosen = await figures.current();
  if (!chosen.ok) return chosen;
  const found = await Promise.all(comparedIndicators(club).map((indicator) => figures.withIndicator(indicator)));
  const releases = new Map<string, Release>();
  let missing: Problem | null = null;
  for (const answer of found) {
    if (answer.ok) releases.set(answer.value.release.hash, answer.value.release);
    else if (answer.problem.code !== "unknown-indicator") missing ??= answer.problem;
  }
  const { own, release } = chosen.value;
  const names = new Map(release.members.map(({ code, name }) => [code, name]));
  return succeed({ own, nameOf: (code) => names.get(code) ?? code, releases: [...releases.values()], missing });
}
