import type { ClubDefinition } from "../clubs/club-definition";
import { questionsOf } from "../clubs/find-field";
import { formatFor } from "../rules/format-answer";
import { lastYearOf } from "../rules/last-year-of";
import type { Answers } from "../questionnaire/answer";
import type { OldOffer } from "./old-answers";

/** How near to a thousand times, or a million times, looks like another unit, as in the rule on units. */
const nearness = 1.25;
const units = [
  { factor: 1000, what: "thousands" },
  { factor: 1_000_000, what: "millions" },
] as const;
/** An amount that may be in another unit is unsure. */
const mostSure = 0.6;

/**
 * An amount that looks as if it were in thousands or millions of pounds, by last year's answer, though no heading says so:
 * as it is, but unsure, and not ticked. Any other offer is the same.
 */
export function withLikelyUnit(club: ClubDefinition, previous: Answers | null, offer: OldOffer): OldOffer {
  const question = questionsOf(club).find(({ id }) => id === offer.field);
  if (question?.unit !== "GBP" || typeof offer.value !== "number" || offer.value === 0) return offer;
  const last = lastYearOf(question, previous)?.value;
  if (typeof last !== "number") return offer;
  const ratio = last / offer.value;
  const unit = units.find(({ factor }) => ratio > factor / nearness && ratio < factor * nearness);
  if (unit === undefined) return offer;
  const caution = `It may be in ${unit.what}: last year's answer was ${formatFor(question, last)}.`;
  return {
    ...offer,
    confidence: Math.min(offer.confidence, mostSure),
    caution: [offer.caution, caution].filter((each) => each !== null).join(" "),
    isTicked: false,
  };
}
