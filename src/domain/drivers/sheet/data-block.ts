import { itemAt } from "../../item-at";
import type { PlannedCell } from "../../questionnaire/sheet-plan";
import { formats, rowOf, type Content } from "../../templates/cells";
import type { DriversResult } from "../work-out-drivers";
import type { FitPlaces } from "./fit-places";

/** The figures of every authority in the fit: what was fitted, what is expected of it, and what is left. */
export function dataBlock(result: DriversResult, own: string | null, places: FitPlaces): readonly PlannedCell[] {
  const { figures, columns, rows, usualRegion } = result;
  const { measures, head } = figures.model;
  const about = `The figures of all ${rows.length} authorities, as they were fitted. A region's column has 1 for its authorities; ${usualRegion}, with which the others are compared, has none. “Expected” is from all others.`;
  return [
    ...rowOf(places.firstRow - 2, [[about, "note"]]),
    ...rowOf(places.firstRow - 1, [
      ["Authority", "heading"],
      ["Region", "word-heading"],
      [`Spend, £ ${head}`, "figure-heading"],
      [`Expected, £`, "figure-heading"],
      ["Not explained, £", "figure-heading"],
      ...columns.map(({ label, isCategory }): Content => [
        { words: isCategory ? initialsOf(label) : label },
        "figure-heading",
      ]),
    ]),
    ...rows.flatMap((row, index) => {
      const isOwn = row.code === own;
      const at = places.firstRow + index;
      return rowOf(at, [
        [{ words: row.name }, isOwn ? "heading" : "label"],
        [{ words: row.region }, "unit"],
        [row.outcome, "total", formats.pence],
        [row.expected.value, "total", formats.pence],
        [`=C${at + 1}-D${at + 1}`, "total", formats.pence],
        ...columns.map(({ values, isCategory }, column): Content => {
          const decimals = isCategory ? 0 : itemAt(measures, column).decimals;
          return [itemAt(values, index), "total", decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`];
        }),
      ]);
    }),
  ];
}

/** "SE" for South East, "YH" for Yorkshire and The Humber. */
function initialsOf(region: string): string {
  return region
    .split(" ")
    .filter((word) => !["and", "of", "The"].includes(word))
    .map((word) => word.slice(0, 1))
    .join("");
}
