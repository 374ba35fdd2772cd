/** @jest-environment ./test/service/support/pglite-environment.cjs */
import AxeSource from "axe-core";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { prepareClub } from "./prepare-club";
import { signIn } from "./sign-in";

/**
 * A workbook that stays on a release while a newer one is out, in Chromium with the real service: what would move, moving
 * the pin, what changed, and back. Each step continues from the one before.
 */

const settleWithin = 30_000;

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  // The service has the shipped release of Section 251, and a newer one with another year.
  workbench = await openWorkbench({ settleWithin, isNew: true, prepare: prepareClub });
  ({ page, pane } = workbench);
  await signIn(pane, "Leeds");
  await pane.getByRole("tab", { name: "Club" }).waitFor();
}, 180_000);

afterAll(() => workbench?.close(), 60_000);

const rows = [
  ["Looked after, gross", '=CLUB.VALUE("s251.looked-after.gross","Leeds")'],
  ["Leaving care, gross", '=CLUB.VALUE("s251.leaving-care.gross","Leeds")'],
  ["Looked after, median", '=CLUB.PEERMEDIAN("s251.looked-after.gross","neighbours")'],
  ["Looked after, twice", '=CLUB.VALUE("s251.looked-after.gross","Leeds")*2'],
  ["Looked after in 2023-24", '=CLUB.VALUE("s251.looked-after.gross","Leeds","2023-24")'],
  ["Release", '=CLUB.ABOUT("section-251")'],
];

/** Runs in the add-in's own page. */
async function write(cells: readonly (readonly string[])[]): Promise<void> {
  await workbench.addIn().evaluate(
    (formulas) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange(`A1:B${formulas.length}`).formulas = formulas.map((row) => [...row]);
        sheet.getRange("A:A").format.columnWidth = 180;
        sheet.getRange(`B1:B${formulas.length - 1}`).numberFormat = formulas.slice(1).map(() => ["£#,##0"]);
        await context.sync();
      }),
    cells,
  );
}

const shown = (cell: string) => page.locator(`[data-cell$='!${cell}']`).textContent();
const settled = (cell: string, text: RegExp) =>
  page.locator(`[data-cell$='!${cell}']`).filter({ hasText: text }).waitFor();
const photograph = (name: string, what?: Locator) => workbench.photograph(`pins-${name}`, what);

async function violations(): Promise<readonly string[]> {
  const frame = workbench.addIn();
  await frame.evaluate(AxeSource.source);
  const found = await frame.evaluate(
    async () =>
      (await (globalThis as unknown as { axe: typeof AxeSource }).axe.run({ exclude: ["[data-tabster-dummy]"] }))
        .violations,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test("a workbook that is pinned to an earlier release shows its figures, and says so", async () => {
  await workbench.addIn().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.names.add("Yardstick_releases", '="section-251 3"');
      await context.sync();
    }),
  );
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await write(rows);
  await settled("B6", /release 3 .*to which this workbook is pinned/);
  await settled("B1", /^£/);
  await pane
    .getByText(/^pinned$/)
    .first()
    .waitFor();
}, 120_000);

test("says what the newer release would move, changes nothing before it is accepted, and puts it back", async () => {
  const before = await Promise.all(["B1", "B2", "B3", "B4", "B5"].map(shown));
  await pane.getByRole("tab", { name: "Club" }).click();
  const pins = pane.getByRole("region", { name: "Which release this workbook uses" });
  await pins.getByText(/pinned to release 3\. Release 4 .* is out\./).waitFor();
  await pins.getByRole("button", { name: "What would move?" }).click();
  const would = pane.getByRole("region", { name: "What would move" });
  await would.getByText(/of your 6 figures would move\./).waitFor();
  await would.scrollIntoViewIfNeeded();
  await photograph("would-move");
  expect(await violations()).toEqual([]);
  expect(await Promise.all(["B1", "B2", "B3", "B4", "B5"].map(shown))).toEqual(before);
  const foretold = await would.getByText(/^£.* → £/).allTextContents();
  expect(foretold.length).toBeGreaterThan(0);

  await would.getByRole("button", { name: "Use release 4" }).click();
  await settled("B6", /release 4 .*to which this workbook is pinned/);
  const changed = pane.getByRole("region", { name: "What changed" });
  await changed.getByText(/of 6 cells changed/).waitFor();
  const moved = await changed.getByText(/^£.* → £/).allTextContents();
  // Those that calculate with a figure are said only now.
  expect(moved).toEqual(expect.arrayContaining(foretold));
  await changed.scrollIntoViewIfNeeded();
  await photograph("what-changed");
  expect(await violations()).toEqual([]);

  await changed.getByRole("button", { name: "Put on a sheet" }).click();
  await page.getByRole("tab", { name: "Yardstick changes" }).waitFor();
  await photograph("sheet");
  await page.getByRole("tab", { name: "Sheet1" }).click();

  await pins.getByRole("button", { name: "Put back" }).click();
  await settled("B6", /release 3 .*to which this workbook is pinned/);
  expect(await Promise.all(["B1", "B2", "B3", "B4", "B5"].map(shown))).toEqual(before);
  expect(workbench.complaints).toEqual([]);
}, 180_000);
