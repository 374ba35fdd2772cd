import { at, formats, type Content } from "../../templates/cells";
import { driverTitle, notExplained } from "../drivers-in-words";
import type { DriversResult } from "../work-out-drivers";
import { ratioFormat } from "./driver-formats";
import { rangesForLinest, type FitPlaces } from "./fit-places";

/**
 * How much of the differences goes with each driver, with R² by LINEST beside the sum.
 *
 * @param row in which the block begins
 */
export function sharesBlock(
  { figures, fit }: DriversResult,
  places: FitPlaces,
  row: number,
): readonly (readonly (Content | null)[])[] {
  const count = fit.drivers.length;
  const rSquared = `=INDEX(LINEST(${rangesForLinest(places)},TRUE,TRUE),3,1)`;
  return [
    [
      ["Driver", "heading"],
      ["", "heading"],
      ["Share of differences", "figure-heading"],
      ["Interval wider, ×", "figure-heading"],
      ["R² by LINEST", "figure-heading"],
    ],
    ...fit.drivers.map(({ id, share, inflation }): (Content | null)[] => [
      [driverTitle(figures.model.drivers, id), "label"],
      null,
      [share, "total", formats.percent],
      [inflation, "total", ratioFormat],
    ]),
    [
      ["All of them", "label"],
      null,
      [`=SUM(${at(2, row + 1)}:${at(2, row + count)})`, "total", formats.percent],
      null,
      [rSquared, "total", formats.percent],
    ],
    [[notExplained, "label"], null, [`=1-${at(2, row + count + 1)}`, "total", formats.percent]],
  ];
}
