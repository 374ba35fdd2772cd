import { clearMarks } from "../../src/excel/clear-marks";
import { markFindings } from "../../src/excel/mark-findings";
import { findingsColumns, readFindingsRows } from "../../src/excel/findings-table";
import type { ExplainedFinding } from "../../src/actions/questionnaire-ports";
import type { ProtectionData } from "../../src/workbook-file/sheet-parts";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { startOffice } from "../support/office-host";
import { fixture, partsOf } from "../workbook-file/xlsx-files";
import { countRequests } from "./count-requests";
import { explained, findingOf, unexplained } from "./finding-of";

jest.setTimeout(120_000);

type Office = Awaited<ReturnType<typeof startOffice>>;

const done = { ok: true, value: null };
const at = (cell: string, about: Partial<ExplainedFinding["finding"]> = {}) =>
  unexplained({ place: { sheet: "Budget", cell }, subject: `cell ${cell}`, ...about });

/** The marks on a sheet: the severity in each formula, with its cells. */
function marksOn({ model }: Office, sheet: string) {
  return (model.sheetByName(sheet)!.properties.conditionalFormats ?? []).flatMap(({ rule, ranges }) => {
    const severity = rule.kind === "Custom" ? /^"Yardstick mark: ([\w ]+)"<>""$/.exec(rule.formula)?.[1] : undefined;
    return severity === undefined ? [] : [[severity, ranges]];
  });
}

/** The contrast of black text on a colour, by the WCAG. */
function contrastWithBlack(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05) / 0.05;
}

/** The table of findings as shown, starting with its header row. */
async function listed(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Yardstick_findings").getRange();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function column(header: string): Promise<unknown[]> {
  const [headers = [], ...rows] = await listed();
  return rows.map((row) => row[headers.indexOf(header)]);
}

