import { withLinkedTexts } from "../model/with-linked-texts";
import type { ApiClass } from "../protocol/api-class";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import { labelMembers } from "./label-members";
import { labelsAccess } from "./labels-access";
import type { LabelsTarget } from "./targets";

const { find, change } = labelsAccess;

/**
 * The data label of a point. It may have words of its own or those of a cell: of the two, the one set last holds, until
 * its text is automatic again.
 */
export const chartDataLabel: ApiClass<LabelsTarget> = {
  name: "ChartDataLabel",
  ...labelMembers,
  properties: {
    ...labelMembers.properties,
    autoText: {
      get: (target, context) => {
        const { text, formula } = find(target, context);
        return text === undefined && formula === undefined;
      },
      set: (target, value, context) => {
        if (check.flag(value)) change(target, context, { text: undefined, formula: undefined });
      },
    },
    formula: {
      get: (target, context) => find(target, context).formula ?? "",
      set: (target, value, context) => change(target, context, { text: undefined, formula: check.text(value) }),
    },
    // We have not built the reading of a text that Excel makes.
    text: {
      get: async (target, context) => {
        await context.calculated();
        const { model } = context;
        const chart = withLinkedTexts(model, model.sheet(target.sheet), chartAccess.chart(target, context));
        const { point } = target;
        return (point === null ? undefined : chart.series[target.series]?.pointLabels?.[point]?.text) ?? "";
      },
      set: (target, value, context) => change(target, context, { text: check.text(value), formula: undefined }),
    },
  },
};
