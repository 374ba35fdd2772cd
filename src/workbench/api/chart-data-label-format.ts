import type { ApiClass } from "../protocol/api-class";
import { type LabelsTarget, make } from "./targets";

/** How data labels look. */
export const chartDataLabelFormat: ApiClass<LabelsTarget> = {
  name: "ChartDataLabelFormat",
  navigation: {
    fill: (target) => make("ChartFill", { ...target, of: "labels" }),
    font: (target) => make("ChartFont", { ...target, of: "labels" }),
  },
};
