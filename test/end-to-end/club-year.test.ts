/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { receipt } from "../../src/domain/questionnaire/receipt";
import type { FrameLocator, Page } from "playwright-core";
import { leeds } from "../domain/rules/answers-of";
import { explained } from "../service/support/explained";
import { fosteringAt } from "../service/support/fostering-at";
import { filledBy, requestOf, submissionHeaders, submissionsPath } from "../service/support/questionnaire";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { prepareClub } from "./prepare-club";
import { signIn } from "./sign-in";

/**
 * Children Looked After 2025-26 from open to final, in Chromium: the administrator's page in one tab, and in another a
 * fourth member's workbook, which has the figures that day. The members send what their panes would send.
 *
 *            £ a night   £ a week (× 7)
 * Leeds          70          490
 * Enfield        73          511   queried while the draft is out, and revised: 69, so 483
 * Kent           74          518
 * Manchester     66          462
 * Cornwall       68          476   3 children went missing: withheld
 * Surrey          -            -   returns nothing, and reads the figures all the same
 */
const [enfield, kent, manchester, cornwall] = ["E09000010", "E10000016", "E08000003", "E06000052"] as const;
const settleWithin = 30_000;

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;
let administrator: Page;

beforeAll(async () => {
  workbench = await openWorkbench({ settleWithin, isNew: true, prepare: prepareClub });
  ({ page, pane } = workbench);
  administrator = await page.context().newPage();
  administrator.setDefaultTimeout(settleWithin);
}, 120_000);

afterAll(() => workbench?.close(), 60_000);

async function submit(member: string, answers: Record<string, number>, follows = 0) {
  const { service } = workbench;
  const token = await service.signIn(member);
  const ask = async (path: string, body: object) =>
    JSON.parse((await service.fetch(path, { token, body })).body.toString()) as unknown;
  const path = submissionsPath(member);
  const body = await explained(ask, path, requestOf(filledBy(member, answers)));
  const sent = await service.fetch(path, { token, body, headers: submissionHeaders(follows) });
  expect([sent.status, sent.status === 201 ? "" : sent.body.toString()]).toEqual([201, ""]);
  return receipt.parse(JSON.parse(sent.body.toString())).version;
}

/** Presses a button that says first what it does, and does it. */
async function confirm(name: string): Promise<void> {
  await administrator.getByRole("button", { name, exact: true }).click();
  await administrator.getByRole("form", { name, exact: true }).getByRole("button", { name, exact: true }).click();
}

const tab = (name: string) => administrator.getByRole("tab", { name, exact: true }).click();
const heading = (name: string) => administrator.getByRole("heading", { name, exact: true }).waitFor();

/** What the cell shows, once it shows this. */
async function expectCell(text: string): Promise<void> {
  await page.locator("[data-cell$='!A1']").filter({ hasText: text }).waitFor();
}

test("members return, and the administrator closes the year and publishes a draft", async () => {
  expect(await submit(leeds, fosteringAt(70))).toBe(1);
  expect(await submit(enfield, fosteringAt(73))).toBe(1);
  expect(await submit(kent, fosteringAt(74))).toBe(1);
  expect(await submit(manchester, fosteringAt(66))).toBe(1);
  expect(await submit(cornwall, { ...fosteringAt(68), "cla.missing": 3 })).toBe(1);

  const link = new URL(workbench.service.signInLink);
  link.pathname = "/administrator";
  await administrator.goto(link.href);
  await administrator.getByRole("button", { name: "Try it with the link from npm start" }).click();
  await administrator
    .getByRole("combobox", { name: "Club year", exact: true })
    .selectOption({ label: "Children Looked After 2025-26" });
  await heading("Open: members submit");
  await administrator.getByText("5 of ", { exact: false }).waitFor();
  await confirm("Close");
  await heading("Closed: nobody submits any more");
  await confirm("Publish a draft");
  await heading("A draft release is out");
  await workbench.photograph("administrator-draft", administrator);
}, 120_000);

test("another member's workbook has the draft's median", async () => {
  await page.bringToFront();
  await signIn(pane, "Surrey");
  await page.locator("[data-cell$='!A1']").click();
  await page.keyboard.type('=CLUB.PEERMEDIAN("cla.fostering.own.weekly-cost","all")');
  await page.keyboard.press("Enter");
  await expectCell("490");
}, 120_000);

test("a query is answered by a revision; the final says what it withholds, and the cell has its figures", async () => {
  await administrator.bringToFront();
  await tab("Queries");
  await administrator.getByLabel("Member").selectOption({ label: "Enfield" });
  await administrator.getByRole("combobox", { name: "About" }).pressSequentially("own fostering");
  await administrator.getByRole("listbox").getByRole("option").first().click();
  await administrator.getByLabel("Your query").fill("Does this include what you pay to agencies?");
  await administrator.getByRole("button", { name: "Send to the member" }).click();
  const thread = administrator.getByRole("region", { name: /^Query: Enfield/ });
  await thread.getByText("Does this include what you pay to agencies?").waitFor();

  await confirm("Let members revise");
  await heading("Members revise what they submitted");
  expect(await submit(enfield, fosteringAt(69), 1)).toBe(2);
  await confirm("Publish a draft");
  await heading("A draft release is out");
  await confirm("Publish the final");
  await heading("The final release is out");

  await tab("Releases");
  await administrator.getByRole("button", { name: "What release 3 withholds" }).click();
  const withheld = administrator.getByRole("table", { name: "What release 3 withholds" });
  await withheld.getByRole("row", { name: /^Cornwall Children who went missing 1 to 4 people/ }).waitFor();
  await workbench.photograph("administrator-final", administrator);

  // The add-in asks by itself in a while; the ribbon's button asks at once.
  await page.bringToFront();
  await page.getByRole("button", { name: "Figures" }).click();
  await page.getByRole("menuitem", { name: "Refresh workbook" }).click();
  await expectCell("483");
  expect(workbench.complaints).toEqual([]);
}, 120_000);
