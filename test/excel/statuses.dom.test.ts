import type { ExplainedFinding } from "../../src/actions/questionnaire-ports";
import type { AnswerStatus } from "../../src/domain/questionnaire/answer-status";
import type { StatusesToShow } from "../../src/domain/questionnaire/statuses-to-show";
import { formatArea } from "../../src/domain/cell-area";
import { clearMarks } from "../../src/excel/clear-marks";
import { markFindings } from "../../src/excel/mark-findings";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { startOffice } from "../support/office-host";
import { partsOf } from "../workbook-file/xlsx-files";
import { claPlan, mailedFile } from "./cla-workbook";
import { countRequests } from "./count-requests";
import { unexplained } from "./finding-of";

jest.setTimeout(120_000);

type Office = Awaited<ReturnType<typeof startOffice>>;

const done = { ok: true, value: null };
const [grey, amber, green, red] = ["#BFBFBF", "#F2A81D", "#2E8540", "#B8292F"];

/** Everything answered, except what is named. */
function statusesOf(
  others: Readonly<Record<string, AnswerStatus>>,
  homes: readonly AnswerStatus[] = [],
): StatusesToShow {
  const ids = claPlan.sheets.flatMap(({ names }) => names.map(({ name }) => name));
  return {
    questions: new Map(ids.map((id) => [id.toLowerCase(), others[id] ?? others["*"] ?? "ok"])),
    registers: new Map([["homes", homes]]),
  };
}

const show = (statuses: StatusesToShow, findings: readonly ExplainedFinding[] = []) =>
  markFindings(findings, undefined, undefined, statuses);

/** Where the plan puts a question, or another cell of its row. */
function planned(id: string): { readonly sheet: string; readonly row: number; readonly column: number } {
  for (const { name: sheet, names, statuses } of claPlan.sheets) {
    const found = names.find(({ name }) => name === id);
    const block = statuses.find(({ row, rows }) => found !== undefined && row <= found.row && found.row < row + rows);
    if (found !== undefined && block !== undefined) return { sheet, row: found.row, column: block.column };
  }
  throw new Error(`${id} is not in the questionnaire.`);
}

/** What stands beside a question. */
function beside({ model }: Office, id: string, sheetName?: string): unknown {
  const { sheet, row, column } = planned(id);
  return model.cell(model.sheetByName(sheetName ?? sheet)!.id, row, column).value;
}

/** The column of statuses of the homes, from their first row on. */
function besideHomes({ model }: Office): unknown[] {
  const sheet = claPlan.sheets.find(({ tables }) => tables.length > 0)!;
  const { row, column } = sheet.statuses[0]!;
  return [1, 2, 3].map((at) => model.cell(model.sheetByName(sheet.name)!.id, row + at, column).value);
}

const tabOf = ({ model }: Office, sheet: string) => model.sheetByName(sheet)!.properties.tabColor;

