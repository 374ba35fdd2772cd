import { putInLedger } from "../../../src/actions/ledger/put-in-ledger";
import type { LedgerMemory } from "../../../src/actions/ledger-ports";
import type { WrittenAnswer } from "../../../src/actions/questionnaire-ports";
import { cleanLayout, cleanLedger } from "../../../src/domain/ledger/clean-ledger";
import type { CodePattern } from "../../../src/domain/ledger/code-pattern";
import { findLayout } from "../../../src/domain/ledger/find-layout";
import type { LedgerBlock, LedgerCell } from "../../../src/domain/ledger/ledger-block";
import { type MappingLine, wholeShare } from "../../../src/domain/ledger/ledger-mapping";
import { mappingTotals } from "../../../src/domain/ledger/mapping-totals";
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import { readMapping } from "../../../src/domain/ledger/read-mapping";
import { succeed, type Result } from "../../../src/domain/result";
import { excelLedger } from "../../../src/excel/ledger/excel-ledger";
import { readAdded } from "../../../src/excel/read-added";
import { removeAdded } from "../../../src/excel/remove-added";
import { restoreCells } from "../../../src/excel/restore-cells";
import { writeAnswers } from "../../../src/excel/write-answers";
import type { WrittenCell } from "../../../src/actions/ports";
import { balanceWithSubtotals, combinedBalance, madeUpLines, plainBalance } from "../../domain/ledger/trial-balances";
import { cla, claPlan, mailedFile } from "../cla-workbook";
import { countRequests } from "../count-requests";
import { startAnswering } from "../start-answering";
import { startOffice } from "../../support/office-host";

jest.setTimeout(120_000);

const line = (code: CodePattern, question: string | null, more: Partial<MappingLine> = {}): MappingLine => ({
  code,
  centre: null,
  question,
  sign: 1,
  share: wholeShare,
  isAgain: false,
  note: "",
  ...more,
});
const mapping = [
  line({ match: "is", code: "0123" }, "cla.other_spend", { note: "agreed" }),
  line({ match: "is", code: "123" }, "cla.transport_spend"),
  line({ match: "begins with", code: "41" }, "cla.gross_spend", { centre: { match: "is", code: "R100" } }),
  line({ match: "begins with", code: "9" }, "cla.income", { sign: -1 }),
  line({ match: "begins with", code: "5" }, null),
];

/** Types a block onto a sheet of the user's own. */
async function typeIn({ sheet: name, rows }: LedgerBlock): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const contents = rows.map((cells) => cells.map((cell) => (typeof cell === "string" ? `'${cell}` : (cell ?? ""))));
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length).formulas = contents;
    await context.sync();
  });
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** Puts a ledger in, and says what was written and what was kept. */
function putIn(block: LedgerBlock, isLive: boolean, questions: readonly string[], lines = mapping) {
  const kept: unknown[] = [];
  let written: readonly WrittenCell[] = [];
  const memory: LedgerMemory = {
    read: async () => null,
    keep: async (...what) => {
      kept.push(what);
      return null;
    },
  };
  const session = {
    async put(answers: ReadonlyMap<string, WrittenAnswer>) {
      const done = await writeAnswers(answers);
      if (!done.ok) return done;
      written = done.value;
      return succeed(written.length);
    },
  };
  const ledger = readLedger(block, findLayout(block));
  const request = { club: cla, member: "Leeds", ledger, mapping: lines, questions: new Set(questions), isLive };
  return {
    done: putInLedger({ workbook: excelLedger, memory, session }, request),
    kept,
    written: () => written,
    ledger,
  };
}

async function answers(ids: readonly string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const ranges = ids.map((id) => context.workbook.names.getItem(id).getRange().load({ values: true }));
    await context.sync();
    return ranges.map(({ values }) => values[0]?.[0] as unknown);
  });
}

const ids = ["cla.other_spend", "cla.transport_spend", "cla.gross_spend", "cla.income"];

