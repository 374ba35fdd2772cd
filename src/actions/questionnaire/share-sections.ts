import type { Assignment, ProgressRequest, SectionWork } from "../../contract/sections";
import { partsOf, type ClubPart } from "../../domain/clubs/parts-of";
import { sectionName } from "../../domain/clubs/section-name";
import { workbookProblem } from "../../domain/workbook-problems";
import { isToAnswer } from "../../domain/questionnaire/is-to-answer";
import { partOfFinding } from "../../domain/questionnaire/part-of-finding";
import { fail, succeed, type Result } from "../../domain/result";
import type { SectionsOf, SectionsRead } from "../section-ports";
import { checkAnswers } from "./check-answers";
import { sectionCheckNumber } from "./section-check-number";
import type { Check } from "./session-state";
import type { HeldQuestionnaire, SessionStore } from "./session-store";

/** What was asked for of a section: done, or changed by somebody meanwhile, so that nothing was done. */
export type SectionOutcome = "done" | "changed meanwhile";

/**
 * Reads who answers which section of the open questionnaire, and how far each is. Nobody waits for it, and without the
 * service everything else works.
 */
export async function knowSections(store: SessionStore): Promise<void> {
  const held = ownOf(store);
  if (held === null) return;
  take(store, held, await store.ports.sections.read(placeOf(held)));
}

/** Tells how far each section is by the check that was just made, if the user may. */
export async function tellSections(store: SessionStore): Promise<void> {
  const held = ownOf(store);
  if (held === null) return;
  const { sections } = store.ports;
  const read = await sections.read(placeOf(held));
  const mayTell = read.ok && read.value.cause === null && read.value.you.mayWrite;
  // The newest check, in case another one was made meanwhile.
  const check = ownOf(store)?.check ?? null;
  if (!mayTell || check === null || !isStillOpen(store, held)) return take(store, held, read);
  const told = await sections.tell(placeOf(held), await progressOf(store, held, check, read.value.sections));
  take(store, held, told.ok ? told : read);
}

/** Gives a section to people, in the place of those it has. */
export async function assignSection(
  store: SessionStore,
  section: string,
  follows: number,
  to: Assignment,
): Promise<Result<SectionOutcome>> {
  const held = ownOf(store);
  if (held === null) return fail(workbookProblem("no-questionnaire"));
  return changed(store, held, await store.ports.sections.assign(placeOf(held), section, follows, to));
}

/** Says that a section is ready, with its answers as they are now, which are checked first; or takes it back. */
export async function markSection(
  store: SessionStore,
  section: string,
  follows: number,
  isReady: boolean,
  signal: AbortSignal,
): Promise<Result<SectionOutcome>> {
  const held = ownOf(store);
  const part = held === null ? undefined : partsOf(held.club).find((each) => sectionName(each) === section);
  if (held === null || part === undefined) return fail(workbookProblem("no-questionnaire"));
  const { sections, sha256 } = store.ports;
  if (!isReady) return changed(store, held, await sections.mark(placeOf(held), section, follows, null));
  const checked = await checkAnswers(store, signal);
  if (!checked.ok) return checked;
  const number = await sectionCheckNumber(part, checked.value.answers, sha256);
  return changed(store, held, await sections.mark(placeOf(held), section, follows, number));
}

/** The labels of sections that nobody says are ready; empty where the member shares none out and marks none. */
export function sectionsNotReady({ club, sections }: Pick<HeldQuestionnaire, "club" | "sections">): readonly string[] {
  const works = sections?.sections ?? [];
  if (!works.some(({ people, ready }) => people.length > 0 || ready !== null)) return [];
  const ready = new Set(works.flatMap((work) => (work.ready !== null && work.changed === null ? [work.section] : [])));
  return sharedParts(club).flatMap((part) => (ready.has(sectionName(part)) ? [] : [part.label]));
}

/** The parts that can be shared out: all but the sign-off, which is a step of submitting. */
export function sharedParts(club: HeldQuestionnaire["club"]): readonly ClubPart[] {
  return partsOf(club).filter(({ kind }) => kind !== "sign-off");
}

/** The open questionnaire, if it is of the member who is signed in: nobody shares out another's. */
function ownOf(store: SessionStore): HeldQuestionnaire | null {
  const held = store.held();
  return held.ok && held.value.own === held.value.member.code ? held.value : null;
}

function placeOf({ club, member }: HeldQuestionnaire): SectionsOf {
  return { club: club.club, year: club.year, member: member.code };
}

/** Whether the questionnaire for which something was asked is still the one that is open. */
function isStillOpen(store: SessionStore, asked: HeldQuestionnaire): boolean {
  const held = ownOf(store);
  return held !== null && JSON.stringify(placeOf(held)) === JSON.stringify(placeOf(asked));
}

function take(store: SessionStore, asked: HeldQuestionnaire, read: Result<SectionsRead>): void {
  if (!isStillOpen(store, asked)) return;
  store.change(read.ok ? { sections: read.value, sectionsProblem: null } : { sectionsProblem: read.problem });
}

function changed(
  store: SessionStore,
  asked: HeldQuestionnaire,
  answer: Result<{ readonly kind: "saved" | "stale"; readonly work: SectionWork }>,
): Result<SectionOutcome> {
  if (!answer.ok) return answer;
  const { kind, work } = answer.value;
  const shown = ownOf(store)?.sections ?? null;
  if (shown !== null && isStillOpen(store, asked)) {
    const others = shown.sections.filter(({ section }) => section !== work.section);
    store.change({ sections: { ...shown, sections: [...others, work] } });
  }
  return succeed(kind === "saved" ? "done" : "changed meanwhile");
}

async function progressOf(
  { ports }: SessionStore,
  { club }: HeldQuestionnaire,
  { answers, progress, open }: Check,
  known: readonly SectionWork[],
): Promise<ProgressRequest> {
  const partOf = partOfFinding(club, answers);
  const toFix = open.filter(({ finding }) => !isToAnswer(finding)).map(({ finding }) => partOf(finding));
  const sections = progress.map(async ({ part, asked, answered }) => {
    const section = sectionName(part);
    const work = known.find((each) => each.section === section);
    const ready = work?.ready ?? null;
    const isChanged = ready !== null && ready.checkNumber !== (await sectionCheckNumber(part, answers, ports.sha256));
    return {
      section,
      asked,
      answered,
      toFix: toFix.filter((each) => each === part).length,
      changedFrom: isChanged ? (work?.version ?? null) : null,
    };
  });
  return { sections: await Promise.all(sections) };
}
