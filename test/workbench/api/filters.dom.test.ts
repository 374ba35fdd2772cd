import { MessageChannel } from "node:worker_threads";
import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";
import { startOffice } from "../../support/office-host";

// The engine waits by it, and jsdom has none.
Object.assign(globalThis, { MessageChannel });

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** Six homes at B2:D8, with their headings; the last has neither cost nor places. */
const homes = [
  ["Home", "Cost", "Places"],
  ["Ash", 900, 4],
  ["Elm", 1_200, 12],
  ["Oak", 1_200, 7],
  ["Yew", 400, 3],
  ["Beech", "none yet", 5],
  ["Acacia", "", ""],
];

async function startWithHomes(isTable = false) {
  const office = await startOffice();
  await Excel.run(async (context) => {
    sheet1(context).getRange("B2:D8").values = homes;
    if (isTable) sheet1(context).tables.add("B2:D8", true).name = "Homes";
    await context.sync();
  });
  return office;
}

/** The first column of the rows that are shown. */
async function shown(context: Excel.RequestContext, address = "B3:B8") {
  const rows = sheet1(context).getRange(address);
  rows.load({ values: true });
  const each = Array.from({ length: 6 }, (_, row) => rows.getCell(row, 0).load({ rowHidden: true }));
  await context.sync();
  return rows.values.flatMap(([name], row) => (each[row]!.rowHidden ? [] : [String(name)]));
}

describe("a sheet's filter", () => {
  test.each<[string, number, Partial<Excel.FilterCriteria>, string[]]>([
    ["values as the cells show them", 0, { filterOn: "Values", values: ["elm", "Oak"] }, ["Elm", "Oak"]],
    ["a number written as a text", 1, { filterOn: "Values", values: ["1200"] }, ["Elm", "Oak"]],
    ["a comparison", 1, { filterOn: "Custom", criterion1: ">=900" }, ["Ash", "Elm", "Oak"]],
    [
      "two comparisons, both met",
      2,
      { filterOn: "Custom", criterion1: ">3", criterion2: "<7", operator: "And" },
      ["Ash", "Beech"],
    ],
    [
      "two comparisons, either met",
      2,
      { filterOn: "Custom", criterion1: "<4", criterion2: "=12", operator: "Or" },
      ["Elm", "Yew"],
    ],
    ["a beginning", 0, { filterOn: "Custom", criterion1: "=a*" }, ["Ash", "Acacia"]],
    ["texts without a letter", 0, { filterOn: "Custom", criterion1: "<>*a*" }, ["Elm", "Yew", "Beech"]],
    ["a text of four letters", 0, { filterOn: "Custom", criterion1: "=?????" }, ["Beech"]],
    ["blanks", 1, { filterOn: "Custom", criterion1: "=" }, ["Acacia"]],
    ["what is not blank", 1, { filterOn: "Custom", criterion1: "<>" }, ["Ash", "Elm", "Oak", "Yew", "Beech"]],
    ["the largest, with those equal to the last", 1, { filterOn: "TopItems", criterion1: "1" }, ["Elm", "Oak"]],
    ["the smallest", 2, { filterOn: "BottomItems", criterion1: "2" }, ["Ash", "Yew"]],
    ["a share of the largest", 2, { filterOn: "TopPercent", criterion1: "40" }, ["Elm", "Oak"]],
    ["a share of the smallest", 2, { filterOn: "BottomPercent", criterion1: "20" }, ["Yew"]],
  ])("shows by %s", async (_, column, criteria, expected) => {
    await startWithHomes();
    await Excel.run(async (context) => {
      const { autoFilter } = sheet1(context);
      autoFilter.apply("B2:D8", column, criteria as Excel.FilterCriteria);
      autoFilter.load({ criteria: true, enabled: true, isDataFiltered: true });
      const range = autoFilter.getRange();
      range.load({ address: true });
      expect(await shown(context)).toEqual(expected);
      expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([true, true, "Sheet1!B2:D8"]);
      expect(autoFilter.criteria[column]).toEqual(criteria);
    });
  });

  test("by two columns shows what meets both, and by one again after the other is cleared", async () => {
    await startWithHomes();
    await Excel.run(async (context) => {
      const { autoFilter } = sheet1(context);
      autoFilter.apply("B2:D8", 1, { filterOn: "Values", values: ["1200"] });
      autoFilter.apply("B2:D8", 2, { filterOn: "Custom", criterion1: ">10" });
      expect(await shown(context)).toEqual(["Elm"]);
      autoFilter.clearColumnCriteria(1);
      expect(await shown(context)).toEqual(["Elm"]);
      autoFilter.clearColumnCriteria(2);
      expect(await shown(context)).toHaveLength(6);
      autoFilter.load({ enabled: true, isDataFiltered: true });
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, false]);
    });
  });

  test("stays as it is after an entry until it is applied again, and is gone after it is removed", async () => {
    await startWithHomes();
    await Excel.run(async (context) => {
      const { autoFilter } = sheet1(context);
      autoFilter.apply("B3", 1, { filterOn: "Custom", criterion1: ">=900" });
      sheet1(context).getRange("C6").values = [[5_000]];
      expect(await shown(context)).toEqual(["Ash", "Elm", "Oak"]);
      autoFilter.reapply();
      expect(await shown(context)).toEqual(["Ash", "Elm", "Oak", "Yew"]);
      autoFilter.remove();
      expect(await shown(context)).toHaveLength(6);
      const none = autoFilter.getRangeOrNullObject();
      autoFilter.load({ enabled: true });
      await context.sync();
      expect([none.isNullObject, autoFilter.enabled]).toEqual([true, false]);
      autoFilter.getRange();
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  test("is refused for a column beside it, a sort of filter that this host has not, and a protected sheet", async () => {
    await startWithHomes();
    await Excel.run(async (context) => {
      const apply = async (column: number, criteria: object) => {
        sheet1(context).autoFilter.apply("B2:D8", column, criteria as Excel.FilterCriteria);
        await context.sync();
      };
      await expect(apply(3, { filterOn: "Values", values: [] })).rejects.toMatchObject({ code: "InvalidArgument" });
      await expect(apply(0, { filterOn: "CellColor", color: "red" })).rejects.toMatchObject({ code: "ApiNotFound" });
      sheet1(context).protection.protect({ allowAutoFilter: false });
      await context.sync();
      await expect(apply(0, { filterOn: "Values", values: [] })).rejects.toMatchObject({ code: "AccessDenied" });
      sheet1(context).protection.unprotect();
      sheet1(context).protection.protect({ allowAutoFilter: true });
      await apply(0, { filterOn: "Values", values: ["Ash"] });
      expect(await shown(context)).toEqual(["Ash"]);
    });
  });

  test("moves with its rows and columns, and what it asks with its column", async () => {
    await startWithHomes();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.autoFilter.apply("B2:D8", 2, { filterOn: "Custom", criterion1: ">=5" });
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("C:C").delete("Left");
      await context.sync();
      expect(await shown(context, "B4:B9")).toEqual(["Elm", "Oak", "Beech"]);
      const range = sheet.autoFilter.getRange();
      range.load({ address: true });
      sheet.autoFilter.load({ criteria: true });
      await context.sync();
      expect(range.address).toBe("Sheet1!B3:C9");
      expect(sheet.autoFilter.criteria).toEqual([null, { filterOn: "Custom", criterion1: ">=5" }]);
    });
  });
});

