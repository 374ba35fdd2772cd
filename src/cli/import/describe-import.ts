import type { ReleaseContent } from "../../domain/release/release";
import type { CheckReport, FileReport, ImportReport, IndicatorReport } from "./import-report";

/** Makes the report of an import from the release and what the import noted on the way. */
export function describeImport(
  content: ReleaseContent,
  hash: string,
  files: readonly FileReport[],
  checks: readonly CheckReport[],
  notes: readonly string[],
): ImportReport {
  const { stamp, members, groups, reasons, columns } = content;
  const ids = [...new Set(groups.map(({ id }) => id))];
  return {
    club: stamp.clubLabel,
    notes,
    version: stamp.version,
    date: stamp.date,
    hash,
    files,
    indicators: content.indicators.map((_, index) => describeIndicator(content, index)),
    missing: reasons.map(({ symbol, meaning }, index) => ({
      symbol,
      meaning,
      figures: sum(columns.map(({ missing }) => Object.values(missing).filter((reason) => reason === index).length)),
    })),
    boundaryChanges: members.flatMap(({ code, name, boundaryNote }) =>
      boundaryNote === null ? [] : [`${name} (${code}): ${boundaryNote}`],
    ),
    groups: ids.map((id) => {
      const same = groups.filter((group) => group.id === id);
      return {
        id,
        groups: same.length,
        note: `${same[0]?.label ?? id}; ${sizes(same.map((group) => group.members.length))}`,
      };
    }),
    national: (content.national ?? []).length,
    checks,
  };
}

function describeIndicator({ indicators, years, columns }: ReleaseContent, index: number): IndicatorReport {
  const own = columns.filter(({ indicator }) => indicator === index);
  const present = own.map(({ scaled }) => scaled.filter((figure) => figure !== null).length);
  const first = years[Math.min(...own.map(({ year }) => year))] ?? "";
  const last = years[Math.max(...own.map(({ year }) => year))] ?? "";
  return {
    id: indicators[index]?.id ?? "",
    years: first === last ? first : `${first} to ${last}`,
    values: sum(present),
    missing: sum(own.map(({ missing }) => Object.keys(missing).length)),
  };
}

function sizes(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? `${least} members each` : `${least} to ${most} members`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