describe("the column of statuses", () => {
  let office: Office;
  beforeEach(async () => {
    office = await startOffice({ file: await mailedFile() });
  });

  test("says of each answer in words how far it is, in the same rows, and of each home", async () => {
    const found = statusesOf(
      { "cla.population": "explain", "cla.in_need": "fix", "cla.enquiries": "to answer", "cla.signed_by": "" },
      ["explained", "fix"],
    );
    expect(await show(found)).toEqual(done);
    expect(
      ["cla.population", "cla.in_need", "cla.enquiries", "cla.signed_by", "cla.opening"].map((id) =>
        beside(office, id),
      ),
    ).toEqual(["explain", "fix", "to answer", null, "ok"]);
    expect(besideHomes(office)).toEqual(["explained", "fix", null]);
  });

  test("a row of a grid shows what needs most, and of how many of its answers", async () => {
    await show(
      statusesOf({
        "cla.fostering_own_nights": "fix",
        "cla.fostering_independent_nights": "fix",
        "cla.fostering_voluntary_nights": "explain",
        "cla.residential_own_nights": "explained",
        "cla.kinship_independent_nights": "to answer",
      }),
    );
    expect(beside(office, "cla.fostering_nights")).toBe("fix (2)");
    expect(beside(office, "cla.residential_own_nights")).toBe("explained");
    expect(beside(office, "cla.kinship_independent_nights")).toBe("to answer");
  });

  test("what a person types there is overwritten, and beside a row of their own it stays", async () => {
    const { sheet, row, column } = planned("cla.in_need");
    const { id } = office.model.sheetByName(sheet)!;
    await show(statusesOf({}));
    office.model.changeSheet(id, { protection: undefined });
    office.model.setInput(id, row, column, "done!");
    office.model.insertRows(id, row, 1);
    office.model.setInput(id, row, column, "ask Jo");
    await show(statusesOf({ "cla.in_need": "fix" }));
    expect([row, row + 1].map((at) => office.model.cell(id, at, column).value)).toEqual(["ask Jo", "fix"]);
    await clearMarks();
    expect([row, row + 1].map((at) => office.model.cell(id, at, column).value)).toEqual(["ask Jo", null]);
  });

  test("is found on a renamed sheet and after columns were inserted", async () => {
    const { sheet, row, column } = planned("cla.in_need");
    const { id } = office.model.sheetByName(sheet)!;
    office.model.renameSheet(id, "Our numbers' sheet");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("Our numbers' sheet");
      worksheet.protection.unprotect();
      worksheet.getRange("B:B").insert("Right");
      await context.sync();
    });
    await show(statusesOf({ "cla.in_need": "fix" }));
    expect(office.model.cell(id, row, column + 1).value).toBe("fix");
  });

  test("a register keeps its statuses in its rows when it grows, and none if the column was taken out of its table", async () => {
    const { name, statuses, tables } = claPlan.sheets.find((each) => each.tables.length > 0)!;
    const { id, properties } = office.model.sheetByName(name)!;
    const { row, column } = statuses[0]!;
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("homes");
      table.rows.add(undefined, [tables[0]!.headers.map(() => "")]);
      await context.sync();
    });
    const rows = Array.from({ length: 21 }, (_, at): AnswerStatus => (at === 20 ? "explain" : "ok"));
    await show(statusesOf({}, rows));
    expect(office.model.cell(id, row + 21, column).value).toBe("explain");

    const table = properties.tables![0]!;
    office.model.changeSheet(id, {
      tables: [{ ...table, reference: table.reference.replace("P", "O"), columns: table.columns.slice(0, -1) }],
    });
    office.model.setInput(id, row + 1, column, "mine");
    expect(await show(statusesOf({}, rows))).toEqual(done);
    expect(office.model.cell(id, row + 1, column).value).toBe("mine");
  });

  test("overwrites nothing where its name was made to refer to something else", async () => {
    const { model } = office;
    const statuses = statusesOf({ "*": "fix" }, ["fix", "fix"]);
    const own = model.addSheet("Own");
    ["ok", "fix", "our notes"].forEach((text, row) => model.setInput(own.id, row, 0, text));
    const lists = claPlan.sheets.flatMap(({ statuses }) => statuses.map(({ name }) => name));
    const homes = claPlan.sheets.find(({ tables }) => tables.length > 0)!;
    const headerRow = homes.statuses[0]!.row;
    const homesSheet = model.sheetByName(homes.name)!;
    model.setInput(homesSheet.id, headerRow + 1, 0, "ok");
    const { sheet, row } = planned("cla.in_need");
    const asked = model.sheetByName(sheet)!;
    model.changeSheet(asked.id, { protection: undefined });
    model.setInput(asked.id, row, 1, "2840");
    const hostile = [
      "=Own!$A$1:$A$3",
      "=Own!$A$1",
      `='${sheet}'!$A$${row + 1}:$A$${row + 2}`,
      `='${sheet}'!$B$${row + 1}:$C$${row + 2}`,
      `='${sheet}'!$A:$XFD`,
      `='${sheet}'!$A$1:$XFD$1048576`,
      `='${homes.name}'!$A$${headerRow + 1}`,
      `=1+1`,
      "=#REF!",
      `=[Other.xlsx]Sheet1!$A$1`,
    ];
    const sheets = [...model.sheets];
    const contents = () =>
      sheets.map((one) =>
        [...one.cells({ top: 0, left: 0, bottom: 60, right: 30 })].map(({ cell }) => cell.formula ?? cell.value),
      );
    const before = contents();
    for (const refersTo of hostile) {
      for (const name of lists) model.names.define({ name, refersTo, scope: null, visible: false, comment: "" });
      expect(await show(statuses)).toEqual(done);
      expect(contents()).toEqual(before);
      expect(await clearMarks()).toEqual(done);
      expect(contents()).toEqual(before);
    }
  });

  test("leaves an answer alone that was moved into it", async () => {
    const { model } = office;
    const { sheet, row, column } = planned("cla.in_need");
    const { id } = model.sheetByName(sheet)!;
    model.changeSheet(id, { protection: undefined });
    model.names.define({
      ...model.names.find("cla.in_need", null)!,
      refersTo: `='${sheet}'!${formatArea({ top: row, bottom: row, left: column, right: column })}`,
    });
    model.setInput(id, row, column, "2840");
    await show(statusesOf({ "cla.in_need": "fix" }));
    expect(model.cell(id, row, column).value).toBe(2840);
    model.setInput(id, row, column, "ok");
    await clearMarks();
    expect(model.cell(id, row, column).value).toBe("ok");
  });

  test("follows its questions after rows were inserted below its heading, and leaves a column without it to the user", async () => {
    const { model } = office;
    const first = claPlan.sheets.find(({ statuses }) => statuses.length > 0)!;
    const { row, column } = first.statuses[0]!;
    const { id } = model.sheetByName(first.name)!;
    model.changeSheet(id, { protection: undefined });
    model.insertRows(id, row, 2);
    await show(statusesOf({ "*": "fix" }));
    expect(model.cell(id, row + 2, column).value).toBe("fix");
    model.setInput(id, row - 1, column, "Asked whom");
    model.setInput(id, row + 2, column, "Jo");
    await show(statusesOf({ "*": "ok" }));
    expect(model.cell(id, row + 2, column).value).toBe("Jo");
  });

  test("clearing marks leaves a user's formula there that gives one of our words", async () => {
    const { model } = office;
    const { sheet, row, column } = planned("cla.in_need");
    const { id } = model.sheetByName(sheet)!;
    model.changeSheet(id, { protection: undefined });
    model.insertRows(id, row, 1);
    model.setInput(id, row, column, '="o"&"k"');
    await model.recalculation.settled();
    await show(statusesOf({}));
    await clearMarks();
    expect(model.cell(id, row, column).formula).toBe('="o"&"k"');
  });

  test("protected sheets stay protected, and only what has changed is written", async () => {
    const { sheet } = planned("cla.in_need");
    const { protection } = office.model.sheetByName(sheet)!.properties;
    expect(protection).toBeDefined();
    await show(statusesOf({}));
    expect(office.model.sheetByName(sheet)!.properties.protection).toEqual(protection);
    // Nothing is written where all is right already, or the password would be in the way.
    office.model.changeSheet(office.model.sheetByName(sheet)!.id, {
      protection: { ...protection!, hasPassword: true },
    });
    expect(await show(statusesOf({}))).toEqual(done);
    expect(await show(statusesOf({ "cla.in_need": "fix" }))).toMatchObject({
      ok: false,
      problem: { code: "sheet-has-password", message: expect.stringContaining(sheet) },
    });
    expect(beside(office, "cla.in_need")).toBe("ok");
  });

  test("a questionnaire of an earlier version, which has no such columns, is marked as before and gets nothing", async () => {
    const { data } = await openXlsx(await mailedFile());
    const old = await mailedFile({}, (now) => ({ ...now, names: now.names.filter(({ visible }) => visible) }));
    const earlier = await startOffice({ file: old });
    const { sheet } = planned("cla.in_need");
    const finding = unexplained({ place: { sheet, cell: "B6" } });
    expect(await show(statusesOf({ "cla.in_need": "fix" }), [finding])).toEqual(done);
    expect(beside(earlier, "cla.in_need")).toBeNull();
    expect(earlier.model.sheetByName(sheet)!.properties.conditionalFormats).toHaveLength(1);
    expect(data.names.length).toBeGreaterThan(earlier.model.names.all.length);
  });

  test("clearing marks blanks the statuses and leaves the workbook byte for byte as it was", async () => {
    const before = partsOf(await office.documentFile());
    const findings = [unexplained({ place: { sheet: "Population", cell: "B6" }, severity: "error" })];
    await show(statusesOf({ "cla.in_need": "fix" }, ["ok", "fix"]), findings);
    expect(partsOf(await office.documentFile())).not.toEqual(before);
    expect(await clearMarks()).toEqual(done);
    expect(partsOf(await office.documentFile())).toEqual(before);
  });

  test("statuses cost no round trip more, however many there are", async () => {
    const requestsFor = async (statuses: StatusesToShow | undefined) => {
      const { host } = await startOffice({ file: await mailedFile() });
      const requests = countRequests(host);
      expect(
        await markFindings(
          [unexplained({ place: { sheet: "Population", cell: "B6" } })],
          undefined,
          undefined,
          statuses,
        ),
      ).toEqual(done);
      return requests();
    };
    const without = await requestsFor(undefined);
    expect(await requestsFor(statusesOf({ "*": "to answer" }))).toBe(without);
    expect(
      await requestsFor(
        statusesOf(
          { "*": "fix" },
          Array.from({ length: 20 }, () => "fix" as const),
        ),
      ),
    ).toBe(without);
  });
});

