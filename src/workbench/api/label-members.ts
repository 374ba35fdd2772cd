import type { ApiClass, ApiProperty } from "../protocol/api-class";
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
    position: {
      get: (target, context) => find(target, context).position ?? "Invalid",
      set: (target, value, context) => change(target, context, { position: check.word(positions, value) }),
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
