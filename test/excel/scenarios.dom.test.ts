import { carerRecruitment } from "../../src/domain/scenarios/catalogue/carer-recruitment";
import { evaluateScenario } from "../../src/domain/scenarios/evaluate-scenario";
import { layOutScenario } from "../../src/domain/scenarios/sheet/lay-out-scenario";
import { succeed } from "../../src/domain/result";
import { readAdded } from "../../src/excel/read-added";
import { removeAdded } from "../../src/excel/remove-added";
import { addScenario } from "../../src/excel/scenarios/add-scenario";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { startOffice } from "../support/office-host";
import { countRequests } from "./count-requests";

jest.setTimeout(240_000);

const noFunctions = { names: [], run: async () => [] };
const inputs = new Map([
  ["Agency_per_week", 960],
  ["Own_per_week", 600],
  ["Recruits_first_year", 4],
  ["Recruits_second_year", 8],
  ["Recruits_third_year", 8],
  ["Children_per_household", 1.2],
  ["Leaving_each_year", 0.12],
  ["Carers_near_retirement", 40],
  ["Retiring_each_year", 0.1],
  ["Campaign_per_year", 150_000],
  ["Approval_cost", 10_000],
  ["Discount_rate", 0.035],
]);
const sheet = layOutScenario(carerRecruitment, {
  member: "Leeds",
  name: carerRecruitment.title,
  inputs,
  origins: new Map(carerRecruitment.inputs.map(({ name }) => [name, "Typed in"])),
  releases: ["Section 251, release 3, 2024-25."],
  isDemonstration: false,
});

/** The value of one of a sheet's own names. */
function valueOf(sheetName: string, name: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).names.getItem(name).getRange().load({ values: true });
    await context.sync();
    return range.values.flat() as unknown[];
  });
}

it("adds scenarios on sheets of their own: native formulas that follow their own yellow cells alone", async () => {
  const office = await startOffice({ calculation: () => createUniverCalculation(noFunctions) });
  const requests = countRequests(office.host);
  expect(await addScenario(sheet)).toEqual(succeed("Foster carer recruitment"));
  expect(requests()).toBe(2);
  expect(await addScenario(sheet)).toEqual(succeed("Foster carer recruitment 2"));
  await office.model.recalculation.settled();
  const values = evaluateScenario(carerRecruitment, inputs);
  const present = Number(values.get("Present_value"));
  expect(await valueOf("Foster carer recruitment", "Present_value")).toEqual([expect.closeTo(present, 6)]);

  await Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem("Foster carer recruitment 2");
    names.getItem("Own_per_week").getRange().values = [[960]];
    await context.sync();
  });
  await office.model.recalculation.settled();
  const origins = await Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem("Foster carer recruitment 2");
    const [changed, kept] = ["Own_per_week", "Agency_per_week"].map((name) =>
      names.getItem(name).getRange().getOffsetRange(0, 4).load({ values: true }),
    );
    await context.sync();
    return [changed?.values[0]?.[0], kept?.values[0]?.[0]] as unknown[];
  });
  // A figure that was typed over is no longer said to come from where it came.
  expect(origins).toEqual(["Put in on this sheet", "Typed in"]);
  expect(await valueOf("Foster carer recruitment 2", "Placement_saving")).toEqual([0, 0, 0, 0, 0]);
  expect(await valueOf("Foster carer recruitment 2", "Pays_back")).toEqual(["Not in five years"]);
  expect(await valueOf("Foster carer recruitment", "Present_value")).toEqual([expect.closeTo(present, 6)]);

  const added = await readAdded(null);
  expect(added.ok && added.value.map(({ kind, obstacle }) => [kind, obstacle])).toEqual([
    ["scenario", null],
    ["scenario", null],
  ]);
  const [first] = added.ok ? added.value : [];
  expect(await removeAdded({ kind: "scenario", name: first?.name ?? "" }, null)).toEqual(succeed(true));
  expect(office.model.toData().sheets.map(({ name }) => name)).toEqual(["Sheet1", "Foster carer recruitment 2"]);
});

