import { insertTemplate } from "../../src/actions/insert-template";
import { formulaRunner } from "../../src/cli/formula-runner";
import { libraryOfReleases } from "../../src/client/library-of-releases";
import { succeed } from "../../src/domain/result";
import { budgetMonitoring } from "../../src/domain/templates/budget-monitoring";
import { mediumTermPlan } from "../../src/domain/templates/medium-term-plan";
import type { Template } from "../../src/domain/templates/template";
import { readAdded } from "../../src/excel/read-added";
import { removeAdded } from "../../src/excel/remove-added";
import { addTemplate } from "../../src/excel/templates/add-template";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { asLeeds } from "../actions/fake-figures";
import { startOffice } from "../support/office-host";
import { shippedRelease } from "../support/shipped-release";
import { countRequests } from "./count-requests";

jest.setTimeout(240_000);

const { release } = shippedRelease("section-251");
const leeds = "E08000035";
const figures = {
  withIndicator: async () => succeed({ ...asLeeds, release, own: leeds }),
};

/** A workbook with functions over the shipped figures, with this template in it. */
async function withTemplate(template: Template) {
  const library = libraryOfReleases([release], leeds);
  const office = await startOffice({ calculation: () => createUniverCalculation(formulaRunner(library)) });
  const requests = countRequests(office.host);
  const added = await insertTemplate({ addTemplate }, figures, template, "neighbours");
  expect(added).toEqual(succeed(template.title));
  expect(requests()).toBe(2);
  const sheet = template.title;
  return {
    ...office,
    read: (address: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(address).load({ values: true });
        await context.sync();
        return range.values as unknown[][];
      }),
    write: (address: string, values: unknown[][]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
        await context.sync();
      }),
  };
}

/** Whatever is an error among these values. */
const errorsIn = (values: readonly (readonly unknown[])[]) => values.flat().filter((value) => /^#/.test(String(value)));

describe("budget monitoring", () => {
  it("shows published unit costs at once, and no variance until there are a budget and a forecast", async () => {
    const { read, write } = await withTemplate(budgetMonitoring);
    expect(errorsIn(await read("A1:J24"))).toEqual([]);
    expect(await read("A8:I9")).toEqual([
      ["Residential care", "", "", "", "", "", 8625, 8157.5, 467.5],
      ["Fostering", "", "", "", "", "", 270, 735, -465],
    ]);
    await write("B8:D9", [
      [1000, 400, 1100],
      [2000, 900, ""],
    ]);
    expect(await read("E8:F9")).toEqual([
      [100, 0.1],
      ["", ""],
    ]);
    // A total of variances is of every line or of none.
    expect(await read("B18:F18")).toEqual([[3000, 1300, 1100, "", ""]]);
    await write("D9", [[1900]]);
    expect(await read("B18:F18")).toEqual([[3000, 1300, 3000, 0, 0]]);
  });

  it("follows another authority, group and year", async () => {
    const { read, write } = await withTemplate(budgetMonitoring);
    await write("B3:B5", [["Kent"], ["all"], ["2023-24"]]);
    const [[own, median, gap] = []] = await read("G8:I8");
    // As published for Kent.
    expect(own).toBe(5255);
    expect(Number(own) - Number(median)).toBeCloseTo(Number(gap), 9);
  });
});

describe("medium-term plan", () => {
  it("adds up to what is published for the base year, and to unit costs × activity for each of five years", async () => {
    const { read, write } = await withTemplate(mediumTermPlan);
    expect(errorsIn(await read("A1:H52"))).toEqual([]);
    // What Leeds spent on all children's services, as published.
    const published = 244_288_983;
    expect((await read("C16"))[0]).toEqual([published]);
    expect((await read("D18:H18"))[0]).toEqual(["2026-27", "2027-28", "2028-29", "2029-30", "2030-31"]);
    // With no growth of its own, a cost rises with prices alone: 105.3095 ÷ 100.
    const [[total = 0, later] = []] = (await read("C44:D44")) as number[][];
    expect(total).toBeCloseTo(published, 2);
    expect(later).toBeCloseTo(published * 1.053095, 0);
    expect(Number((await read("D46"))[0]?.[0])).toBeCloseTo(published, 0);

    await write("G9:H9", [[0.02, 0.01]]);
    const [[before = 0, first = 0] = []] = (await read("C37:D37")) as number[][];
    expect(first / before).toBeCloseTo(1.053095 * (1.02 * 1.01) ** 2, 9);
  });
});

it("is listed under What Yardstick added, and is removed with its name", async () => {
  const { model } = await withTemplate(budgetMonitoring);
  expect(await insertTemplate({ addTemplate }, figures, budgetMonitoring, "all")).toEqual(
    succeed("Budget monitoring 2"),
  );
  expect(await readAdded(null)).toMatchObject({
    value: [
      { kind: "template", name: "Yardstick_template_1", obstacle: null },
      { kind: "template", name: "Yardstick_template_2", obstacle: null },
    ],
  });
  expect(await removeAdded({ kind: "template", name: "Yardstick_template_1" }, null)).toEqual(succeed(true));
  expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Budget monitoring 2"]);
  expect(await readAdded(null)).toMatchObject({ value: [{ name: "Yardstick_template_2" }] });
});

it.each([budgetMonitoring, mediumTermPlan])(
  "$title: names and sources that begin as a formula does stay words",
  async (template) => {
    await startOffice();
    const said = { member: "=1+1", peers: "=2+2", sources: ["Plain"], licence: "=3+3. More." };
    const choices = { peers: ["all"], years: ["2024-25"] };
    const planned = template.layOut({ ...said, year: "2024-25", choices, isDemonstration: false });
    expect(await addTemplate(planned)).toMatchObject({ ok: true });
    const values = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(template.title).getUsedRange().load({ values: true });
      await context.sync();
      return used.values.flat() as unknown[];
    });
    expect(values).toEqual(expect.arrayContaining(["=1+1", "=2+2", "=3+3."]));
  },
);
