import { budgetSample } from "./budget-sample";

/** The sample workbooks by their names in examples/, in the order of the workbench's menu. */
export const samples: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "leeds-childrens-budget": budgetSample,
};
