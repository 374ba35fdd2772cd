import { sha256 } from "../../../src/client/sha256";
import { createHash } from "node:crypto";
import { nextTask } from "../../../src/actions/questionnaire/next-task";
import { createQuestionnaireSession } from "../../../src/actions/questionnaire/questionnaire-session";
import type { ExplainedFinding } from "../../../src/actions/questionnaire-ports";
import { answerStatuses } from "../../../src/domain/questionnaire/answer-statuses";
import { isToAnswer } from "../../../src/domain/questionnaire/is-to-answer";
import { succeed } from "../../../src/domain/result";
import { excelQuestionnaire } from "../../../src/excel/excel-questionnaire";
import { createUniverCalculation as calculation } from "../../../src/workbench/calculation/univer-calculation";
import type { Area } from "../../../src/workbench/model/area";
import { parseAreas } from "../../../src/workbench/model/areas";
import { cla202425Returned } from "../../domain/clubs/cla-2024-25-answers";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { put } from "../../domain/clubs/put";
import { countRequests } from "../../excel/count-requests";
import { fillQuestionnaire, typedAnswers } from "../../support/fill-questionnaire";
import { startOffice } from "../../support/office-host";
import { asLeeds, fakeFigures } from "../fake-figures";
import { fakeOutbox, fakeSubmissionService } from "./fake-submission-service";
import { fakeSections } from "../fake-sections";
import { fakeFormService } from "./fake-form-service";
import { cla, valueOf } from "./start-questionnaire";

jest.setTimeout(180_000);

/** Long enough for changes to be checked, in milliseconds. */
const aMoment = 1000;
/** In so many steps it passes, so that what one starts can be answered before the next. */
const steps = 20;
const faulty = [
  ["cla.population", 106_000],
  ["cla.enquiries", { value: "480", numberFormat: "@" }],
  ["cla.in_need", "about 3000"],
] as const;
const words = "The census counted 6,000 more, after a boundary change.";

/** Time passes as usual, except that `settled` lets a moment pass at once. */
beforeEach(() => void jest.useFakeTimers({ advanceTimers: 1, doNotFake: ["performance", "queueMicrotask"] }));

/** The next test uses the same office.js, so this test's session would go on working in its workbook. */
let leave: () => Promise<void>;
afterEach(async () => {
  await leave();
  jest.useRealTimers();
});

