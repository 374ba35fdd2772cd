/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { put } from "../domain/clubs/put";
import { fillQuestionnaire, typedAnswers } from "../support/fill-questionnaire";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { cla, prepareClub, submitLastYear } from "./prepare-club";
import { signIn } from "./sign-in";

/**
 * Two copies of one questionnaire on one machine, each with its own submissions. Each step continues from the one
 * before.
 */

const unsigned = cla.signOff.reduce((filled, { id }) => put(filled, id, null), cla202526Example);
const submissions = "**/years/2025-26/members/*/submissions";

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;
let copy: string;

beforeAll(async () => {
  workbench = await openWorkbench({ settleWithin: 40_000, prepare: prepareClub, before: submitLastYear });
  ({ page, pane } = workbench);
  copy = join(workbench.data, "copy.xlsx");
}, 120_000);

afterAll(() => workbench?.close(), 120_000);

const isReady = () =>
  pane.getByRole("button", { name: "Submit", exact: true }).and(pane.locator(":not([aria-disabled=true])")).waitFor();

async function submit(): Promise<void> {
  await isReady();
  await pane.getByRole("button", { name: "Submit", exact: true }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByRole("textbox", { name: /Signed off by/ }).fill("C. Officer");
  await dialog.getByRole("textbox", { name: /Signatory's job title/ }).fill("Finance manager");
  await dialog.getByLabel(/Date of sign-off/).fill("2026-09-30");
  await dialog.getByLabel(/Agrees with Section 251/).selectOption("Yes");
  await dialog.getByRole("button", { name: "Sign off and submit" }).click();
}

it("is built, filled in and saved, and the first copy is submitted while the service does not answer", async () => {
  await signIn(pane, "Leeds");
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("combobox", { name: "Questionnaire" }).selectOption({ label: "Children Looked After 2025-26" });
  await pane.getByRole("button", { name: "Build the questionnaire" }).click();
  await pane.getByText(/The questionnaire is in the workbook/).waitFor();
  await workbench.addIn().evaluate(fillQuestionnaire, typedAnswers(cla, unsigned));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save" }).click(),
  ]);
  await download.saveAs(copy);
  await page.route(submissions, (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await submit();
  await pane.getByText(/Your submission is kept on this machine/).waitFor();
}, 120_000);

it("is sent from the second copy, which does not show the first one's receipt", async () => {
  await page.unroute(submissions);
  await page.locator('input[type="file"]').setInputFiles(copy);
  await pane.getByText(/Your queued submission was received as version 1/).waitFor();
  await isReady();
  expect(await pane.getByText(/^Submitted: version/).count()).toBe(0);
  await workbench.photograph("two-copies-sent");
}, 120_000);

it("does not replace the first without asking", async () => {
  await workbench.addIn().evaluate(fillQuestionnaire, typedAnswers(cla, put(unsigned, "cla.in_need", 3100)));
  await submit();
  await pane.getByText(/has submitted version 1 in the meantime/).waitFor();
  await pane
    .getByRole("rowheader", { name: /in need/i })
    .first()
    .waitFor();
  await workbench.photograph("two-copies-compared");
  await pane.getByRole("button", { name: "Send mine as version 2" }).click();
  await pane.getByText("Received as version 2.").waitFor();
}, 120_000);
