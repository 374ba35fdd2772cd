import { fail, type Result } from "../../domain/result";
import { findScenario } from "../../domain/scenarios/catalogue/index";
import type { ScenarioInWorkbook } from "../../domain/scenarios/scenario-in-workbook";
import { layOutComparison } from "../../domain/scenarios/sheet/lay-out-comparison";
import { workbookProblem } from "../../domain/workbook-problems";
import type { ScenarioWorkbook } from "../scenario-ports";

/**
 * Puts sheets of one scenario side by side on a new sheet, with what is on them now.
 *
 * @param chosen in the order in which they are to stand; the others are compared with the first
 * @param member the name of the authority, for the title
 * @returns the new sheet's name; a problem if one of them is no longer there
 */
export async function compareScenarios(
  workbook: Pick<ScenarioWorkbook, "readScenarios" | "addComparison">,
  chosen: readonly ScenarioInWorkbook[],
  member: string,
): Promise<Result<string>> {
  const read = await workbook.readScenarios();
  if (!read.ok) return read;
  const now = chosen.map(({ sheet, id }) => read.value.find((one) => one.sheet === sheet && one.id === id));
  const sheets = now.flatMap((one) => one ?? []);
  const scenario = findScenario(sheets[0]?.id ?? "");
  const gone = chosen.map(({ sheet }) => sheet).filter((_, index) => now[index] === undefined);
  if (scenario === undefined || gone.length > 0) return fail(workbookProblem("scenario-sheets-gone", { sheets: gone }));
  return workbook.addComparison(layOutComparison(scenario, sheets, member));
}
