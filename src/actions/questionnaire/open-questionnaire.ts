import { findClub } from "../../domain/clubs/index";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { problem } from "../../domain/problems";
import type { Answers } from "../../domain/questionnaire/answer";
import { fail, succeed, type Result } from "../../domain/result";
import { adoptArrived } from "./adopt-arrived";
import { knowLastYear } from "./know-last-year";
import type { OpenWorkbook } from "../questionnaire-ports";
import { releasesFor } from "../releases-for";
import type { HeldQuestionnaire, SessionStore } from "./session-store";
import { ownWaiting } from "./own-waiting";

/**
 * Looks at what the open workbook is, and holds it where it is a questionnaire that is known. Looking again at the same
 * one keeps its check. Last year's answers come from the service; where it does not answer, the rest is there all the same.
 */
export async function openQuestionnaire(session: SessionStore): Promise<Result<null>> {
  session.busy("opening");
  const { workbook } = session.ports;
  const found = await workbook.openQuestionnaire();
  if (!found.ok) return found;
  if (found.value === null) {
    session.open("none");
    return succeed(null);
  }
  const held = await holding(session, found.value);
  if (!held.ok) {
    session.open(null);
    return held;
  }
  session.open(held.value);
  await knowLastYear(session);
  const adopted = held.value.waitingSince === null ? await adoptArrived(session) : succeed(null);
  if (!adopted.ok) session.ports.tell(adopted.problem);
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
  { template, explanations, submissions, unread, isMarked, place }: OpenWorkbook,
): Promise<Result<HeldQuestionnaire>> {
  const { club: service, outbox, now, tell } = session.ports;
  const club = clubOf(template);
  if (!club.ok) return club;
  const compared = await releasesFor(service, club.value);
  if (!compared.ok) return compared;
  const { own, nameOf, releases, missing } = compared.value;
  if (missing !== null) tell(missing);
  const code = template.member ?? own;
  if (code === null) return fail(problem("no-own-member"));

  const open = session.held();
  const before = open.ok && JSON.stringify(open.value.template) === JSON.stringify(template) ? open.value : null;
  const waiting = await ownWaiting(outbox, { submissions, place });
  return succeed({
    ...{ check: null, previous: null, isPreviousKnown: false, selected: null, serviceFindings: [], repaired: [] },
    ...{ refused: [], listed: [], areMarksBehind: false },
    ...before,
    ...{ place, notTaken: waiting?.refused ?? null },
    ...{ club: club.value, member: { code, name: nameOf(code) }, own, releases, template },
    ...{ explanations, isMarked, submissions, receipts: submissions.receipts },
    unread: unread.length === 0 ? null : problem("kept-not-read", { what: unread }),
    waitingSince: waiting !== null ? (before?.waitingSince ?? submissions.pending?.begunAt ?? now()) : null,
  });
}
