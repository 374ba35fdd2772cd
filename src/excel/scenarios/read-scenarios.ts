import { findScenario } from "../../domain/scenarios/catalogue/index";
import { examplesLeft, readNamesOf, type ScenarioInWorkbook } from "../../domain/scenarios/scenario-in-workbook";
import { demonstrationHeader } from "../../domain/questionnaire/question-page";
import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";
import { namedAreas, type NamedArea } from "../named-places";
import { scenarioOfName } from "./scenario-names";

/**
 * The sheets of the open workbook that hold scenarios, in the workbook's order, with what their inputs and outputs hold
 * now: those that were renamed, and copies that somebody made, too. Three round trips, however many there are.
 */
export function readScenarios(): Promise<Result<readonly ScenarioInWorkbook[]>> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true, formula: true, scope: true });
    await context.sync();
    for (const sheet of worksheets.items) sheet.names.load({ name: true, formula: true, scope: true });
    await context.sync();

    const ids = new Map<string, string>();
    const mark = ({ name, sheet }: NamedArea) => {
      const id = scenarioOfName(name);
      if (id !== null) ids.set(sheet, id);
    };
    namedAreas(names.items, worksheets.items).forEach(mark);
    const found = worksheets.items.flatMap((sheet) => {
      const own = namedAreas(sheet.names.items, worksheets.items, "Worksheet");
      // A copy of a sheet has a name of its own that marks it.
      own.filter((each) => each.sheet === sheet.name).forEach(mark);
      const id = ids.get(sheet.name);
      return id === undefined ? [] : [{ sheet: sheet.name, id, own }];
    });
    const loaded = found.map(({ sheet, id, own }) => {
      const scenario = findScenario(id);
      const cells = (scenario === undefined ? [] : [...readNamesOf(scenario), examplesLeft]).flatMap((name) => {
        const at = own.find((each) => each.name === name.toLowerCase());
        if (at === undefined) return [];
        const { top, left } = at.area;
        return [{ name, cell: worksheets.getItem(at.sheet).getRangeByIndexes(top, left, 1, 1).load({ values: true }) }];
      });
      const { headersFooters } = worksheets.getItem(sheet).pageLayout;
      return { sheet, id, cells, page: headersFooters.defaultForAllPages.load({ rightHeader: true }) };
    });
    if (loaded.length > 0) await context.sync();
    return loaded.map(({ sheet, id, cells, page }) => ({
      sheet,
      id,
      isDemonstration: page.rightHeader === demonstrationHeader,
      values: new Map(cells.map(({ name, cell }) => [name, heldBy(cell.values[0]?.[0])])),
    }));
  });
}

function heldBy(value: unknown): string | number | null {
  if (typeof value === "number") return value;
  const text = String(value ?? "");
  return text === "" ? null : text;
}
