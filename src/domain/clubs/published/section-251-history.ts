import type { Indicator } from "../../release/indicator";
import type { PublishedClub } from "../published-club";
import { financialYears } from "./financial-years";
import { amountOf } from "./indicator-kinds";
import { historyColumnsOf, type HistoryColumn } from "./section-251-history/columns";
import { historyLines, type HistoryLine } from "./section-251-history/lines";

const years = financialYears("2008-09", "2013-14");
const source = { title: "Section 251 outturn, 2008-09 to 2013-14", publisher: "Department for Education" };

const provisions = ["own", "private", "other-public", "voluntary"];

/** A line of the history in one of its columns. */
function indicatorOf(line: HistoryLine, column: HistoryColumn): Indicator {
  const names = [...new Set(line.names.map(({ name }) => name))];
  const firstYear = [column.from, line.names[0]?.from ?? ""].sort().at(-1) ?? "";
  const breaks = (line.breaks ?? []).filter(({ year }) => year > firstYear);
  return amountOf("outturn", {
    id: `s251-history.${line.id}.${column.id}`,
    label: `${line.label}: ${column.label}, 2008 to 2014`,
    definition: `${line.definition} ${column.definition}`,
    source: { ...source, reference: `${names.join("; ")} | ${column.name}` },
    ...(breaks.length > 0 ? { breaks } : {}),
  });
}

/** What the lines of the Section 251 outturn were before the figures that the club compares, and by whom provided. */
export const section251History: PublishedClub = {
  club: "section-251-history",
  partOf: "section-251",
  label: "Section 251 history, 2008 to 2014",
  purpose:
    "What councils spent on children's services from 2008-09 to 2013-14, line by line and by provision: their own, private, other public and voluntary, gross, income and net. For trends and for trying, beside the Section 251 club.",
  licence:
    "Contains public sector information licensed under the Open Government Licence v3.0. Sources: Department for Education (Section 251 outturn; statistical neighbours).",
  years,
  sections: historyLines.map(({ id, label, lines }) => ({
    id,
    label,
    indicators: lines.flatMap((line) => historyColumnsOf(line).map((column) => indicatorOf(line, column))),
  })),
  sources: [
    {
      ...source,
      note: "The lines changed from year to year; breaks say where. 2008-09 has 150 authorities and no column for the authority's own provision. Youth justice has no provisions from 2011-12.",
    },
  ],
  timetable: [{ when: "Once", what: "The six years are complete; no further release is due" }],
  report: [
    {
      title: "Who provides residential care: shares",
      kind: "mix",
      indicators: provisions.map((id) => `s251-history.residential-care.${id}`),
    },
    {
      title: "Who provides residential care",
      kind: "trend",
      indicators: provisions.map((id) => `s251-history.residential-care.${id}`),
    },
    {
      title: "Gross spend",
      kind: "trend",
      indicators: ["residential-care", "fostering", "adoption", "leaving-care"].map((id) => `s251-history.${id}.gross`),
    },
  ],
  notYetSupplied: [
    {
      what: "Years between this history and the club's own, 2014-15 and 2015-16",
      shape: "The same lines and columns for each authority, in GBP.",
    },
  ],
};
