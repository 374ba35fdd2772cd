import { budgetSample } from "./budget-sample";
import { chartSample } from "./chart-sample";
import { questionnaireSample } from "./questionnaire-sample";
import { reportSample } from "./report-sample";

interface Sample {
  /** Its name in the workbench's menu. */
  readonly name: string;
  readonly file: string;
  /** Makes the workbook with our own code, from the shipped releases. */
  make(): Promise<Uint8Array>;
}

/** The sample workbooks, in the order of the menu; the workbench opens the first. */
export const samples: readonly Sample[] = [
  { name: "Budget that compares Leeds", file: "leeds-childrens-budget.xlsx", make: budgetSample },
  { name: "Chart of Leeds and its neighbours", file: "leeds-fostering-chart.xlsx", make: chartSample },
  { name: "Questionnaire, half filled in", file: "leeds-questionnaire.xlsx", make: questionnaireSample },
  { name: "Briefing for councillors", file: "leeds-briefing.xlsx", make: reportSample },
];