it("says below its title how many of its figures are still examples, until they are typed over", async () => {
  const office = await startOffice({ calculation: () => createUniverCalculation(noFunctions) });
  const origins = new Map(
    carerRecruitment.inputs.flatMap(({ name, startsFrom }) =>
      startsFrom.kind === "given" ? [[name, startsFrom.source] as const] : [],
    ),
  );
  const context = { name: "Ours", member: "Leeds", releases: [], isDemonstration: false };
  await addScenario(layOutScenario(carerRecruitment, { ...context, inputs, origins }));
  const ours = [...origins].filter(([, source]) => source.startsWith("Yardstick's example")).map(([name]) => name);
  const said = async () => {
    await office.model.recalculation.settled();
    return Excel.run(async (excel) => {
      const cell = excel.workbook.worksheets.getItem("Ours").getRange("A4").load({ values: true });
      await excel.sync();
      return cell.values[0]?.[0] as unknown;
    });
  };
  expect(ours.length).toBeGreaterThan(2);
  expect(await said()).toBe(
    `${ours.length} of the figures that go in are still Yardstick's examples: put in your own, or confirm them under What goes in.`,
  );
  expect(await valueOf("Ours", "Examples_left")).toEqual([ours.length]);
  for (const [index, name] of ours.entries())
    await Excel.run(async (excel) => {
      const cell = excel.workbook.worksheets.getItem("Ours").names.getItem(name).getRange().load({ values: true });
      await excel.sync();
      cell.values = [[Number(cell.values[0]?.[0]) * 0.9 + 0.001 * (index + 1)]];
      await excel.sync();
    });
  expect(await said()).toBe("");
  expect(await valueOf("Ours", "Examples_left")).toEqual([0]);
});

it("takes an example as confirmed once somebody types over where it is from, and says nothing of a cleared figure", async () => {
  const office = await startOffice({ calculation: () => createUniverCalculation(noFunctions) });
  const context = { name: "Ours", member: "Leeds", releases: [], isDemonstration: false };
  const origins = new Map([
    ["Leaving_each_year", "Yardstick's example: put in your own leavers ÷ households"],
    ["Retiring_each_year", "Yardstick's example: put in your own"],
    // As in a scenario that was saved before.
    ["Campaign_per_year", "Our example: put in your own"],
  ]);
  await addScenario(layOutScenario(carerRecruitment, { ...context, inputs, origins }));
  const put = async (name: string, columns: number, value: string | number) => {
    await Excel.run(async (excel) => {
      const { names } = excel.workbook.worksheets.getItem("Ours");
      names.getItem(name).getRange().getOffsetRange(0, columns).values = [[value]];
      await excel.sync();
    });
    await office.model.recalculation.settled();
    return valueOf("Ours", "Examples_left");
  };
  await office.model.recalculation.settled();
  expect(await valueOf("Ours", "Examples_left")).toEqual([3]);
  expect(await put("Leaving_each_year", 4, "Our leavers of 2025-26")).toEqual([2]);
  expect(await put("Campaign_per_year", 4, "Agreed with the fostering service")).toEqual([1]);
  expect(await put("Retiring_each_year", 0, "")).toEqual([0]);
  const origin = await Excel.run(async (excel) => {
    const { names } = excel.workbook.worksheets.getItem("Ours");
    const cell = names.getItem("Retiring_each_year").getRange().getOffsetRange(0, 4).load({ values: true });
    await excel.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(origin).toBe("");
});

it("gives no answer while its inputs are sorted, because figures moved away from their names", async () => {
  const office = await startOffice({ calculation: () => createUniverCalculation(noFunctions) });
  await addScenario(sheet);
  const [one, other] = ["Agency_per_week", "Own_per_week"].map(
    (name) => (sheet.names.find((each) => each.name === name)?.row ?? 0) + 1,
  );
  /** Two rows change places, with their formulas, as when Excel sorts. */
  const swap = () =>
    Excel.run(async (context) => {
      const row = (number = 0) => context.workbook.worksheets.getItem(sheet.name).getRange(`A${number}:H${number}`);
      row(900).copyFrom(row(one));
      row(one).copyFrom(row(other));
      row(other).copyFrom(row(900));
      row(900).clear();
      await context.sync();
    });
  const states = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(sheet.name)
        .getRange(`F${one}:F${other}`)
        .load({ values: true });
      await context.sync();
      return range.values.flat() as unknown[];
    });
  await office.model.recalculation.settled();
  const [present] = await valueOf(sheet.name, "Present_value");
  expect(present).toEqual(expect.any(Number));
  await swap();
  await office.model.recalculation.settled();
  expect(await valueOf(sheet.name, "Present_value")).toEqual([""]);
  expect(await states()).toEqual(["Moved", "Moved"]);
  await swap();
  await office.model.recalculation.settled();
  expect(await states()).toEqual(["Yes", "Yes"]);
  expect(await valueOf(sheet.name, "Present_value")).toEqual([present]);
});
