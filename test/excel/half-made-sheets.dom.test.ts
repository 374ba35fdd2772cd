import { carerRecruitment } from "../../src/domain/scenarios/catalogue/carer-recruitment";
import { layOutSavings } from "../../src/domain/scenarios/savings/lay-out-savings";
import { layOutComparison } from "../../src/domain/scenarios/sheet/lay-out-comparison";
import { layOutScenario } from "../../src/domain/scenarios/sheet/lay-out-scenario";
import type { TemplateSheet } from "../../src/domain/templates/template";
import { addComparison } from "../../src/excel/scenarios/add-comparison";
import { addSaving } from "../../src/excel/scenarios/add-saving";
import { addScenario } from "../../src/excel/scenarios/add-scenario";
import { startOffice } from "../support/office-host";

const about = { member: "Leeds", isDemonstration: false };
const scenario = layOutScenario(carerRecruitment, {
  ...about,
  name: "Low",
  inputs: new Map(),
  origins: new Map(),
  releases: [],
});
const held = ["Low", "High"].map((sheet) => ({
  sheet,
  id: carerRecruitment.id,
  values: new Map(),
  isDemonstration: false,
}));
const comparison = layOutComparison(carerRecruitment, held, "Leeds");
const saving = { sheet: "Low", model: carerRecruitment.title, name: "Saving_in_year", value: 1, isLive: false };
const tracker = layOutSavings(saving, { ...about, today: "2026-12-01" });
/** Excel refuses lists of more than 255 characters; by then the cells are there. */
const halfway = <Sheet extends TemplateSheet>(sheet: Sheet): Sheet => ({
  ...sheet,
  lists: [{ row: 0, column: 0, options: ["x".repeat(300)] }],
});

it.each([
  ["a scenario", () => addScenario(halfway(scenario))],
  ["scenarios side by side", () => addComparison(halfway(comparison))],
  ["the savings tracker", () => addSaving(saving, halfway(tracker), false)],
] as const)("leaves nothing of %s that Excel refuses halfway", async (_, add) => {
  const office = await startOffice();
  const sheets = () => office.model.toData().sheets.map(({ name }) => name);
  const before = sheets();
  expect(await add()).toMatchObject({ ok: false, problem: { code: "workbook-refused" } });
  expect(sheets()).toEqual(before);
  const names = await Excel.run(async (context) => {
    const all = context.workbook.names.load({ name: true });
    await context.sync();
    return all.items.map(({ name }) => name);
  });
  expect(names).toEqual([]);
});

it("leaves a sheet alone that somebody else added under the same name at that moment", async () => {
  const office = await startOffice();
  const [ours] = await Promise.all([
    addScenario(scenario),
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Low").getRange("A1").values = [["Theirs"]];
      await context.sync();
    }),
  ]);
  expect(ours).toMatchObject({ ok: false, problem: { code: "workbook-refused" } });
  expect(office.model.toData().sheets.map(({ name }) => name)).toEqual(["Sheet1", "Low"]);
});
