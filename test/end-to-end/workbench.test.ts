import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { signIn } from "./sign-in";

/**
 * What a user sees after `npm start`: the service in its own process, the workbench in Chromium, the real add-in in its
 * frame and Microsoft's own office.js. Each step continues from the one before.
 */

const settleWithin = 30_000;

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  workbench = await openWorkbench({ settleWithin });
  ({ page, pane } = workbench);
}, 120_000);

afterAll(() => workbench?.close(), 60_000);

const cell = (reference: string) => page.locator(`[data-cell="${reference}"]`);

/** Waits until the cell shows this text; if it fails, says what the cell showed instead. */
async function expectCell(reference: string, text: string | RegExp): Promise<void> {
  const deadline = Date.now() + settleWithin;
  let shown: string | null = null;
  while (Date.now() < deadline) {
    shown = await cell(reference).textContent({ timeout: settleWithin });
    if (typeof text === "string" ? shown === text : text.test(shown ?? "")) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`${reference} shows "${shown}", not ${String(text)}`);
}

async function type(reference: string, text: string): Promise<void> {
  await cell(reference).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const photograph = (name: string) => workbench.photograph(name);

/** Waits for a chart with this in its title. */
const drawn = (title: RegExp) => page.getByRole("img", { name: title }).waitFor({ timeout: settleWithin });

/** The charts of that name: their types, and their series' names and fills. */
const chartsNamed = (name: string) =>
  page.evaluate(
    (wanted) =>
      (window.workbench?.model.toData().sheets ?? [])
        .flatMap(({ charts }) => charts)
        .filter((chart) => chart.name === wanted)
        .map(({ type, series }) => ({ type, series: series.map((one) => [one.name, one.fill]) })),
    name,
  );

/** Whether the ribbon's Refresh is switched off. */
async function isRefreshOff(): Promise<boolean> {
  await page.getByRole("button", { name: "Figures" }).click();
  const item = page.getByRole("menuitem", { name: "Refresh workbook" });
  const isOff = await item.getAttribute("aria-disabled");
  await page.keyboard.press("Escape");
  return isOff === "true";
}

describe("the workbench", () => {
  it("opens a sample workbook beside the add-in, and office.js accepts it as Excel", async () => {
    await page.getByRole("grid").waitFor({ timeout: settleWithin });
    await expectCell("Budget!A1", /what Leeds spends/);
    await pane.getByRole("button", { name: "Sign in" }).waitFor({ timeout: settleWithin });
    expect(await workbench.addIn().evaluate(() => [Office.context.host, Office.context.platform])).toEqual([
      "Excel",
      "OfficeOnline",
    ]);
  }, 60_000);

  it("shows a new user the figures that the sample was saved with, and what this is", async () => {
    await expectCell("Budget!D19", /^£/);
    expect(await page.getByRole("gridcell", { name: /#N\/A|#BUSY!/ }).count()).toBe(0);
    await pane.getByText(/^Yardstick puts what other councils spend/).waitFor();
    await pane.getByRole("button", { name: "Try as Leeds" }).waitFor();
    expect(await isRefreshOff()).toBe(true);
    await photograph("first-minute");
  }, 60_000);

  it("opens the other samples for somebody who has not signed in, and then shows Check's findings in the sheet", async () => {
    const open = async (name: string) => {
      await page.getByRole("button", { name: "Samples" }).click();
      await page.getByRole("menuitem", { name }).click();
    };
    await open("Questionnaire, half filled in");
    await page.getByRole("tab", { name: "Children looked after" }).click();
    await expectCell("Children looked after!D11", "to answer");
    await pane.getByRole("button", { name: "Try as Leeds" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await photograph("sample-questionnaire");
    await open("Budget that compares Leeds");
    await expectCell("Budget!D19", /^£/);
    await pane.getByRole("button", { name: "Try as Leeds" }).waitFor();
  }, 60_000);

  it("says in the cells that somebody fills before signing in what to do", async () => {
    await type("Budget!K18", '=CLUB.VALUE("s251.residential-care.weekly-cost","Leeds","2024-25")');
    await expectCell("Budget!K18", "#N/A");
    expect(await cell("Budget!K18").getAttribute("aria-description")).toMatch(/sign in; the figures then fill in/);
  }, 60_000);

  it("takes the code from its link out of the address, and asks for the link only if it was not opened", async () => {
    expect(page.url()).toBe(`${workbench.service.url}/workbench`);
    const second = await page.context().newPage();
    second.setDefaultTimeout(settleWithin);
    await second.goto(page.url());
    const theirs = second.frameLocator("iframe");
    const link = theirs.getByRole("textbox", { name: "Link from npm start" });
    await theirs.getByRole("button", { name: "Sign in" }).waitFor();
    expect(await link.count()).toBe(0);
    // As in Excel, which has its own storage.
    await second.evaluate(() => localStorage.clear());
    await second.reload();
    await link.waitFor();
    await workbench.photograph("sign-in-link", second);
    await signIn(theirs, "Leeds");
    await theirs.getByText(/To sign in you need the link that npm start printed/).waitFor();
    await link.fill(workbench.service.signInLink);
    await theirs.getByRole("button", { name: "Sign in" }).click();
    await theirs.getByRole("tab", { name: "Club" }).click();
    await theirs.getByRole("button", { name: "Sign out" }).click();
    await theirs.getByRole("button", { name: "Sign in" }).waitFor();
    expect(await link.count()).toBe(0);
    await second.close();
  }, 60_000);

  it("shows the published figures in the cells once signed in as Leeds with one click", async () => {
    await pane.getByRole("button", { name: "Try as Leeds" }).click();
    await expectCell("Budget!K18", "8625");
    await expectCell("Budget!C19", "£8,625");
    await expectCell("Budget!C20", "£270");
    await expectCell("Budget!C24", "85");
    await expectCell("Budget!D24", "78");
    await expectCell("Budget!D25", "21.5");
    await expectCell("Budget!G15", "£0");
    await expectCell("Budget!A28", /Open Government Licence/);
    await photograph("workbench");
  }, 60_000);

  it("shows the neighbour medians of Enfield, Kent and Leeds as published", async () => {
    await page.getByRole("tab", { name: "Neighbours" }).click();
    for (const [row, own, rate, reReferrals] of [
      [4, "46", "62", "19.3"],
      [5, "53", "56", "21.0"],
      [6, "85", "78", "21.5"],
    ] as const) {
      await expectCell(`Neighbours!B${row}`, own);
      await expectCell(`Neighbours!C${row}`, rate);
      await expectCell(`Neighbours!E${row}`, reReferrals);
    }
    await page.getByRole("tab", { name: "Budget" }).click();
  }, 60_000);

  it("recalculates when the peer group's cell changes", async () => {
    await type("Budget!B4", "all");
    await expectCell("Budget!D19", "£7,270");
    await expectCell("Budget!I19", "150");
    await type("Budget!B4", "neighbors");
    await expectCell("Budget!D19", "#N/A");
    expect(await cell("Budget!D19").getAttribute("aria-description")).toMatch(/There is no peer group "neighbors"/);
    await type("Budget!B4", "neighbours");
    await expectCell("Budget!D24", "78");
    await expectCell("Budget!I19", "10");
  }, 60_000);

  it("is a sheet to work in: formulas by pointing, filling by dragging, copying and taking back", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await type("Budget!B31", "1");
    await type("Budget!B32", "2");
    await cell("Budget!B31").click();
    await cell("Budget!B32").click({ modifiers: ["Shift"] });
    await page.locator(".fill-handle").dragTo(cell("Budget!B34"));
    await expectCell("Budget!B34", "4");
    await cell("Budget!C31").click();
    await page.keyboard.type("=sum");
    await page.getByRole("option", { name: "SUM", exact: true }).waitFor();
    await page.keyboard.press("Tab");
    await cell("Budget!B31").click();
    await page.keyboard.press("F4");
    await page.keyboard.type(",");
    await cell("Budget!B31").click();
    await photograph("formula-help");
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    await cell("Budget!C31").click();
    await page.locator(".fill-handle").dblclick();
    await expectCell("Budget!C34", "5");
    await page.keyboard.press("Control+c");
    await cell("Budget!D32").click();
    await page.keyboard.press("Control+v");
    await page.keyboard.press("Escape");
    await cell("Budget!D32").click();
    expect(await page.locator(".formula").inputValue()).toBe("=SUM($B$31,C32)");
    // Text that runs over its neighbour leaves the neighbour's clicks to it.
    await type("Budget!E36", "A note that runs over the cells to its right, as far as they are blank");
    await cell("Budget!F36").click();
    expect(await page.getByRole("grid").getAttribute("aria-activedescendant")).toBe("cell-F36");
    for (let step = 0; step < 7; step += 1) await page.keyboard.press("Control+z");
    for (const blank of ["B31", "B34", "C34", "D33", "E36"]) await expectCell(`Budget!${blank}`, "");
    await expectCell("Budget!D24", "78");
  }, 60_000);

  it("explains the selected formula in the pane, and any other cell", async () => {
    await cell("Budget!D19").click();
    await pane.getByRole("tab", { name: "Cell" }).click();
    const card = pane.getByRole("group", { name: "Residential care: weekly cost" });
    await card.getByText("£8,158 a week").waitFor();
    const counted = card.getByRole("table", { name: "Counted: 10 authorities, £ a week" });
    await counted.waitFor();
    expect(await counted.getByRole("row").count()).toBe(11);
    expect(await card.textContent()).toMatch(/Leeds \(you\) not counted here£8,625.*Published in.*Release 3 · final/);
    await photograph("cell-formula");
    await cell("Budget!C8").click();
    await pane.getByText(/^\d+ of 11$/).waitFor();
    await photograph("cell-number");
    await cell("Budget!B3").click();
    await pane.getByText("An authority in your clubs").waitFor();
    // The selected cell keeps the keyboard.
    await page.keyboard.press("ArrowDown");
    await pane.getByText("A peer group").waitFor();
    await pane.getByRole("tab", { name: "Compare" }).click();
  }, 60_000);

  it("shows the same comparison in the pane, rounded as published", async () => {
    await pane.getByRole("combobox", { name: "Indicator" }).click();
    await pane.getByRole("combobox", { name: "Indicator" }).fill("looked after per 10,000");
    await pane.getByRole("option", { name: /^Children looked after per 10,000/ }).click();
    await pane.getByLabel("Compare with").selectOption("Statistical neighbours");
    await pane.getByLabel("Year").selectOption("2024-25");
    const table = pane.getByRole("table", { name: /^Figures of / });
    await table.getByText("Median", { exact: true }).waitFor({ timeout: settleWithin });
    expect(await table.textContent()).toMatch(/78/);
    await photograph("explore");
  }, 60_000);

  it("inserts the live formula into the selected cell", async () => {
    await cell("Budget!K19").click();
    await pane.getByRole("button", { name: "Insert formula" }).click();
    await expectCell("Budget!K19", "78");
    expect(
      await page.evaluate(
        () =>
          window.workbench?.model.toData().sheets[0]?.cells.find(({ row, column }) => row === 18 && column === 10)
            ?.formula,
      ),
    ).toBe('=CLUB.PEERMEDIAN("cla.rate-per-10000","neighbours","2024-25")');
  }, 60_000);

  it("inserts a ranked chart that says what it shows, with a bar for each member and for the median", async () => {
    await pane.getByRole("button", { name: "Insert chart" }).click();
    await pane.getByText(/The chart is on the sheet/).waitFor({ timeout: settleWithin });
    await drawn(
      /^Chart: Leeds: 85 per 10,000 aged 0-17, 7\.5 above the median of its 10 statistical neighbours \(77\.5\), Children/,
    );
    await page.waitForTimeout(1_000);
    await photograph("chart");
    await expectCell("Yardstick chart 1!B1", "Children looked after per 10,000");
    await expectCell("Yardstick chart 1!B2", "Statistical neighbours");
    // Nothing beside it but what can be changed.
    expect(await page.locator('[data-cell^="Yardstick chart 1!"]').filter({ hasText: /./ }).count()).toBe(8);
    const shown = await page.locator("figure.chart").first().textContent();
    for (const text of ["Portsmouth", "Bournemouth, Christchurch and Poole", "Bristol", "Group median", "Source:"]) {
      expect(shown).toContain(text);
    }
    const [chart] = await chartsNamed("Yardstick chart 1");
    expect(chart?.type).toBe("BarClustered");
    expect(chart?.series).toEqual([
      ["Peers", "#7F93AB"],
      ["Leeds", "#12436D"],
      ["Group median", "#FFFFFF"],
    ]);
  }, 60_000);

  it("turns it into columns for all members when its list says so, and back", async () => {
    await cell("Yardstick chart 1!B2").click();
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("option", { name: "All members" }).click();
    await drawn(/^Chart: Leeds: 85 per 10,000 aged 0-17, .* above the median of/);
    await page
      .locator("figure.chart")
      .getByText(/^Upper quartile \d+$/)
      .waitFor();
    await photograph("chart-all");
    expect((await chartsNamed("Yardstick chart 1"))[0]?.type).toBe("ColumnClustered");
    await type("Yardstick chart 1!B2", "neighbours");
    await drawn(/^Chart: Leeds: 85.*its 10 statistical neighbours/);
    expect((await chartsNamed("Yardstick chart 1"))[0]?.type).toBe("BarClustered");
  }, 60_000);

  it("charts what the selected cell's formula compares, from the ribbon", async () => {
    await page.getByRole("tab", { name: "Budget" }).click();
    await cell("Budget!D19").click();
    const before = await page.getByRole("tab").count();
    await page.getByRole("button", { name: "Insert" }).first().click();
    await page.getByRole("menuitem", { name: "Chart" }).click();
    await page.getByRole("tab").nth(before).waitFor({ timeout: settleWithin });
    await expectCell("Yardstick chart 2!B1", "Residential care: weekly cost");
    await drawn(/^Chart: Leeds: £8,625 a week, £1,355 above|^Chart: Leeds: £8,625 a week/);
  }, 60_000);

  it("puts a trend where the selected cell is, and both charts follow the one cell with their group", async () => {
    await cell("Yardstick chart 2!C1").click();
    await page.keyboard.press("ArrowRight");
    await pane.getByLabel("Chart", { exact: true }).selectOption("Trend, all years");
    await pane.getByLabel("Where").selectOption("At the selected cell");
    await pane.getByRole("button", { name: "Insert chart" }).click();
    await drawn(/^Chart: Leeds: 85 per 10,000.*in 2024-25.*its 10 statistical neighbours.*Leeds \(7 values\)/);
    await photograph("trend");
    await type("Yardstick chart 2!B2", "All members");
    await drawn(/^Chart: Leeds: 85 per 10,000.*in 2024-25.*members.*Leeds \(7 values\)/);
    await drawn(/^Chart: Leeds: £8,625 a week, .*members/);
    await photograph("trend-all");
    const [chart] = await chartsNamed("Yardstick chart 3");
    expect(chart?.series.slice(-2).map(([name]) => name)).toEqual(["Group median", "Leeds"]);
  }, 120_000);

  it("recognises a chart that is clicked, and changes it from the pane, with a way back", async () => {
    await pane.getByRole("tab", { name: "Cell" }).click();
    await page.locator('figure[data-chart="Yardstick chart 3"]').click();
    const part = pane.getByRole("region", { name: "The charts on this sheet" });
    await part.getByRole("heading", { name: "Yardstick chart 3" }).waitFor();
    await part.getByText(/^Peer group follows \$B\$2\. What you choose here takes its place/).waitFor();
    await part.getByLabel("Peer group").selectOption("Region");
    await drawn(/^Chart: Leeds: 85 per 10,000.*in 2024-25.*region.*Leeds \(7 values\)/);
    await drawn(/^Chart: Leeds: £8,625 a week, .*members/);
    await photograph("chart-from-the-pane");
    await pane.getByRole("button", { name: "Put back what was there" }).click();
    await drawn(/^Chart: Leeds: 85 per 10,000.*in 2024-25.*members.*Leeds \(7 values\)/);
    await page.locator('figure[data-chart="Yardstick chart 2"]').click();
    await part.getByRole("heading", { name: "Yardstick chart 2" }).waitFor();
    // Without a mouse: Esc, and then by name.
    await page.keyboard.press("Escape");
    await part.getByLabel("Chart", { exact: true }).selectOption("Yardstick chart 3: Trend, all years");
    await part.getByText(/^Leeds: 85 per 10,000 aged 0-17 in 2024-25/).waitFor();
    await pane.getByRole("tab", { name: "Compare" }).click();
  }, 120_000);

  it("saves an .xlsx that keeps the formulas and their figures, and opens it again", async () => {
    await page.getByRole("tab", { name: "Budget" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save" }).click(),
    ]);
    const path = join(workbench.data, "saved.xlsx");
    await download.saveAs(path);
    const opened = await openXlsx(readFileSync(path));
    const saved = opened.data.sheets[0]?.cells.find(({ row, column }) => row === 18 && column === 3);
    expect(saved?.formula).toBe("=CLUB.PEERMEDIAN(B19,$B$4,$B$5)");
    expect(typeof saved?.value).toBe("number");
    await page.locator('input[type="file"]').setInputFiles(path);
    // Cells show the saved values until the add-in, which is reloaded with the workbook, is ready.
    await pane.getByRole("combobox", { name: "Indicator" }).waitFor();
    await expectCell("Budget!D24", "78");
    await expectCell("Budget!K19", "78");
  }, 60_000);

  it("printed no errors on the browser's console", () => {
    expect(workbench.complaints).toEqual([]);
  });

  it("uses the last release when the service is gone, and says so", async () => {
    await workbench.service.stop("SIGKILL");
    expect(await isRefreshOff()).toBe(false);
    await page.getByRole("button", { name: "Figures" }).click();
    await page.getByRole("menuitem", { name: "Refresh workbook" }).click();
    await expectCell("Budget!A28", /the copy kept on this machine/);
    await expectCell("Budget!D24", "78");
    await pane
      .getByText(/does not answer/)
      .first()
      .waitFor();
    await photograph("offline");
  }, 60_000);
});
