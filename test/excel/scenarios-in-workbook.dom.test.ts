import { writeFileSync } from "node:fs";
import { succeed } from "../../src/domain/result";
import { placementMix } from "../../src/domain/scenarios/catalogue/placement-mix";
import { evaluateScenario } from "../../src/domain/scenarios/evaluate-scenario";
import { layOutComparison } from "../../src/domain/scenarios/sheet/lay-out-comparison";
import { layOutScenario } from "../../src/domain/scenarios/sheet/lay-out-scenario";
import { readAdded } from "../../src/excel/read-added";
import { removeAdded } from "../../src/excel/remove-added";
import { addComparison } from "../../src/excel/scenarios/add-comparison";
import { addScenario } from "../../src/excel/scenarios/add-scenario";
import { readScenarios } from "../../src/excel/scenarios/read-scenarios";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { newXlsx } from "../../src/workbook-file/xlsx";
import { seededInputs } from "../domain/scenarios/seeded-inputs";
import { startOffice } from "../support/office-host";
import { countRequests } from "./count-requests";

jest.setTimeout(240_000);

const [main] = placementMix.outputs;
const [changed] = placementMix.inputs;
if (changed === undefined) throw new Error("A scenario has inputs.");

/** A workbook with scenarios on sheets of these names. */
async function workbookWith(...names: readonly string[]) {
  const office = await startOffice({ calculation: () => createUniverCalculation({ names: [], run: async () => [] }) });
  for (const [seed, name] of names.entries()) {
    const inputs = seededInputs(placementMix, seed + 1);
    await addScenario(
      layOutScenario(placementMix, {
        member: "Leeds",
        name,
        inputs,
        origins: new Map(),
        releases: [],
        isDemonstration: false,
      }),
    );
  }
  await office.model.recalculation.settled();
  return office;
}

async function held() {
  const read = await readScenarios();
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

it("reads the scenarios of the workbook as they are now, whatever became of their sheets", async () => {
  const office = await workbookWith("Low", "=Mix");
  const requests = countRequests(office.host);
  const before = await held();
  expect(requests()).toBe(3);
  expect(before.map(({ sheet, id }) => [sheet, id])).toEqual([
    ["Low", "placement-mix"],
    ["=Mix", "placement-mix"],
  ]);
  for (const [seed, { values }] of before.entries()) {
    const expected = evaluateScenario(placementMix, seededInputs(placementMix, seed + 1));
    expect(values.get(main)).toBeCloseTo(Number(expected.get(main)), 4);
  }
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const low = worksheets.getItem("Low");
    low.names.getItem(changed.name).getRange().clear("Contents");
    const high = worksheets.getItem("=Mix");
    high.name = "Ours";
    high.names.getItem(changed.name).delete();
    // As Excel marks a copy of a scenario's sheet: with names of its own.
    const copy = worksheets.add("Low (2)");
    copy.names.add("Yardstick_scenario_placement_mix_1", copy.getRange("A1"));
    copy.getRange("C9").values = [[12]];
    copy.names.add(changed.name, copy.getRange("C9"));
    await context.sync();
  });
  await office.model.recalculation.settled();
  const after = await held();
  expect(after.map(({ sheet }) => sheet)).toEqual(["Low", "Ours", "Low (2)"]);
  expect(after[0]?.values.get(changed.name)).toBeNull();
  expect(after[0]?.values.get(main)).toBeNull();
  expect(after[1]?.values.has(changed.name)).toBe(false);
  expect([...(after[2]?.values ?? [])]).toEqual([[changed.name, 12]]);
});

it("knows of each sheet whether it began with demonstration data, also under another name", async () => {
  await workbookWith("Low");
  const about = { member: "Leeds", inputs: new Map(), origins: new Map(), releases: [], isDemonstration: true };
  await addScenario(layOutScenario(placementMix, { ...about, name: "Tried" }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tried").name = "Ours";
    await context.sync();
  });
  const marks = (await held()).map(({ sheet, isDemonstration }) => [sheet, isDemonstration]);
  expect(marks).toEqual([
    ["Low", false],
    ["Ours", true],
  ]);
});

it("puts scenarios side by side with links that follow their sheets, and takes that sheet off again", async () => {
  const office = await workbookWith("Low", "=Mix");
  const sheet = layOutComparison(placementMix, await held(), "Leeds");
  expect(await addComparison(sheet)).toEqual(succeed("Side by side"));
  await office.model.recalculation.settled();
  const row = sheet.cells.filter(({ formula }) => formula?.includes(`'Low'!${changed.name}`))[0]?.row ?? -1;
  const figures = async () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("Side by side")
        .getRangeByIndexes(row, 2, 1, 3)
        .load({ values: true });
      await context.sync();
      return range.values[0];
    });
  const [low, high] = [1, 2].map((seed) => seededInputs(placementMix, seed).get(changed.name) ?? 0);
  expect(await figures()).toEqual([low, high, expect.closeTo((high ?? 0) - (low ?? 0), 6)]);
  if (process.env["LOOK"] !== undefined)
    writeFileSync(process.env["LOOK"], await (await newXlsx()).save(office.model.toData()));

  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("Low");
    own.name = "Cautious";
    own.names.getItem(changed.name).getRange().values = [[0]];
    await context.sync();
  });
  await office.model.recalculation.settled();
  expect(await figures()).toEqual([0, high, high]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Cautious").names.getItem(changed.name).getRange().clear("Contents");
    await context.sync();
  });
  await office.model.recalculation.settled();
  expect(await figures()).toEqual(["", high, ""]);

  const added = await readAdded(null);
  const found = added.ok ? added.value.filter(({ kind }) => kind === "comparison") : [];
  expect(found.map(({ obstacle }) => obstacle)).toEqual([null]);
  expect(await removeAdded({ kind: "comparison", name: found[0]?.name ?? "" }, null)).toEqual(succeed(true));
  expect((await held()).map(({ sheet: name }) => name)).toEqual(["Cautious", "=Mix"]);
});
