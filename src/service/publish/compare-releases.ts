import type { ReleaseSummary } from "../../contract/clubs";
import type { ReleaseDifferences } from "../../contract/club-releases";
import { whyMoved, type ComparedRelease } from "../../domain/publishing/why-moved";
import { mostReleaseBytes } from "../../domain/release/most-release-bytes";
import { releaseChanges, type FigureMove } from "../../domain/release/release-changes";
import { openReleaseText } from "../open-release-text";
import type { Database } from "../store/database";
import type { ReleaseBytes } from "../store/keep-release-bytes";
import { findBasis } from "../store/release-basis";
import { unzipText } from "../unzip-text";

/** Compares two releases of a club, the earlier one first, and says why each figure moved. */
export async function compareReleases(
  database: Database,
  releaseBytes: ReleaseBytes,
  club: string,
  from: ReleaseSummary,
  to: ReleaseSummary,
): Promise<ReleaseDifferences> {
  const open = async ({ version, hash }: ReleaseSummary): Promise<ComparedRelease> => {
    const opened = openReleaseText(unzipText(await releaseBytes({ club, version, hash }), mostReleaseBytes) ?? "");
    if (!opened.ok) throw new Error(`Release ${version} of ${club} cannot be read. ${opened.problem.message}`);
    return { release: opened.value, madeFrom: await findBasis(database, club, version) };
  };
  const [before, after] = [await open(from), await open(to)];
  const changes = releaseChanges(before.release, after.release);
  const moves = (all: readonly FigureMove[]) =>
    all.map((move) => ({
      indicator: move.indicator.id,
      member: move.member.code,
      year: move.year,
      before: move.before,
      after: move.after,
      reason: whyMoved(move, before, after),
    }));
  const indicators = (all: typeof changes.newIndicators) => all.map(({ id, label }) => ({ id, label }));
  const members = (all: typeof changes.newMembers) => all.map(({ code, name }) => ({ code, name }));
  const years = (all: typeof changes.newYears) => all.map(({ indicator, year }) => ({ indicator: indicator.id, year }));
  return {
    from,
    to,
    newIndicators: indicators(changes.newIndicators),
    goneIndicators: indicators(changes.goneIndicators),
    newMembers: members(changes.newMembers),
    goneMembers: members(changes.goneMembers),
    newYears: years(changes.newYears),
    goneYears: years(changes.goneYears),
    changed: moves(changes.changed),
    appeared: moves(changes.appeared),
    vanished: moves(changes.vanished),
    same: changes.same,
  };
}
