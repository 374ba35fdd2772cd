import { confirmsCopies } from "../../domain/prefill/confirms-copies";
import type { Offer } from "../../domain/prefill/offer";
import { offersFor } from "../../domain/prefill/offers-for";
import { succeed, type Result } from "../../domain/result";
import { answersNow } from "./answers-now";
import { knowLastYear } from "./know-last-year";
import { knowReleases } from "./know-releases";
import type { SessionStore } from "./session-store";

/** What can be put into the blank answers. */
export interface Offers {
  readonly offers: readonly Offer[];
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
  return succeed({
    offers: confirmsCopies(club) ? offersFor(club, answers.value, known) : [],
  });
}
