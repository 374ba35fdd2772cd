import type { ApiClass } from "../protocol/api-class";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import type { FillTarget } from "./targets";

const { series: find, changeSeries: change } = chartAccess;

/** The fill of a series or of one of its points. Clearing it makes it automatic again. */
export const chartFill: ApiClass<FillTarget> = {
  name: "ChartFill",
  methods: {
    clear: (target, _, context) => {
      if (target.point === null) return change(target, context, { fill: null });
      const set = Object.entries(find(target, context).pointFills);
      const pointFills = Object.fromEntries(set.filter(([point]) => Number(point) !== target.point));
      change(target, context, { pointFills });
    },
    setSolidColor: (target, args, context) => {
      const fill = check.colour(args.raw(0));
      if (target.point === null) return change(target, context, { fill });
      change(target, context, { pointFills: { ...find(target, context).pointFills, [target.point]: fill } });
    },
  },
};
