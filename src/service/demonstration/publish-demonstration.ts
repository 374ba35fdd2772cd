import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { rulesVersion } from "../../domain/publishing/rules-version";
import type { Answers } from "../../domain/questionnaire/answer";
import { gatherAnswers } from "../../domain/scrapbook/gather-answers";
import { finaliseDraft } from "../publish/finalise-draft";
import { publishClubRelease } from "../publish/publish-club-release";
import { changeState } from "../store/change-state";
import type { Database } from "../store/database";
import { findNewestSubmissions } from "../store/find-newest-submissions";
import { findRelease } from "../store/find-release";
import { waitForPublishing } from "../store/wait-for-publishing";
import type { DemonstrationDraft } from "./demonstration-file";
import type { DemonstrationUser } from "./demonstration-users";

/**
 * Closes a demonstration year and publishes its draft, as it ships, and its final. The figures are those of all members;
 * the basis names the returns that this service has, and the scrapbook has their answers.
 *
 * @param newest the newest answers of each member whose return was taken, by ONS code
 */
export async function publishDemonstration(
  database: Database,
  definition: ClubDefinition,
  { release, withheld }: DemonstrationDraft,
  newest: ReadonlyMap<string, Answers>,
  user: DemonstrationUser,
): Promise<void> {
  const { club, year, version: formVersion, timetable } = definition;
  const day = (date: string) => new Date(`${date}T12:00:00Z`);
  const version = await database.transaction(async (transaction) => {
    await waitForPublishing(transaction);
    const closed = { club, year, from: "open", to: "closed", reason: null, user, at: day(timetable.draft) } as const;
    await changeState(transaction, closed, "asked");
    const submissions = await findNewestSubmissions(transaction, club, year);
    const draft = ((await findRelease(transaction, club, "latest"))?.version ?? 0) + 1;
    await publishClubRelease(transaction, {
      gzip: Buffer.from(release, "base64"),
      basis: {
        club,
        year,
        version: draft,
        state: "draft",
        formVersion,
        rulesVersion,
        finalises: null,
        supersedes: null,
        publishedAt: day(timetable.draft),
        user: user.id,
        submissions: submissions.map(({ member, version }) => ({ member, version })),
        withheld,
      },
      scrapbook: gatherAnswers(
        definition,
        newest,
        submissions.map(({ member: code, name }) => ({ code, name })),
      ),
      userName: user.name,
    });
    return draft;
  });
  await finaliseDraft(database, { club, year, user, at: day(timetable.final) }, version);
}
