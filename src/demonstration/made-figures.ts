import type { Term } from "../domain/clubs/sum";
import type { Answers } from "../domain/questionnaire/answer";
import { aimFigures, type Whose } from "./aim-figures";
import { chanceOf } from "./chance";
import type { DemonstrationClub, MadeRow } from "./demonstration-club";
import type { Balance, ReturnModel, Terms } from "./return-model";
import { publishedNear } from "./published-near";
import { roundSoThatSumsAgree } from "./round-so-that-sums-agree";
import { settleFigures, type Line } from "./settle-figures";
import { trimParts } from "./trim-parts";

/** The numbers of a return, and the rows of its registers. */
export interface MadeFigures {
  /** By place in the model. */
  readonly figures: Float64Array;
  /** Places of what the council has none of. */
  readonly without: ReadonlySet<number>;
  readonly rows: Readonly<Record<string, readonly MadeRow[]>>;
}

/** Fewer weeks, or nights, than these are taken for none. */
const fewestWeeks = 25;
/** How often figures are made again with less that is nothing or negative, before we give up. */
const mostTries = 12;

/**
 * Makes the numbers of a return so that everything adds up: aims, settles them, makes the registers from what is settled,
 * and settles and rounds again with what the registers come to.
 *
 * @param previous what the council answered last year, which this year begins with; null if nothing
 */
export function makeFigures(
  model: ReturnModel,
  settings: DemonstrationClub,
  whose: Whose,
  previous: Answers | null,
): MadeFigures {
  const known = new Map<number, number>();
  for (const [at, closing] of model.openings) {
    const before = previous?.questions[closing]?.answer.value;
    if (typeof before === "number") known.set(at, before);
  }
  for (const at of withoutAny(model, settings, whose)) known.set(at, 0);
  for (let trial = 0; ; trial++) {
    const made = tryFigures(model, settings, whose, known);
    const nothing = madeNothing(model, made.figures, known);
    if (nothing.length === 0 || trial === mostTries) return { ...made, without: new Set(zeroes(known)) };
    for (const at of nothing) known.set(at, 0);
  }
}

function tryFigures(
  model: ReturnModel,
  settings: DemonstrationClub,
  whose: Whose,
  known: ReadonlyMap<number, number>,
): Pick<MadeFigures, "figures" | "rows"> {
  const alone = ({ registers }: Balance) => registers.length === 0;
  const lines = (balances: readonly Balance[]) => balances.filter(alone).map((each) => lineOf(each, {}));
  const published = publishedLines(model, whose);
  const [equal, notMore] = [[...lines(model.equal), ...published], lines(model.notMore)];
  const first = aimFigures(model, whose, known, null);
  settleFigures(first.figures, first.freedom, equal, notMore);
  const { figures, freedom } = aimFigures(model, whose, known, first.figures);
  settleFigures(figures, freedom, equal, notMore);
  const rows = makeRows(model, settings, whose, figures);
  const all = (balances: readonly Balance[]) => balances.map((each) => lineOf(each, rows));
  const [allEqual, allNotMore] = [all(model.equal), all(model.notMore)];
  // What registers say of a question counts for more than what was aimed at.
  for (const { registers, terms } of model.equal) {
    const [only] = terms;
    if (registers.length > 0 && terms.length === 1 && only !== undefined) freedom[only[0]] = 1;
  }
  settleFigures(figures, freedom, [...allEqual, ...published], allNotMore);
  const grains = model.numbers.map(({ grain }) => grain);
  roundSoThatSumsAgree(figures, grains, freedom, new Set(known.keys()), allEqual);
  trimParts(figures, grains, new Set(known.keys()), allEqual, allNotMore);
  return { figures, rows };
}

/** Totals of several answers that are published for the year itself, as the rules compare them. */
function publishedLines(model: ReturnModel, { releases, member, year }: Whose): readonly Line[] {
  return model.published.flatMap(({ balance, indicator, factor }) => {
    const near = publishedNear(releases, indicator, member, year);
    if (near === null || near.yearsBefore !== 0) return [];
    return [{ ...lineOf(balance, {}), is: near.value * factor }];
  });
}

