import type { ScenarioWorkbook } from "../../actions/scenario-ports";
import { addScenario } from "./add-scenario";

/** Scenarios in the workbook that is open in Excel. */
export const excelScenarios: ScenarioWorkbook = { addScenario };
