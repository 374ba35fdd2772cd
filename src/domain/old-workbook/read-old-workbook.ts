import { formatArea, parseArea } from "../cell-area";
import type { ClubDefinition } from "../clubs/club-definition";
import type { Question } from "../clubs/question";
import { splitsOf } from "../clubs/splits-of";
import { groupBy } from "../group-by";
import { questionCarries } from "../prefill/carries-over";
import { idOfStatusName } from "../questionnaire/status-name";
import { idLastYear } from "../rules/last-year-of";
import { findTables } from "./find-tables";
import { isFigure, valuesOf, type OldValue } from "./headings-of";
import { answerOf, matchValues, type Looked, type Match } from "./match-values";
import type { LeftOver, OldAnswers, OldOffer, OldTable } from "./old-answers";
import type { OldCell, OldSheet, OldWorkbook } from "./old-workbook";
import { oldCellInWords } from "./read-old-cell";
import { rowsOfTable } from "./rows-of-table";
import { surely } from "./sureness";
import { targetsOf, type Target } from "./targets-of";
import { statesYear, yearsOf } from "./years-in";

/** A value between two that were found, in the order in which the club asks. */
const byPosition = 0.5;
/** Another value could answer the same question nearly as well. */
const nearlyAsSure = 0.12;

/**
 * Finds the answers to a club's questions in a workbook that was filled in before: by the names of cells, if it is a
 * questionnaire; by headings, in a list or in a table; by the line of a return; and by their place between answers that
 * were found. Rows of registers are found by the headings of their table. Each says how sure it is. Ticked are only those
 * that are certain, of this year as far as the workbook says, and in the unit that is asked for. No value answers two
 * questions, and none is left unsaid. Says after each value how far it is, so that it can be stopped.
 */
export function* readOldWorkbook(club: ClubDefinition, old: OldWorkbook): Generator<Looked, OldAnswers> {
  const targets = targetsOf(club);
  const found = findTables(club, old.sheets).map((table) => rowsOfTable(club, old, table));
  const tables = found.map(({ table }) => table);
  const isAnswer = answersByName(old);
  const values = withoutTables(old.sheets, tables).flatMap((sheet) => valuesOf(sheet, isAnswer));
  const named = byName(club, old, values, targets);
  const [namedValues, namedTargets] = [
    new Set(named.map(({ value }) => value)),
    new Set(named.map(({ target }) => target)),
  ];
  const free = values.filter((value) => !namedValues.has(value));
  const open = targets.filter((target) => !namedTargets.has(target));
  // In a questionnaire each answer has its name; what has none is last year's answer beside it, or a heading.
  const likely = named.length > 0 && old.year !== null ? [] : assigned(yield* matchValues(free, open, club.year));
  const matches = [...named, ...likely, ...between(likely, free, open)];
  const taken = new Set(matches.map(({ value }) => value));
  const offers = matches
    .sort((one, other) => one.target.at - other.target.at)
    .map((match) => offerOf(club, old, match));
  const left = values.filter((value) => !taken.has(value)).map(leftOver);
  return { offers, tables, left: [...left, ...found.flatMap((each) => each.left)], statesYear: statesYear(old) };
}

/** The sheets without what is in tables of registers, which says what it holds itself. */
function withoutTables(sheets: readonly OldSheet[], tables: readonly OldTable[]): readonly OldSheet[] {
  return sheets.map((sheet) => {
    const areas = tables.flatMap(({ sheet: name, area }) => (name === sheet.name ? (parseArea(area) ?? []) : []));
    const isInTable = ({ row, column }: OldCell) =>
      areas.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);
    return areas.length === 0 ? sheet : { ...sheet, cells: sheet.cells.filter((cell) => !isInTable(cell)) };
  });
}

/** In a questionnaire of ours only cells with a name are answers: all others are ours. Null for any other workbook. */
function answersByName({ year, names }: OldWorkbook): ((sheet: string, cell: OldCell) => boolean) | null {
  if (year === null) return null;
  const places = new Set(
    names.flatMap(({ name, sheet, row, column }) =>
      idOfStatusName(name) === null ? [placeKey(sheet, row, column)] : [],
    ),
  );
  return (sheet, { row, column }) => places.has(placeKey(sheet, row, column));
}