function makeRows(
  model: ReturnModel,
  { rows = {} }: DemonstrationClub,
  whose: Whose,
  figures: Float64Array,
): Readonly<Record<string, readonly MadeRow[]>> {
  const { seed, club, member, year, price } = whose;
  const input = {
    figure: (question: string) => figures[model.placeOf.get(question) ?? -1] ?? 0,
    year,
    price,
    chance: (...words: readonly (string | number)[]) => chanceOf(seed, club, member, ...words),
  };
  return Object.fromEntries(Object.entries(rows).map(([id, make]) => [id, make(input)]));
}

function lineOf({ terms, registers }: Balance, rows: Readonly<Record<string, readonly MadeRow[]>>): Line {
  return {
    places: terms.map(([at]) => at),
    factors: terms.map(([, factor]) => factor),
    is: -registers.reduce((sum, { term, factor }) => sum + factor * totalOfRows(rows, term), 0),
  };
}

/** What a term comes to over the rows of its register: `homes[beds]`, a total of some rows, or how many there are. */
export function totalOfRows(rows: Readonly<Record<string, readonly MadeRow[]>>, term: Term): number {
  const written = typeof term === "string" ? term : "total" in term ? term.total : `${term.rowsOf}[]`;
  const [, register = "", column = ""] = /^(.+)\[(.*)\]$/.exec(written) ?? [];
  const where = typeof term === "string" ? undefined : term.where;
  let total = 0;
  for (const row of rows[register] ?? []) {
    if (where !== undefined && row[where.column] !== where.is) continue;
    const cell = column === "" ? 1 : row[column];
    if (typeof cell === "number") total += cell;
  }
  return Math.round(total * 1e6) / 1e6;
}

/** Places of questions about what this council has not: by chance, or because it is too small for it. */
function withoutAny(model: ReturnModel, settings: DemonstrationClub, whose: Whose): readonly number[] {
  const { seed, club, member } = whose;
  const never = model.numbers.flatMap(({ typical, question }, at) =>
    typical === 0 && !model.openings.has(at) && question.published === null ? [at] : [],
  );
  const some = (settings.without ?? []).flatMap(({ ids, inHundred }) => {
    if (chanceOf(seed, club, member, ids.source, "without").share() * 100 >= inHundred) return [];
    return model.numbers.flatMap(({ question }, at) => (ids.test(question.id) ? [at] : []));
  });
  return [...never, ...some];
}

/** Places that came out as less than nothing, or as nothing beside something that there can't be without it. */
function madeNothing(model: ReturnModel, figures: Float64Array, known: ReadonlyMap<number, number>): readonly number[] {
  const found = new Set<number>();
  for (const [at, { typical }] of model.numbers.entries()) {
    if (typical >= 0 && (figures[at] ?? 0) < 0 && !known.has(at)) found.add(at);
  }
  const nothing = (terms: Terms) => terms.every(([at]) => (figures[at] ?? 0) === 0);
  for (const [left, right] of model.pairs) {
    // A few weeks in a year are nobody's placement, and next to last year's they would look like another unit.
    const isStray = right.every(([at]) => {
      const { unit = null } = model.numbers[at]?.question ?? {};
      return (unit === "weeks" || unit === "nights") && (figures[at] ?? 0) < fewestWeeks;
    });
    if (isStray) for (const [at] of [...left, ...right]) if (!known.has(at)) found.add(at);
    if (nothing(left) === nothing(right)) continue;
    for (const [at] of nothing(left) ? right : left) if (!known.has(at)) found.add(at);
  }
  return [...found];
}

function zeroes(known: ReadonlyMap<number, number>): readonly number[] {
  return [...known].flatMap(([at, value]) => (value === 0 ? [at] : []));
}
