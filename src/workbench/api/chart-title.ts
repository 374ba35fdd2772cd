import { withLinkedTexts } from "../model/with-linked-texts";
import type { ApiClass } from "../protocol/api-class";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import { type ChartTarget, make } from "./targets";

const { chart: find, changeChart: change } = chartAccess;

/** A chart's title. Setting its text or its cell also shows it; of the two, the one set last holds. */
export const chartTitle: ApiClass<ChartTarget> = {
  name: "ChartTitle",
  properties: {
    text: {
      get: async (target, context) => {
        await context.calculated();
        const { model } = context;
        return withLinkedTexts(model, model.sheet(target.sheet), find(target, context)).title.text;
      },
      set: (target, value, context) => {
        const { font } = find(target, context).title;
        change(target, context, { title: { text: check.text(value), visible: true, ...(font && { font }) } });
      },
    },
    visible: {
      get: (target, context) => find(target, context).title.visible,
      set: (target, value, context) =>
        change(target, context, { title: { ...find(target, context).title, visible: check.flag(value) } }),
    },
  },
  navigation: { format: (target) => make("ChartTitleFormat", target) },
  methods: {
    setFormula: (target, args, context) => {
      const { title } = find(target, context);
      change(target, context, { title: { ...title, visible: true, formula: args.text(0) } });
    },
  },
};
