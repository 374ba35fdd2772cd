import { plots } from "../../workbook-file/chart-words";
import { labelPlaces } from "../../workbook-file/label-places";
import type { ApiClass, ApiProperty } from "../protocol/api-class";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import { labelsAccess } from "./labels-access";
import { type LabelsTarget, make } from "./targets";

const positions = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

const { find, change } = labelsAccess;

const flag = (key: "value" | "seriesName" | "categoryName"): ApiProperty<LabelsTarget> => ({
  get: (target, context) => find(target, context)[key],
  set: (target, value, context) => change(target, context, { [key]: check.flag(value) }),
});

/** What data labels say and where: the same for all of a series and for the one of a point. */
export const labelMembers: Omit<ApiClass<LabelsTarget>, "name"> = {
  properties: {
    linkNumberFormat: {
      get: (target, context) => find(target, context).numberFormat === undefined,
      set: (target, value, context) => {
        if (check.flag(value)) change(target, context, { numberFormat: undefined });
      },
    },
    numberFormat: {
      get: (target, context) => find(target, context).numberFormat ?? "General",
      set: (target, value, context) => change(target, context, { numberFormat: check.text(value) }),
    },
    position: {
      get: (target, context) => find(target, context).position ?? "Invalid",
      set: (target, value, context) => {
        const series = chartAccess.series(target, context);
        const plot = plots[series.chartType ?? chartAccess.chart(target, context).type];
        const allowed = plot === undefined ? positions : labelPlaces(plot);
        change(target, context, { position: check.word(allowed, value) });
      },
    },
    separator: {
      get: (target, context) => find(target, context).separator ?? ", ",
      set: (target, value, context) => change(target, context, { separator: check.text(value) }),
    },
    showCategoryName: flag("categoryName"),
    showSeriesName: flag("seriesName"),
    showValue: flag("value"),
  },
  navigation: { format: (target) => make("ChartDataLabelFormat", target) },
};
