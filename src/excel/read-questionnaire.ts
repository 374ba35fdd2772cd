import type { OnProgress, ReadQuestionnaire } from "../actions/questionnaire-ports";
import type { Answers } from "../domain/questionnaire/answer";
import type { QuestionnaireCells, RowSpan } from "../domain/questionnaire/questionnaire-cells";
import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import { findingsReading } from "./findings-reading";
import { findingsTableName } from "./findings-table";
import { inExcel } from "./in-excel";
import { loadNamedPlaces, type NamedPlace } from "./named-places";
import { namedReading } from "./named-reading";
import { readTables } from "./read-tables";
import { type NamedTable, registerReading } from "./register-reading";
import { rowsBelowReading } from "./rows-below-reading";

/** What to read from a workbook. */
interface Contents {
  readonly dates: QuestionnaireCells["dates"];
  readonly places: readonly NamedPlace[];
  readonly registers: readonly NamedTable[];
  readonly findings: NamedTable | null;
  /** The names of all its tables. */
  readonly tables: readonly string[];
}

/** How often we try, in case a person moves cells while we read. */
const attempts = 3;

/**
 * Reads the cells of the workbook's names and tables, and what was typed on the findings sheet. Two round trips; one
 * more if there is anything below a register, and more if registers are too long for one answer of Excel. If cells were
 * moved meanwhile, everything is read again.
 *
 * @param only ids of questions and registers, in upper or lower case; null for every name and table. Findings are
 * always read.
 * @param rows of registers of which only these rows are read, by id
 */
export async function readQuestionnaire(
  template: Answers["template"],
  only: ReadonlySet<string> | null,
  onProgress?: OnProgress,
  rows?: ReadonlyMap<string, RowSpan>,
): Promise<Result<ReadQuestionnaire>> {
  const spans = new Map([...(rows ?? [])].map(([id, span]) => [id.toLowerCase(), span]));
  const wanted = only === null ? null : new Set([...only].map((id) => id.toLowerCase()));
  const isWanted = (name: string) => wanted === null || wanted.has(name.toLowerCase());
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const read = await inExcel(async (context) => {
      const contents = await readContents(context, isWanted);
      return readCells(context, template, contents, spans, onProgress);
    });
    if (!read.ok) return read;
    if (read.value !== null) return succeed(read.value);
  }
  return fail(problem("workbook-refused", { detail: "cells were moved while they were read. Try again." }));
}

async function readContents(context: Excel.RequestContext, isWanted: (name: string) => boolean): Promise<Contents> {
  const { functions, tables } = context.workbook;
  // Only this tells an add-in which date system the workbook has: 2 January 1904 is day 1 or day 1,463.
  const day = functions.date(1904, 1, 2).load({ value: true });
  const places = loadNamedPlaces(context);
  tables.load({ name: true, columns: { name: true } });
  await context.sync();
  const all = tables.items.map(({ name, columns }) => ({ name, headers: columns.items.map((column) => column.name) }));
  return {
    dates: day.value === 1 ? 1904 : 1900,
    places: places().filter(({ name }) => isWanted(name)),
    registers: all.filter(({ name }) => name !== findingsTableName && isWanted(name)),
    findings: all.find(({ name }) => name === findingsTableName) ?? null,
    tables: all.map(({ name }) => name),
  };
}

/** Null if cells were moved meanwhile. */
async function readCells(
  context: Excel.RequestContext,
  template: Answers["template"],
  { dates, places, registers, findings, tables: names }: Contents,
  spans: ReadonlyMap<string, RowSpan>,
  onProgress?: OnProgress,
): Promise<ReadQuestionnaire | null> {
  const named = namedReading(places);
  const tables = registers.map((register) => ({
    ...register,
    ...registerReading(register, spans.get(register.name.toLowerCase())),
  }));
  const written = findings && findingsReading(findings);
  const readings = [...tables, ...(written === null ? [] : [written])].map(({ reading }) => reading);
  const below = rowsBelowReading(registers.map(({ name }) => name));
  const isStill = await readTables(context, readings, [...named.blocks, ...below.blocks], onProgress);
  if (!isStill || !named.isStill()) return null;
  if (!(await below.read(context, names))) return null;
  return {
    cells: {
      template,
      dates,
      named: named.cells(),
      tables: new Map(tables.map(({ name, cells }) => [name.toLowerCase(), { ...cells(), ...below.below(name) }])),
    },
    written: written?.written() ?? [],
  };
}
