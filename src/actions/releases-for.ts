import { comparedIndicators } from "../domain/clubs/compared-indicators";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import type { Problem } from "../domain/problems";
import type { Release } from "../domain/release/release";
import { succeed, type Result } from "../domain/result";
import type { FiguresService } from "./ports";

/** The published figures that a questionnaire is compared with, and who is signed in. */
export interface ComparedReleases {
  /** ONS code; null where it is not known. */
  readonly own: string | null;
  /** The name the chosen club's release gives a member; the code itself where it knows none. */
  nameOf(code: string): string;
  /** Of every club of one's own that has one of the indicators, each once. */
  readonly releases: readonly Release[];
  /** Why a release that is wanted is not among them; null where all are. */
  readonly missing: Problem | null;
}

/**
 * Gathers the releases that a questionnaire is compared with, as the service's own check does. A release that cannot be
 * had now is left out: the rules that need it say so, and all others are run.
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