test.each([
  ["a plain trial balance", plainBalance(madeUpLines(200, 5))],
  ["debits and credits with subtotals", balanceWithSubtotals(madeUpLines(200, 6))],
])("answers are live formulas over %s, which come to what we read and follow the ledger", async (_, balance) => {
  const office = await startAnswering({ file: await mailedFile({ cells: { "cla.income": 99 } }) });
  await typeIn(balance);
  const block = valueOf(await excelLedger.readBlock({ kind: "sheet", sheet: balance.sheet }));
  const { done, ledger, written, kept } = putIn(block, true, ids);
  expect(await done).toEqual({ ok: true, value: 4 });
  const totals = mappingTotals(ledger, mapping);
  expect(await answers(ids)).toEqual(ids.map((id) => totals.answers.get(id)! / 100));
  expect(kept).toEqual([["cla", "2025-26", mapping]]);

  const first = ledger.rows.find(({ code }) => code === "123")!;
  const column = ledger.layout.columns.amount ?? ledger.layout.columns.debit!;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(balance.sheet).getRangeByIndexes(first.row, column, 1, 1).values = [[0.01]];
    await context.sync();
  });
  const moved = totals.answers.get("cla.transport_spend")! - first.pence + 1;
  expect(await answers(["cla.transport_spend"])).toEqual([moved / 100]);

  expect(await restoreCells(written())).toEqual({ ok: true, value: [] });
  expect(await answers(ids)).toEqual(["", "", "", 99]);
  expect(office.model.names.find("Yardstick_ledger_questions", null)?.refersTo).toBe("='Ledger mapping'!$F:$F");
});

test("puts in values only for the questions that were chosen", async () => {
  await startOffice({ file: await mailedFile({ cells: { "cla.income": 99 } }) });
  const { done, ledger } = putIn(plainBalance(madeUpLines(100, 5)), false, ids.slice(0, 2));
  expect(await done).toEqual({ ok: true, value: 2 });
  const totals = mappingTotals(ledger, mapping);
  expect(await answers(ids)).toEqual([...ids.slice(0, 2).map((id) => totals.answers.get(id)! / 100), "", 99]);
});

test("the mapping is read again from its sheet, and written again where it is, with notes beside it untouched", async () => {
  await startOffice({ file: await mailedFile() });
  const balance = plainBalance(madeUpLines(50, 5));
  expect(await putIn(balance, false, ids).done).toMatchObject({ ok: true });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ledger mapping");
    sheet.name = "Mapping of ours";
    sheet.getRange("P20").values = [["mine"]];
    await context.sync();
  });
  const fewer = mapping.slice(1);
  expect(await putIn(balance, false, ids, fewer).done).toMatchObject({ ok: true });
  const rows = valueOf(await excelLedger.readMappingSheet())!;
  expect(readMapping(rows.map((cells) => cells.slice(0, 14)))).toMatchObject({ mapping: fewer, faults: [] });
  expect(rows[19]?.[15]).toBe("mine");
});

test("changes no answer if a formula comes to something else than we read", async () => {
  await startAnswering({ file: await mailedFile() });
  const balance = plainBalance(madeUpLines(50, 5));
  // On the sheet there is another amount by now.
  await typeIn({ ...balance, rows: balance.rows.map((row, at) => (at === 1 ? [...row.slice(0, 4), 1_000_000] : row)) });
  const all = [line({ match: "begins with", code: "" + balance.rows[1]![0] }, "cla.other_spend")];
  expect(await putIn(balance, true, ids, all).done).toMatchObject({
    ok: false,
    problem: { code: "ledger-formulas-differ" },
  });
  expect(await answers(["cla.other_spend"])).toEqual([""]);
});

test("writes nothing at all while lines of the ledger are given away twice", async () => {
  const office = await startOffice({ file: await mailedFile() });
  const twice = [...mapping, line({ match: "ends with", code: "23" }, "cla.legal_spend")];
  expect(await putIn(plainBalance(madeUpLines(50, 5)), false, ids, twice).done).toMatchObject({
    ok: false,
    problem: { code: "mapping-not-ready" },
  });
  expect(office.model.sheets.map(({ name }) => name)).not.toContain("Ledger mapping");
});

