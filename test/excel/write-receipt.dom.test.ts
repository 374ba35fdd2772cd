import type { Receipt } from "../../src/domain/questionnaire/receipt";
import { writeReceipt } from "../../src/excel/write-receipt";
import { startOffice } from "../support/office-host";
import { fixture, partsOf } from "../workbook-file/xlsx-files";
import { countRequests } from "./count-requests";

jest.setTimeout(60_000);

type Office = Awaited<ReturnType<typeof startOffice>>;

const done = { ok: true, value: null };
const receipt: Receipt = {
  id: "s1",
  club: "cla",
  year: "2025-26",
  member: "E08000035",
  memberName: "Leeds",
  version: 1,
  receivedAt: "2026-11-24T16:30:00Z",
  hash: "0123456789".repeat(6) + "0123",
  submittedBy: "Jo",
  explained: 1,
};
const lines = [
  ["Authority", "Leeds (E08000035)"],
  ["Year", "2025-26"],
  ["Submitted by", "=Jo"],
  ["Hash", receipt.hash],
] as const;

let office: Office;
beforeEach(async () => {
  office = await startOffice({ file: fixture("budget.xlsx") });
  await office.model.recalculation.known();
});

/** The texts of the cells of a sheet, row by row. */
function texts(sheet: string): unknown[][] {
  const found = office.model.sheetByName(sheet)!;
  const { bottom, right } = found.usedArea(true)!;
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_, column) => found.cell(row, column).value),
  );
}

const shown = (version: number) => [
  [`Receipt of version ${version}: Leeds, 2025-26`, null],
  [null, null],
  ...lines.map((line) => [...line]),
];

test("puts a receipt on its own sheet, with every text as it is, ready to print, and shows it", async () => {
  const requests = countRequests(office.host);
  expect(await writeReceipt(receipt, lines)).toEqual(done);
  expect(requests()).toBe(2);
  expect(texts("Yardstick receipt")).toEqual(shown(1));
  expect(office.model.activeSheet.name).toBe("Yardstick receipt");
  expect(office.model.activeSheet.properties).toMatchObject({
    page: { orientation: "Portrait", fit: { wide: 1, tall: 0 } },
    showGridlines: false,
  });
});

test("the next receipt replaces it, wherever it was moved, and what a user put around it stays", async () => {
  await writeReceipt(receipt, lines);
  const { id } = office.model.sheetByName("Yardstick receipt")!;
  office.model.renameSheet(id, "Proof");
  office.model.insertRows(id, 0, 2);
  office.model.setInput(id, 0, 0, "filed by Jo");
  office.model.setInput(id, 9, 0, "below");
  expect(await writeReceipt({ ...receipt, version: 2 }, [...lines, ["Explained", "1"], ["Findings", "3"]])).toEqual(
    done,
  );
  expect(texts("Proof")).toEqual([
    ["filed by Jo", null],
    [null, null],
    ...shown(2),
    ["Explained", "1"],
    ["Findings", "3"],
    [null, null],
    ["below", null],
  ]);
  await writeReceipt({ ...receipt, version: 3 }, lines);
  expect(texts("Proof").slice(2, 10)).toEqual([...shown(3), [null, null], [null, null]]);
  expect(office.model.sheets.map(({ name }) => name)).toEqual(["Budget", "Register", "Hidden", "Proof"]);
  expect(office.model.names.all.filter(({ name }) => name.startsWith("Yardstick"))).toHaveLength(1);
});

test("adds a new sheet if its sheet was deleted or the user has a sheet with its name", async () => {
  await writeReceipt(receipt, lines);
  office.model.removeSheet(office.model.sheetByName("Yardstick receipt")!.id);
  office.model.renameSheet(office.model.sheetByName("Register")!.id, "yardstick receipt");
  expect(await writeReceipt({ ...receipt, version: 2 }, lines)).toEqual(done);
  expect(texts("Yardstick receipt 2")).toEqual(shown(2));
});

test("rewrites a protected sheet and protects it again; names one with a password", async () => {
  await writeReceipt(receipt, lines);
  const { id } = office.model.sheetByName("Yardstick receipt")!;
  const protection = { allowed: ["allowSort"], selectionMode: "Normal", hasPassword: false } as const;
  office.model.changeSheet(id, { protection });
  expect(await writeReceipt({ ...receipt, version: 2 }, lines)).toEqual(done);
  expect(texts("Yardstick receipt")).toEqual(shown(2));
  expect(office.model.sheet(id).properties.protection).toEqual(protection);
  office.model.changeSheet(id, { protection: { ...protection, hasPassword: true } });
  const refused = await writeReceipt({ ...receipt, version: 3 }, lines);
  expect(refused).toMatchObject({ ok: false, problem: { code: "sheet-has-password" } });
  expect(texts("Yardstick receipt")).toEqual(shown(2));
  expect(await writeReceipt({ ...receipt, version: 3 }, lines)).toEqual(refused);
});

test.each([1, 2])("leaves nothing behind if Excel refuses request %i", async (number) => {
  const before = partsOf(await office.documentFile());
  const execute = office.host.execute.bind(office.host);
  let requests = 0;
  Object.assign(office.host, {
    execute: (body: object) => {
      requests += 1;
      if (requests === number) office.host.failNext("GeneralException");
      return execute(body);
    },
  });
  expect(await writeReceipt(receipt, lines)).toMatchObject({ ok: false, problem: { code: "workbook-refused" } });
  expect(partsOf(await office.documentFile())).toEqual(before);
});
