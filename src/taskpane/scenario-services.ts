import { excelScenarios } from "../excel/scenarios/excel-scenarios";
import type { ScenarioServices } from "./use-services";

/** Scenarios in the open workbook. A script of its own. */
export const scenarioServices: ScenarioServices = { workbook: excelScenarios };