async function write(sheet: string, cell: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

function protect(office: Office, sheet: string, hasPassword = false): ProtectionData {
  const protection: ProtectionData = {
    allowed: ["allowFormatColumns", "allowSort"],
    selectionMode: "Unlocked",
    hasPassword,
  };
  office.model.changeSheet(office.model.sheetByName(sheet)!.id, { protection });
  return protection;
}

describe("marks", () => {
  let office: Office;
  beforeEach(async () => {
    office = await startOffice({ file: fixture("budget.xlsx") });
  });

  test("cells are marked by severity, several together, each with its most severe finding only", async () => {
    const findings = [
      at("B2", { severity: "information" }),
      at("B3", { severity: "error" }),
      at("B4", { severity: "error" }),
      at("C3", { severity: "error" }),
      at("C4", { severity: "error" }),
      at("C3", { severity: "query" }),
      at("B2", { severity: "blocker", explainable: false }),
      at("A9", { severity: "query" }),
      unexplained({ place: { sheet: "Register", cell: "A2" }, severity: "information" }),
      unexplained({ place: null, severity: "blocker" }),
    ];
    expect(await markFindings(findings)).toEqual(done);
    expect(marksOn(office, "Budget")).toEqual([
      ["query", "A9"],
      ["error", "B3:C4"],
      ["blocker", "B2"],
    ]);
    expect(marksOn(office, "Register")).toEqual([["information", "A2"]]);
  });

  test("a mark is a pale background with a line at its left, on which black text can be read; no severity is a darker one", async () => {
    await markFindings([
      at("A1", { severity: "blocker" }),
      at("A2", { severity: "error" }),
      at("A3", { severity: "query" }),
      at("A4", { severity: "information" }),
    ]);
    const looks = office.model
      .sheetByName("Budget")!
      .properties.conditionalFormats!.slice(0, 4)
      .map(({ rule }) => (rule.kind === "Other" ? {} : rule.format));
    for (const { fill, borders, ...others } of looks) {
      expect(contrastWithBlack(fill!)).toBeGreaterThan(14);
      expect(borders).toEqual({ EdgeLeft: { style: "Continuous", weight: "Thin", color: expect.any(String) } });
      expect(others).toEqual({});
    }
    const [, , error, blocker] = looks;
    expect(error).toEqual(blocker);
  });

  test("what is to confirm has italics, a dotted line and a paler background, until it is confirmed, whatever else is found", async () => {
    const copy = { kind: "copy-confirmed" } as const;
    await markFindings([at("B2", copy), at("B3", copy), at("B3", { severity: "error" }), at("B4")]);
    expect(marksOn(office, "Budget")).toEqual(
      expect.arrayContaining([
        ["to confirm", "B2:B3"],
        ["error", "B3"],
        ["query", "B4"],
      ]),
    );
    const formats = office.model.sheetByName("Budget")!.properties.conditionalFormats!;
    const kinds = formats.map(({ rule }) => (rule.kind === "Custom" ? rule.formula : ""));
    const where = (kind: string) => kinds.findIndex((formula) => formula.includes(`Yardstick mark: ${kind}`));
    // The first has priority, and so the fill of what is to fix.
    expect(where("to confirm")).toBeGreaterThan(Math.max(where("error"), where("query")));
    expect(Math.min(where("error"), where("query"))).toBeGreaterThanOrEqual(0);
    expect(formats[where("to confirm")]?.rule).toMatchObject({
      format: { italic: true, borders: { EdgeLeft: { style: "Dot" } } },
    });

    await markFindings([
      explained("Nothing has changed since last year.", { ...copy, place: { sheet: "Budget", cell: "B2" } }),
    ]);
    expect(marksOn(office, "Budget")).toEqual([["to confirm", "B2"]]);
    await markFindings([]);
    expect(marksOn(office, "Budget")).toEqual([]);
  });

  test("what is only to answer is listed, and not marked", async () => {
    await markFindings([
      at("B2", { kind: "answered", severity: "error" }),
      at("B3", { kind: "answered", severity: "information" }),
      at("B4", { kind: "answered", severity: "blocker", explainable: false }),
      at("B5"),
    ]);
    expect(marksOn(office, "Budget")).toEqual([["query", "B5"]]);
  });

  test("marks of earlier versions, which look otherwise, are replaced", async () => {
    const budget = office.model.sheetByName("Budget")!;
    const [own] = budget.properties.conditionalFormats!;
    const former = (severity: string, ranges: string) => ({
      ...own!,
      id: severity,
      ranges,
      rule: {
        kind: "Custom" as const,
        formula: `"Yardstick ${severity}"<>""`,
        format: { fill: "#750B1C", fontColor: "#FFFFFF", bold: true },
      },
    });
    office.model.changeSheet(budget.id, { conditionalFormats: [former("blocker", "B2"), former("query", "C5")] });
    const findings = [at("B2", { severity: "blocker", explainable: false }), at("B9")];
    expect(await markFindings(findings)).toEqual(done);
    expect(marksOn(office, "Budget")).toEqual([
      ["query", "B9"],
      ["blocker", "B2"],
    ]);
    expect(budget.properties.conditionalFormats).toHaveLength(2);
    office.model.changeSheet(budget.id, { conditionalFormats: [former("error", "B2")] });
    expect(await clearMarks()).toEqual(done);
    expect(budget.properties.conditionalFormats).toEqual([]);
  });

  test("a finding with a valid explanation is listed but not marked; lapsed explanations and blockers are marked", async () => {
    const words = "Two homes opened in June, 14 places.";
    const about = (cell: string) => ({ place: { sheet: "Budget", cell }, subject: cell });
    await markFindings([
      explained(words, about("B2")),
      explained(words, about("B4"), "Written before the answer has changed: read it again."),
      explained(words, { ...about("B6"), severity: "blocker" }),
      explained(words, { ...about("B8"), severity: "error", explainable: false }),
    ]);
    expect(marksOn(office, "Budget").flatMap(([, ranges]) => ranges)).toEqual(["B4", "B8", "B6"]);
    expect(await column("Status")).toEqual(["explained", "explain", "fix", "fix"]);
    expect((await column("How to fix it"))[1]).toBe(
      `Your explanation has lapsed. Written before the answer has changed: read it again. It said: "${words}" ${findingOf().fix}`,
    );
    expect(await column("Explanation")).toEqual([words, "", words, words]);
  });

  test("marking again, with the same or other findings, leaves only the last marks", async () => {
    const findings = [at("B2"), at("C5", { severity: "error" })];
    await markFindings([at("A1", { severity: "blocker" }), unexplained({ place: { sheet: "Register", cell: "A2" } })]);
    await markFindings(findings);
    const once = await startOffice({ file: fixture("budget.xlsx") });
    await markFindings(findings);
    const sheetsOf = ({ model }: Office) =>
      model.toData().sheets.map((sheet) => ({
        ...sheet,
        conditionalFormats: sheet.conditionalFormats?.map((format) => ({ ...format, id: "" })),
      }));
    expect(sheetsOf(office)).toEqual(sheetsOf(once));
    await markFindings(findings);
    expect(sheetsOf(once)).toEqual(sheetsOf(office));
  });

  test("clearing marks leaves a user's workbook byte for byte as it was", async () => {
    protect(office, "Register");
    const before = partsOf(await office.documentFile());
    await markFindings([
      at("B3"),
      at("B2", { severity: "blocker" }),
      unexplained({ place: { sheet: "Register", cell: "A2" } }),
    ]);
    const marked = partsOf(await office.documentFile());
    expect(marked["xl/worksheets/sheet1.xml"]).toContain("Yardstick mark: blocker");
    expect(marked["xl/worksheets/sheet1.xml"]).toContain("<dataBar>");
    expect(await clearMarks()).toEqual(done);
    expect(partsOf(await office.documentFile())).toEqual(before);
    // Everything of the user's is as in the file opened; only results of formulas were not in it.
    const original = partsOf(fixture("budget.xlsx"));
    const formats = (parts: typeof before) =>
      /<conditionalFormatting .*<\/dataValidations>/.exec(parts["xl/worksheets/sheet1.xml"]!)?.[0];
    expect(formats(before)).toContain("<dataBar>");
    expect(formats(before)).toBe(formats(original));
    for (const path of ["xl/styles.xml", "xl/comments/comment1.xml", "xl/charts/chart1.xml", "xl/tables/table1.xml"]) {
      expect([path, before[path]]).toEqual([path, original[path]]);
    }
  });

  test("marks of an earlier session are recognised in a saved and reopened workbook, even if a cell was copied", async () => {
    const before = office.model.sheetByName("Budget")!.properties.conditionalFormats!;
    await markFindings([at("B3"), at("D9", { severity: "error" })]);
    const reopened = await startOffice({ file: await office.documentFile() });
    const budget = reopened.model.sheetByName("Budget")!;
    const [first, ...others] = budget.properties.conditionalFormats!;
    reopened.model.changeSheet(budget.id, {
      conditionalFormats: [first!, ...others, { ...first!, id: "copy", ranges: "F1:F3" }],
    });
    expect(marksOn(reopened, "Budget")).toHaveLength(3);
    expect(await clearMarks()).toEqual(done);
    const rules = (formats: typeof before) => formats.map(({ rule, ranges }) => ({ rule, ranges }));
    expect(rules(budget.properties.conditionalFormats!)).toEqual(rules(before));
    expect(reopened.model.sheets.map(({ name }) => name)).toEqual(["Budget", "Register", "Hidden"]);
    const data = (await openXlsx(await reopened.documentFile())).data;
    expect(rules(data.sheets[0]!.conditionalFormats!)).toEqual(rules(before));
  });

  test("a user's formula that only mentions Yardstick is not taken for a mark", async () => {
    const budget = office.model.sheetByName("Budget")!;
    const own = budget.properties.conditionalFormats![1]!;
    const formula = '$A1="Yardstick blocker"';
    office.model.changeSheet(budget.id, {
      conditionalFormats: [{ ...own, id: "own", rule: { kind: "Custom", formula, format: { bold: true } } }],
    });
    await markFindings([at("B2")]);
    await clearMarks();
    expect(budget.properties.conditionalFormats).toMatchObject([{ id: "own", rule: { formula } }]);
  });

  test("a protected sheet is marked and stays protected, with its options", async () => {
    const protection = protect(office, "Budget");
    expect(await markFindings([at("B2"), at("B9", { severity: "error" })])).toEqual(done);
    expect(marksOn(office, "Budget")).toHaveLength(2);
    expect(office.model.sheetByName("Budget")!.properties.protection).toEqual(protection);
    expect(await clearMarks()).toEqual(done);
    expect(marksOn(office, "Budget")).toEqual([]);
    expect(office.model.sheetByName("Budget")!.properties.protection).toEqual(protection);
  });

  test("a sheet with a password is named, and nothing is changed anywhere", async () => {
    const protection = protect(office, "Budget");
    const withPassword = protect(office, "Register", true);
    const before = partsOf(await office.documentFile());
    const marked = await markFindings([at("B2"), unexplained({ place: { sheet: "Register", cell: "A2" } })]);
    expect(marked).toMatchObject({ ok: false, problem: { code: "sheet-has-password" } });
    expect(marked).toMatchObject({ problem: { message: expect.stringContaining('"Register"') } });
    expect(office.model.sheetByName("Budget")!.properties.protection).toEqual(protection);
    expect(office.model.sheetByName("Register")!.properties.protection).toEqual(withPassword);
    expect(partsOf(await office.documentFile())).toEqual(before);
  });

  test("a sheet with a password does not matter if it has no findings", async () => {
    protect(office, "Register", true);
    expect(await markFindings([at("B2")])).toEqual(done);
    expect(await clearMarks()).toEqual(done);
  });

  test("protection is restored if Excel refuses something after it was lifted", async () => {
    const protection = protect(office, "Budget");
    const refused = await markFindings([at("B2"), unexplained({ place: { sheet: "Budget", cell: "XFE1" } })]);
    expect(refused.ok).toBe(false);
    expect(office.model.sheetByName("Budget")!.properties.protection).toEqual(protection);
    expect(office.model.sheets.map(({ name }) => name)).toEqual(["Budget", "Register", "Hidden"]);
  });

  test("clearing a workbook without marks changes nothing", async () => {
    const before = partsOf(await office.documentFile());
    expect(await clearMarks()).toEqual(done);
    expect(partsOf(await office.documentFile())).toEqual(before);
  });
});

describe("the findings sheet", () => {
  let office: Office;
  beforeEach(async () => {
    office = await startOffice({ file: fixture("budget.xlsx") });
  });

  test("lists every finding in the order of the workbook, with everything we know about it", async () => {
    await markFindings([
      at("C4", { severity: "information", expected: null, source: null }),
      at("B3"),
      unexplained({ place: null, severity: "blocker", explainable: false, subject: "cla.starts" }),
    ]);
    const [headers, ...rows] = await listed();
    expect(headers).toEqual(Object.values(findingsColumns).map(({ header }) => header));
    const { message, fix } = findingOf();
    expect(rows).toEqual([
      [
        "fix",
        "The questionnaire",
        message,
        fix,
        "120",
        "80",
        "last year's answer",
        "",
        "CLA-YOY-01@2",
        "cla.starts",
        "cla.starts = 120",
      ],
      [
        "explain",
        "Budget!B3",
        message,
        fix,
        "120",
        "80",
        "last year's answer",
        "",
        "CLA-YOY-01@2",
        "cell B3",
        "cla.starts = 120",
      ],
      ["for information", "Budget!C4", message, fix, "120", "", "", "", "CLA-YOY-01@2", "cell C4", "cla.starts = 120"],
    ]);
  });

  test("what is to confirm on a sheet is one row, and one that is explained has its own", async () => {
    const copy = { kind: "copy-confirmed" } as const;
    await markFindings([
      at("B2", copy),
      at("B3", copy),
      explained("Nothing has changed since last year.", { ...copy, place: { sheet: "Budget", cell: "B4" } }),
    ]);
    expect(await column("Status")).toEqual(["to confirm", "explained"]);
    expect((await column("What we see"))[0]).toBe("2 answers that Yardstick filled in still to confirm.");
    expect((await column("Rule"))[0]).toBe("");
  });

  test("what is still to answer on a sheet is one row, where the first of it is; a blank that need not be answered has none", async () => {
    const blank = { kind: "answered", severity: "error" } as const;
    await markFindings([
      at("B9", blank),
      at("B7"),
      at("B4", blank),
      unexplained({ place: { sheet: "Register", cell: "A2" }, ...blank, severity: "blocker", explainable: false }),
      at("B2", { ...blank, severity: "information" }),
    ]);
    expect(await column("Status")).toEqual(["to answer", "explain", "to answer"]);
    expect(await column("Where")).toEqual(["Budget!B4", "Budget!B7", "Register!A2"]);
    expect(await column("What we see")).toEqual([
      "2 answers still to give.",
      findingOf().message,
      "1 answer still to give.",
    ]);
    // Nothing that is typed beside it is taken for an explanation of a finding.
    await write("Yardstick findings", "H5", "We are waiting for the figures of the trust.");
    const [headers = [], ...rows] = await listed();
    expect(readFindingsRows(headers, rows)).toEqual([]);
    // Answering one of them changes the row, and answering the last takes it away.
    await markFindings([at("B9", blank), at("B7")]);
    expect(await column("What we see")).toEqual([findingOf().message, "1 answer still to give."]);
    await markFindings([at("B7")]);
    expect(await column("Status")).toEqual(["explain"]);
  });

  test("links to each cell, also on sheets with an apostrophe in the name", async () => {
    office.model.renameSheet(office.model.sheetByName("Register")!.id, "Homes' list");
    await markFindings([at("C4"), unexplained({ place: { sheet: "Homes' list", cell: "A2" } })]);
    const sheet = office.model.sheetByName("Yardstick findings")!;
    expect(sheet.properties.hyperlinks).toMatchObject([
      { ranges: "B5", documentReference: "'Budget'!C4" },
      { ranges: "B6", documentReference: "'Homes'' list'!A2" },
    ]);
  });

  test.each(["=1+1", "+44 20 7946 0000", "-5", "@home", "007", "2011-12", "TRUE", "'quoted"])(
    "writes %s as the text it is",
    async (text) => {
      await markFindings([explained(text, { seen: text, subject: text })]);
      expect([await column("Seen"), await column("About"), await column("Explanation")]).toEqual([
        [text],
        [text],
        [text],
      ]);
      const [headers = [], ...rows] = await listed();
      expect(readFindingsRows(headers, rows)).toEqual([
        { code: "CLA-YOY-01", version: 2, subject: text, value: "cla.starts = 120", text },
      ]);
    },
  );

  test("says how many there are, when they were found and by which version; or that nothing was found", async () => {
    const checked = { at: "2026-11-24T16:30:00Z", by: "version 1 of Children Looked After 2025-26" };
    const summary = () => office.model.cell(office.model.sheetByName("Yardstick findings")!.id, 1, 0).value;
    await markFindings(
      [at("B2"), at("B3"), at("B4", { severity: "blocker" }), at("B5", { severity: "information" })],
      undefined,
      checked,
    );
    expect(summary()).toMatch(
      /^Found: 1 to fix, 2 to explain, 1 for information\. Checked on 24 November 2026 at \d\d:\d\d by version 1 of Children Looked After 2025-26\.$/,
    );
    await markFindings([], undefined, checked);
    expect(summary()).toMatch(/^Nothing was found\. Checked on 24 November 2026/);
    expect((await listed()).slice(1)).toEqual([Object.values(findingsColumns).map(() => "")]);
    expect(marksOn(office, "Budget")).toEqual([]);
  });

  test("is rewritten in place, longer or shorter; what a user put around it stays", async () => {
    await markFindings([at("B2"), at("B3")]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Yardstick findings");
      sheet.position = 0;
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A12").values = [["ask Jo about these"]];
      sheet.getRange("N7").values = [["beside"]];
      await context.sync();
    });
    const about = (cells: number) => Array.from({ length: cells }, (_, index) => at(`B${index + 2}`));
    const sheet = office.model.sheetByName("Yardstick findings")!;
    await markFindings(about(6));
    expect(await column("About")).toEqual(["cell B2", "cell B3", "cell B4", "cell B5", "cell B6", "cell B7"]);
    expect(sheet.properties.tables).toMatchObject([{ name: "Yardstick_findings", reference: "A6:K12" }]);
    expect([office.model.cell(sheet.id, 15, 0).value, office.model.cell(sheet.id, 6, 13).value]).toEqual([
      "ask Jo about these",
      "beside",
    ]);
    await markFindings(about(1));
    expect(sheet.properties.tables).toMatchObject([{ reference: "A6:K7" }]);
    expect(sheet.properties.hyperlinks).toHaveLength(1);
    expect(office.model.sheets[0]!.name).toBe("Yardstick findings");
    expect(office.model.cell(sheet.id, 15, 0).value).toBe("ask Jo about these");
  });

  test("rows that a person sorted stay in that order, with new ones below", async () => {
    await markFindings([at("B2"), at("B3"), at("B4")]);
    await Excel.run(async (context) => {
      const { sort } = context.workbook.tables.getItem("Yardstick_findings");
      sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    await markFindings([at("B1"), at("B2"), at("B3"), at("B4")]);
    expect(await column("About")).toEqual(["cell B4", "cell B3", "cell B2", "cell B1"]);
  });

  test("columns that a user added stay with their findings", async () => {
    await markFindings([at("B2"), at("B3"), at("B4")]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Yardstick findings");
      sheet.tables.getItem("Yardstick_findings").resize("A4:L7");
      sheet.getRange("L4:L7").values = [["Owner"], ["Jo"], ["'007"], ["=1+1"]];
      await context.sync();
    });
    await markFindings([at("B4"), at("B9"), at("B3")]);
    const [headers = []] = await listed();
    // Before those that are not printed, so that it is.
    expect(headers.slice(-4)).toEqual(["Rule", "Owner", "About", "Based on"]);
    expect(await column("About")).toEqual(["cell B3", "cell B4", "cell B9"]);
    const sheet = office.model.sheetByName("Yardstick findings")!;
    const owners = [4, 5, 6].map((row) => office.model.cell(sheet.id, row, 9));
    expect(owners.map(({ formula, value }) => formula ?? value)).toEqual(["007", "=1+1", null]);
  });

  test("a user's own sheet with this name is left alone", async () => {
    office.model.renameSheet(office.model.sheetByName("Register")!.id, "yardstick findings");
    await markFindings([at("B2")]);
    expect(office.model.sheets.map(({ name }) => name)).toContain("Yardstick findings 2");
    await clearMarks();
    expect(office.model.sheets.map(({ name }) => name)).toEqual(["Budget", "yardstick findings", "Hidden"]);
  });

  test("only the table is deleted if its sheet is no longer ours", async () => {
    await markFindings([at("B2")]);
    office.model.renameSheet(office.model.sheetByName("Yardstick findings")!.id, "To do");
    await write("To do", "P1", "mine");
    await clearMarks();
    const sheet = office.model.sheetByName("To do")!;
    expect(sheet.properties.tables ?? []).toEqual([]);
    expect(sheet.properties.conditionalFormats ?? []).toEqual([]);
    expect(office.model.cell(sheet.id, 0, 15).value).toBe("mine");
  });

  test("columns with their headers from older workbooks are recognised, and get the new headers when the table is drawn again", async () => {
    await markFindings([at("B2"), at("B3")]);
    const ours = Object.values(findingsColumns).map(({ header }) => header);
    await write("Yardstick findings", "D4", "How to mend it");
    await write("Yardstick findings", "K4", "Rests on");
    await write("Yardstick findings", "H5", "Two homes closed in May, as was planned.");
    const [headers = [], ...rows] = await listed();
    expect(readFindingsRows(headers, rows)).toMatchObject([{ subject: "cell B2" }]);
    expect(await markFindings([at("B2", { fix: "Type it again." }), at("B3")])).toEqual(done);
    expect((await column("How to mend it")).slice(0, 1)).toEqual(["Type it again."]);
    expect(await markFindings([at("B2")])).toEqual(done);
    expect((await listed())[0]).toEqual(ours);
  });

  test("prints on A4 in landscape, one page wide and at least 8 points high, with its headings, header and footer", async () => {
    const checked = {
      at: "2026-11-24T16:30:00Z",
      by: "version 1 of CLA",
      of: { title: "Children Looked After 2025-26, Leeds", isDemonstration: false },
    };
    await markFindings([at("B2"), at("B3")], undefined, checked);
    const { properties } = office.model.sheetByName("Yardstick findings")!;
    expect(properties).toMatchObject({
      freezeRows: 4,
      page: {
        orientation: "Landscape",
        paperSize: 9,
        fit: { wide: 1, tall: 0 },
        header: "&LChildren Looked After 2025-26, Leeds&CDRAFT&R&A",
        footer: "&RPage &P of &N",
      },
      printRanges: { area: "A1:I6", titleRows: "1:4" },
    });
    const points = Object.values(findingsColumns).reduce(
      (sum, { width, isPrinted }) => sum + (isPrinted ? width : 0),
      0,
    );
    const percent = Math.floor((100 * (11.69 - 2 * properties.page!.margins!.left!) * 72) / points);
    expect((11 * percent) / 100).toBeGreaterThanOrEqual(8);
  });

  test("rows are as high as their longest text takes, also when it changes, so that nothing is cut in print", async () => {
    const long = "Nights occupied exceed nights available. ".repeat(12);
    await markFindings([at("B2"), at("B3", { message: long })]);
    const heights = () => office.model.sheetByName("Yardstick findings")!.properties.rowHeights;
    const [short, tall] = [heights()[4]!, heights()[5]!];
    expect(short).toBeLessThan(60);
    expect(tall).toBeGreaterThan(12 * 11);
    await markFindings([at("B2", { fix: long }), at("B3", { message: long })]);
    expect(heights()[4]).toBeGreaterThan(tall);
  });

  test("a list that an earlier version drew is drawn again in the order of the workbook, with widths that fit a page", async () => {
    await markFindings([at("B2"), at("B3")]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Yardstick findings");
      sheet.getRange("A4").values = [["Severity"]];
      sheet.getRange("A:A").format.columnWidth = 300;
      await context.sync();
    });
    await write("Yardstick findings", "H6", "Two homes closed in May, as was planned.");
    await markFindings([explained("Two homes closed in May, as was planned.", at("B3").finding), at("B2")]);
    const [headers] = await listed();
    expect(headers).toEqual(Object.values(findingsColumns).map(({ header }) => header));
    expect(await column("Where")).toEqual(["Budget!B2", "Budget!B3"]);
    expect(await column("Explanation")).toEqual(["", "Two homes closed in May, as was planned."]);
    const { columnWidths } = office.model.sheetByName("Yardstick findings")!.properties;
    expect(columnWidths[0]).toBeLessThan(120);
  });

  test("explanations typed into it are read for the finding in their row, whatever the order of columns", async () => {
    await markFindings([at("B2"), at("B3", { value: "cla.starts = 12" })]);
    await write("Yardstick findings", "H6", "=SUM is not a formula here: two homes closed in May.");
    const [headers = [], ...rows] = await listed();
    const reversed = [headers, ...rows].map((row) => [...row, "own"].reverse());
    const expected = [
      {
        code: "CLA-YOY-01",
        version: 2,
        subject: "cell B3",
        value: "cla.starts = 12",
        text: "=SUM is not a formula here: two homes closed in May.",
      },
    ];
    expect(readFindingsRows(headers, rows)).toEqual(expected);
    expect(readFindingsRows(reversed[0]!, reversed.slice(1))).toEqual(expected);
    expect(readFindingsRows(headers.slice(0, -1), rows)).toEqual([]);
  });

  test("an explanation is kept even if the answer is too long for a cell", async () => {
    const value = "homes[beds] of Oak House = 12; ".repeat(2_000);
    await markFindings([at("B2", { value })]);
    await write("Yardstick findings", "H5", "The register was taken over from another system.");
    const [headers = [], ...rows] = await listed();
    expect(readFindingsRows(headers, rows)).toMatchObject([
      { subject: "cell B2", text: expect.stringContaining("register") },
    ]);
  });
});

