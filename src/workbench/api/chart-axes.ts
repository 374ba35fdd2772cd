import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { type ChartTarget, make } from "./targets";

/** A chart's axes. We have not built secondary axes or series axes. */
export const chartAxes: ApiClass<ChartTarget> = {
  name: "ChartAxes",
  navigation: {
    categoryAxis: (target) => make("ChartAxis", { ...target, axis: "categoryAxis" }),
    valueAxis: (target) => make("ChartAxis", { ...target, axis: "valueAxis" }),
  },
  methods: {
    getItem: (target, args) => {
      const type = args.choice(0, ["Category", "Value"], "Category");
      if (args.choice(1, ["Primary", "Secondary"], "Primary") === "Secondary") {
        throw new ApiError("ApiNotFound", { message: "This host supports primary axes only." });
      }
      return make("ChartAxis", { ...target, axis: type === "Category" ? "categoryAxis" : "valueAxis" });
    },
  },
};
