import type { AxisData, ChartData } from "./workbook-data";

/**
 * The axes of the secondary group: as set, or as Excel makes them. It shows the values' axis alone; the categories are
 * those of the primary axis.
 */
export function secondaryAxes(
  chart: Pick<ChartData, "categoryAxis" | "secondaryCategoryAxis" | "secondaryValueAxis">,
): Required<Pick<ChartData, "secondaryCategoryAxis" | "secondaryValueAxis">> {
  return {
    secondaryCategoryAxis: chart.secondaryCategoryAxis ?? {
      ...chart.categoryAxis,
      titleText: undefined,
      line: undefined,
      title: "",
      titleVisible: false,
      visible: false,
      majorGridlines: false,
      crossing: "Maximum",
    },
    secondaryValueAxis: chart.secondaryValueAxis ?? automatic,
  };
}

const automatic: AxisData = {
  title: "",
  titleVisible: false,
  visible: true,
  minimum: null,
  maximum: null,
  numberFormat: "General",
  reversePlotOrder: false,
  majorGridlines: false,
};
