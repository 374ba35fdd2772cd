import { writeFileSync } from "node:fs";
import { succeed } from "../../src/domain/result";
import { placementMix } from "../../src/domain/scenarios/catalogue/placement-mix";
import { evaluateScenario } from "../../src/domain/scenarios/evaluate-scenario";
import { layOutSavings } from "../../src/domain/scenarios/savings/lay-out-savings";
import type { SavingToAdd } from "../../src/domain/scenarios/savings/savings-table";
import { layOutScenario } from "../../src/domain/scenarios/sheet/lay-out-scenario";
import { removeAllAdded } from "../../src/actions/questionnaire/remove-all-added";
import { readAdded } from "../../src/excel/read-added";
import { removeAdded } from "../../src/excel/remove-added";
import { addSaving } from "../../src/excel/scenarios/add-saving";
import { addScenario } from "../../src/excel/scenarios/add-scenario";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { newXlsx } from "../../src/workbook-file/xlsx";
import { seededInputs } from "../domain/scenarios/seeded-inputs";
import { startOffice } from "../support/office-host";

jest.setTimeout(240_000);

const about = { member: "Leeds", isDemonstration: false };
const savingName = placementMix.saving ?? "";
const worth = [1, 2].map((seed) =>
  Number(evaluateScenario(placementMix, seededInputs(placementMix, seed)).get(savingName)),
);

async function workbookWith(...names: readonly string[]) {
  const office = await startOffice({ calculation: () => createUniverCalculation({ names: [], run: async () => [] }) });
  for (const [seed, name] of names.entries()) {
    const inputs = seededInputs(placementMix, seed + 1);
    await addScenario(layOutScenario(placementMix, { ...about, name, inputs, origins: new Map(), releases: [] }));
  }
  await office.model.recalculation.settled();
  return office;
}

const savingOf = (sheet: string, isLive: boolean, value: number | null = null): SavingToAdd => ({
  sheet,
  model: placementMix.title,
  name: savingName,
  value,
  isLive,
});
const add = (saving: SavingToAdd, isAgain = false) => addSaving(saving, layOutSavings(saving, about), isAgain);

/** The cells of an area of the tracker. */
function shown(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Savings tracker").getRange(address).load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}

it("tracks savings as links or figures, each sheet once, with totals that leave out what was dropped", async () => {
  const office = await workbookWith("Low", "=Mix");
  expect(await add(savingOf("Low", true))).toEqual(succeed({ sheet: "Savings tracker", alreadyIn: null }));
  expect(await add(savingOf("Low", true))).toEqual(succeed({ sheet: "Savings tracker", alreadyIn: 12 }));
  expect(await add(savingOf("=Mix", false, worth[1]))).toMatchObject({ value: { alreadyIn: null } });
  expect(await add(savingOf("=mix", false, worth[1]))).toMatchObject({ value: { alreadyIn: 13 } });
  await office.model.recalculation.settled();
  const [low, high] = worth.map((each) => expect.closeTo(each, 2) as unknown);
  expect(await shown("A11:I13")).toEqual([
    [
      "Saving",
      "Model",
      "Planned £ a year",
      "Delivered £",
      "Still to deliver £",
      "Evidence",
      "Responsible",
      "Due",
      "Status",
    ],
    ["Low", "Fostering placement mix", low, "", low, "", "", "", "planned"],
    ["=Mix", "Fostering placement mix", high, "", high, "", "", "", "planned"],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Savings tracker");
    sheet.getRange("D13").values = [[1000]];
    sheet.getRange("I12").values = [["dropped"]];
    sheet.getRange("I13").values = [["at risk"]];
    await context.sync();
  });
  await office.model.recalculation.settled();
  const left = expect.closeTo((worth[1] ?? 0) - 1000, 2) as unknown;
  expect((await shown("C6:C9")).flat()).toEqual([high, 1000, left, left]);
  if (process.env["LOOK"] !== undefined)
    writeFileSync(process.env["LOOK"], await (await newXlsx()).save(office.model.toData()));

  const added = await readAdded(null);
  expect(added.ok && added.value.find(({ kind }) => kind === "savings")?.obstacle).toBeNull();
  // It is the council's own record: what removes everything leaves it.
  const removing = {
    added: () => readAdded(null),
    removeAdded: async (one: Parameters<typeof removeAdded>[0]) => {
      await removeAdded(one, null);
      return succeed(null);
    },
  };
  expect(await removeAllAdded(removing)).toEqual(succeed(2));
  expect(office.model.toData().sheets.map(({ name }) => name)).toEqual(["Sheet1", "Savings tracker"]);
});

it("finds its columns by their headings, and leaves the council's own columns, rows and formulas as they are", async () => {
  const office = await workbookWith("Low", "=Mix");
  await add(savingOf("Low", true));
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Yardstick_savings");
    const sheet = context.workbook.worksheets.getItem("Savings tracker");
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("D:D").insert("Right");
    sheet.getRange("D11:D12").values = [["Portfolio"], ["Homes"]];
    sheet.getRange("H:H").delete("Left");
    table.worksheet.name = "Our savings";
    await context.sync();
  });
  const now = () =>
    Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("Yardstick_savings").getDataBodyRange().load({ formulas: true });
      await context.sync();
      return body.formulas as unknown[][];
    });
  const before = await now();
  expect(await add(savingOf("=Mix", true))).toEqual(succeed({ sheet: "Our savings", alreadyIn: null }));
  await office.model.recalculation.settled();
  const after = await now();
  expect(after[0]).toEqual(before[0]);
  const link = `'=Mix'!${savingName}`;
  expect(after[1]).toEqual([
    "=Mix",
    "Fostering placement mix",
    "",
    `=IF(ISNUMBER(${link}),${link},${link}&"")`,
    "",
    '=IF(ISNUMBER(E13),E13-N(F13),"")',
    "",
    "",
    "planned",
  ]);

  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Yardstick_savings").columns.getItem("Planned £ a year").name = "Plan";
    await context.sync();
  });
  expect(await add(savingOf("Low", true), true)).toMatchObject({ ok: false, problem: { code: "tracker-column-gone" } });
  expect(await now()).toEqual(after);
});