describe("a table's filter", () => {
  test("asks by column, and is cleared with the table's filters", async () => {
    await startWithHomes(true);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Homes");
      table.columns.getItem("Cost").filter.applyCustomFilter(">=900");
      table.columns.getItem("Places").filter.applyTopItemsFilter(3);
      expect(await shown(context)).toEqual(["Elm", "Oak"]);
      const places = table.columns.getItem("Places").filter.load({ criteria: true });
      table.autoFilter.load({ isDataFiltered: true });
      await context.sync();
      expect(places.criteria).toEqual({ filterOn: "TopItems", criterion1: "3" });
      expect(table.autoFilter.isDataFiltered).toBe(true);
      table.columns.getItem("Cost").filter.clear();
      expect(await shown(context)).toEqual(["Elm", "Oak", "Beech"]);
      table.clearFilters();
      expect(await shown(context)).toHaveLength(6);
    });
  });

  test("leaves rows that it hides where they are when the table is sorted, and shows them when it is deleted", async () => {
    await startWithHomes(true);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Homes");
      table.columns.getItem("Home").filter.applyValuesFilter(["Ash", "Elm", "Oak"]);
      table.sort.apply([{ key: 2, ascending: false }]);
      expect(await shown(context)).toEqual(["Elm", "Oak", "Ash"]);
      const cells = sheet1(context).getRange("B6:B8");
      cells.load({ values: true });
      await context.sync();
      expect(cells.values).toEqual([["Yew"], ["Beech"], ["Acacia"]]);
      table.convertToRange();
      expect(await shown(context)).toHaveLength(6);
    });
  });
});

describe("rows that are not shown", () => {
  test("are read as ever, are passed by the visible cells, and can be shown again", async () => {
    await startWithHomes();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange("4:5").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const [some, all] = [sheet.getRange("B3:B4"), sheet.getRange("B4:B5")].map((one) =>
        one.load({ rowHidden: true, values: true }),
      );
      const visible = sheet.getRange("B2:D8").getSpecialCells("Visible");
      visible.load({ address: true });
      await context.sync();
      expect([some!.rowHidden, all!.rowHidden]).toEqual([null, true]);
      expect(all!.values).toEqual([["Elm"], ["Oak"]]);
      expect(visible.address.replaceAll("Sheet1!", "").split(/, ?/)).toEqual(["B2:B3", "D2:D3", "B6:B8", "D6:D8"]);
      sheet.getRange("B1:B9").rowHidden = false;
      expect(await shown(context)).toHaveLength(6);
    });
  });

  test("are left out by SUBTOTAL: those of a filter always, others if it is asked to", async () => {
    await startOffice({ calculation: createUniverCalculation });
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange("B2:D8").values = homes;
      const totals = sheet.getRange("F1:H1");
      totals.formulas = [["=SUBTOTAL(9,D3:D8)", "=SUBTOTAL(109,D3:D8)", "=SUM(D3:D8)"]];
      const read = async () => {
        totals.load({ values: true });
        await context.sync();
        return totals.values[0];
      };
      expect(await read()).toEqual([31, 31, 31]);
      sheet.getRange("3:3").rowHidden = true;
      expect(await read()).toEqual([31, 27, 31]);
      sheet.autoFilter.apply("B2:D8", 0, { filterOn: "Values", values: ["Elm", "Oak"] });
      expect(await read()).toEqual([19, 19, 31]);
      sheet.autoFilter.clearCriteria();
      expect(await read()).toEqual([31, 31, 31]);
    });
  });
});
