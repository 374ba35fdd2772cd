import { shippedDrivers } from "../../scripts/generate-drivers";
import { insertAssessment, insertDrivers } from "../../src/actions/drivers/insert-drivers";
import { driverModels } from "../../src/domain/drivers/driver-models";
import { assessmentAnswers, assessmentParts } from "../../src/domain/drivers/self-assessment";
import { itemAt } from "../../src/domain/item-at";
import { succeed } from "../../src/domain/result";
import { readAdded } from "../../src/excel/read-added";
import { removeAdded } from "../../src/excel/remove-added";
import { addTemplate } from "../../src/excel/templates/add-template";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { startOffice } from "../support/office-host";
import { countRequests } from "./count-requests";

jest.setTimeout(240_000);

const result = shippedDrivers(itemAt(driverModels, 0));
const leeds = "E08000035";
const read = (own: string | null) => ({ result, own });

async function started() {
  const office = await startOffice({ calculation: () => createUniverCalculation({ names: [], run: async () => [] }) });
  const valuesOf = (sheet: string) =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load({ values: true });
      await context.sync();
      return used.values as unknown[][];
    });
  return { ...office, valuesOf };
}

describe("the sheet of drivers", () => {
  it("works the effects and R² out again by LINEST, from the figures on it, and they are ours", async () => {
    const { host, valuesOf } = await started();
    const requests = countRequests(host);
    expect(await insertDrivers({ addTemplate }, read(leeds))).toEqual(succeed("Drivers of spend"));
    expect(requests()).toBe(2);
    const values = await valuesOf("Drivers of spend");
    expect(values.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);

    const heading = values.findIndex(([first]) => first === "Effect, £ a child, others the same");
    const effects = values.slice(heading + 1, heading + 1 + result.effects.length);
    effects.forEach((row, at) => {
      const { estimate } = itemAt(result.effects, at);
      expect(row[2]).toBe(estimate);
      expect(Math.abs(Number(row[5]) - estimate)).toBeLessThan(1e-6 * Math.abs(estimate));
    });
    const all = values.find(([first]) => first === "All of them") ?? [];
    expect(all[2]).toBeCloseTo(result.fit.explained, 12);
    expect(all[4]).toBeCloseTo(result.fit.explained, 9);
  });

  it("has own spend, what is expected and what is left as formulas over the figures below", async () => {
    const { valuesOf } = await started();
    await insertDrivers({ addTemplate }, read(leeds));
    const values = await valuesOf("Drivers of spend");
    const of = (label: string) => values.find(([first]) => first === label)?.[2];
    const own = result.rows.find(({ code }) => code === leeds);
    expect(of("Spent in 2024-25")).toBe(own?.outcome);
    expect(of("Expected by 146 others")).toBe(own?.expected.value);
    expect(values.filter(([first]) => first === "Not explained by these").map((row) => row[2])).toEqual([
      expect.closeTo((own?.outcome ?? NaN) - (own?.expected.value ?? NaN), 9),
      expect.closeTo(1 - result.fit.explained, 9),
    ]);
  });

  it("draws every authority's spend against what is expected, with one's own and the line where both are the same", async () => {
    await started();
    await insertDrivers({ addTemplate }, read(leeds));
    const drawn = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Drivers of spend");
      charts.load({ name: true, title: { text: true }, series: { name: true } });
      await context.sync();
      return charts.items.map(({ title, series }) => [title.text, series.items.map(({ name }) => name)]);
    });
    expect(drawn).toEqual([
      ["Leeds: £1,221 a child, £175 more than expected", ["Authorities (147)", "Spent as expected", "Leeds"]],
    ]);
  });

  it.each([
    ["an authority without a figure of its spend", "E06000002", /^There is no figure of what Middlesbrough spent/],
    ["an authority without a driver", "E09000001", /^Nothing can be expected of City of London/],
    ["nobody known", null, /^Together these drivers/],
  ])("is whole for %s", async (_, own, said) => {
    const { valuesOf } = await started();
    expect(await insertDrivers({ addTemplate }, read(own))).toEqual(succeed("Drivers of spend"));
    const values = await valuesOf("Drivers of spend");
    expect(values.flat().filter((value) => /^#|NaN|undefined/.test(String(value)))).toEqual([]);
    expect(values.some(([first]) => said.test(String(first)))).toBe(true);
  });
});

it("the self-assessment has each statement with a list to answer from, and nothing reads it", async () => {
  const { model, valuesOf } = await started();
  expect(await insertAssessment({ addTemplate }, read(leeds))).toEqual(succeed("Self-assessment"));
  const values = await valuesOf("Self-assessment");
  const statements = assessmentParts.flatMap((part) => part.statements);
  const rows = statements.map((statement) => values.findIndex(([first]) => first === statement));
  expect(rows).not.toContain(-1);
  const lists = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Self-assessment");
    const rules = rows.map((row) => sheet.getRangeByIndexes(row, 1, 1, 1).dataValidation.load({ rule: true }));
    await context.sync();
    return rules.map(({ rule }) => rule.list?.source);
  });
  expect(new Set(lists)).toEqual(new Set([assessmentAnswers.join(",")]));
  expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Self-assessment"]);
});

it("both are listed under What Yardstick added, and removed with their names", async () => {
  const { model } = await started();
  await insertDrivers({ addTemplate }, read(leeds));
  await insertAssessment({ addTemplate }, read(leeds));
  expect(await readAdded(null)).toMatchObject({
    value: [
      { kind: "template", name: "Yardstick_template_1", obstacle: null },
      { kind: "template", name: "Yardstick_template_2", obstacle: null },
    ],
  });
  for (const name of ["Yardstick_template_1", "Yardstick_template_2"]) {
    expect(await removeAdded({ kind: "template", name }, null)).toEqual(succeed(true));
  }
  expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(await readAdded(null)).toMatchObject({ value: [] });
});