/** Leeds's questionnaire with a few faults, checked, with the real office.js. */
async function startChecked() {
  const office = await startOffice({ calculation });
  const submissions = fakeSubmissionService();
  submissions.takeIn("2024-25", cla202425Returned, "B. Contact");
  const session = createQuestionnaireSession({
    workbook: excelQuestionnaire,
    submissions,
    forms: fakeFormService(cla),
    outbox: fakeOutbox(),
    sections: fakeSections(),
    figures: fakeFigures(succeed(asLeeds)),
    now: () => new Date().toISOString(),
    newKey: () => "11111111-2222-4333-8444-555555555555",
    sha256,
    tell: () => undefined,
    say: () => undefined,
  });
  valueOf(await session.build("cla", "2025-26"));
  const filled = faulty.reduce<typeof cla202526Example>(
    (now, [id, content]) => put(now, id, content),
    cla202526Example,
  );
  await fillQuestionnaire(typedAnswers(cla, filled));
  valueOf(await session.check());
  const { model } = office;
  leave = async () => {
    await startOffice({ calculation });
    valueOf(await session.open());
  };

  const findings = (): readonly ExplainedFinding[] => {
    const { opened } = session.get();
    return opened === null || opened === "none" ? [] : (opened.check?.findings ?? []);
  };
  /** All marked cells on any sheet: "Children!B7 query". */
  const marked = () =>
    model.sheets
      .flatMap(({ name, properties }) =>
        (properties.conditionalFormats ?? []).flatMap(({ rule, ranges }) => {
          const [, severity] = (rule.kind === "Custom" && /^"Yardstick mark: (\w+)"<>""$/.exec(rule.formula)) || [];
          return severity === undefined
            ? []
            : parseAreas(ranges).flatMap((area) => cellsIn(area).map((cell) => `${name}!${cell} ${severity}`));
        }),
      )
      .sort();
  /** The marks that should exist, from the list in the pane. */
  const wanted = () => {
    const order = ["blocker", "error", "query", "information"];
    const gravest = new Map<string, string>();
    for (const { finding, explained } of findings()) {
      if (finding.place === null || isToAnswer(finding) || (explained?.lapsed === null && finding.explainable))
        continue;
      const cell = `${finding.place.sheet}!${finding.place.cell}`;
      const before = gravest.get(cell);
      if (before === undefined || order.indexOf(finding.severity) < order.indexOf(before)) {
        gravest.set(cell, finding.severity);
      }
    }
    return [...gravest].map(([cell, severity]) => `${cell} ${severity}`).sort();
  };
  const checked = () => {
    const { opened } = session.get();
    if (opened === null || opened === "none" || opened.check === null) throw new Error("Nothing was checked.");
    return opened.check;
  };
  /** The columns of statuses by the id in their names: of a register, the statuses of its filled rows. */
  const statuses = () =>
    Object.fromEntries(
      model.names.all.flatMap(({ name, refersTo }) => {
        const [, id, place = ""] = [...(/^Yardstick_status\.(.+)$/.exec(name) ?? []), refersTo.slice(1)];
        const [, sheetName = "", address = ""] = /^'?(.+?)'?!(.+)$/.exec(place) ?? [];
        const sheet = model.sheetByName(sheetName.replaceAll("''", "'"));
        const [area] = sheet === null ? [] : parseAreas(address);
        if (id === undefined || sheet === null || area === undefined) return [];
        const rows = checked().answers.registers[id]?.rows.length;
        const [first, last] = rows === undefined ? [area.top, area.bottom] : [area.top + 1, area.top + rows];
        const cells = Array.from({ length: last - first + 1 }, (_, at) => {
          return String(model.cell(sheet.id, first + at, area.left).value ?? "");
        });
        return [[id, cells]];
      }),
    );
  /** The statuses that should stand there, from the list in the pane. */
  const wantedStatuses = () => {
    const { answers, findings: found } = checked();
    const status = answerStatuses(answers, found);
    const rowOf = new Map<string, string[]>();
    for (const [id, { place }] of Object.entries(answers.questions)) {
      const key = `${place.sheet}!${/\d+$/.exec(place.cell)![0]}`;
      rowOf.set(key, [...(rowOf.get(key) ?? []), id]);
    }
    return Object.fromEntries(
      Object.keys(statuses()).map((id) => {
        const register = answers.registers[id];
        if (register !== undefined) return [id, register.rows.map((_, row) => status.ofRow(id, row))];
        const { sheet, cell } = answers.questions[id]!.place;
        const first = Number(/\d+$/.exec(cell)![0]);
        return [
          id,
          statuses()[id]!.map((_, at) => {
            const ids = rowOf.get(`${sheet}!${first + at}`) ?? [];
            const worst = status.ofQuestions(ids);
            const count = ids.filter((each) => status.ofQuestions([each]) === worst).length;
            return ["fix", "explain", "to answer"].includes(worst) && count > 1 ? `${worst} (${count})` : worst;
          }),
        ];
      }),
    );
  };
  /** What the findings sheet lists, by rule and subject. */
  const listed = () => {
    const sheet = model.sheetByName("Yardstick findings");
    const reference = sheet?.properties.tables?.[0]?.reference;
    if (sheet === null || reference === undefined) return null;
    const [area] = parseAreas(reference);
    const { id } = sheet;
    const text = (row: number, column: number) => String(model.cell(id, row, column).value ?? "");
    const rows = Array.from({ length: area!.bottom - area!.top }, (_, at) => area!.top + 1 + at);
    return rows.map((row) => `${text(row, 8).replace(/@\d+$/, "")} ${text(row, 9)}`).sort();
  };
  const found = () =>
    findings()
      .map(({ finding: { code, subject } }) => `${code} ${subject}`)
      .sort();
  const placeOf = async (name: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange();
      range.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
      await context.sync();
      return { sheet: model.sheetByName(range.worksheet.name)!, row: range.rowIndex, column: range.columnIndex };
    });
  return {
    office,
    model,
    session,
    findings,
    marked,
    wanted,
    statuses,
    listed,
    found,
    placeOf,
    async type(name: string, text: string) {
      const { sheet, row, column } = await placeOf(name);
      model.setInput(sheet.id, row, column, text);
    },
    /**
     * Lets a moment pass, and what it starts in the workbook and in the session come to an end. Then marks, list and
     * sheet must agree with each other and with what is expected.
     */
    async settled(also: () => void = () => undefined) {
      for (let step = 0; step < steps; step += 1) {
        await jest.advanceTimersByTimeAsync(aMoment / steps);
        for (let turn = 0; turn < 20; turn += 1) await nextTask();
      }
      // It comes after the check that has begun meanwhile, and does nothing itself.
      valueOf(await session.sendWaiting());
      also();
      expect(marked()).toEqual(wanted());
      expect(statuses()).toEqual(wantedStatuses());
      expect(listed()).toEqual(found().length === 0 ? [" "] : found());
    },
  };
}

