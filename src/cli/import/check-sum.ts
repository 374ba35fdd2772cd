import { checkEach, written, type CheckContext } from "./check-context";
import type { CheckReport } from "./import-report";

/** A total and its parts, by indicator id; `less` are subtracted. */
export interface Sum {
  readonly total: string;
  readonly add: readonly string[];
  readonly less?: readonly string[];
  /** How far apart they may be, e.g. because each part is rounded. */
  readonly within: number;
}

/** Checks that a total is the sum of its parts, wherever all of them have a figure. */
export function checkSum(context: CheckContext, { total, add, less = [], within }: Sum): CheckReport {
  const minus = less.length === 0 ? "" : ` less ${less.join(", ")}`;
  const check = `Additivity: ${total} is ${add.join(" + ")}${minus}, within ${written(within)}`;
  return checkEach(check, context, (member, year) => {
    const published = context.figure(total, member, year);
    const plus = add.map((id) => context.figure(id, member, year));
    const off = less.map((id) => context.figure(id, member, year));
    if (published === null || plus.includes(null) || off.includes(null)) return null;
    const sum = sumOf(plus) - sumOf(off);
    // A tiny bit more, because binary sums of pence are not exact.
    if (Math.abs(sum - published) <= within + 1e-6) return true;
    return `the parts come to ${written(sum)}, the total is ${written(published)}`;
  });
}

function sumOf(figures: readonly (number | null)[]): number {
  return figures.reduce<number>((all, figure) => all + (figure ?? 0), 0);
}
