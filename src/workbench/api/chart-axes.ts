import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { chartAccess } from "./chart-access";
import { type ChartTarget, make } from "./targets";

/** A chart's axes. Those of the secondary group are there once a series is in it. We have not built series axes. */
export const chartAxes: ApiClass<ChartTarget> = {
  name: "ChartAxes",
  navigation: {
    categoryAxis: (target) => make("ChartAxis", { ...target, axis: "categoryAxis" }),
    valueAxis: (target) => make("ChartAxis", { ...target, axis: "valueAxis" }),
  },
  methods: {
    getItem: (target, args, context) => {
      const isCategory = args.choice(0, ["Category", "Value"], "Category") === "Category";
      if (args.choice(1, ["Primary", "Secondary"], "Primary") === "Primary") {
        return make("ChartAxis", { ...target, axis: isCategory ? "categoryAxis" : "valueAxis" });
      }
      const { series } = chartAccess.chart(target, context);
      if (series.every(({ axisGroup }) => axisGroup === "Primary")) throw new ApiError("ItemNotFound");
      return make("ChartAxis", { ...target, axis: isCategory ? "secondaryCategoryAxis" : "secondaryValueAxis" });
    },
  },
};