function byName(
  club: ClubDefinition,
  old: OldWorkbook,
  values: readonly OldValue[],
  targets: readonly Target[],
): readonly Match[] {
  const isOlder = old.year !== null && old.year < club.year;
  const at = new Map(values.map((value) => [placeKey(value.sheet, value.cell.row, value.cell.column), value]));
  const wholes = new Set(splitsOf(club).map(({ whole }) => whole.toLowerCase()));
  const byId = new Map(
    targets.flatMap((target) => {
      const id = isOlder ? idLastYear(target.question) : target.question.id;
      return id === null ? [] : [[id.toLowerCase(), target] as const];
    }),
  );
  return old.names.flatMap(({ name, sheet, row, column }): readonly Match[] => {
    const [target, value] = [byId.get(name.toLowerCase()), at.get(placeKey(sheet, row, column))];
    if (target === undefined || value === undefined || wholes.has(name.toLowerCase())) return [];
    const read = answerOf({ ...value, left: [], above: [], around: [] }, target);
    return read === null ? [] : [{ value, target, by: "name", confidence: 1, ...read }];
  });
}

const placeKey = (sheet: string, row: number, column: number): string => `${sheet} ${row} ${column}`;

/** The surest match first; each value and each question once. A rival that is nearly as sure makes both unsure. */
function assigned(all: readonly Match[]): readonly Match[] {
  const sorted = [...all].sort((one, other) => other.confidence - one.confidence);
  const [values, targets] = [new Set<OldValue>(), new Set<Target>()];
  return sorted.flatMap((match) => {
    if (values.has(match.value) || targets.has(match.target)) return [];
    values.add(match.value);
    targets.add(match.target);
    const rival = sorted.find((other) => other.target === match.target && other.value !== match.value);
    const isRivalled = rival !== undefined && match.confidence - rival.confidence < nearlyAsSure;
    return [isRivalled ? { ...match, confidence: match.confidence * 0.6 } : match];
  });
}

/** Values that stand between two found ones in a column, as many as the club asks questions between these. */
function between(found: readonly Match[], free: readonly OldValue[], open: readonly Target[]): readonly Match[] {
  const [taken, answered] = [new Set(found.map(({ value }) => value)), new Set(found.map(({ target }) => target))];
  const columns = groupBy(
    free.filter(({ cell }) => isFigure(cell)),
    ({ sheet, cell }) => `${sheet} ${cell.column}`,
  );
  return [...columns.values()].flatMap((column) => {
    const inOrder = [...column].sort((one, other) => one.cell.row - other.cell.row);
    const anchors = inOrder.flatMap((value, at) => {
      const match = found.find((each) => each.value === value);
      return match === undefined || match.confidence < 0.8 ? [] : [{ at, target: match.target }];
    });
    return anchors.slice(1).flatMap((next, index) => {
      const last = anchors[index];
      if (last === undefined || next.target.at - last.target.at !== next.at - last.at) return [];
      return inOrder.slice(last.at + 1, next.at).flatMap((value, step): readonly Match[] => {
        const target = open.find(({ at }) => at === last.target.at + 1 + step);
        if (target === undefined || answered.has(target) || taken.has(value)) return [];
        const read = answerOf(value, target);
        return read === null ? [] : [{ value, target, by: "position", confidence: byPosition, ...read }];
      });
    });
  });
}

function offerOf(club: ClubDefinition, old: OldWorkbook, match: Match): OldOffer {
  const { value, target, answer, by, confidence, stated } = match;
  const { question } = target;
  const cell = cellOf(value);
  const heading = headingOf(value);
  const cautions = [
    ...(stated === null
      ? []
      : [
          `The old workbook says “${stated.heading}”, so its ${oldCellInWords(value.cell)} was taken times ${stated.factor.toLocaleString("en-GB")}.`,
        ]),
    ...yearCautions(club, old, value, question),
  ];
  return {
    field: question.id,
    row: null,
    value: answer,
    source: old.file,
    from: `${old.file}, ${value.sheet}!${cell}${heading === "" ? "" : ` (“${heading}”)`}`,
    caution: cautions.length === 0 ? null : cautions.join(" "),
    isTicked: confidence >= surely && cautions.length === 0,
    confidence,
    by,
    sheet: value.sheet,
    cell,
    heading,
  };
}

/** What to know of an answer that is, by what the workbook says, of another year than the one asked about. */
function yearCautions(club: ClubDefinition, old: OldWorkbook, value: OldValue, question: Question): readonly string[] {
  // What is likely to hold next year too, as whom to ask.
  if (questionCarries({ kind: "section" }, question) === "likely") return [];
  const [stated] = yearsOf(old, [...value.above, ...value.left, ...value.around]);
  return stated === undefined || stated === club.year ? [] : [`It is of ${stated}, and ${club.year} is asked for.`];
}

function leftOver(value: OldValue): LeftOver {
  return { sheet: value.sheet, cell: cellOf(value), heading: headingOf(value), value: oldCellInWords(value.cell) };
}

function headingOf({ left: [left], above: [above] }: OldValue): string {
  return [left, above].filter((text) => text !== undefined).join(" · ");
}

function cellOf({ cell: { row, column } }: OldValue): string {
  return formatArea({ top: row, left: column, bottom: row, right: column });
}
