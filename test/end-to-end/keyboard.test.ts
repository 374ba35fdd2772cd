/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { FrameLocator, Page } from "playwright-core";
import { findField, findRegister } from "../../src/domain/clubs/find-field";
import { dateOfSerial } from "../../src/domain/questionnaire/excel-date";
import { layOutQuestionnaire } from "../../src/domain/questionnaire/lay-out-questionnaire";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { put } from "../domain/clubs/put";
import { leeds } from "../domain/rules/answers-of";
import { byKeyboard } from "./by-keyboard";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { cla, prepareClub, submitLastYear } from "./prepare-club";

/**
 * A user without a mouse: the whole questionnaire, from signing in to the sign-off dialog, with the keyboard only; and
 * axe's findings in the pane in every theme and size. Each step continues from the one before.
 */

const axeScript = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The example, with one figure that must be explained and one that is not a number. */
const answers = [
  ["cla.population", 106_000],
  ["cla.enquiries", "'480"],
  ...cla.signOff.map(({ id }) => [id, null] as const),
].reduce((filled, [id, answer]) => put(filled, String(id), answer ?? null), cla202526Example);

const homes = "Own children's homes";

/** The first element that F6 reaches in the pane of a user with several clubs. */
const firstInPane = "Show another club";

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;
let keys: ReturnType<typeof byKeyboard>;

beforeAll(async () => {
  workbench = await openWorkbench({ settleWithin: 40_000, isNew: true, prepare: prepareClub, before: submitLastYear });
  ({ page, pane } = workbench);
  keys = byKeyboard(page, workbench.addIn);
  await pane.getByRole("combobox", { name: "Authority" }).waitFor();
}, 120_000);

afterAll(() => workbench?.close(), 60_000);

interface Here {
  readonly sheet: string;
  readonly cell: string;
  /** The question in the active cell, or the register's column; null if it has neither. */
  readonly asked: string | null;
}

