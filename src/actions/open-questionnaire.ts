import { findClub } from "../domain/clubs/index";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import { problem } from "../domain/problems";
import type { Answers } from "../domain/questionnaire/answer";
import { fail, succeed, type Result } from "../domain/result";
import { knowLastYear } from "./know-last-year";
import { memberName } from "./member-name";
import type { OpenWorkbook } from "./questionnaire-ports";
import type { HeldQuestionnaire, SessionStore } from "./session-store";
import { waitingOf } from "./waiting-of";

/**
 * Looks at what the open workbook is, and holds it where it is a questionnaire that is known. Looking again at the same
 * one keeps its check. Last year's answers come from the service; where it does not answer, the rest is there all the same.
 */
export async function openQuestionnaire(session: SessionStore): Promise<Result<null>> {
  session.busy("opening");
  const { workbook, club: service } = session.ports;
  const found = await workbook.openQuestionnaire();
  if (!found.ok) return found;
  if (found.value === null) {
    session.open("none");
    return succeed(null);
  }
  const data = await service.current();
  if (!data.ok) return data;
  const { template } = found.value;
  const club = clubOf(template);
  const code = template.member ?? data.value.own;
  if (!club.ok || code === null) {
    session.open(null);
    return club.ok ? fail(problem("no-own-member")) : club;
  }
  const member = { code, name: memberName(data.value.release, code) };
  const before = session.held();
  const isSame = before.ok && JSON.stringify(before.value.template) === JSON.stringify(template);
  session.open(await holding(session, club.value, member, found.value, isSame ? before.value : null));
  await knowLastYear(session);
  return succeed(null);
}

function clubOf({ club, year, version }: Answers["template"]): Result<ClubDefinition> {
  const known = club === null || year === null ? null : findClub(club, year);
  if (known === null) return fail(problem("unknown-questionnaire", { club, year }));
  if (version !== null && version > known.version) {
    const label = `${known.label} ${known.year}`;
    return fail(problem("newer-questionnaire", { club: label, found: version, known: known.version }));
  }
  return succeed(known);
}

async function holding(
  session: SessionStore,
  club: ClubDefinition,
  member: HeldQuestionnaire["member"],
  { template, explanations, submissions, isMarked }: OpenWorkbook,
  before: HeldQuestionnaire | null,
): Promise<HeldQuestionnaire> {
  const waits = (await waitingOf(session.ports.outbox, club, member.code)).length > 0;
  return {
    ...{ check: null, previous: null, isPreviousKnown: false, selected: null, serviceFindings: [], repaired: [] },
    ...before,
    ...{ club, member, template, explanations, isMarked, submissions, receipts: submissions.receipts },
    waitingSince: waits ? (before?.waitingSince ?? submissions.pending?.begunAt ?? session.ports.now()) : null,
  };
}
