import { secondaryAxes } from "../../workbook-file/secondary-axes";
import { withLinkedTexts } from "../model/with-linked-texts";
import type { ApiClass } from "../protocol/api-class";
import { chartAccess, field } from "./chart-access";
import { check } from "./check";
import { type AxisTarget, make } from "./targets";

const { axis: find, changeAxis: change } = chartAccess;

/** An axis's title. Setting its text or its cell also shows it; of the two, the one set last holds. */
export const chartAxisTitle: ApiClass<AxisTarget> = {
  name: "ChartAxisTitle",
  properties: {
    text: {
      get: async (target, context) => {
        await context.calculated();
        const { model } = context;
        const chart = withLinkedTexts(model, model.sheet(target.sheet), chartAccess.chart(target, context));
        return { ...chart, ...secondaryAxes(chart) }[target.axis].title;
      },
      set: (target, value, context) => {
        const font = find(target, context).titleText?.font;
        change(target, context, { title: check.text(value), titleVisible: true, titleText: { ...(font && { font }) } });
      },
    },
    visible: field(find, change, "titleVisible", check.flag),
  },
  navigation: { format: (target) => make("ChartAxisTitleFormat", target) },
  methods: {
    setFormula: (target, args, context) => {
      const { titleText } = find(target, context);
      change(target, context, { titleVisible: true, titleText: { ...titleText, formula: args.text(0) } });
    },
  },
};
