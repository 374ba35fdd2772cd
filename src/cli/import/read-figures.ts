import { join } from "node:path";
import { existedIn, type Authority } from "../authorities";
import { readTable, type Table, type TableRow } from "../read-table";
import { readValueCell, type ValueCell } from "../read-value-cell";
import { FigureCollection, type Outcome } from "./figure-collection";
import { findAuthority, type AuthorityIndex } from "./find-authority";
import { groupBy } from "../../domain/group-by";
import type { FileReport } from "./import-report";
import type { FigureSource, FiguresRead } from "./import-source";
import { readYear } from "./read-year";
import { shiftDecimal } from "./shift-decimal";

const columns = ["la_code", "la_name", "geo_level", "year", "indicator", "value", "flag"];
const england = "E92000001";
const notThere = "the authority did not exist in that year";

/** Reads the sources' figures from a folder of open data files, reading each file once. */
export function readFigures(
  folder: string,
  sources: readonly FigureSource[],
  authorities: AuthorityIndex,
): FiguresRead {
  const collection = new FigureCollection();
  const faults: string[] = [];
  const names = [...new Set(sources.map(({ file }) => file))];
  const files = names.map((name) => {
    const table = readTable(join(folder, `${name}.csv.gz`), columns);
    const ofFile = groupBy(
      sources.filter(({ file }) => file === name),
      ({ code }) => code,
    );
    return readFile(table, ofFile, authorities, collection, faults);
  });
  return {
    figures: collection.figures(),
    national: collection.national(),
    reasons: collection.reasons.all(),
    files,
    faults,
  };
}

function readFile(
  table: Table,
  sources: ReadonlyMap<string, readonly FigureSource[]>,
  authorities: AuthorityIndex,
  collection: FigureCollection,
  faults: string[],
): FileReport {
  const system = table.columns.includes("cassr_code") ? "cassr" : "dfe";
  const digits = `${system}_code`;
  const dropped: Record<string, number> = {};
  let kept = 0;
  for (const row of table.rows) {
    const outcomes = (sources.get(row.cell("indicator")) ?? []).filter(fits(row)).map((source) => readRow(row, source));
    for (const outcome of outcomes) {
      if (outcome.kind === "fault") faults.push(`${table.file}, line ${row.line}: ${outcome.fault}`);
    }
    if (outcomes.some(({ kind }) => kind === "kept")) kept += 1;
    else if (outcomes.every(({ kind }) => kind !== "fault")) drop(outcomes[0]);
  }
  return { file: table.file, rows: table.rows.length, kept, dropped };

  function drop(outcome: Outcome | undefined): void {
    const reason = outcome?.kind === "left out" ? outcome.reason : "of indicators this club does not use";
    dropped[reason] = (dropped[reason] ?? 0) + 1;
  }

  function readRow(row: TableRow, source: FigureSource): Outcome {
    const { from, to, indicator } = source;
    const level = row.plain("geo_level");
    if (level === "Regional") return leftOut("regional: never a member");
    const fault = source.leaveOut?.(row) ?? null;
    if (fault !== null) return leftOut(fault);
    const year = readYear(source.year, row.plain("year"));
    if (year === null) return { kind: "fault", fault: `"${row.plain("year")}" is not a year.` };
    if (from !== undefined && year < from) return leftOut(`of years before ${from}`);
    if (to !== undefined && year > to) return leftOut(`of years after ${to}`);
    const cell = readValueCell(row.plain("value"), row.plain("flag"));
    if (cell.kind === "fault") return cell;
    const shifted = shift(explain(cell, source.meanings), source.shift ?? 0);
    if (level === "National") {
      if (source.national === false) return leftOut("national, not used");
      const code = row.plain("la_code");
      return code === "" || code === england
        ? collection.addNational(indicator, year, shifted)
        : leftOut("of combined authorities: never a member");
    }
    const hasCode = row.plain("la_code") !== "" || row.plain(digits) !== "";
    const code = hasCode ? row.plain("la_code") : (source.codesByName?.[row.cell("la_name")] ?? "");
    const authority = findAuthority(authorities, code, row.plain(digits), system);
    if (typeof authority === "string") return { kind: "fault", fault: `${row.cell("la_name")}: ${authority}` };
    return add(source, authority, year, shifted);
  }

  function add(source: FigureSource, authority: Authority, year: string, cell: UsableCell): Outcome {
    const { indicator, restated = false } = source;
    const of = { member: authority.code, indicator, year };
    if (existedIn(authority, year)) return collection.add(of, cell);
    if (cell.kind === "missing") return collection.add(of, { ...cell, meaning: notThere });
    if (cell.kind === "blank") return collection.add(of, cell);
    if (restated) return leftOut("restated for years when the authority did not exist");
    return { kind: "fault", fault: `a figure for ${authority.name} in ${year}, when it did not exist.` };
  }
}

type UsableCell = Exclude<ValueCell, { kind: "fault" }>;

/** Replaces one of the file's own marks with what it means. */
function explain(cell: UsableCell, meanings: FigureSource["meanings"] = {}): UsableCell {
  return cell.kind === "missing" ? { ...cell, meaning: meanings[cell.symbol] ?? cell.meaning } : cell;
}

function shift(cell: UsableCell, places: number): UsableCell {
  return cell.kind === "value" ? { kind: "value", decimal: shiftDecimal(cell.decimal, places) } : cell;
}

function fits(row: TableRow): (source: FigureSource) => boolean {
  return ({ where = {} }) => Object.entries(where).every(([column, cell]) => row.cell(column) === cell);
}

function leftOut(reason: string): Outcome {
  return { kind: "left out", reason };
}
