import { areaSize } from "../model/area";
import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import { resolve } from "./find-range";
import { labelsAccess } from "./labels-access";
import { markerProperties } from "./marker-access";
import { shownValue } from "./range-cells";
import { make, type PointTarget } from "./targets";

/** One point of a series. */
export const chartPoint: ApiClass<PointTarget> = {
  name: "ChartPoint",
  properties: {
    ...markerProperties,
    hasDataLabel: {
      get: (target, context) => {
        const { hasDataLabels, pointLabels = {} } = chartAccess.series(target, context);
        return hasDataLabels || pointLabels[target.point] !== undefined;
      },
      set: (target, value, context) => {
        if (check.flag(value)) return labelsAccess.change(target, context, {});
        const { pointLabels = {}, ...series } = chartAccess.series(target, context);
        if (series.hasDataLabels) {
          throw new ApiError("ApiNotFound", {
            message: "This host cannot hide one data label of a series with labels.",
          });
        }
        const others = Object.entries(pointLabels).filter(([point]) => Number(point) !== target.point);
        const kept = others.length > 0 && { pointLabels: Object.fromEntries(others) };
        chartAccess.replaceSeries(target, context, { ...series, ...kept });
      },
    },
    value: {
      get: async (target, context) => {
        await context.calculated();
        const source = resolve(context.model, target.sheet, chartAccess.series(target, context).values);
        if (!source) return null;
        const { columns } = areaSize(source.area);
        const row = source.area.top + Math.floor(target.point / columns);
        return shownValue(context.model.cell(source.sheet, row, source.area.left + (target.point % columns)));
      },
    },
  },
  navigation: {
    dataLabel: (target) => make("ChartDataLabel", target),
    format: (target) => make("ChartPointFormat", target),
  },
};
