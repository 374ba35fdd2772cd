import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { chartAccess, field } from "./chart-access";
import { check } from "./check";
import { type AxisTarget, make } from "./targets";

const { axis: find, changeAxis: change } = chartAccess;

/** An axis. An automatic minimum or maximum is empty text, when set and when read. */
export const chartAxis: ApiClass<AxisTarget> = {
  name: "ChartAxis",
  properties: {
    majorUnit: {
      get: (target, context) => find(target, context).majorUnit ?? "",
      set: (target, value, context) => {
        const unit = check.numberOrAutomatic(value);
        if (unit !== null && unit <= 0) throw new ApiError("InvalidArgument");
        change(target, context, { majorUnit: unit ?? undefined });
      },
    },
    maximum: {
      get: (target, context) => find(target, context).maximum ?? "",
      set: (target, value, context) => change(target, context, { maximum: check.numberOrAutomatic(value) }),
    },
    minimum: {
      get: (target, context) => find(target, context).minimum ?? "",
      set: (target, value, context) => change(target, context, { minimum: check.numberOrAutomatic(value) }),
    },
    numberFormat: field(find, change, "numberFormat", check.text),
    reversePlotOrder: field(find, change, "reversePlotOrder", check.flag),
    tickLabelPosition: {
      get: (target, context) => find(target, context).tickLabelPosition ?? "NextToAxis",
      set: (target, value, context) =>
        change(target, context, { tickLabelPosition: check.word(["High", "Low", "NextToAxis", "None"], value) }),
    },
    tickLabelSpacing: {
      get: (target, context) => find(target, context).tickLabelSpacing ?? "",
      set: (target, value, context) => {
        const spacing = check.numberOrAutomatic(value);
        if (spacing !== null && !(Number.isInteger(spacing) && spacing >= 1 && spacing <= 31_999)) {
          throw new ApiError("InvalidArgument");
        }
        change(target, context, { tickLabelSpacing: spacing ?? undefined });
      },
    },
    type: { get: ({ axis }) => (axis === "categoryAxis" ? "Category" : "Value") },
    visible: field(find, change, "visible", check.flag),
  },
  navigation: {
    format: (target) => make("ChartAxisFormat", target),
    majorGridlines: (target) => make("ChartGridlines", target),
    title: (target) => make("ChartAxisTitle", target),
  },
};
