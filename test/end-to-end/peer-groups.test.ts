import type { FrameLocator, Page } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { signIn } from "./sign-in";

/**
 * Peer groups of a user in Leeds, in Chromium with the real service: similar authorities, explained; picked ones, with
 * the keyboard; and both in the workbook's cells. Each step continues from the one before.
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

const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: typeof name === "string" });

/** The pane in light and dark. */
async function photograph(name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(200);
    await workbench.photograph(`peer-groups-${name}-${colorScheme}`, page.locator("iframe"));
  }
  await page.emulateMedia({ colorScheme: "light" });
}

/** Types a formula into a cell, and waits for its result. */
async function resultOf(reference: string, formula: string, settled: RegExp): Promise<string> {
  const cell = page.locator(`[data-cell="${reference}"]`);
  await cell.click();
  await page.keyboard.type(formula);
  await page.keyboard.press("Enter");
  const deadline = Date.now() + settleWithin;
  let shown = "";
  while (Date.now() < deadline) {
    shown = (await cell.textContent()) ?? "";
    if (settled.test(shown)) return shown;
    await page.waitForTimeout(50);
  }
  throw new Error(`${reference} shows "${shown}" for ${formula}`);
}

/** Presses a key until this control has the focus. */
async function go(key: "Tab" | "ArrowDown", role: "button" | "textbox" | "checkbox", name: string): Promise<void> {
  const control = pane.getByRole(role, { name, exact: true });
  for (let steps = 0; steps < 40; steps += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach "${name}".`);
}

const isAsWideAsThePane = () =>
  pane.locator("html").evaluate((element) => element.scrollWidth <= element.clientWidth && element.clientWidth > 0);

it("says who is in the suggested group, how close each is, and the source", async () => {
  await pane.getByText("Who is in this group, and why: 10 authorities").click();
  await pane.getByText("As published: Department for Education statistical neighbours, 2025 model.").waitFor();
  const members = pane.getByRole("table", { name: "Members of the group" });
  expect(await members.getByRole("row").count()).toBe(11);
  expect(await members.getByText(/^(Very close|Close|Somewhat close)$/).count()).toBe(10);
  await photograph("neighbours");
}, 60_000);

it("finds similar authorities by characteristics and weights, ranked and explained", async () => {
  await button("Peer groups").click();
  await pane.getByText(/has saved no peer group yet/).waitFor();
  await photograph("none");
  await button("New group").click();
  await pane.getByRole("textbox", { name: "Name" }).fill("Cities like Leeds");
  await pane.getByRole("radio", { name: "Find those similar to Leeds" }).check();
  const preview = pane.getByRole("region", { name: "Preview" });
  await preview.getByText(/^15 authorities found/).waitFor();
  await photograph("characteristics");
  const nearest = (await preview.locator("summary").allTextContents()).slice(0, 15);
  const distances = nearest.map((text) => Number(/distance (\d\.\d\d)$/.exec(text)?.[1]));
  expect(distances).toEqual([...distances].sort((left, right) => left - right));
  expect(distances[0]).toBeGreaterThan(0);
  expect(distances[14]).toBeLessThan(1);
  await preview.locator("summary").first().click();
  await preview
    .getByText(/standard deviations (above|below); \d+% of the distance/)
    .first()
    .waitFor();
  await preview.getByText(/could not be compared$/).click();
  await preview
    .getByText(/^How rural: four bands by rural residents, 2021: /)
    .first()
    .waitFor();
  expect(
    await preview
      .getByRole("listitem")
      .filter({ hasText: /^Cumberland/ })
      .count(),
  ).toBe(1);
  await preview.locator("summary").first().scrollIntoViewIfNeeded();
  await photograph("preview");

  await pane.getByRole("group", { name: "Residents aged 0 to 17" }).getByRole("spinbutton").fill("25");
  const weighted = (await preview.locator("summary").allTextContents()).slice(0, 15);
  expect(weighted).not.toEqual(nearest);
  await button("Save group").click();
  await pane.getByText(/"Cities like Leeds" is saved with 15 authorities/).waitFor();
  await photograph("saved");
}, 60_000);

it("makes a group of picked authorities with the keyboard only", async () => {
  await button("Back to Compare").focus();
  await go("Tab", "button", "New group");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Our group");
  await go("Tab", "checkbox", "Barking and Dagenham");
  for (const name of ["Birmingham", "Bradford"]) {
    await go("ArrowDown", "checkbox", name);
    await page.keyboard.press("Space");
  }
  await pane.getByText("2 chosen.", { exact: false }).waitFor();
  await photograph("picking");
  await go("Tab", "button", "Save group");
  await page.keyboard.press("Enter");
  await pane.getByText(/"Our group" is saved with 2 authorities/).waitFor();
}, 60_000);

it("calculates a formula that names the group, and again when the group changes", async () => {
  const formula = (peers: string) => `=CLUB.PEERCOUNT("cla.rate-per-10000","${peers}","2024-25")`;
  expect(await resultOf("Budget!K20", formula("Our group"), /^\d/)).toBe("2");
  expect(await resultOf("Budget!K21", formula("Cities like Leeds"), /^\d/)).toBe("15");
  await button("Change: Our group").click();
  await pane.getByRole("textbox", { name: "Name" }).fill("Yorkshire and Birmingham");
  await pane.getByRole("searchbox", { name: "Find an authority" }).fill("wake");
  await pane.getByRole("checkbox", { name: "Wakefield" }).check();
  await button("Save group").click();
  await pane.getByText(/"Yorkshire and Birmingham" is saved with 3 authorities/).waitFor();
  await page.locator('[data-cell="Budget!K20"]').getByText("3", { exact: true }).waitFor();
}, 60_000);

it("charts the group", async () => {
  await button("Compare with it: Yorkshire and Birmingham").click();
  await pane.getByRole("table", { name: /^Figures of .*Yorkshire and Birmingham/ }).waitFor();
  await button("Insert chart").click();
  await pane.getByText(/The chart is on the sheet/).waitFor();
  await page.getByRole("tab", { name: "Yardstick data" }).click();
  await page.locator('[data-cell="Yardstick data!B9"]').getByText(/^£/).waitFor();
  await page
    .locator('[data-cell="Yardstick data!B13"]')
    .getByText(/^[23]$/)
    .waitFor();
  await page.getByRole("tab", { name: "Budget" }).click();
}, 60_000);

it("deletes a group, so that its formulas say so, and restores it", async () => {
  await button("Peer groups").click();
  await button("Delete: Cities like Leeds").click();
  await photograph("delete");
  await button("Delete it").click();
  await pane.getByText('"Cities like Leeds" is deleted.').waitFor();
  const cell = page.locator('[data-cell="Budget!K21"]');
  await cell.getByText("#N/A").waitFor();
  await button("Undo").click();
  await cell.getByText("15", { exact: true }).waitFor();
}, 60_000);

it("shows a colleague's change beside the user's own before either is lost", async () => {
  await button("Change: Yorkshire and Birmingham").click();
  await pane.getByRole("checkbox", { name: "Bradford" }).uncheck();
  const second = await page.context().newPage();
  await second.goto(`${workbench.service.url}/workbench`);
  const theirs = second.frameLocator("iframe");
  await theirs.getByRole("button", { name: "Peer groups" }).click();
  await theirs.getByRole("button", { name: "Change: Yorkshire and Birmingham" }).click();
  await theirs.getByRole("checkbox", { name: "Barnsley" }).check();
  await theirs.getByRole("button", { name: "Save group" }).click();
  await theirs.getByText(/is saved with 4 authorities/).waitFor();
  await second.close();

  await button("Save group").click();
  await pane.getByRole("region", { name: "Changed by somebody else" }).waitFor();
  await photograph("conflict");
  await button("Save mine over theirs").click();
  await pane.getByText(/is saved with 2 authorities/).waitFor();
}, 60_000);

it.each([320, 175])(
  "fits into %d pixels, as a pane that is magnified to 200 per cent is",
  async (width) => {
    await page.addStyleTag({ content: `iframe { width: ${width}px !important; min-width: 0 !important }` });
    await button("New group").click();
    expect(await isAsWideAsThePane()).toBe(true);
    await pane.getByRole("radio", { name: /similar to Leeds/ }).check();
    await pane.getByRole("region", { name: "Preview" }).waitFor();
    expect(await isAsWideAsThePane()).toBe(true);
    await photograph(`${width}`);
    await button("Cancel").click();
    await button("Discard it").click();
    expect(await isAsWideAsThePane()).toBe(true);
  },
  60_000,
);

it("printed no errors on the browser's console except the expected conflict", () => {
  expect(workbench.complaints.filter((text) => !/412/.test(text))).toEqual([]);
});

it("loses nothing typed when the service is gone", async () => {
  await button("New group").click();
  await pane.getByRole("textbox", { name: "Name" }).fill("Kept");
  await pane.getByRole("checkbox", { name: "Kent" }).check();
  await workbench.service.stop("SIGKILL");
  await button("Save group").click();
  await pane.getByText(/does not answer.*What you typed is kept here/).waitFor();
  expect(await pane.getByRole("textbox", { name: "Name" }).inputValue()).toBe("Kept");
  await photograph("offline");
}, 60_000);
