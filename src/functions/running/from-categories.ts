import { oncePerText } from "../../domain/once-per-text";
import { problem } from "../../domain/problems";
import { fail, succeed, type Result } from "../../domain/result";
import { virtualAverage, type VirtualAverage, type VirtualCategory } from "../../domain/scenarios/virtual-average";
import type { CellCall } from "./cell-function";
import { isBlank, isBlankFor, readNumber, readParent } from "./read-arguments";
import { readColumn, rowsOf } from "./read-range";

/** The ranges to compare, as Excel gives them: each has a row for each category, in the same order. */
export interface CategoryArguments {
  readonly ownUnits: unknown;
  /** A column for each peer. */
  readonly peerUnits: unknown;
  readonly peerCosts: unknown;
  readonly parents?: unknown;
}

/**
 * Answers from the user's and the peers' units and costs by category. Gives one answer for the whole of the ranges. A
 * peer's blank cell is a missing figure; a blank cell among the user's own is an error, because blank is not zero.
 */
export function fromCategories(
  args: CategoryArguments,
  answer: (average: VirtualAverage, categories: number) => Result<number>,
): CellCall {
  return () => {
    const categories = readCategories(args);
    if (!categories.ok) return categories;
    const average = averageOf(anyRelease, JSON.stringify(categories.value));
    return average.ok ? answer(average.value, categories.value.length) : average;
  };
}

/** It depends on its arguments only, so it is kept whatever releases there are. */
const anyRelease = {};

/**
 * Kept because a model asks several functions about the same ranges, and exact arithmetic takes long.
 *
 * @param categories as JSON
 */
const averageOf = oncePerText((_: object, categories) =>
  virtualAverage(JSON.parse(categories) as readonly VirtualCategory[]),
);

function readCategories(args: CategoryArguments): Result<readonly VirtualCategory[]> {
  const ownUnits = readColumn("ownUnits", args.ownUnits, true);
  if (!ownUnits.ok) return ownUnits;
  const peerUnits = readPeers("peerUnits", args.peerUnits);
  if (!peerUnits.ok) return peerUnits;
  const peerCosts = readPeers("peerCosts", args.peerCosts);
  if (!peerCosts.ok) return peerCosts;
  const parentRows = rowsOf("parents", args.parents);
  const parents = parentRows.flat().every((cell) => isBlankFor("parents", cell)) ? null : parentRows;

  const tallest = Math.max(ownUnits.value.length, peerUnits.value.length, peerCosts.value.length, parents?.length ?? 0);
  const heights = { ownUnits: ownUnits.value, peerUnits: peerUnits.value, peerCosts: peerCosts.value, parents };
  for (const [argument, rows] of Object.entries(heights)) {
    if (rows !== null && rows.length < tallest) return fail(problem("range-too-short", { argument }));
  }
  const categories: VirtualCategory[] = [];
  for (const [place, units] of ownUnits.value.entries()) {
    const [unitsOfPeers, costsOfPeers] = [peerUnits.value[place] ?? [], peerCosts.value[place] ?? []];
    if (unitsOfPeers.length !== costsOfPeers.length) {
      const argument = unitsOfPeers.length < costsOfPeers.length ? "peerUnits" : "peerCosts";
      return fail(problem("range-too-short", { argument }));
    }
    const parent = readParent(parents?.[place]?.[0]);
    if (!parent.ok) return parent;
    categories.push({
      ownUnits: units,
      peerUnits: unitsOfPeers,
      peerCosts: costsOfPeers,
      parent: parent.value === null ? null : parent.value.toLowerCase(),
    });
  }
  return succeed(categories);
}

function readPeers(argument: string, given: unknown): Result<readonly (readonly (number | null)[])[]> {
  const rows: (number | null)[][] = [];
  for (const row of rowsOf(argument, given)) {
    const numbers: (number | null)[] = [];
    for (const cell of row) {
      const number = isBlank(cell) ? succeed(null) : readNumber(argument, cell, "numbers, a column for each peer");
      if (!number.ok) return number;
      numbers.push(number.value);
    }
    rows.push(numbers);
  }
  return succeed(rows);
}
