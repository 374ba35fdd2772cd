import { writeFileSync } from "node:fs";
import { succeed } from "../../src/domain/result";
import { removeAllAdded } from "../../src/actions/questionnaire/remove-all-added";
import { readAdded } from "../../src/excel/read-added";
import { removeAdded } from "../../src/excel/remove-added";
import { tableAccess } from "../../src/workbench/api/table-access";
import { tableRowCollection } from "../../src/workbench/api/table-row-collection";
import type { Area } from "../../src/workbench/model/area";
import { fillRest } from "../../src/workbench/model/fill-cells";
import { newXlsx } from "../../src/workbook-file/xlsx";
import { add, savingName, savingOf, shown, workbookWith, worth } from "./savings-workbook";

jest.setTimeout(240_000);

it("tracks savings as links or figures, each sheet once, with totals that set apart what was dropped", async () => {
  const office = await workbookWith("Low", "=Mix");
  expect(await add(savingOf("Low", true))).toEqual(succeed({ sheet: "Savings tracker", alreadyIn: null }));
  expect(await add(savingOf("Low", true))).toEqual(succeed({ sheet: "Savings tracker", alreadyIn: 14 }));
  expect(await add(savingOf("=Mix", false, worth[1]))).toMatchObject({ value: { alreadyIn: null } });
  expect(await add(savingOf("=mix", false, worth[1]))).toMatchObject({ value: { alreadyIn: 15 } });
  await office.model.recalculation.settled();
  const [low, high] = worth.map((each) => expect.closeTo(each, 2) as unknown);
  expect(await shown("A13:K15")).toEqual([
    [
      "Saving",
      "Model",
      "Starts",
      "Planned £ a year",
      "Planned £ this year",
      "Delivered £ this year",
      "Still to deliver £ this year",
      "Evidence",
      "Responsible",
      "Due",
      "Status",
    ],
    ["Low", "Fostering placement mix", "", low, "", "", "", "", "", "", "planned"],
    ["=Mix", "Fostering placement mix", "", high, "", "", "", "", "", "", "planned"],
  ]);
  const [over = [], ...headed] = await shown("A8:G12");
  expect(over).toEqual([
    "Totals",
    "",
    "",
    "Planned £ a year",
    "Planned £ this year",
    "Delivered £ this year",
    "Still to deliver £ this year",
  ]);
  expect(headed.map(([label]) => label)).toEqual(["All except dropped", "Of these, at risk", "Dropped", ""]);
  // Nothing is said of a year until it is known when a saving starts.
  expect((await shown("D9:H9"))[0]).toEqual([
    expect.closeTo((worth[0] ?? 0) + (worth[1] ?? 0), 2),
    "",
    "",
    "",
    "2 without a start: not in the figures of this year",
  ]);
  // A figure of the year that somebody typed makes up for no other saving, and what was dropped needs no start.
  const type = async (cells: Readonly<Record<string, string | number>>) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Savings tracker");
      for (const [cell, value] of Object.entries(cells)) sheet.getRange(cell).values = [[value]];
      await context.sync();
    });
    await office.model.recalculation.settled();
  };
  await type({ A16: "Grant", E16: 500 });
  expect(await shown("E9:H9")).toEqual([[500, "", "", "2 without a start: not in the figures of this year"]]);
  await type({ A16: "", E16: "", K14: "dropped" });
  expect(await shown("H9")).toEqual([["1 without a start: not in the figures of this year"]]);

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Savings tracker");
    // Low has run since 2024; the other starts on 1 January 2027, 90 days before the tracked year ends.
    sheet.getRange("C14").formulas = [["=DATE(2024,4,1)"]];
    sheet.getRange("C15").formulas = [["=DATE(2027,1,1)"]];
    sheet.getRange("F15").values = [[1000]];
    sheet.getRange("K14").values = [["dropped"]];
    sheet.getRange("K15").values = [["at risk"]];
    await context.sync();
  });
  await office.model.recalculation.settled();
  const part = ((worth[1] ?? 0) * 90) / 365;
  const left = [high, expect.closeTo(part, 2), 1000, expect.closeTo(part - 1000, 2)];
  expect(await shown("D9:H11")).toEqual([
    [...left, ""],
    [...left, ""],
    [low, low, 0, low, ""],
  ]);
  // A year later both have run throughout.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Savings tracker").getRange("D7").formulas = [["=DATE(2027,4,1)"]];
    await context.sync();
  });
  await office.model.recalculation.settled();
  expect((await shown("E14:E15")).flat()).toEqual([low, high]);
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
    sheet.getRange("D13:D14").values = [["Portfolio"], ["Homes"]];
    sheet.getRange("J:J").delete("Left");
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
    "",
    `=IF(ISNUMBER(${link}),${link},${link}&"")`,
    '=IF(COUNT(F15,E15,Savings_year)=3,F15*MAX(0,EDATE(Savings_year,12)-MAX(Savings_year,E15))/(EDATE(Savings_year,12)-Savings_year),"")',
    "",
    '=IF(ISNUMBER(G15),G15-N(H15),"")',
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

