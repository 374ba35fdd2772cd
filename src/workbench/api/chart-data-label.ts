import type { ApiClass } from "../protocol/api-class";
import { labelMembers } from "./label-members";
import type { LabelsTarget } from "./targets";

/** The data label of a point. */
export const chartDataLabel: ApiClass<LabelsTarget> = { name: "ChartDataLabel", ...labelMembers };