test("a ledger of texts goes on a sheet of its own, and is read from there as it was", async () => {
  await startOffice();
  const balance = combinedBalance(madeUpLines(3_000, 9));
  const ledger = readLedger(balance, findLayout(balance));
  const copy = cleanLedger(ledger, "Yardstick ledger");
  expect(await excelLedger.addLedger(copy.rows)).toEqual({ ok: true, value: "Yardstick ledger" });
  const block = valueOf(await excelLedger.readBlock({ kind: "sheet", sheet: "Yardstick ledger" }));
  const again = readLedger(block, cleanLayout);
  expect(again.rows.map(({ code, pence }) => [code, pence])).toEqual(
    ledger.rows.map(({ code, pence }) => [code, pence]),
  );
  expect(again.faults).toEqual([]);
  expect(await excelLedger.addLedger(copy.rows)).toEqual({ ok: true, value: "Yardstick ledger 2" });
});

test("reads what is selected, a table or a sheet, and says so if nothing is there", async () => {
  await startOffice();
  await typeIn(plainBalance(madeUpLines(20, 2)));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Trial balance");
    sheet.tables.add(sheet.getRange("A1:E21"), true).name = "TB";
    sheet.getRange("A:C").select();
    context.workbook.worksheets.add("Empty");
    await context.sync();
  });
  expect(valueOf(await excelLedger.readBlock({ kind: "selection" })).rows[0]).toHaveLength(3);
  expect(valueOf(await excelLedger.readBlock({ kind: "table", table: "TB" })).rows).toHaveLength(21);
  expect(valueOf(await excelLedger.readPlaces())).toMatchObject({ tables: [{ table: "TB", sheet: "Trial balance" }] });
  expect(await excelLedger.readBlock({ kind: "sheet", sheet: "Empty" })).toMatchObject({
    ok: false,
    problem: { code: "no-ledger-there" },
  });
});

test("reads 50,000 lines in as many round trips as their size needs, and no more", async () => {
  const office = await startOffice();
  const lines = madeUpLines(50_000, 4);
  const rows: LedgerCell[][] = lines.map(({ code, centre, description, centreDescription, pence }) => [
    code,
    centre,
    description,
    centreDescription,
    "",
    "",
    "",
    pence / 100,
  ]);
  const sheet = office.model.sheets[0]!;
  office.model.setCells(sheet.id, { top: 0, left: 0, bottom: rows.length - 1, right: 7 }, (row, column) => {
    const cell = rows[row]?.[column] ?? null;
    return cell === "" ? null : cell;
  });
  const requests = countRequests(office.host);
  const read = valueOf(await excelLedger.readBlock({ kind: "sheet", sheet: sheet.name }));
  expect(read.rows).toHaveLength(50_000);
  expect(requests()).toBeLessThanOrEqual(6);
});

test("what was added is listed and can be removed, and nothing else goes", async () => {
  const office = await startOffice({ file: await mailedFile() });
  const balance = plainBalance(madeUpLines(20, 5));
  await excelLedger.addLedger(cleanLedger(readLedger(balance, findLayout(balance)), "Yardstick ledger").rows);
  expect(await putIn(balance, false, ids).done).toMatchObject({ ok: true });
  const added = valueOf(await readAdded(claPlan));
  expect(added.filter(({ kind }) => kind === "mapping" || kind === "ledger")).toEqual([
    { kind: "mapping", name: "", parts: [{ what: "mapping", count: 1, where: ["Ledger mapping"] }], obstacle: null },
    { kind: "ledger", name: "", parts: [{ what: "ledger", count: 1, where: ["Yardstick ledger"] }], obstacle: null },
  ]);
  const sheets = office.model.sheets.length;
  expect(await removeAdded({ kind: "mapping", name: "" }, claPlan)).toEqual({ ok: true, value: true });
  expect(await removeAdded({ kind: "ledger", name: "" }, claPlan)).toEqual({ ok: true, value: true });
  expect(office.model.sheets).toHaveLength(sheets - 2);
  expect(office.model.names.all.filter(({ name }) => name.startsWith("Yardstick_ledger"))).toEqual([]);
  expect(valueOf(await readAdded(claPlan)).map(({ kind }) => kind)).toEqual(["questionnaire"]);
});