describe("the tabs", () => {
  let office: Office;
  beforeEach(async () => {
    office = await startOffice({ file: await mailedFile() });
  });

  test("say of each section whether it is begun, ready, or has something to fix; cover and guidance keep theirs", async () => {
    const [cover, guidance] = [tabOf(office, "Cover"), tabOf(office, "Guidance")];
    await show(statusesOf({ "*": "to answer" }));
    expect(["Population", "Spend", "Own children's homes"].map((name) => tabOf(office, name))).toEqual([
      grey,
      grey,
      grey,
    ]);
    await show(
      statusesOf(
        { "cla.in_need": "fix", "cla.fostering_own_spend": "explain", "cla.fostering_own_budget": "to answer" },
        ["ok", ""],
      ),
    );
    expect(
      ["Population", "Spend", "Budgets", "Own children's homes", "Scrapbook"].map((name) => tabOf(office, name)),
    ).toEqual([red, amber, amber, green, green]);
    expect([tabOf(office, "Cover"), tabOf(office, "Guidance")]).toEqual([cover, guidance]);
    await clearMarks();
    expect(["Population", "Spend", "Scrapbook"].map((name) => tabOf(office, name))).toEqual([grey, grey, grey]);
  });

  test("a tab that a user coloured, or left without a colour, stays as it is", async () => {
    const color = (name: string, tabColor: string) =>
      office.model.changeSheet(office.model.sheetByName(name)!.id, { tabColor });
    color("Population", "#00B0F0");
    color("Spend", "");
    await show(statusesOf({ "cla.in_need": "fix" }));
    expect([tabOf(office, "Population"), tabOf(office, "Spend")]).toEqual(["#00B0F0", ""]);
    await clearMarks();
    expect([tabOf(office, "Population"), tabOf(office, "Spend")]).toEqual(["#00B0F0", ""]);
  });
});
