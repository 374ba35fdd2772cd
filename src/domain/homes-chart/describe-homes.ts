import type { DescribedChart } from "../charts/chart-spec";
import { valueAxis } from "../charts/value-axis";
import { withinSentence } from "../charts/within-sentence";
import type { ClubDefinition } from "../clubs/club-definition";
import { clubYearName } from "../clubs/club-year-name";
import { listNames } from "../list-names";
import { oneFullStop } from "../one-full-stop";
import { possessive } from "../possessive";
import { workbookProblem } from "../workbook-problems";
import type { Answers } from "../questionnaire/answer";
import { fail, succeed, type Result } from "../result";
import { homesColumns, type HomesColumns } from "./homes-columns";
import { aboutBars, homeLabel, homesFinding, weeklyUnit } from "./homes-words";
import { readHomes, type Home } from "./read-homes";

/** The kind that the names of its cells say. It is not in the registry of kinds, whose charts draw CLUB functions. */
export const homesKind = "homes";

/** A chart of a council's own homes, and where on its questionnaire's sheet the figures are. */
export interface HomesChart {
  readonly described: DescribedChart;
  readonly source: HomesSource;
}

/** The columns of the register on their sheet, down to the last row it may have. */
export interface HomesSource {
  readonly sheet: string;
  /** Row number of the first home, from 1. */
  readonly firstRow: number;
  readonly rows: number;
  /** Letters of columns. */
  readonly columns: {
    readonly name: string;
    readonly costs: readonly string[];
    readonly occupied: string;
    readonly available: string;
  };
  /** Nights in the unit of the cost: 7 for a week. */
  readonly nights: number;
}

/** Whose homes they are, and whether the council has submitted this questionnaire. */
export interface HomesOwner {
  /** As people call the council: "Leeds". */
  readonly name: string;
  readonly isSubmitted: boolean;
}

/**
 * Describes a chart of the homes in the questionnaire that is open in the workbook: what an occupied week cost in each,
 * most expensive first, with its occupancy, and that of all homes together in its place among them. Costs and nights are the
 * council's own, as they are typed; nothing comes from outside the workbook.
 *
 * @returns otherwise what is needed: a club that asks for homes, or the first home that can be worked out
 */
export function describeHomes(club: ClubDefinition, answers: Answers, owner: HomesOwner): Result<HomesChart> {
  const columns = homesColumns(club);
  if (columns === null)
    return fail(workbookProblem("no-homes", { reason: `${club.label} does not ask for homes one by one.` }));
  const register = answers.registers[columns.register.id];
  const letters = register?.columnLetters ?? {};
  const source = [columns.name, ...columns.costs, columns.occupied, columns.available].map(
    ({ id }) => letters[id] ?? "",
  );
  const [name = "", ...others] = source;
  if (register === undefined || source.includes("")) {
    return fail(
      workbookProblem("no-homes", {
        reason: `the table "${columns.register.label}" or one of its columns is missing.`,
      }),
    );
  }
  const homes = readHomes(register, columns);
  const known = homes.filter(({ weekly }) => weekly !== null);
  if (known.length === 0) return fail(workbookProblem("no-homes", { reason: needed(columns) }));
  const { firstRow, rows, sheet } = register;
  return succeed({
    described: descriptionOf(club, columns, homes, owner),
    source: {
      sheet,
      firstRow,
      rows: Math.max(columns.register.maxRows, rows.length),
      columns: { name, costs: others.slice(0, -2), occupied: others.at(-2) ?? "", available: others.at(-1) ?? "" },
      nights: columns.nights,
    },
  });
}

function needed({ register, costs, occupied }: HomesColumns): string {
  const figures = listNames([...costs, occupied].map(({ label }) => label));
  return `fill in ${figures} (above 0) of at least one home in "${register.label}".`;
}

function descriptionOf(
  club: ClubDefinition,
  columns: HomesColumns,
  homes: readonly Home[],
  { name, isSubmitted }: HomesOwner,
): DescribedChart {
  const ranked = [...homes].sort((one, other) => (other.weekly ?? -Infinity) - (one.weekly ?? -Infinity));
  const known = ranked.filter(({ weekly }) => weekly !== null);
  const all = known.length > 1 ? together(known, homes.length, columns.nights) : null;
  const place = all === null ? -1 : known.filter(({ weekly }) => (weekly ?? 0) >= (all.weekly ?? 0)).length;
  const bars = [
    ...ranked.slice(0, Math.max(0, place)),
    ...(all === null ? [] : [all]),
    ...ranked.slice(Math.max(0, place)),
  ];
  const finding = homesFinding(possessive(name), known, homes.length);
  const line = `Cost of an occupied week, with occupancy, ${club.year}`;
  const [how, source] = [howWorkedOut(columns), sourceOf(club, isSubmitted)];
  const note = [how, aboutBars(known.length, homes.length), source].filter((text) => text !== "").join(" ");
  const most = known[0]?.weekly ?? null;
  return {
    kind: homesKind,
    parameters: { indicators: [], peers: "", year: "", member: name, options: {} },
    form: "bars",
    title: `${finding}\n${line}`,
    note,
    caption: oneFullStop(
      `Bars, the most expensive home first, with the occupancy beside its name. ${finding}. ${line}. ${note}.`,
    ),
    figures: { own: all?.weekly ?? most, median: null, n: known.length },
    table: bars.map((home) => [homeLabel(home.name, home), home.weekly]),
    own: name,
    axes: [
      valueAxis(
        weeklyUnit,
        known.map(({ weekly }) => weekly),
      ),
    ],
    rows: bars.length,
    // One more for all of them together.
    capacity: columns.register.maxRows + 1,
    labels: [],
    given: [possessive(name), line, how, source],
    pointLabels: [],
  };
}

/** All homes with a cost as if they were one, as the club's indicator takes them. */
function together(known: readonly Home[], count: number, nights: number): Home {
  const sum = (of: (home: Home) => number | null) => known.reduce((total, home) => total + (of(home) ?? 0), 0);
  const [cost, occupied] = [sum((home) => home.cost), sum((home) => home.occupied)];
  const isKnown = known.every(({ occupancy }) => occupancy !== null);
  const available = isKnown ? sum((home) => home.available) : null;
  return {
    name: known.length === 2 && count === 2 ? "Both homes together" : `All ${known.length} homes together`,
    cost,
    occupied,
    available,
    weekly: (cost / occupied) * nights,
    occupancy: available === null ? null : occupied / available,
  };
}

function howWorkedOut({ costs, occupied, available, nights }: HomesColumns): string {
  const labels = costs.map(({ label }) => withinSentence(label)).join(" + ");
  const cost = costs.length > 1 ? `(${labels})` : labels;
  const [slept, free] = [occupied, available].map(({ label }) => withinSentence(label));
  return `Cost: ${cost} ÷ ${slept} × ${nights}. Occupancy: ${slept} ÷ ${free}.`;
}

function sourceOf(club: ClubDefinition, isSubmitted: boolean): string {
  return `Source: your questionnaire, ${clubYearName(club)}, ${isSubmitted ? "as it is in this workbook" : "not yet submitted"}`;
}