/** The active cell and what it asks. */
async function here(): Promise<Here> {
  return page.evaluate(() => {
    const model = window.workbench!.model;
    const { name: sheet, properties } = model.activeSheet;
    const { row, column } = properties.activeCell;
    const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
    const plain = (reference: string) => reference.replaceAll(/[$=']/g, "");
    const named = model.names.all.find(({ refersTo }) => plain(refersTo) === plain(`${sheet}!${cell}`));
    return { sheet, cell, asked: named?.name ?? null };
  });
}

/** Waits until the active cell has this question, because the pane selects it by a message to the workbook. */
async function comesTo(asked: string): Promise<void> {
  const deadline = Date.now() + 40_000;
  for (let at = await here(); at.asked !== asked; at = await here()) {
    if (Date.now() > deadline) throw new Error(`The active cell is ${at.sheet}!${at.cell}, not that of ${asked}.`);
    await page.waitForTimeout(20);
  }
}

/** Types an answer into the active cell, or chooses it from the cell's list. */
async function answer(name: string, content: string | number): Promise<void> {
  const type = findField(cla, name)?.field.type;
  if (type !== "choice" && type !== "likert")
    return keys.type(type === "date" ? dateOfSerial(Number(content), 1900)! : String(content));
  await keys.press("Alt+ArrowDown");
  let option = await keys.focused();
  for (let tries = 0; option.name !== content && tries < 10; tries += 1) option = await keys.press(String(content)[0]!);
  expect(option.name).toBe(content);
  expect((await keys.press("Enter")).name).toMatch(/^Sheet /);
}

/** Answers every question on the visible sheet, with Tab from input to input until it is back at the first. */
async function fillSheet(): Promise<readonly string[]> {
  const answered: string[] = [];
  await keys.press("Tab");
  for (let at = await here(); at.asked !== null && !answered.includes(at.asked); at = await here()) {
    answered.push(at.asked);
    const content = answers.cells?.[at.asked] ?? null;
    if (content !== null) await answer(at.asked, content as string | number);
    await keys.press("Tab");
  }
  return answered;
}

/** Fills in the register's rows with Tab from cell to cell; without protection, Tab goes one cell to the right. */
async function fillRegister(): Promise<void> {
  const { id, columns } = findRegister(cla, "homes")!;
  const head = await page.evaluate((name) => {
    const sheets = window.workbench!.model.toData().sheets;
    return sheets.flatMap(({ tables }) => tables ?? []).find((table) => table.name === name)!.reference;
  }, id);
  await keys.press("Control+Home");
  await keys.press("ArrowDown", Number(/\d+/.exec(head)) - 1);
  for (const row of answers.rows?.[id] ?? []) {
    await keys.press("Home");
    await keys.press("ArrowDown");
    for (const column of columns) {
      const content = row[column.id] ?? null;
      if (content !== null) await answer(`${id}[${column.id}]`, content as string | number);
      await keys.press("Tab");
    }
  }
}

/** Waits until a check is over. */
async function checked(): Promise<void> {
  await pane.getByRole("button", { name: "Check again", disabled: false }).waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
}

/** Something visible in each tab once it is drawn. */
const within: Readonly<Record<string, RegExp>> = {
  Cell: /What counts/,
  Check: /of \d+ answered/,
  Compare: /Upper quartile/,
  Club: /Submitted versions/,
};

/** Axe's findings in the pane that are serious or worse, as "rule: element", except for Fluent's own focus elements. */
async function seriousFaults(): Promise<readonly string[]> {
  await workbench.addIn().evaluate(axeScript);
  return workbench.addIn().evaluate(async () => {
    const { violations } = await (window as unknown as { readonly axe: typeof axe }).axe.run({
      exclude: ["[data-tabster-dummy]"],
    });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** The words on the pane that are broken in two, with what they stand in; not in formulas, nor what only is read out. */
async function brokenWords(): Promise<readonly string[]> {
  return workbench.addIn().evaluate(() => {
    const isUnseen = (element: HTMLElement | null): boolean =>
      element !== null && (element.offsetWidth <= 1 || isUnseen(element.parentElement));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    while (texts.nextNode()) {
      const { textContent: text, parentElement: within } = texts.currentNode;
      if (text === null || !within?.checkVisibility() || within.closest("code") || isUnseen(within)) continue;
      for (const { 0: word, index } of text.matchAll(/[\p{L}\d]+/gu)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) broken.push(`${word}: ${within.outerHTML}`);
      }
    }
    return broken;
  });
}

/** Every question, sheet by sheet, as one meets its input from left to right and from top to bottom. */
const inputsInOrder = layOutQuestionnaire(cla, { code: leeds, name: "Leeds" }, null, []).sheets.flatMap(({ names }) =>
  [...names].sort((one, other) => one.row - other.row || one.column - other.column).map(({ name }) => name),
);

describe("a user without a mouse", () => {
  it("signs in, and builds the questionnaire", async () => {
    await keys.press("F6", 2);
    expect(await keys.settled("Try as Leeds")).toMatchObject({ in: "pane", isMarked: true });
    expect(await keys.tab("Authority")).toMatchObject({ isMarked: true });
    await keys.type("Leeds");
    await pane.getByRole("option", { name: "Leeds", exact: true }).waitFor();
    expect(await keys.press("Enter")).toMatchObject({ name: "Authority", isOpen: "false" });
    await keys.tab("Sign in");
    await keys.press("Enter");
    await pane.getByRole("tab", { name: "Compare" }).waitFor();
    // The focused element is gone; the focus is where the user goes on.
    await pane.getByRole("combobox", { name: "Indicator" }).waitFor();
    expect(await keys.focused()).toMatchObject({ in: "pane", name: "Indicator", isMarked: true });
    await keys.go("Shift+Tab", "Compare");
    await keys.go("ArrowLeft", /^Check/);
    await keys.press("Enter");
    await pane.getByRole("button", { name: "Build the questionnaire" }).waitFor();
    await keys.tab("Questionnaire");
    await keys.type("Children");
    await keys.tab("Build the questionnaire");
    await keys.press("Enter");
    await pane.getByText(/The questionnaire is in the workbook/).waitFor();
    expect(await keys.focused()).toMatchObject({ in: "pane", name: "Check", isMarked: true });
  }, 120_000);

  it("fills it in, from input to input", async () => {
    await keys.press("Escape");
    expect(await keys.settled("Sheet Cover")).toMatchObject({ in: "page", isMarked: true });
    const answered: string[] = [];
    for (let sheet = "", now = (await here()).sheet; now !== sheet; now = (await here()).sheet) {
      sheet = now;
      if (sheet === homes) await fillRegister();
      else answered.push(...(await fillSheet()));
      await keys.press("Control+PageDown");
    }
    expect(answered).toEqual(inputsInOrder);
  }, 120_000);

  it("checks it, reads a finding, and explains it", async () => {
    await keys.press("F6", 2);
    await keys.settled(firstInPane);
    // The open tab, and then its button.
    await keys.tab("Check");
    await keys.tab("Check");
    await keys.press("Enter");
    await checked();
    expect(await keys.focused()).toMatchObject({ name: "Check again", isMarked: true });
    const finding = await keys.go("F8", /106,000/);
    expect(finding).toMatchObject({ isOpen: "true" });
    await comesTo("cla.population");
    const { name: goTo } = await keys.tab(/^Go to /);
    await keys.press("Enter");
    expect(await keys.focused()).toMatchObject({ in: "pane", name: goTo });
    await keys.tab("Your explanation");
    await keys.type("The census counted 6,000 more, after a boundary change.");
    await keys.tab("Save explanation");
    await keys.press("Enter");
    await pane.getByText("Saved in the workbook.").waitFor();
    expect(await keys.focused()).toMatchObject({ name: "Save explanation", isMarked: true });
  }, 120_000);

  it("fixes a finding, and is then at the one before", async () => {
    await keys.go("F8", /480/);
    await keys.tab("Fix: change to 480");
    await keys.press("Enter");
    await pane.getByText("1 cell is fixed").waitFor();
    expect(await keys.settled("Save explanation")).toMatchObject({ in: "pane", isMarked: true });
  }, 120_000);

  it("goes to the cell of a finding, and comes back", async () => {
    const finding = await keys.go("F8", /106,000/);
    await keys.press("Escape");
    expect(await keys.settled("Sheet Population")).toMatchObject({ in: "page", isMarked: true });
    await comesTo("cla.population");
    await keys.press("F6", 2);
    expect(await keys.settled(firstInPane)).toMatchObject({ in: "pane", isMarked: true });
    expect(await keys.go("Shift+F8", finding.name)).toMatchObject({ isOpen: "true" });
    await keys.press("Control+F6");
    expect(await keys.settled("New")).toMatchObject({ in: "page", isMarked: true });
    await keys.press("Shift+F6");
    expect(await keys.settled(/./)).toMatchObject({ in: "pane", isMarked: true });
  }, 120_000);

  it("opens the sign-off, goes through it with Tab, and returns with Esc to where it was", async () => {
    await keys.go("Shift+Tab", "Submit");
    await keys.press("Enter");
    await pane.getByRole("dialog").waitFor();
    expect(await keys.focused()).toMatchObject({ inDialog: true, isMarked: true });
    const last = await keys.tab("Not yet");
    expect(last.inDialog).toBe(true);
    expect((await keys.go("Tab", /Signed off by/)).inDialog).toBe(true);
    await keys.press("Escape");
    await pane.getByRole("dialog").waitFor({ state: "detached" });
    expect(await keys.settled("Submit")).toMatchObject({ in: "pane", isMarked: true });
  }, 120_000);

  it("goes to the next finding with a shortcut, stays in the sheet, and asks the club from the cell's menu", async () => {
    await keys.press("Escape");
    await keys.settled(/^Sheet /);
    await keys.press("Control+Home");
    await keys.press("Control+Alt+Shift+N");
    await comesTo("cla.population");
    expect(await keys.settled("Sheet Population")).toMatchObject({ in: "page", isMarked: true });
    await keys.press("Shift+F10");
    await keys.go("ArrowUp", "Ask the club");
    await keys.press("Enter");
    expect(await keys.settled("Your question to the club")).toMatchObject({ in: "pane", isMarked: true });
    // There are no CLUB formulas here to refresh.
    await keys.press("Escape");
    await keys.settled("Sheet Population");
    await keys.press("Shift+F6", 2);
    expect(await keys.settled("Open Yardstick")).toMatchObject({ in: "page" });
    await keys.tab("Figures");
    await keys.press("Enter");
    expect(await page.getByRole("menuitem", { name: "Refresh workbook" }).getAttribute("aria-disabled")).toBe("true");
    await keys.press("Escape");
    await keys.settled("Figures");
  }, 120_000);
});

describe.each([
  ["in a light theme", "light", "none", "380px"],
  ["in a dark theme", "dark", "none", "380px"],
  ["in high contrast", "dark", "active", "380px"],
  ["magnified twice in a narrow pane", "light", "none", "160px"],
] as const)("the pane %s", (_, colorScheme, forcedColors, width) => {
  beforeAll(async () => {
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.locator(".task-pane").evaluate((element, width) => (element.style.width = width), width);
  });

  it.each(["Cell", "Check", "Compare", "Club"])(
    "has nothing serious that axe can find, nothing cut off and no word broken, at %s",
    async (place) => {
      await pane.getByRole("tab", { name: place, exact: true }).click();
      await pane.getByText(within[place]!).first().waitFor();
      expect(await seriousFaults()).toEqual([]);
      const [wide, seen] = await workbench.addIn().evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(wide).toBeLessThanOrEqual(seen!);
      expect(await brokenWords()).toEqual([]);
    },
    60_000,
  );
});

it("complained of nothing in the browser's console", () => expect(workbench.complaints).toEqual([]));
