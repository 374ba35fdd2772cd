import { breaksOf, breaksOfSum } from "../clubs/breaks-of";
import type { ClubDefinition, ClubIndicator } from "../clubs/club-definition";
import { scaleOf } from "../clubs/place-on-scale";
import type { Sum } from "../clubs/sum";
import type { Indicator, Parts, SeriesBreak } from "../release/indicator";
import { fieldOf, sumInWords } from "../rules/total-of";
import { textKey } from "../text-key";
import { publishedSumOf, publishedSums, type PublishedSum } from "./published-sums";

/**
 * What a club's releases say of its figures: the indicators as its definition has them, then each published numerator
 * and denominator that is not one of them.
 *
 * @param years of the release, in ascending order: a break stands at the first of them that it parts from those before
 */
export function releaseIndicators(club: ClubDefinition, years: readonly string[]): readonly Indicator[] {
  const sums = publishedSums(club).filter(({ itself }) => itself === null);
  return [
    ...club.indicators.map((indicator) => indicatorOf(club, indicator, years)),
    ...sums.map((published) => ofSum(club, published, years)),
  ];
}

function indicatorOf(club: ClubDefinition, indicator: ClubIndicator, years: readonly string[]): Indicator {
  const { id, label, definition, unit, decimals, polarity, periodType, basis, unitCost } = indicator;
  const { numerator, denominator, scale } = indicator;
  const levels = scaleOf(club, indicator);
  return {
    id,
    label,
    definition,
    numerator: denominator === null ? null : sumInWords(club, numerator),
    denominator: denominator === null ? null : sumInWords(club, denominator),
    unit,
    scale: denominator === null ? null : scale,
    unitCost,
    decimals,
    polarity,
    periodType,
    basis,
    parts: partsOf(club, indicator),
    source: sourceOf(club, id),
    ...(levels !== null && { levels }),
    ...breaksIn(years, breaksOf(club, indicator)),
  };
}

/** A break in a year that has no figures here parts the next one from those before. */
function breaksIn(years: readonly string[], breaks: readonly SeriesBreak[]): Pick<Indicator, "breaks"> {
  const here = breaks.flatMap(({ year, reason }) => {
    const first = years.find((each) => each >= year);
    return first === undefined ? [] : [{ year: first, reason }];
  });
  return here.length === 0 ? {} : { breaks: here };
}

function partsOf(club: ClubDefinition, { numerator, denominator, scale, relativeTo }: ClubIndicator): Parts {
  if (denominator === null) return notARatio;
  if (relativeTo !== null) return { published: false, reason: "it is one indicator divided by another." };
  const idOf = (sum: Sum) => publishedSumOf(club, sum).id;
  return { published: true, numerator: idOf(numerator), denominator: idOf(denominator), factor: scale };
}

/** Decimals that a question shows if it does not say how many, as in the questionnaire. */
const usualDecimals: Readonly<Record<string, number>> = { percent: 1, decimal: 2 };

function ofSum(club: ClubDefinition, { id, sum, of, role }: PublishedSum, years: readonly string[]): Indicator {
  const [first] = of;
  const field = fieldOf(club, sum);
  const words = sumInWords(club, sum);
  const isOne = sum.add.length === 1 && sum.subtract.length === 0;
  const [term] = sum.add;
  // A label names one thing in a formula.
  const isTaken = club.indicators.some((indicator) => textKey(indicator.label) === textKey(words));
  const isQuestion = isOne && typeof term === "string" && !term.endsWith("]");
  return {
    id,
    label: isQuestion && !isTaken ? words : `${first.label}: ${role}`,
    definition: isQuestion && field !== null ? field.definition : `${words}.`,
    numerator: null,
    denominator: null,
    unit: field?.unit ?? rowUnit(sum),
    scale: null,
    unitCost: false,
    decimals: field?.decimals ?? usualDecimals[field?.type ?? ""] ?? 0,
    polarity: "neutral",
    periodType: first.periodType,
    basis: of.find(({ basis }) => basis !== null)?.basis ?? null,
    parts: notARatio,
    source: sourceOf(club, isQuestion ? term : id),
    ...breaksIn(years, breaksOfSum(club, sum)),
  };
}

/** What rows of a register are counted in: the register's own name, as "homes". */
function rowUnit({ add }: Sum): string {
  const [term] = add;
  return typeof term === "object" && "rowsOf" in term ? term.rowsOf.replaceAll("_", " ") : "";
}

function sourceOf({ label }: ClubDefinition, reference: string): Indicator["source"] {
  return { title: "Club return", publisher: `the members of ${label}`, reference };
}

const notARatio: Parts = { published: false, reason: "it is not a ratio." };
