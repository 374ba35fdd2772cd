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
    axisGroup: { get: ({ axis }) => (axis.startsWith("secondary") ? "Secondary" : "Primary") },
    isBetweenCategories: {
      get: (target, context) => find(target, context).isBetweenCategories ?? true,
      set: (target, value, context) => {
        if (typeOf(target) !== "Category") throw new ApiError("InvalidArgument");
        change(target, context, { isBetweenCategories: check.flag(value) });
      },
    },
    linkNumberFormat: {
      get: (target, context) => find(target, context).numberFormat === "General",
      set: (target, value, context) => {
        if (check.flag(value)) change(target, context, { numberFormat: "General" });
      },
    },
    majorTickMark: {
      get: (target, context) => find(target, context).majorTickMark ?? "Outside",
      set: (target, value, context) =>
        change(target, context, { majorTickMark: check.word(["None", "Cross", "Inside", "Outside"], value) }),
    },
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
    position: {
      get: (target, context) => {
        const { crossing = "Automatic" } = find(target, context);
        return typeof crossing === "number" ? "Custom" : crossing;
      },
      set: (target, value, context) => {
        const crossing = check.word(["Automatic", "Maximum", "Minimum"], value);
        change(target, context, { crossing: crossing === "Automatic" ? undefined : crossing });
      },
    },
    positionAt: {
      get: (target, context) => {
        const { crossing } = find(target, context);
        return typeof crossing === "number" ? crossing : null;
      },
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
    type: { get: typeOf },
    visible: field(find, change, "visible", check.flag),
  },
  navigation: {
    format: (target) => make("ChartAxisFormat", target),
    majorGridlines: (target) => make("ChartGridlines", target),
    title: (target) => make("ChartAxisTitle", target),
  },
  methods: {
    setPositionAt: (target, args, context) => change(target, context, { crossing: check.number(args.raw(0)) }),
  },
};

function typeOf({ axis }: AxisTarget): "Category" | "Value" {
  return axis === "categoryAxis" || axis === "secondaryCategoryAxis" ? "Category" : "Value";
}
