import type { ClubDefinition } from "../domain/clubs/club-definition";
import { findField } from "../domain/clubs/find-field";
import { partsOf, type ClubPart } from "../domain/clubs/parts-of";
import { groupBy } from "../domain/group-by";
import { itemAt } from "../domain/item-at";
import type { Offer } from "../domain/prefill/offer";
import { offerInWords } from "../domain/prefill/offer-in-words";

/** What is ticked together: the offer for a question, or those for a row of a register. */
export interface OfferLine {
  readonly key: string;
  readonly label: string;
  /** The value, or those of the row with their columns. */
  readonly value: string;
  readonly from: string;
  readonly caution: string | null;
  readonly isTicked: boolean;
  readonly offers: readonly Offer[];
  /** How sure we are of it and why, as a sentence, where the source has to guess. */
  readonly sureness?: string;
  /** What else is to be known of it, each as a sentence. */
  readonly details?: readonly string[];
}

/** The offers of a part of the questionnaire. */
export interface OfferPart {
  readonly label: string;
  readonly lines: readonly OfferLine[];
}

/** The offers part by part, in the order of the questionnaire; parts without any are left out. */
export function offerLines(club: ClubDefinition, offers: readonly Offer[]): readonly OfferPart[] {
  const lines = groupBy(offers, keyOf);
  return partsOf(club).flatMap((part) => {
    const own = [...lines].filter(([, [first]]) => first !== undefined && isIn(part, club, first));
    return own.length === 0 ? [] : [{ label: part.label, lines: own.map(([key, its]) => lineOf(club, key, its)) }];
  });
}

/** How many offers there are from each source, most first: "41 from your 2024-25 return". */
export function countBySource(offers: readonly Offer[]): readonly (readonly [source: string, count: number])[] {
  const sources = groupBy(offers, ({ source }) => source);
  return [...sources].map(([source, its]) => [source, its.length] as const).sort(([, one], [, other]) => other - one);
}

function lineOf(club: ClubDefinition, key: string, offers: readonly Offer[]): OfferLine {
  const first = itemAt(offers, 0);
  const found = findField(club, first.field);
  const labelOf = ({ field }: Offer) => findField(club, field)?.field.label ?? field;
  const isRow = first.row !== null;
  return {
    key,
    label: isRow ? `${found?.register?.label ?? ""}: ${first.row}` : labelOf(first),
    value: isRow
      ? offers.map((offer) => `${labelOf(offer)}: ${offerInWords(club, offer)}`).join("; ")
      : offerInWords(club, first),
    from: first.from,
    caution: first.caution,
    isTicked: offers.every(({ isTicked }) => isTicked),
    offers,
  };
}

function keyOf({ field, row }: Offer): string {
  return row === null ? field : `${field.replace(/\[.*/s, "")} of ${row}`;
}

function isIn({ questions, registers }: ClubPart, club: ClubDefinition, { field }: Offer): boolean {
  const found = findField(club, field);
  if (found === null) return false;
  return found.register === null
    ? questions.some(({ id }) => id === field)
    : registers.some(({ id }) => id === found.register.id);
}
