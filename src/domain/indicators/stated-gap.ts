import { unitInWords } from "../charts/unit-in-words";
import { exactDifference } from "../exact-difference";
import { itemAt } from "../item-at";
import type { Indicator } from "../release/indicator";
import { roundTo } from "../statistics/round-to";
import { formatValue } from "../units";
import { gapShare } from "./gap-share";
import { statedFigure } from "./stated-figure";
import { statingDecimals } from "./stating-decimals";

/** Two figures and the gap between them, in the words of one sentence. */
export interface StatedGap {
  /** The first figure with its unit: "£270 a week", "£149.4m". */
  readonly own: string;
  /** How far it is from the other, whichever is higher: "£465", "2.7 percentage points", "less than £1", "about £460". */
  readonly gap: string;
  /** That gap as a number, as rounded there; 0 for "less than". */
  readonly size: number;
  /** The gap as a share of the other: "63%", "about 63%"; null if that would mean nothing (gapShare). */
  readonly share: string | null;
  /** The other figure, "77.5", where it is said with other decimals than usual; null otherwise. */
  readonly other: string | null;
}

/**
 * Says how far a figure is from another so that who works it out again gets the same, whether from the sentence or from
 * the cells of VALUE, PEERMEDIAN and GAP. Both figures and the gap are the exact ones, rounded: to the indicator's
 * decimals, or to the next of `statingDecimals` at which they add up. Where none does, the figures are said as usual and
 * the gap as "about" so much. So is the share where the figures as said have another one. Figures that look the same are
 * "less than" the last decimal apart. Millions and thousands are not used where they would show either figure as nothing,
 * or as more than a hundredth out: £1,305 is not £0.
 *
 * @example
 * statedGap(85, 77.5, rate); // => { own: "85 per 10,000", gap: "7.5", other: "77.5", … }: with 78 it would look like 7
 * statedGap(2575, 2112.5, weeklyCost); // => { own: "£2,575 a week", gap: "about £460", other: null, … }: not in pence
 */
export function statedGap(own: number, other: number, indicator: Pick<Indicator, "unit" | "decimals">): StatedGap {
  const { unit } = indicator;
  const gap = exactDifference(own, other);
  const { usual, candidates: possible } = statingDecimals(own, other, indicator);
  const candidates = possible.filter((places) => [own, other].every((value) => !isLost(value, places)));
  const share = gapShare(gap, other, indicator);
  const addsUp = (places: number) =>
    exactDifference(roundTo(own, places), roundTo(other, places)) === roundTo(gap, places);
  const isShared = (places: number) => isShareOf(share, roundTo(gap, places), roundTo(other, places));
  // One more decimal of a rate or a count is short, and then the share is right too. Money has its own size.
  const isMoney = unit.startsWith("GBP");
  const adding = candidates.find((one) => addsUp(one) && (isMoney || isShared(one))) ?? candidates.find(addsUp);
  // "12.84%, about 1.25 points above 11.59%": whole or tenths of points would be seen not to be what is between them.
  const decimals = adding ?? (unit === "%" ? itemAt(candidates, candidates.length - 1) : itemAt(candidates, 0));
  const rounded = Math.abs(roundTo(gap, decimals));
  const [isLess, isAbout] = [rounded === 0, rounded !== 0 && adding === undefined];
  const places = isAbout ? aboutDecimals(rounded, decimals) : decimals;
  const size = isAbout ? roundTo(rounded, places) : rounded;
  const short = { unit: isMoney ? "GBP" : "", decimals: indicator.decimals };
  const amount = statedFigure(isLess ? 10 ** -decimals : size, short, decimals < 0 ? decimals : Math.max(0, places));
  const inPoints = unit === "%" || unit === "percentage points";
  const words = inPoints ? `${amount} percentage ${amount === "1" ? "point" : "points"}` : amount;
  return {
    own: unitInWords(statedFigure(own, indicator, decimals)),
    gap: `${isLess ? "less than " : isAbout ? "about " : ""}${words}`,
    size,
    share:
      share === null
        ? null
        : isLess || isAbout || isShared(decimals)
          ? shareInWords(share)
          : `about ${shareInWords(share)}`,
    other: decimals !== usual ? statedFigure(other, { ...short, ...(unit === "%" && { unit }) }, decimals) : null,
  };
}

/** Whether so many thousands or millions would not say how large a figure is. */
function isLost(value: number, places: number): boolean {
  const isSmall = places < 0 && Math.abs(value) < 1_000_000;
  return isSmall && Math.abs(roundTo(value, places) - value) > Math.abs(value) / 100;
}

/** A gap that is only about right has two figures, or is to the nearest ten; "about £1,250", "about £45", "about £3". */
function aboutDecimals(gap: number, decimals: number): number {
  return Math.min(decimals, Math.max(-1, 1 - Math.floor(Math.log10(gap))));
}

/** Whether figures as they are said have this share, as it is said. */
function isShareOf(share: number | null, gap: number, other: number): boolean {
  return share === null || gap === 0 || (other > 0 && shareInWords(gap / other) === shareInWords(share));
}

function shareInWords(share: number): string {
  const size = Math.abs(share);
  if (size < 0.0005) return "less than 0.1%";
  return formatValue(size * 100, "%", size < 0.00995 ? 1 : 0);
}
