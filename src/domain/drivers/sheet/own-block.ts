import { at, formats, type Content } from "../../templates/cells";
import { notExplained } from "../drivers-in-words";
import { expectedOf, type DriversResult } from "../work-out-drivers";
import { signedFormat } from "./driver-formats";
import type { FitPlaces } from "./fit-places";

/**
 * What an authority spent, what the others lead one to expect, and the difference, as formulas over its figures below.
 *
 * @param row in which the block begins
 * @returns rows from the heading on; none if the authority is not known
 */
export function ownBlock(
  result: DriversResult,
  own: string | null,
  places: FitPlaces,
  row: number,
): readonly (readonly (Content | null)[])[] {
  const { figures, fit, rows } = result;
  const fitted = rows.findIndex(({ code }) => code === own);
  const known = figures.rows.find(({ code }) => code === own);
  if (known === undefined) return [];
  const expected = own === null ? null : expectedOf(result, own);
  const others = fitted === -1 ? fit.n : fit.n - 1;
  const inData = (column: number) => `=${at(column, places.firstRow + fitted)}`;
  const actual: Content = [fitted === -1 ? known.outcome : inData(places.outcome), "total", formats.pounds];
  const value = expected === null ? null : fitted === -1 ? expected.value : inData(places.expected);
  return [
    [
      [{ words: known.name }, "heading"],
      ["", "heading"],
      [`£ ${figures.model.head}`, "figure-heading"],
      ["19 of 20, from", "figure-heading"],
      ["to", "figure-heading"],
    ],
    [[`Spent in ${figures.year}`, "label"], null, actual],
    [
      [`Expected by ${others} others`, "label"],
      null,
      [value, "total", formats.pounds],
      [expected?.lower ?? null, "total", formats.pounds],
      [expected?.upper ?? null, "total", formats.pounds],
    ],
    [
      [notExplained, "label"],
      null,
      [
        known.outcome === null || expected === null ? null : `=${at(2, row + 1)}-${at(2, row + 2)}`,
        "total",
        signedFormat,
      ],
    ],
  ];
}
