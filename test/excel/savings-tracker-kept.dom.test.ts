import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newXlsx } from "../../src/workbook-file/xlsx";
import { convert, ifLibreOffice } from "../support/libre-office";
import { readPages } from "../support/printed-page";
import { add, savingOf, shown, workbookWith, worth } from "./savings-workbook";

jest.setTimeout(240_000);

it("keeps its totals when a scenario's sheet is deleted, and says which figures they leave out", async () => {
  const office = await workbookWith("Low", "High");
  await add(savingOf("Low", true));
  await add(savingOf("High", true));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Savings tracker");
    // Both have run since 2024.
    sheet.getRange("C14:C15").formulas = [["=DATE(2024,4,1)"], ["=DATE(2024,4,1)"]];
    sheet.getRange("F14:F15").values = [[200], [1000]];
    sheet.getRange("K14:K15").values = [["at risk"], ["at risk"]];
    await context.sync();
  });
  await office.model.recalculation.settled();
  expect((await shown("H9:H10")).flat()).toEqual(["", ""]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Low").delete();
    await context.sync();
  });
  await office.model.recalculation.settled();
  expect(await shown("D14")).toEqual([["#REF!"]]);
  const high = expect.closeTo(worth[1] ?? 0, 2) as unknown;
  const still = expect.closeTo((worth[1] ?? 0) - 1000, 2) as unknown;
  expect(await shown("D9:H11")).toEqual([
    [high, high, 1200, still, ""],
    [high, high, 1200, still, "1 row has an error for a figure: not in the totals. Was a linked sheet deleted?"],
    [0, 0, 0, 0, ""],
  ]);

  // What was delivered may be a link as well; and one whose planned figure is typed over counts again.
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Savings tracker");
    sheet.getRange("D14").values = [[5000]];
    sheet.getRange("C14").clear("Contents");
    sheet.getRange("F14:F15").formulas = [["=1/0"], ["=NA()"]];
    await context.sync();
  });
  await office.model.recalculation.settled();
  expect(await shown("D9:H10")).toEqual([
    [expect.closeTo(5000 + (worth[1] ?? 0), 2), high, "", "", "1 without a start: not in the figures of this year"],
    [
      expect.closeTo(5000 + (worth[1] ?? 0), 2),
      high,
      "",
      "",
      "2 rows have an error for a figure: not in the totals. Was a linked sheet deleted?",
    ],
  ]);
});

it("gives what is typed as evidence as many lines as it needs, in the first row and in those below", async () => {
  const office = await workbookWith("Low");
  await add(savingOf("Low", true));
  const wraps = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Savings tracker");
    const formats = ["A14:B100", "H14:I100"].map((each) => sheet.getRange(each).format.load({ wrapText: true }));
    await context.sync();
    return formats.map(({ wrapText }) => wrapText);
  });
  expect(wraps).toEqual([true, true]);
  const tracker = office.model.toData().sheets.find(({ name }) => name === "Savings tracker");
  // Headings have a height that was set; the rows of the table have the one of what they hold.
  expect([12, 13, 14].map((row) => tracker?.rowHeights?.[row] !== undefined)).toEqual([true, false, false]);
});

ifLibreOffice("the savings tracker as LibreOffice prints it")(
  "prints names of sheets and what its notes say whole",
  async () => {
    // As long as Excel lets a sheet's name be.
    const name = "Package review and step-down 12";
    const office = await workbookWith(name);
    await add({ ...savingOf(name, true), model: "Package review and step-down" });
    await office.model.recalculation.settled();
    const folder = mkdtempSync(join(tmpdir(), "yardstick-savings-"));
    const file = join(folder, "tracker.xlsx");
    writeFileSync(file, await (await newXlsx()).save(office.model.toData()));
    await convert([file], "pdf", folder);
    const pages = readPages(join(folder, "tracker.pdf")).map(({ words }) => words.map(({ text }) => text));
    rmSync(folder, { recursive: true });
    const [page = []] = pages.filter((words) => words.slice(0, 2).join(" ") === "Savings tracker:");
    const said = page.join(" ");
    expect(page.filter((word) => word === "step-down")).toHaveLength(2);
    expect(said).toContain("over it.");
    expect(said).toContain("counts as nothing yet.");
  },
);
