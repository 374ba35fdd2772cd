import type { LabelsData } from "../../workbook-file/workbook-data";
import type { ApiContext } from "../protocol/api-class";
import { chartAccess } from "./chart-access";
import type { LabelsTarget } from "./targets";

const plain: LabelsData = { value: true, seriesName: false, categoryName: false };

type LabelsChange = { readonly [K in keyof LabelsData]?: LabelsData[K] | undefined };

/** Finds and changes the data labels of a series, or of one of its points. Changing them shows them. */
export const labelsAccess = {
  find(target: LabelsTarget, context: ApiContext): LabelsData {
    const { labels, pointLabels = {} } = chartAccess.series(target, context);
    return (target.point === null ? undefined : pointLabels[target.point]) ?? labels ?? plain;
  },

  change(target: LabelsTarget, context: ApiContext, change: LabelsChange): void {
    const all = Object.entries({ ...labelsAccess.find(target, context), ...change });
    const changed = Object.fromEntries(all.filter(([, part]) => part !== undefined)) as unknown as LabelsData;
    const { pointLabels } = chartAccess.series(target, context);
    if (target.point === null) chartAccess.changeSeries(target, context, { hasDataLabels: true, labels: changed });
    else chartAccess.changeSeries(target, context, { pointLabels: { ...pointLabels, [target.point]: changed } });
  },
};
