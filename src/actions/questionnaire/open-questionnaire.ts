import { clubYearName } from "../../domain/clubs/club-year-name";
import { problem } from "../../domain/problems";
import { workbookProblem } from "../../domain/workbook-problems";
import type { Answers } from "../../domain/questionnaire/answer";
import { fail, succeed, type Result } from "../../domain/result";
import { adoptArrived } from "./adopt-arrived";
import { knowLastYear } from "./know-last-year";
import type { FoundQuestionnaire, PublishedForm } from "../questionnaire-ports";
import { releasesFor } from "../releases-for";
import type { HeldQuestionnaire, QuestionnairePorts, SessionStore } from "./session-store";
import { ownWaiting } from "./own-waiting";

/**
 * Looks at the open workbook. If it is a questionnaire of one of the user's clubs, opens it with the version of the
 * form it was made from; if it has none, says which could be built. Opening the same one again keeps its check. Last
 * year's answers come from the service; if it does not answer, everything else still works.
 */
export async function openQuestionnaire(store: SessionStore): Promise<Result<null>> {
  store.busy("opening");
  const { workbook } = store.ports;
  const found = await workbook.findQuestionnaire();
  if (!found.ok) return found;
  if (found.value === null) {
    store.open("none");
    store.offer(await store.ports.forms.offered());
    return succeed(null);
  }
  const held = await holding(store, found.value);
  if (!held.ok) {
    store.open(null);
    return held;
  }
  store.open(held.value);
  await knowLastYear(store);
  const adopted = held.value.waitingSince === null ? await adoptArrived(store) : succeed(null);
  if (!adopted.ok) store.ports.tell(adopted.problem);
  return succeed(null);
}

/** The version of the form that the workbook was made from. */
async function formOf(
  { forms }: QuestionnairePorts,
  { club, year, version }: Answers["template"],
): Promise<Result<PublishedForm>> {
  if (club === null || year === null) return fail(workbookProblem("unknown-questionnaire", { club, year }));
  return forms.form(club, year, version);
}

/** Tells the user that there is a newer version; the workbook can still be used as it is. */
function tellOfNewer({ tell }: QuestionnairePorts, { definition, newestVersion }: PublishedForm): void {
  const { version } = definition;
  if (newestVersion <= version) return;
  tell(workbookProblem("newer-version-out", { club: clubYearName(definition), version, newest: newestVersion }));
}

async function holding(
  store: SessionStore,
  { template, explanations, submissions, copies, unread, isMarked, fileAddress }: FoundQuestionnaire,
): Promise<Result<HeldQuestionnaire>> {
  const { figures, outbox, now, tell } = store.ports;
  const form = await formOf(store.ports, template);
  if (!form.ok) return form;
  const club = form.value.definition;
  const compared = await releasesFor(figures, club);
  if (!compared.ok) return compared;
  const { own, nameOf, releases, missing } = compared.value;
  if (missing !== null) tell(missing);
  const code = template.member ?? own;
  if (code === null) return fail(problem("no-own-member"));

  tellOfNewer(store.ports, form.value);

  const open = store.held();
  // What somebody read as another member is not shown to this one.
  const isSame =
    open.ok &&
    JSON.stringify(open.value.template) === JSON.stringify(template) &&
    (open.value.own === own || open.value.own === null);
  const before = isSame ? open.value : null;
  const waiting = await ownWaiting(outbox, { submissions, fileAddress });
  return succeed({
    check: null,
    previous: null,
    lastReceipt: null,
    isPreviousKnown: false,
    selected: null,
    sections: null,
    sectionsProblem: null,
    serviceFindings: [],
    repaired: [],
    refused: [],
    listed: [],
    areMarksBehind: false,
    ...before,
    fileAddress,
    notTaken: waiting?.refused ?? null,
    club,
    member: { code, name: nameOf(code) },
    due: form.value.due,
    own,
    releases,
    template,
    explanations,
    isMarked,
    submissions,
    copies,
    keptCopies: copies,
    receipts: submissions.receipts,
    unread: unread.length === 0 ? null : workbookProblem("kept-not-read", { what: unread }),
    waitingSince: waiting !== null ? (before?.waitingSince ?? submissions.pending?.begunAt ?? now()) : null,
  });
}
