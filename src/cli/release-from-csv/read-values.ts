import { financialYear } from "../../domain/financial-year";
import type { Figure } from "../../domain/release/figure";
import type { Indicator } from "../../domain/release/indicator";
import { readTable, type TableRow } from "../read-table";
import { blankCell, readValueCell, type ValueCell } from "../read-value-cell";
import type { ReasonList } from "../reason-list";
import { FigureRows, type FigureRow } from "./figure-rows";
import type { MemberFound, MemberList } from "./member-list";
import { SetAside } from "./set-aside";
import { sameAreaTwice } from "./same-area-twice";

export interface ValuesRead {
  readonly figures: readonly Figure[];
  /** Names by code, if the file has a column member_name. */
  readonly names: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Reads the file of figures: member_code, indicator_id, year, value, flag. A year is a financial year however it is
 * written, or four digits. Four digits are never taken for a financial year: 2025 may be a calendar year or a day in
 * it. See readValueCell for what value and flag can contain. Rows under several codes of one authority are all its
 * figures, as long as they give different years; a figure under both codes for the same year is a fault.
 */
export function readValues(
  path: string,
  indicators: ReadonlyMap<string, Indicator>,
  reasons: ReasonList,
  list: MemberList,
): ValuesRead {
  const { file, rows } = readTable(path, ["member_code", "indicator_id", "year", "value"]);
  const figures = new FigureRows();
  const names = new Map<string, string>();
  const faults: string[] = [];
  const setAside = new SetAside();
  const unknown = new Map<string, number[]>();
  let flagged = 0;

  for (const row of rows) {
    const member = row.plain("member_code") === "" ? noMember : list.find(row.plain("member_code"));
    if (member.kind === "set aside") {
      setAside.add(member.what);
      continue;
    }
    const read = readFigure(row, member);
    if (read === null) continue;
    if (row.plain("member_name") !== "") names.set(read.figure.member, row.plain("member_name"));
    if (read.figure.value !== null && row.plain("flag") !== "") flagged += 1;
    const fault = figures.add(read);
    if (fault !== null) faults.push(`${file}, line ${row.line}: ${fault}`);
  }
  for (const [fault, [line, ...more]] of unknown) {
    const rest = more.length === 0 ? "" : ` The same is in ${more.length} more ${more.length === 1 ? "row" : "rows"}.`;
    faults.push(`${file}, line ${line}, member_code: ${fault}${rest}`);
  }
  faults.push(...sameAreaTwice(figures.rows()).map((fault) => `${file}: ${fault}`));

  const notes = [
    ...setAside.notes(file),
    ...figures
      .joined()
      .map((codes) => `${file}: ${codes.join(" and ")} are codes of the same authority, and so one member.`),
    ...(figures.repeated > 0 ? [`${file}: ${figures.repeated} rows identical to another left out.`] : []),
    ...(flagged > 0
      ? [`${file}: ${flagged} figures have a flag beside them; the figures are kept, the flags are not.`]
      : []),
  ];
  return { figures: figures.rows().map(({ figure }) => figure), names, faults, notes };

  function readFigure(row: TableRow, member: Exclude<MemberFound, { kind: "set aside" }>): FigureRow | null {
    const { line, plain } = row;
    const fault = (column: string, what: string) => faults.push(`${file}, line ${line}, ${column}: ${what}`);
    const indicator = indicators.get(plain("indicator_id").toLowerCase());
    const year = yearLabel(plain("year"));
    const value = readValueCell(plain("value"), plain("flag"));
    const cut = cutAtComma(row);
    if (member.kind === "fault") unknown.set(member.fault, [...(unknown.get(member.fault) ?? []), line]);
    if (indicator === undefined) {
      fault(
        "indicator_id",
        `"${plain("indicator_id")}" is not in the file of indicators. Add it there, or correct it here.`,
      );
    }
    if (year === null) fault("year", `"${plain("year")}" is not a year. Write 2024-25.`);
    if (value.kind === "fault") fault("value", value.fault);
    if (cut !== null) fault("value", cut);
    if (member.kind === "fault" || indicator === undefined || year === null) return null;
    if (value.kind === "fault" || cut !== null) return null;
    const found = { member: member.code, indicator: indicator.id, year };
    const place = { line, namedBy: member.namedBy, isEmpty: isEmpty(value) };
    if (value.kind === "value") return { ...place, figure: { ...found, value: value.decimal, reason: null } };
    const { symbol, meaning } = value.kind === "blank" ? blankCell : value;
    const reason = reasons.add(symbol, meaning);
    return { ...place, figure: { ...found, value: null, reason } };
  }
}

const noMember: MemberFound = { kind: "fault", mayBeNew: false, fault: "blank. Give the member's code." };

function yearLabel(text: string): string | null {
  return /^\d{4}$/.test(text) ? text : financialYear(text);
}

/**
 * A message if a row looks as if 1,234 without quotation marks had filled two cells: the figure has up to three digits,
 * and there are three digits where a flag or a name should be. Otherwise null.
 */
function cutAtComma({ plain }: TableRow): string | null {
  const rest = ["flag", "member_name"].map(plain).find((cell) => /^\d{3}(\.\d+)?$/.test(cell));
  if (rest === undefined || !/^[+-]?\d{1,3}$/.test(plain("value"))) return null;
  const whole = `${plain("value")},${rest}`;
  return `${plain("value")} with ${rest} in a later cell looks like ${whole} without quotation marks. Write "${whole}", or leave the comma out.`;
}

/** What publishers write if there is nothing to publish, such as for a code that is not in use that year. */
const nothingThere: ReadonlySet<string> = new Set([
  "not applicable",
  "not available",
  "not available or not applicable",
  "no figure published, no reason given",
  "no figure in the published file",
]);

function isEmpty(cell: ValueCell): boolean {
  return cell.kind === "blank" || (cell.kind === "missing" && nothingThere.has(cell.meaning));
}
