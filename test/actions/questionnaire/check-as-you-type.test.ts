import fc from "fast-check";
import { registersOf } from "../../../src/domain/clubs/find-field";
import type { CellContent } from "../../domain/rules/answers-of";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { workbookProblem } from "../../../src/domain/workbook-problems";
import { put } from "../../domain/clubs/put";
import { inEditMode } from "./fake-questionnaire-workbook";
import { cla, startFilled, valueOf, type Started } from "./start-questionnaire";

jest.setTimeout(120_000);

beforeEach(() => jest.useFakeTimers({ doNotFake: ["performance", "setImmediate", "queueMicrotask"] }));
afterEach(() => jest.useRealTimers());

/** Lets this much time pass, and then waits for the work started in it. */
async function wait(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

async function startChecked(filled = cla202526Example): Promise<Started> {
  const started = await startFilled(filled);
  valueOf(await started.session.check());
  started.workbook.asked.length = 0;
  return started;
}

describe("check as you type", () => {
  it("reads and checks only what has changed, once there are no changes for a moment", async () => {
    const started = await startChecked();
    started.workbook.type("cla.in_need", "about");
    await wait(300);
    started.workbook.type("cla.in_need", "about 3000");
    await wait(300);
    expect(started.workbook.asked).toEqual([]);
    await wait(200);
    expect(started.workbook.asked).toEqual(["read cla.in_need", "read ", "mark"]);
    expect(started.found()).toEqual(["CLA-TYPE-01 cla.in_need"]);
    expect(started.check().isPartial).toBe(true);
    expect(started.check().answers.questions["cla.in_need"]?.answer.holds).toBe("unreadable");
  });

  it("removes a finding that was fixed and keeps those of other rules", async () => {
    const started = await startChecked(put(put(cla202526Example, "cla.in_need", "about"), "cla.siblings_apart", null));
    expect(started.found()).toEqual(["CLA-MISSING-01 cla.siblings_apart", "CLA-TYPE-01 cla.in_need"]);
    started.workbook.type("cla.in_need", 3000);
    await wait(500);
    expect(started.found()).toEqual(["CLA-MISSING-01 cla.siblings_apart"]);
    expect(started.check().open).toHaveLength(1);
    expect(started.check().outcomes).toHaveLength(started.opened().club.rules.length);
  });

  it("gives the same result as a full check", async () => {
    const started = await startChecked();
    started.workbook.type("homes[nights_available]", 4500);
    started.workbook.type("cla.aged_1_to_4", 81);
    await wait(500);
    const partly = started.check();
    valueOf(await started.session.check());
    const { findings, open, progress, answers } = started.check();
    expect({ findings, open, progress, answers }).toEqual({
      findings: partly.findings,
      open: partly.open,
      progress: partly.progress,
      answers: partly.answers,
    });
    expect(findings.length).toBeGreaterThan(1);
    expect(started.check().isPartial).toBe(false);
  });

  it("writes only marks to the workbook, and delays nobody", async () => {
    const started = await startChecked();
    const busy: unknown[] = [];
    started.session.subscribe(() => busy.push(started.session.get().busy));
    started.workbook.type("cla.in_need", "about 3000");
    await wait(500);
    expect(started.workbook.asked).toEqual(["read cla.in_need", "read ", "mark"]);
    expect(new Set(busy)).toEqual(new Set([null]));
  });

  it("tries a sheet with a password once for each change, not again and again", async () => {
    const started = await startChecked();
    started.workbook.refusals.set("markFindings", workbookProblem("sheet-has-password", { sheet: "Homes" }));
    const marks = () => started.workbook.asked.filter((asked) => asked === "mark").length;
    started.workbook.type("cla.in_need", "about 3000");
    await wait(120_000);
    expect([marks(), started.found()]).toEqual([1, ["CLA-TYPE-01 cla.in_need"]]);
    started.workbook.type("cla.in_need", 3000);
    await wait(120_000);
    expect([marks(), started.found()]).toEqual([2, []]);
  });

  it("does not draw marks again that a person has cleared", async () => {
    const started = await startChecked();
    valueOf(await started.session.clearMarks());
    started.workbook.asked.length = 0;
    started.workbook.type("cla.in_need", "about 3000");
    await wait(500);
    expect(started.workbook.asked).toEqual(["read cla.in_need"]);
    expect(started.workbook.listed).toBeNull();
  });

  it("tries again until Excel accepts the marks", async () => {
    const started = await startChecked();
    started.workbook.refusals.set("markFindings", inEditMode);
    started.workbook.type("cla.in_need", "about 3000");
    await wait(500);
    expect([started.found(), started.workbook.listed]).toEqual([["CLA-TYPE-01 cla.in_need"], []]);
    started.workbook.refusals.clear();
    await wait(2000);
    expect(started.workbook.listed).toHaveLength(1);
  });

  it("does nothing before the first check", async () => {
    const started = await startFilled();
    started.workbook.type("cla.in_need", "about 3000");
    await wait(500);
    expect(started.workbook.asked).toEqual([]);
    expect(started.opened().check).toBeNull();
  });

  it("reads everything again if rows were inserted, so that findings point to their cells' new positions", async () => {
    const started = await startChecked(put(cla202526Example, "cla.in_need", "about 3000"));
    const before = started.finding("CLA-TYPE-01", "cla.in_need").place!;
    started.workbook.insertRows(3);
    await wait(500);
    expect(started.workbook.asked).toEqual(["read all", "read ", "mark"]);
    const after = started.finding("CLA-TYPE-01", "cla.in_need").place!;
    expect(after.sheet).toBe(before.sheet);
    expect(Number(after.cell.replace(/\D/g, ""))).toBe(Number(before.cell.replace(/\D/g, "")) + 3);
    expect(started.check().isPartial).toBe(true);
  });

  it("waits while a full check runs, and then checks what was typed meanwhile", async () => {
    const started = await startChecked();
    started.workbook.before = (what) => {
      if (what === "markFindings") started.workbook.type("cla.in_need", "about 3000");
    };
    const checking = started.session.check();
    await wait(0);
    valueOf(await checking);
    started.workbook.before = () => undefined;
    expect(started.found()).toEqual([]);
    await wait(500);
    expect(started.workbook.asked).toEqual(["read all", "mark", "read cla.in_need", "read ", "mark"]);
    expect(started.found()).toEqual(["CLA-TYPE-01 cla.in_need"]);
  });

  it("still checks what was typed before a check that was cancelled", async () => {
    const started = await startChecked();
    started.workbook.type("cla.in_need", "about 3000");
    const stop = started.session.subscribe(() => {
      if (started.session.get().busy?.what === "reading") started.session.cancel();
    });
    expect((await started.session.check()).ok).toBe(false);
    stop();
    expect(started.found()).toEqual([]);
    await wait(500);
    expect(started.found()).toEqual(["CLA-TYPE-01 cla.in_need"]);
  });

  it("checks everything again after the workbook is opened again", async () => {
    const started = await startChecked();
    started.workbook.fill({ cells: { "cla.in_need": "about 3000" } });
    valueOf(await started.session.open());
    await wait(500);
    expect(started.found()).toEqual(["CLA-TYPE-01 cla.in_need"]);
  });

  it("tries again if Excel can't answer while a cell is being edited", async () => {
    const started = await startChecked();
    started.workbook.refusals.set("readQuestionnaire", inEditMode);
    started.workbook.type("cla.in_need", "about 3000");
    await wait(2000);
    expect(started.found()).toEqual([]);
    expect(started.told).toEqual([]);
    started.workbook.refusals.clear();
    await wait(2000);
    expect(started.found()).toEqual(["CLA-TYPE-01 cla.in_need"]);
  });

  it("removes from the answers a cell whose name is gone", async () => {
    const started = await startChecked();
    started.workbook.fill({ gone: ["cla.in_need"] });
    started.workbook.insertRows(0);
    await wait(500);
    expect(started.found()).toContain("CLA-TEMPLATE-01 cla.in_need");
    expect(started.check().answers.questions["cla.in_need"]).toBeUndefined();
  });

  it("says that an explanation has lapsed as soon as its answer has changed", async () => {
    const started = await startChecked(put(cla202526Example, "cla.population", 106_000));
    const finding = started.finding("CLA-YEAR-CHILDREN-03", "cla.population");
    valueOf(await started.session.explain([finding], "The census counted 6,000 more, after a boundary change."));
    expect(started.check().open).toEqual([]);
    started.workbook.type("cla.population", 107_000);
    await wait(500);
    const [explained] = started.check().findings;
    expect(explained?.explained?.lapsed).toMatch(/the answer has changed/);
    expect(started.check().open.map(({ reason }) => reason)).toEqual(["explanation has lapsed"]);
  });

  it("reads of a register only the rows that were typed into", async () => {
    const started = await startChecked();
    started.workbook.type("homes[nights_available]", "about 3", 1);
    started.workbook.type("homes[beds]", 4.5, 2);
    await wait(500);
    expect(started.workbook.asked).toEqual(["read homes rows 1 to 2", "read ", "mark"]);
    expect(started.found()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^CLA-TYPE-01 homes\[nights_available\]/)]),
    );
    const [, second, third] = started.check().answers.registers["homes"]!.rows;
    expect([second?.["nights_available"]?.seen, third?.["beds"]?.value]).toEqual(["about 3", 4.5]);
  });

  it("reads the whole of a register that has more rows than before, or a formula", async () => {
    const started = await startChecked();
    const { length } = started.check().answers.registers["homes"]!.rows;
    started.workbook.type("homes[home]", "A new home", length);
    await wait(500);
    const rows = `read homes rows ${length} to ${length}`;
    expect(started.workbook.asked).toEqual([rows, "read homes", "read ", "mark"]);
    expect(started.check().answers.registers["homes"]!.rows).toHaveLength(length + 1);
    started.workbook.type("homes[beds]", { value: 4, formula: "=2+2" }, 0);
    await wait(500);
    started.workbook.asked.length = 0;
    started.workbook.type("homes[beds]", 3, 1);
    await wait(500);
    expect(started.workbook.asked).toEqual(["read homes", "read ", "mark"]);
  });

  it("gives charts of homes as many bars as there are homes, also before the first check, and says what is needed", async () => {
    const started = await startFilled(put(cla202526Example, "homes[nights_occupied]", 0));
    const { workbook, session } = started;
    expect(await session.chartHomes()).toMatchObject({ ok: true, value: "Yardstick chart 1" });
    const titles = () => workbook.homesCharts.map(({ described }) => described.title.split("\n")[0]);
    expect(titles()).toEqual([expect.stringMatching(/^2 of Leeds' 3 homes cost /)]);
    workbook.type("homes[nights_occupied]", 3500);
    await wait(500);
    expect(titles()).toEqual([
      expect.stringMatching(/^Leeds' 3 homes cost £4,882 to £5,000 a week; the most expensive, /),
    ]);

    workbook.asked.length = 0;
    workbook.type("cla.in_need", 3100);
    await wait(500);
    expect(workbook.asked).toEqual([]);
    workbook.changeRows("homes", []);
    workbook.type("homes[beds]", 3);
    await wait(500);
    expect(workbook.asked).toEqual(["read homes"]);
    expect(await session.chartHomes()).toMatchObject({ problem: { code: "no-homes" } });
  });

  it("reads an answer that is a formula again whenever anything changes, because it may be made from that", async () => {
    const filled = put(cla202526Example, "cla.fostering_nights", { value: 10, formula: "=SUM(B5:E5)" });
    const started = await startChecked(filled);
    // What Excel does: it reports the cell that was typed into and not the one that follows from it.
    started.workbook.fill(put(filled, "cla.fostering_nights", { value: 20, formula: "=SUM(B5:E5)" }));
    started.workbook.type("cla.fostering_own_nights", 3);
    await wait(500);
    const { findings, answers } = started.check();
    expect(answers.questions["cla.fostering_nights"]?.answer.value).toBe(20);
    valueOf(await started.session.check());
    expect(started.check()).toMatchObject({ findings, answers });
  });

  it("comes to what a full check comes to, whatever is typed into registers, pasted, added, taken out or moved", async () => {
    const anyText = fc.constantFrom<CellContent>(
      ...[null, 0, 3, 2.5, -7, 45_800, "about 3", " Oak ", "Good", "not available", { value: 8, formula: "=4+4" }],
    );
    const columns = registersOf(cla).flatMap(({ id, columns: its }) => its.map((column) => [id, column.id] as const));
    const anyEdit = fc.record({
      how: fc.constantFrom(...Array<"type">(8).fill("type"), "paste", "paste", "insert rows", "take out", "double"),
      column: fc.constantFrom(...columns),
      row: fc.nat({ max: 6 }),
      content: anyText,
    });
    const started = await startChecked();
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), async (edits) => {
        started.workbook.fill(cla202526Example);
        valueOf(await started.session.check());
        for (const {
          how,
          column: [register, column],
          row,
          content,
        } of edits) {
          const { rows = [] } = started.workbook.tableOf(register);
          if (how === "insert rows") started.workbook.insertRows(1);
          else if (how === "take out") started.workbook.changeRows(register, rows.toSpliced(row, 1));
          else if (how === "double") started.workbook.changeRows(register, [...rows, ...rows.slice(row, row + 1)]);
          else
            for (let at = 0; at < (how === "paste" ? 3 : 1); at++)
              started.workbook.type(`${register}[${column}]`, content, row + at);
        }
        await wait(500);
        const { findings, open, progress, answers, outcomes } = started.check();
        valueOf(await started.session.check());
        expect(started.check()).toMatchObject({ findings, open, progress, answers, outcomes });
      }),
      { numRuns: 25 },
    );
    expect(started.workbook.asked.filter((asked) => / rows /.test(asked)).length).toBeGreaterThan(5);
  });
});
