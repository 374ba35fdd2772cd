import type { OnProgress, ReadQuestionnaire } from "../actions/questionnaire-ports";
import type { Answers } from "../domain/questionnaire/answer";
import type { QuestionnaireCells } from "../domain/questionnaire/questionnaire-cells";
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

/** What of a workbook is to be read. */
interface Contents {
  readonly dates: QuestionnaireCells["dates"];
  readonly places: readonly NamedPlace[];
  readonly registers: readonly NamedTable[];
  readonly findings: NamedTable | null;
  /** The names of all tables. */
  readonly tables: readonly string[];
}

/** How often it is tried where a person moves cells while they are read. */
const attempts = 3;

/**
 * Reads the cells behind the names and tables of the workbook, and what was typed on the sheet of findings. Two round
 * trips; one more where anything stands below a register, and more where registers are longer than Excel answers at once. Where cells are moved meanwhile, all is
 * read again.
 *
 * @param only ids of questions and registers, in any case; null is every name and table. Findings are always read.
 */
export async function readQuestionnaire(
  template: Answers["template"],
  only: ReadonlySet<string> | null,
  onProgress?: OnProgress,
): Promise<Result<ReadQuestionnaire>> {
  const wanted = only === null ? null : new Set([...only].map((id) => id.toLowerCase()));
  const isWanted = (name: string) => wanted === null || wanted.has(name.toLowerCase());
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const read = await inExcel(async (context) => {
      const contents = await readContents(context, isWanted);
      return readCells(context, template, contents, onProgress);
    });
    if (!read.ok) return read;
    if (read.value !== null) return succeed(read.value);
  }
  return fail(problem("workbook-refused", { detail: "cells were moved while they were read. Try again." }));
}

async function readContents(context: Excel.RequestContext, isWanted: (name: string) => boolean): Promise<Contents> {
  const { functions, tables } = context.workbook;
  // Nothing else tells an add-in which day a workbook counts from: the second of 1904 is day 1 or day 1,463.
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

/** Null where cells were moved meanwhile. */
async function readCells(
  context: Excel.RequestContext,
  template: Answers["template"],
  { dates, places, registers, findings, tables: names }: Contents,
  onProgress?: OnProgress,
): Promise<ReadQuestionnaire | null> {
  const named = namedReading(places);
  const tables = registers.map((register) => ({ ...register, ...registerReading(register) }));
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