test("more findings than fit into one answer of Excel are read in parts, so that marking again works", async () => {
  const office = await startOffice();
  const findings = Array.from({ length: 250 }, (_, index) =>
    unexplained({ subject: `homes[beds] of Home ${index}`, message: `${index} ${"long ".repeat(6_000)}` }),
  );
  expect(await markFindings(findings)).toEqual(done);
  const cells = () =>
    [...office.model.sheetByName("Yardstick findings")!.cells()].map(({ row, column, cell }) => [
      row,
      column,
      cell.value,
    ]);
  const listed = cells();
  expect(listed.filter(([, column]) => column === 10)).toHaveLength(251);
  const requests = countRequests(office.host);
  expect(await markFindings(findings)).toEqual(done);
  expect(requests()).toBeGreaterThan(3);
  expect(cells()).toEqual(listed);
  expect(await clearMarks()).toEqual(done);
});

test("200 findings are marked in one batch, after three that read", async () => {
  const office = await startOffice();
  const findings = Array.from({ length: 200 }, (_, index) =>
    at("", { place: { sheet: "Sheet1", cell: `B${2 + 2 * index}` }, subject: `homes[beds] of Home ${index}` }),
  );
  const requests = countRequests(office.host);
  expect(await markFindings(findings)).toEqual(done);
  expect(requests()).toBeLessThanOrEqual(4);
  expect(marksOn(office, "Sheet1")).toHaveLength(1);
});

test("5,000 findings need only a few round trips", async () => {
  const office = await startOffice();
  const findings = Array.from({ length: 5_000 }, (_, index) =>
    unexplained({
      place: { sheet: "Sheet1", cell: `${"BDFH"[index % 4]}${2 + 2 * Math.floor(index / 4)}` },
      severity: (["blocker", "error", "query", "information"] as const)[(index * 7) % 4]!,
      subject: `homes[beds] of Home ${index}`,
    }),
  );
  const requests = countRequests(office.host);
  expect(await markFindings(findings)).toEqual(done);
  expect(requests()).toBeLessThanOrEqual(8);
  const cells = office.model
    .sheetByName("Sheet1")!
    .properties.conditionalFormats!.flatMap(({ ranges }) => ranges.split(" "));
  expect(new Set(cells).size).toBe(5_000);
  expect((await column("About")).at(-1)).toBe("homes[beds] of Home 4999");
});
