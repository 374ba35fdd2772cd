import type { LedgerFile, LedgerMemory, LedgerWorkbook, ReadLedgerFile } from "../../../src/actions/ledger-ports";
import type { MappingPlan } from "../../../src/domain/ledger/lay-out-mapping";
import type { LedgerBlock, LedgerCell } from "../../../src/domain/ledger/ledger-block";
import type { LedgerMapping } from "../../../src/domain/ledger/ledger-mapping";
import { workbookProblem } from "../../../src/domain/workbook-problems";
import { fail, succeed } from "../../../src/domain/result";

/** A workbook with ledgers, which calculates a mapping's formulas as its plan says. */
export interface FakeLedger {
  readonly workbook: LedgerWorkbook;
  readonly memory: LedgerMemory;
  readonly readFile: ReadLedgerFile;
  /** Its sheets with ledgers. */
  readonly sheets: LedgerBlock[];
  /** The mapping's sheet as it was written last. */
  readonly written: MappingPlan[];
  /** The cells of the mapping's sheet; null if there is none. */
  mappingSheet: readonly (readonly LedgerCell[])[] | null;
  /** What this machine keeps, by club. */
  readonly kept: Map<string, { readonly year: string; readonly mapping: LedgerMapping }>;
  /** What is in the next file that is opened. */
  file: LedgerFile | null;
}

export function fakeLedger(sheets: readonly LedgerBlock[] = []): FakeLedger {
  const fake: FakeLedger = {
    sheets: [...sheets],
    written: [],
    mappingSheet: null,
    kept: new Map(),
    file: null,
    workbook: {
      readPlaces: async () => succeed({ sheets: fake.sheets.map(({ sheet }) => sheet), tables: [] }),
      async readBlock(source) {
        const found =
          source.kind === "sheet" ? fake.sheets.find(({ sheet }) => sheet === source.sheet) : fake.sheets[0];
        return found === undefined ? fail(workbookProblem("no-ledger-there")) : succeed(found);
      },
      async addLedger(rows) {
        fake.sheets.push({ sheet: "Yardstick ledger", top: 0, left: 0, rows });
        return succeed("Yardstick ledger");
      },
      readMappingSheet: async () => succeed(fake.mappingSheet),
      async writeMapping(plan) {
        fake.written.push(plan);
        const [rows, amounts] = ["Rows", "Ledger (£)"].map((header) => {
          const column = plan.cells.find(({ row, value }) => row === plan.table.row && value === header)?.column;
          return plan.cells.filter((cell) => cell.row > plan.table.row && cell.column === column);
        });
        return succeed(
          (rows ?? []).map(({ value }, at) => ({ rows: Number(value), amount: Number(amounts?.[at]?.value) })),
        );
      },
    },
    memory: {
      read: async (club) => fake.kept.get(club) ?? null,
      async keep(club, year, mapping) {
        fake.kept.set(club, { year, mapping });
        return null;
      },
    },
    readFile: async (name) =>
      fake.file === null
        ? fail(workbookProblem("opened-file-not-read", { file: name, detail: "it is damaged." }))
        : succeed(fake.file),
  };
  return fake;
}
