import type { Content } from "../../templates/cells";
import { driverTitle } from "../drivers-in-words";
import type { DriverEffect, DriversResult } from "../work-out-drivers";
import { ratioFormat, signedFormat } from "./driver-formats";
import { rangesForLinest, type FitPlaces } from "./fit-places";

/** The effect of each measure and region, with the same by LINEST beside it. */
export function effectsBlock(
  { figures, effects, fit, usualRegion }: DriversResult,
  places: FitPlaces,
): readonly (readonly (Content | null)[])[] {
  return [
    [
      [`Effect, £ ${figures.model.head}, others the same`, "heading"],
      ["Driver", "word-heading"],
      ["Effect", "figure-heading"],
      ["95% from", "figure-heading"],
      ["95% to", "figure-heading"],
      ["Effect by LINEST", "figure-heading"],
      ["Standard-ised", "figure-heading"],
      ["Theil–Sen", "figure-heading"],
      ["Interval wider, ×", "figure-heading"],
      ["Effect without", "figure-heading"],
      ["", "heading"],
    ],
    ...effects.map((effect, index): (Content | null)[] => {
      const size = figures.model.measures[index]?.step.size ?? 1;
      // LINEST gives the last column's effect first.
      const again = `=INDEX(LINEST(${rangesForLinest(places)}),1,${effects.length - index})*${size}`;
      return [
        [{ words: effect.isRegion ? `${effect.words}, against ${usualRegion}` : `With ${effect.words}` }, "label"],
        [driverTitle(figures.model.drivers, effect.driver).split(":")[0] ?? "", "unit"],
        ...[effect.estimate, effect.lower, effect.upper].map((value): Content => [value, "total", signedFormat]),
        [again, "total", signedFormat],
        effect.standardised === null ? null : [effect.standardised, "total", "0.00;−0.00"],
        effect.theilSen === null ? null : [effect.theilSen, "total", signedFormat],
        [fit.columns[index]?.inflation ?? null, "total", ratioFormat],
        [effect.without.estimate, "total", signedFormat],
        [withoutWhom(effect), "status"],
      ];
    }),
  ];
}

function withoutWhom({ without }: DriverEffect): string {
  return `without ${without.name}`;
}
