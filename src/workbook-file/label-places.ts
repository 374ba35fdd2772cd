import type { LabelPosition, Plot } from "./chart-words";

const ofBars = ["Center", "InsideEnd", "InsideBase"] as const;
const ofPoints = ["Center", "Left", "Right", "Top", "Bottom"] as const;

/**
 * Where the labels of a plot may be. Excel refuses any other place, and repairs a file that has one by taking the chart
 * out.
 */
export function labelPlaces({ element, grouping }: Plot): readonly LabelPosition[] {
  switch (element) {
    case "barChart":
      return grouping === "clustered" ? [...ofBars, "OutsideEnd"] : ofBars;
    case "lineChart":
    case "scatterChart":
      return ofPoints;
    case "pieChart":
      return ["Center", "InsideEnd", "OutsideEnd", "BestFit"];
    default:
      return [];
  }
}
