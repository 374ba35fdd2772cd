import { capital } from "../capital";
import { howMany } from "../how-many";
import { itemAt } from "../item-at";
import { listNames } from "../list-names";
import { possessive } from "../possessive";
import { roundHalfUp } from "../statistics/round-half-up";
import { formatValue } from "../units";
import type { DriverEffect, DriversResult } from "./work-out-drivers";
import { expectedOf } from "./work-out-drivers";

/** An inflation from here on widens an interval so much that it is said. */
const notableInflation = 2;

/** What goes with every result. */
export const correlationOnly =
  "This is correlation: what goes together, not what causes what or what would change. It gives no “right” spend.";

/** What the part is called that the drivers don't explain, in tables. */
export const notExplained = "Not explained by these";

/** What is not in the fit, and why. */
export const besideTheFit =
  "Partner working and management can't be read off published figures, so they are not in the fit, and what is left over is not a measure of them.";

/** What to know of the shares, wherever they are shown. */
export const sharesNote =
  "Shares are rounded, so they may not add up to the last digit. They have no interval: with other authorities they would differ, so small differences between them say little.";

/** How much of the differences in spend goes with the drivers, and how many authorities that is from. */
export function explainedInWords({ fit, figures }: DriversResult): string {
  const share = roundHalfUp(fit.explained * 100, 0);
  return `Together these drivers go with ${share}% of the differences in spend ${figures.model.head} between ${fit.n} authorities; ${100 - share}% is not explained by these.`;
}

/** What an authority spent against what the others lead one to expect. */
export interface OwnInWords {
  readonly sentence: string;
  /** Actual less expected, in whole pounds as they are said; null if it has no actual or expected value. */
  readonly left: number | null;
}

/**
 * What an authority spent, what the others lead one to expect, and what is not explained.
 *
 * @param code its ONS code; null if not known
 * @returns null if the release has no such authority
 */
export function ownInWords(result: DriversResult, code: string | null): OwnInWords | null {
  const { figures, fit, rows, leftOut } = result;
  const row = figures.rows.find((one) => one.code === code);
  if (row === undefined || code === null) return null;
  const { title, head } = figures.model;
  const expected = expectedOf(result, code);
  const what = `${head} on ${title.toLowerCase()} in ${figures.year}`;
  if (expected === null) {
    const lacks = leftOut.find((one) => one.row.code === code)?.lacks ?? [];
    return {
      sentence: `Nothing can be expected of ${row.name}, because the releases have none of these of it: ${lacks.join(", ")}.`,
      left: null,
    };
  }
  const isFitted = rows.some((one) => one.code === code);
  const others = `the other ${isFitted ? fit.n - 1 : fit.n} authorities`;
  const range = `19 of 20 such authorities would be between ${pounds(expected.lower)} and ${pounds(expected.upper)}`;
  if (row.outcome === null) {
    return {
      sentence: `There is no figure of what ${row.name} spent ${what}. By the figures of ${others}, ${pounds(expected.value)} would be expected; ${range}.`,
      left: null,
    };
  }
  const left = roundHalfUp(row.outcome, 0) - roundHalfUp(expected.value, 0);
  const isInside = row.outcome >= expected.lower && row.outcome <= expected.upper;
  const beside =
    left === 0
      ? "That is what is expected"
      : `${pounds(Math.abs(left))} ${left > 0 ? "more" : "less"} is not explained by these drivers`;
  return {
    sentence: `${row.name} spent ${pounds(row.outcome)} ${what}. By the figures of ${others}, ${pounds(expected.value)} would be expected with ${possessive(row.name)} drivers; ${range}. ${beside}; it is ${isInside ? "inside" : "outside"} that range.`,
    left,
  };
}

