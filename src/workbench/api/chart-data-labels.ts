import type { ApiClass } from "../protocol/api-class";
import { labelMembers } from "./label-members";
import type { LabelsTarget } from "./targets";

/** The data labels of a series. */
export const chartDataLabels: ApiClass<LabelsTarget> = { name: "ChartDataLabels", ...labelMembers };
