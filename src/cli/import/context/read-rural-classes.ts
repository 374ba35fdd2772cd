import { join } from "node:path";
import { ruralClasses } from "../../../domain/clubs/published/context/place";
import { existedIn } from "../../authorities";
import { readTable, type TableRow } from "../../read-table";
import { FigureCollection, type Outcome } from "../figure-collection";
import { findAuthority, type AuthorityIndex } from "../find-authority";
import type { FiguresRead } from "../import-source";

/** The classification comes from the 2011 census, for the councils of April 2021. */
const published = "2011 (2021 boundaries)";
const year = "2021";
const code = "rural_urban_2011_six_fold";
const columns = ["la_code", "dfe_code", "la_name", "year", "indicator", "value"];

/** Reads the rural-urban classes, which are published as words, and turns them into numbers. */
export function readRuralClasses(folder: string, authorities: AuthorityIndex): FiguresRead {
  const table = readTable(join(folder, "rural_urban_class_utla.csv.gz"), columns);
  const collection = new FigureCollection();
  const faults: string[] = [];
  const dropped: Record<string, number> = {};
  let kept = 0;
  for (const row of table.rows) {
    const outcome = readRow(row, authorities, collection);
    if (outcome.kind === "kept") kept += 1;
    else if (outcome.kind === "fault") faults.push(`${table.file}, line ${row.line}: ${outcome.fault}`);
    else dropped[outcome.reason] = (dropped[outcome.reason] ?? 0) + 1;
  }
  return {
    figures: collection.figures(),
    national: [],
    reasons: [],
    files: [{ file: table.file, rows: table.rows.length, kept, dropped }],
    faults,
  };
}

function readRow({ cell, plain }: TableRow, authorities: AuthorityIndex, collection: FigureCollection): Outcome {
  if (cell("indicator") !== code) return { kind: "left out", reason: "of indicators this club does not use" };
  if (cell("year") !== published) return { kind: "fault", fault: `"${cell("year")}" is not ${published}.` };
  const authority = findAuthority(authorities, plain("la_code"), plain("dfe_code"));
  if (typeof authority === "string") return { kind: "fault", fault: `${cell("la_name")}: ${authority}` };
  if (!existedIn(authority, year)) return { kind: "fault", fault: `${authority.name} did not exist in ${year}.` };
  const found = ruralClasses.find(({ name }) => name === cell("value"));
  if (found === undefined) return { kind: "fault", fault: `"${cell("value")}" is not a class of this classification.` };
  const of = { member: authority.code, year };
  const band = collection.add({ ...of, indicator: "ctx.rural.band" }, { kind: "value", decimal: String(found.band) });
  const sixFold = { kind: "value", decimal: String(found.sixFold) } as const;
  return band.kind === "kept" ? collection.add({ ...of, indicator: "ctx.rural.class" }, sixFold) : band;
}
