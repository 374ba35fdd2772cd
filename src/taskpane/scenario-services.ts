import { browserScenarios } from "../client/browser-scenarios";
import { excelScenarios } from "../excel/scenarios/excel-scenarios";
import type { ScenarioServices } from "./use-services";

/** Scenarios in the open workbook, and those that are saved. A script of its own. */
export const scenarioServices: ScenarioServices = { workbook: excelScenarios, saved: browserScenarios };