it("adds to a tracker that an earlier Yardstick made, as that one did", async () => {
  const office = await workbookWith("Low");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Savings tracker");
    const headings = ["Saving", "Model", "Planned £ a year", "Delivered £", "Still to deliver £", "Evidence", "Status"];
    sheet.getRange("A11:G12").values = [headings, ["Homes", "", 500, 200, 300, "Ledger", "on track"]];
    sheet.tables.add(sheet.getRange("A11:G12"), true).name = "Yardstick_savings";
    await context.sync();
  });
  expect(await add(savingOf("Low", true))).toEqual(succeed({ sheet: "Savings tracker", alreadyIn: null }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Savings tracker").getRange("D13").values = [[1000]];
    await context.sync();
  });
  await office.model.recalculation.settled();
  const [low = 0] = worth;
  expect((await shown("A13:G13"))[0]).toEqual([
    "Low",
    "Fostering placement mix",
    expect.closeTo(low, 2),
    1000,
    expect.closeTo(low - 1000, 2),
    "",
    "planned",
  ]);
});

/**
 * As Excel does unless somebody turned it off: a new row of a table gets the formulas that its columns have, and a formula
 * put into one cell of a column fills the column. What is put into several cells at once stays.
 *
 * @param again how often it also fills a column that is put right
 */
function fillColumnsAsExcel({ model }: Awaited<ReturnType<typeof workbookWith>>, again = 0) {
  const { methods } = tableRowCollection;
  const { add: addRow } = methods!;
  let left = again;
  const fill = (sheet: string, area: Area, body: Area) =>
    fillRest(model, sheet, { ...area, top: area.bottom }, { ...area, top: body.top }, "copy");
  let filled: { readonly sheet: string; readonly body: Area } | null = null;
  const adding = jest.spyOn(methods!, "add").mockImplementation((target, args, context) => {
    const row = addRow!(target, args, context);
    const { body } = tableAccess.areas(target, context);
    const above = { ...body, top: body.bottom - 1, bottom: body.bottom - 1 };
    fillRest(context.model, target.sheet, above, { ...above, bottom: body.bottom }, "copy");
    filled = { sheet: target.sheet, body };
    return row;
  });
  const setCells = model.setCells.bind(model);
  const setting = jest.spyOn(model, "setCells").mockImplementation((sheet, area, input) => {
    setCells(sheet, area, input);
    if (filled === null || sheet !== filled.sheet || area.left !== area.right) return;
    const isOne = area.top === area.bottom;
    if (model.cell(sheet, area.bottom, area.left).formula === null || (!isOne && left-- <= 0)) return;
    fill(sheet, area, filled.body);
  });
  return () => [adding, setting].forEach((spy) => spy.mockRestore());
}

it("gives each saving its own link where Excel fills the columns of tables by itself", async () => {
  const office = await workbookWith("Low", "=Mix");
  await add(savingOf("Low", true));
  const end = fillColumnsAsExcel(office);
  try {
    expect(await add(savingOf("=Mix", true))).toMatchObject({ ok: true, value: { alreadyIn: null } });
  } finally {
    end();
  }
  await office.model.recalculation.settled();
  expect(await plannedFigures()).toEqual([expect.closeTo(worth[0]!, 4), expect.closeTo(worth[1]!, 4)]);
});

it("says so where Excel does not let the rows above have their links back", async () => {
  const office = await workbookWith("Low", "=Mix");
  await add(savingOf("Low", true));
  const end = fillColumnsAsExcel(office, Infinity);
  try {
    expect(await add(savingOf("=Mix", true))).toMatchObject({ ok: false, problem: { code: "tracker-filled" } });
  } finally {
    end();
  }
});

/** What the tracker says is planned, by its rows. */
function plannedFigures() {
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Yardstick_savings").columns.getItem("Planned £ a year");
    const body = column.getDataBodyRange().load({ values: true });
    await context.sync();
    return body.values.flat() as unknown[];
  });
}
