import AxeSource from "axe-core";
import type { FrameLocator, Page } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { signIn } from "./sign-in";

/**
 * Compare for a user in Leeds, in Chromium with the real service and the shipped releases: search and browse all clubs,
 * the answer, the picture for 10 members and for all, an old indicator, and a value that is missing. Each step continues
 * from the one before.
 */

const settleWithin = 15_000;

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  workbench = await openWorkbench({ settleWithin });
  ({ page, pane } = workbench);
  await signIn(pane, "Leeds");
  await pane.getByLabel("Compare with").waitFor();
}, 120_000);

afterAll(() => workbench?.close(), 60_000);

const search = () => pane.getByRole("combobox", { name: "Indicator" });
const answer = () => pane.getByRole("region", { name: "Your value" });

async function photograph(name: string): Promise<void> {
  await page.screenshot({ path: workbench.picture(`compare-${name}`) });
}

/** What axe finds in the pane, drawn by a browser. */
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

/** Whether anything in the pane is wider than the pane. */
const isCut = () =>
  workbench.addIn().evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test("the keyboard alone finds an indicator of another club by everyday words, and Compare answers first", async () => {
  await search().focus();
  await page.keyboard.type("price of nursing homes for old people");
  await pane.getByRole("listbox").getByRole("option").first().waitFor();
  await photograph("searching");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: /ASC-FR/ }).waitFor();
  expect(await answer().textContent()).toContain("£146.06 (24%) above the median of your 9 statistical neighbours.");
  expect(await answer().textContent()).toContain("Newest figures 2016-17");
  await photograph("old");
  expect(await violations()).toEqual([]);
}, 60_000);

test("ten neighbours have names and values, and the median its place", async () => {
  // The search still has the focus, and typing begins another.
  await page.keyboard.type("children looked after weekly cost");
  await pane.getByRole("listbox").getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await pane.getByText("£63 (3%) below the median of your 10 statistical neighbours.").waitFor();
  await pane.getByText("£4.9m a year less at your 1,498 children.").waitFor();
  const picture = pane.getByRole("figure", { name: /highest first: 10 with a value.* You: £1,905, rank 6 of 11/ });
  expect(await picture.getByRole("row").count()).toBe(13);
  await photograph("neighbours");
  expect(await violations()).toEqual([]);
}, 60_000);

test("all members are columns, of which three are named, and a table for anyone who opens it", async () => {
  await pane.getByLabel("Compare with").selectOption("All members");
  await pane.getByRole("img", { name: /150 with a value among all members/ }).waitFor();
  await photograph("all");
  await pane.getByText("All 150 values").click();
  expect(await pane.getByRole("row", { name: /^Leeds/ }).count()).toBe(1);
  expect(await violations()).toEqual([]);
}, 60_000);

test("browsing goes by club and heading", async () => {
  await pane.getByRole("button", { name: "Browse" }).click();
  const headings = pane.getByRole("region", { name: "Indicators by heading" });
  await headings.getByText("Public Health", { exact: true }).click();
  await headings.getByText(/^Health of children and young people \(\d+\)$/).click();
  await photograph("browsing");
  expect(await violations()).toEqual([]);
  await headings.getByRole("button", { name: "Tooth decay" }).count();
  await headings.getByRole("button", { name: "Low birth weight" }).click();
  await pane.getByRole("heading", { name: /Public Health/ }).waitFor();
}, 60_000);

test.each([
  ["at 320 pixels", 320, "light"],
  ["at 200 % zoom", 175, "light"],
  ["in the dark", 350, "dark"],
] as const)(
  "nothing is cut %s",
  async (_, width, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await pane.getByLabel("Compare with").selectOption("Statistical neighbours");
    await page.locator("iframe").evaluate((frame, pixels) => (frame.style.width = `${pixels}px`), width);
    await page.waitForTimeout(200);
    expect(await isCut()).toBe(false);
    await page.locator("iframe").screenshot({ path: workbench.picture(`compare-${width}-${colorScheme}`) });
    if (width !== 175) expect(await violations()).toEqual([]);
    await page.locator("iframe").evaluate((frame) => (frame.style.width = ""));
    await page.emulateMedia({ colorScheme: "light" });
  },
  60_000,
);

test("forced colours keep own, peers and the median apart", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.waitForTimeout(200);
  await page.locator("iframe").screenshot({ path: workbench.picture("compare-forced-colours") });
  const colours = await workbench
    .addIn()
    .evaluate(() =>
      [...document.querySelectorAll("figure tbody tr")].map(
        (row) => getComputedStyle(row.querySelector("[aria-hidden] > div")!).backgroundColor,
      ),
    );
  expect(new Set(colours).size).toBe(3);
  await page.emulateMedia({ forcedColors: "none" });
}, 60_000);

test("nothing was complained of", () => expect(workbench.complaints).toEqual([]));