const letters = (column: number) => String.fromCharCode(65 + column);

function cellsIn({ top, left, bottom, right }: Area): readonly string[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return rows.flatMap((row) => columns.map((column) => `${letters(column)}${row + 1}`));
}

test("marks and list agree after everything a person does", async () => {
  const started = await startChecked();
  const { model, session, found } = started;
  const faults = ["CLA-FORM-01 cla.enquiries", "CLA-TYPE-01 cla.in_need", "CLA-YEAR-CHILDREN-03 cla.population"];
  await started.settled(() => expect(found()).toEqual(faults));
  const statusOf = (at: number) => started.statuses()["cla.population"]![at];
  const tabOf = (name: string) => model.sheetByName(name)!.properties.tabColor;
  expect(["cla.population", "cla.enquiries", "cla.in_need"].map((_, at) => statusOf(at))).toContain("explain");
  expect(Object.keys(started.statuses()).length).toBeGreaterThan(10);
  expect(tabOf("Population")).toBe("#B8292F");
  expect(tabOf("Spend")).toBe("#2E8540");

  // Fixed by hand, and reverted as by undo.
  await started.type("cla.in_need", "3000");
  await started.settled(() => expect(found()).not.toContain("CLA-TYPE-01 cla.in_need"));
  await started.type("cla.in_need", "about 3000");
  await started.settled(() => expect(found()).toEqual(faults));

  // Fixed with the button, and undone.
  const asText = started.findings().filter(({ finding }) => finding.subject === "cla.enquiries");
  valueOf(await session.repair(asText.map(({ finding }) => finding)));
  expect(started.marked()).toEqual(started.wanted());
  expect(found()).not.toContain("CLA-FORM-01 cla.enquiries");
  valueOf(await session.undoRepair());
  expect(started.marked()).toEqual(started.wanted());
  expect(found()).toEqual(faults);

  // Explained in the pane, and the explanation removed again.
  const jump = () => started.findings().find(({ finding }) => finding.subject === "cla.population")!.finding;
  valueOf(await session.explain([jump()], words));
  expect(started.marked()).toEqual(started.wanted());
  expect(started.marked()).toHaveLength(2);
  valueOf(await session.explain([jump()], ""));
  expect(started.marked()).toHaveLength(3);

  // Explained on the findings sheet: first too briefly, then well enough.
  const sheet = model.sheetByName("Yardstick findings")!;
  const row = [4, 5, 6].find((at) => model.cell(sheet.id, at, 9).value === "cla.population")!;
  model.setInput(sheet.id, row, 7, "ok");
  await started.settled(() => {
    expect(model.cell(sheet.id, row, 7).value).toBe("ok");
    expect(String(model.cell(sheet.id, row, 3).value)).toMatch(/"ok" is too short to explain anything/);
    expect(started.marked()).toHaveLength(3);
  });
  model.setInput(sheet.id, row, 7, words);
  await started.settled(() => {
    expect(model.cell(sheet.id, row, 0).value).toBe("explained");
    expect(started.marked()).toHaveLength(2);
  });

  // Rows above, and many cells at once.
  const population = await started.placeOf("cla.population");
  model.insertRows(population.sheet.id, 1, 2);
  await started.settled();
  model.deleteRows(population.sheet.id, 1, 2);
  await started.settled();
  const inNeed = await started.placeOf("cla.in_need");
  model.setCells(
    inNeed.sheet.id,
    { top: inNeed.row, left: inNeed.column, bottom: inNeed.row + 2, right: inNeed.column },
    () => "lots",
  );
  await started.settled(() => expect(found().filter((each) => each.startsWith("CLA-TYPE-01"))).toHaveLength(3));
});

