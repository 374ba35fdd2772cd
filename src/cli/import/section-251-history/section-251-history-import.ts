import { section251History } from "../../../domain/clubs/published/section-251-history";
import { historyColumnsOf } from "../../../domain/clubs/published/section-251-history/columns";
import { historyLines } from "../../../domain/clubs/published/section-251-history/lines";
import { checkSum, type Sum } from "../check-sum";
import type { FigureSource, ImportedClub } from "../import-source";
import { readFigures } from "../read-figures";

const lines = historyLines.flatMap((section) => section.lines);
/** Half a pound for each rounded figure: four columns and a total; then three. */
const roundingOfProvisions = 2.5;
const roundingOfNet = 1.5;

const sources: readonly FigureSource[] = lines.flatMap((line) =>
  line.names.flatMap(({ name, from = "", to }) =>
    historyColumnsOf(line)
      .filter((column) => to === undefined || column.from <= to)
      .map((column): FigureSource => ({
        indicator: `s251-history.${line.id}.${column.id}`,
        file: "s251_outturn_2008_2014",
        code: `${name}|${column.name}`,
        year: "financial",
        from: from > column.from ? from : column.from,
        ...(to === undefined ? {} : { to }),
      })),
  ),
);

function provisionsOf(column: (name: string) => string): Sum {
  const add = [column("own"), column("private"), column("other-public"), column("voluntary")];
  return { total: column("gross"), add, within: roundingOfProvisions };
}

/** How the history of Section 251 gets its figures. */
export const section251HistoryImport: ImportedClub = {
  club: section251History,
  version: 2,
  read: (folder, authorities) => readFigures(folder, sources, authorities),
  checks: (context) =>
    lines.flatMap(({ id, hasProvisions = true }) => {
      const column = (name: string) => `s251-history.${id}.${name}`;
      return [
        ...(hasProvisions ? [checkSum(context, provisionsOf(column))] : []),
        checkSum(context, {
          total: column("net"),
          add: [column("gross")],
          less: [column("income")],
          within: roundingOfNet,
        }),
      ];
    }),
  notes: [
    `Of the 106 names that lines have in the six files, those of ${lines.length} lines that can be followed for at least two years were kept; memoranda, administration, capital and lines of a single year were left out.`,
    "A line named only Unknown in 2010-11 is the sum of that year's lines for young people; it was left out, because its name was not published.",
  ],
};
