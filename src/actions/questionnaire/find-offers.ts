import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Offer } from "../../domain/prefill/offer";
import { offersFor } from "../../domain/prefill/offers-for";
import type { Answers } from "../../domain/questionnaire/answer";
import { readAnswers } from "../../domain/questionnaire/read-answers";
import { succeed, type Result } from "../../domain/result";
import { knowLastYear } from "./know-last-year";
import { knowReleases } from "./know-releases";
import { recheckChanged } from "./recheck-changed";
import type { SessionStore } from "./session-store";

/** What can be put into the blank answers. */
export interface Offers {
  readonly offers: readonly Offer[];
  /** How many questions there are, the sign-off's left out, and how many of them are blank. */
  readonly asked: number;
  readonly blank: number;
}

/**
 * Looks what can be put into the blank answers, from last year's return and published figures. Nothing is written. A form
 * without the rule that finds unconfirmed copies is offered none, because nobody would ask for them to be confirmed.
 */
export async function findOffers(store: SessionStore): Promise<Result<Offers>> {
  const answers = await answersNow(store);
  if (!answers.ok) return answers;
  const compared = await knowReleases(store);
  if (!compared.ok) return compared;
  await knowLastYear(store);
  const held = store.held();
  if (!held.ok) return held;
  const { club, member, own, previous, lastReceipt, releases } = held.value;
  const last = previous === null ? null : { answers: previous, receipt: lastReceipt };
  const known = { member: own ?? member.code, last, releases };
  const questions = [...club.contact, ...club.sections.flatMap((section) => section.questions), ...club.scrapbook];
  return succeed({
    offers: confirmsCopies(club) ? offersFor(club, answers.value, known) : [],
    asked: questions.length,
    blank: questions.filter(({ id }) => answers.value.questions[id]?.answer.holds === "blank").length,
  });
}

function confirmsCopies({ rules }: ClubDefinition): boolean {
  return rules.some(({ kind }) => kind === "copy-confirmed");
}

/** The answers as they are in the workbook. */
async function answersNow(store: SessionStore): Promise<Result<Answers>> {
  const rechecked = await recheckChanged(store);
  if (!rechecked.ok) return rechecked;
  const held = store.held();
  if (!held.ok) return held;
  const { check, club, template } = held.value;
  if (check !== null) return succeed(check.answers);
  const read = await store.ports.workbook.readQuestionnaire(template, null, store.busy("reading"));
  return read.ok ? succeed(readAnswers(club, read.value.cells)) : read;
}
