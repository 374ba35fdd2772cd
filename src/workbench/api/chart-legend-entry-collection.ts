import type { ApiClass } from "../protocol/api-class";
import { chartAccess } from "./chart-access";
import { type ChartTarget, make } from "./targets";

/** The entries of a legend: one for each series, in order. */
export const chartLegendEntryCollection: ApiClass<ChartTarget> = {
  name: "ChartLegendEntryCollection",
  items: (target, context) =>
    chartAccess.chart(target, context).series.map((_, series) => make("ChartLegendEntry", { ...target, series })),
  methods: {
    getCount: (target, _, context) => chartAccess.chart(target, context).series.length,
    getItemAt: (target, args, context) => {
      const entry = { ...target, series: args.integer(0) };
      chartAccess.series(entry, context);
      return make("ChartLegendEntry", entry);
    },
  },
};