/** The effect of a measure as something a director can say, with its interval. */
export function effectInWords(effect: DriverEffect, head: string): string {
  const { words, estimate, lower, upper } = effect;
  const subject = `With ${words}`;
  const interval = `(95% interval: ${signedPounds(lower)} to ${signedPounds(upper)})`;
  if (isUnclear(effect)) {
    return `${subject}, spend ${head} is neither clearly higher nor lower ${interval}.`;
  }
  return `${subject}, spend is ${pounds(Math.abs(estimate))} ${head} ${estimate > 0 ? "higher" : "lower"} where the other drivers are the same ${interval}.`;
}

/** Which measures clearly go with spend, the others being the same, and of which the figures don't show it. */
export function clearInWords({ effects, figures }: DriversResult): string {
  const { measures, head } = figures.model;
  const named = (isWanted: (effect: DriverEffect) => boolean) =>
    listNames(measures.flatMap(({ name }, at) => (isWanted(itemAt(effects, at)) ? [name] : [])));
  const [unclear, clear] = [named(isUnclear), named((effect) => !isUnclear(effect))];
  return [
    clear === "" ? "" : `What clearly goes with spend ${head}, the other drivers being the same: ${clear}.`,
    unclear === "" ? "" : `Not clear from these figures: ${unclear}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Whether the interval has room for no effect. */
export function isUnclear({ lower, upper }: Pick<DriverEffect, "lower" | "upper">): boolean {
  return lower <= 0 && upper >= 0;
}

/** What to know of how sure an effect is; empty if there is nothing to add. */
export function sureness(effect: DriverEffect): string {
  const { inflation, theilSen, lower, upper, without, estimate } = effect;
  const crosses = (value: number) => value <= 0 !== estimate <= 0;
  return [
    inflation >= notableInflation
      ? `Its interval is ${formatValue(inflation, "", 1)} times as wide, because it goes up and down with the other drivers.`
      : "",
    theilSen !== null && (theilSen < lower || theilSen > upper)
      ? `Theil–Sen, which unusual authorities can't move, gives ${signedPounds(theilSen)}, outside the interval.`
      : "",
    !isUnclear(effect) && crosses(without.estimate)
      ? `Without ${without.name} it would be ${signedPounds(without.estimate)}.`
      : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Which authorities move the fit the most; empty if none does much. */
export function influenceInWords({ influential }: DriversResult): string {
  if (influential.length === 0) return "No single authority moves the fit much.";
  const names = influential.map(({ name }) => name);
  return `${listNames(names)} ${names.length === 1 ? "moves" : "move"} the fit the most, so look at ${names.length === 1 ? "it" : "them"} before you rely on an effect.`;
}

/** Which authorities are not in the fit, and what they lack; empty if none is left out. */
export function leftOutInWords({ leftOut }: DriversResult): string {
  if (leftOut.length === 0) return "";
  const each = leftOut.map(({ row, lacks }) => `${row.name} (${lacks.join(", ")})`);
  return `${capital(howMany(leftOut.length, "authority is", "authorities are"))} not in the fit, as a figure is missing: ${each.join("; ")}.`;
}

/** How well the fit describes spend, for somebody who knows regressions. */
export function fitInWords({ fit, figures }: DriversResult): string {
  const ratio = (value: number) => formatValue(value, "", 2);
  return `R² is ${ratio(fit.explained)}, adjusted for the number of columns ${ratio(fit.adjusted)}; what is left has a standard deviation of ${pounds(fit.spread)} ${figures.model.head}.`;
}

/** The title of a driver. */
export function driverTitle(drivers: readonly { readonly id: string; readonly title: string }[], id: string): string {
  return itemAt(
    drivers,
    drivers.findIndex((one) => one.id === id),
  ).title;
}

/** "£1,312". */
export function pounds(amount: number): string {
  return formatValue(amount, "GBP", 0);
}

/** "+£14", "−£14". */
export function signedPounds(amount: number): string {
  return `${roundHalfUp(amount, 0) > 0 ? "+" : ""}${pounds(amount)}`;
}
