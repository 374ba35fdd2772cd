import type { ScenarioWorkbook } from "../../actions/scenario-ports";
import { showCell } from "../show-cell";
import { addComparison } from "./add-comparison";
import { addSaving } from "./add-saving";
import { addScenario } from "./add-scenario";
import { readScenarios } from "./read-scenarios";

/** Scenarios in the workbook that is open in Excel. */
export const excelScenarios: ScenarioWorkbook = {
  addScenario,
  readScenarios,
  addComparison,
  addSaving,
  showSheet: (sheet) => showCell({ sheet, cell: "A1" }),
};