test("marks pasted elsewhere are removed, and marks that a paste removed are restored", async () => {
  const started = await startChecked();
  const { model } = started;
  const { sheet, row, column } = await started.placeOf("cla.in_need");
  const formats = sheet.properties.conditionalFormats!;
  const [mark] = formats.filter(
    ({ rule }) => rule.kind === "Custom" && rule.formula.includes("Yardstick mark: blocker"),
  );
  // A marked cell was copied with its look to a sheet of the user's own.
  const own = model.sheetByName("Sheet1")!;
  model.changeSheet(own.id, { conditionalFormats: [{ ...mark!, id: "copy", ranges: "B3" }] });
  expect(started.marked()).toContain("Sheet1!B3 blocker");
  model.setInput(own.id, 2, 1, "about 3000");
  await started.settled();
  // An unmarked cell was pasted over it.
  model.changeSheet(sheet.id, { conditionalFormats: [] });
  model.setInput(sheet.id, row, column, "nearly 3000");
  await started.settled();
});

test("a register that is sorted, and loses and gets rows, keeps its marks on the right homes", async () => {
  const started = await startChecked();
  const { model } = started;
  const table = model.sheets.flatMap(({ id, properties }) =>
    (properties.tables ?? []).map(({ name, reference, columns }) => ({
      id,
      name,
      columns,
      area: parseAreas(reference)[0]!,
    })),
  );
  const homes = table.find(({ name }) => name === "homes")!;
  const beds = homes.area.left + homes.columns.findIndex(({ name }) => name === "Registered beds");
  model.setInput(homes.id, homes.area.top + 2, beds, "-3");
  await started.settled(() =>
    expect(started.found()).toContainEqual(expect.stringMatching(/^CLA-RANGE-0\d homes\[beds\]/)),
  );
  await Excel.run(async (context) => {
    const { sort } = context.workbook.tables.getItem("homes");
    sort.apply([{ key: beds - homes.area.left, ascending: true }]);
    await context.sync();
  });
  // A person sorts: the host says whose change it is, and reports this one as not ours.
  model.setInput(homes.id, homes.area.top + 1, beds, "-4");
  await started.settled();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("homes").rows.getItemAt(0).delete();
    await context.sync();
  });
  model.setInput(homes.id, homes.area.top + 1, beds, "-5");
  await started.settled();
});

test("a deleted sheet is found to be missing, and this finding marks no cell", async () => {
  const started = await startChecked();
  const { model } = started;
  const { sheet } = await started.placeOf("cla.population");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet.name).activate();
    await context.sync();
  });
  model.removeSheet(sheet.id);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });
  await started.settled(() => expect(started.found()).toContainEqual(expect.stringMatching(/^CLA-TEMPLATE-01 /)));
  const whole = started.findings().filter(({ finding }) => finding.code === "CLA-TEMPLATE-01");
  expect(whole.map(({ finding }) => finding.place)).toEqual(whole.map(() => null));
});

test("a change without effect on findings writes nothing, and its round trips do not depend on their number", async () => {
  const started = await startChecked();
  const { office, model } = started;
  const trips = async (work: () => Promise<void>) => {
    // Once before, because positions are read again after the findings sheet has grown.
    await work();
    await started.settled();
    const requests = countRequests(office.host);
    await work();
    await started.settled();
    return requests();
  };
  // Byte for byte, except the cell that a person typed into.
  const { sheet, row, column } = await started.placeOf("cla.in_need");
  const state = () => createHash("sha256").update(JSON.stringify(model.toData())).digest("hex");
  model.setInput(sheet.id, row, column, "about 3000");
  await started.settled();
  const before = state();
  const few = await trips(async () => void model.setInput(sheet.id, row, column, "about 3000"));
  expect(state()).toBe(before);
  const opening = await started.placeOf("cla.opening");
  const area = { top: opening.row, left: opening.column, bottom: opening.row + 5, right: opening.column };
  model.setCells(opening.sheet.id, area, () => "lots");
  await started.settled(() => expect(started.found().length).toBeGreaterThan(5));
  const many = await trips(async () => void model.setInput(sheet.id, row, column, "about 3000"));
  expect(many).toBe(few);
});
