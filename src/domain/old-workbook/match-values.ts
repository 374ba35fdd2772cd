import { isNumberType } from "../clubs/is-number-type";
import { fitsField } from "../prefill/fits-field";
import { oncePer } from "../once-per";
import { oncePerText } from "../once-per-text";
import type { OldValue } from "./headings-of";
import { likenessAmong, sameness, wordsOf, type Likeness } from "./likeness";
import { readOldCell } from "./read-old-cell";
import type { Target } from "./targets-of";
import { unitOf, type StatedUnit } from "./unit-of";
import { yearsIn } from "./years-in";

/** How a value was matched to a question. */
export type MatchedBy = "name" | "label" | "row and column" | "line" | "position";

/** A value of an old workbook and the question that it answers. */
export interface Match {
  readonly value: OldValue;
  readonly target: Target;
  readonly by: MatchedBy;
  /** From 0 to 1. */
  readonly confidence: number;
  /** As it goes into the cell, in the question's unit. */
  readonly answer: number | string;
  /** The unit that the old workbook states where it is not the question's, and where it says so. */
  readonly stated: StatedUnit | null;
}

/** How many values have been looked at, and of how many. */
export interface Looked {
  readonly done: number;
  readonly of: number;
}

/** The most that headings alone can be sure of; a name says it. */
const most: Readonly<Record<Exclude<MatchedBy, "name" | "position">, number>> = {
  label: 0.97,
  "row and column": 0.95,
  line: 0.85,
};

/** The same words, up to the weight of one that says next to nothing. */
const sameWords = 0.97;
/** The most where a heading has a word more or less, which may be the one that matters. */
const mostOfOthers = 0.85;
/** What stands under another year is hardly this year's. */
const ofOtherYear = 0.75;
/** Less like than that is another thing, and less sure is no match. */
const leastLike = 0.55;
const leastSure = 0.4;

/**
 * Every question that each value may answer by what stands around it, with how sure that is; value by value, because there
 * may be a hundred thousand.
 */
export function* matchValues(
  values: readonly OldValue[],
  targets: readonly Target[],
  year: string,
): Generator<Looked, readonly Match[]> {
  const like = remembered(
    likenessAmong(targets.flatMap(({ label, grid }) => (grid === null ? [label] : [label, grid.row]))),
  );
  const wordsIn = oncePerText((_: typeof targets, text: string) => wordsOf(text));
  const worthAsking = targetsByWord(targets);
  const lines = new Map<string, number>();
  for (const { line } of targets) if (line !== null) lines.set(line, (lines.get(line) ?? 0) + 1);
  const matchesOf = (value: OldValue): readonly Match[] => {
    const left = value.left.map((text) => wordsIn(targets, text));
    const words = {
      left,
      together: left.length > 1 ? [...left, left.flat()] : left,
      above: value.above.map((text) => wordsIn(targets, text)),
      around: value.around.map((text) => wordsIn(targets, text)),
    };
    const scored = worthAsking(value, words)
      .map((target) => scoreOf(value, words, target, like, lines))
      .filter(({ score }) => score >= leastLike)
      .sort((one, other) => other.score - one.score);
    const second = (target: Target) => scored.find((other) => other.target !== target)?.score ?? 0;
    const isOther = yearsIn([...value.above, ...value.left]).some((stated) => stated !== year);
    return scored.slice(0, 3).flatMap(({ target, score, by, isSame }): readonly Match[] => {
      const read = answerOf(value, target);
      if (read === null) return [];
      // Two that are nearly as likely are both unsure.
      const margin = Math.min(1, Math.max(0.4, 0.5 + (score - second(target)) * 3));
      const sure = Math.min(isSame ? most[by] : mostOfOthers, score * margin);
      const confidence = isOther && isNumberType(target.question.type) ? sure * ofOtherYear : sure;
      return confidence < leastSure ? [] : [{ value, target, by, confidence, ...read }];
    });
  };
  const matches: Match[] = [];
  for (const [done, value] of values.entries()) {
    yield { done, of: values.length };
    matches.push(...matchesOf(value));
  }
  return matches;
}

interface Words {
  readonly left: readonly (readonly string[])[];
  /** Each heading to the left, and all of them as one. */
  readonly together: readonly (readonly string[])[];
  readonly above: readonly (readonly string[])[];
  readonly around: readonly (readonly string[])[];
}

/**
 * The same likeness, worked out once for each two headings: those above a column are headings of all its values.
 * Headings are known by their list of words, which is the same one each time.
 */
function remembered(like: Likeness): Likeness {
  const ofOne = oncePer((_: readonly string[]) => new Map<readonly string[], number>());
  return (one, other) => {
    const known = ofOne(one);
    const is = known.get(other) ?? like(one, other);
    known.set(other, is);
    return is;
  };
}

/**
 * Finds the questions that share a word with the headings of a value, or a line of a return, in their order. All others
 * would come to nothing, and there may be thousands of values.
 */
function targetsByWord(targets: readonly Target[]) {
  const lined = targets.filter(({ line }) => line !== null);
  const words = new Map<string, Set<Target>>();
  for (const target of targets) {
    const { label, grid } = target;
    for (const word of [...label, ...(grid === null ? [] : [...grid.row, ...grid.column])]) {
      words.set(word, (words.get(word) ?? new Set()).add(target));
    }
  }
  const known = new Map<string, readonly Target[]>();
  const withWord = (word: string) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = [...words].flatMap(([other, its]) => (sameness(word, other) > 0 ? [...its] : []));
    known.set(word, found);
    return found;
  };
  return ({ left }: OldValue, { left: beside, above }: Words): readonly Target[] => {
    const found = new Set([...beside, ...above].flatMap((list) => list.flatMap(withWord)));
    if (left.some((text) => codesIn(text).length > 0)) for (const target of lined) found.add(target);
    return [...found].sort((one, other) => one.at - other.at);
  };
}

interface Scored {
  readonly target: Target;
  readonly score: number;
  readonly by: Exclude<MatchedBy, "name" | "position">;
  /** Whether the headings have the same words as the question, none more and none less. */
  readonly isSame: boolean;
}

function scoreOf(
  value: OldValue,
  words: Words,
  target: Target,
  like: Likeness,
  lines: ReadonlyMap<string, number>,
): Scored {
  const bestOf = (list: readonly (readonly string[])[], words: readonly string[]) =>
    list.reduce((best, each) => Math.max(best, like(each, words)), 0);
  // What is asked together is likely to stand together.
  const context = bestOf([...words.around, ...words.above], target.section);
  const likeLabel = bestOf(words.together, target.label);
  const { grid, line } = target;
  const likeCell =
    grid === null
      ? 0
      : Math.max(
          Math.min(bestOf(words.left, grid.row), bestOf(words.above, grid.column)),
          Math.min(bestOf(words.above, grid.row), bestOf(words.left, grid.column)),
        );
  const byLabel = likeLabel * (0.94 + 0.06 * context);
  const byCell = likeCell * (0.6 + 0.4 * context);
  const isOnly = line !== null && lines.get(line) === 1;
  const byLine = isOnly && value.left.some((text) => codesIn(text).includes(line)) ? most.line : 0;
  const best = Math.max(byLabel, byCell, byLine);
  if (best === byLabel) return { target, score: best, by: "label", isSame: likeLabel >= sameWords };
  if (best === byCell) return { target, score: best, by: "row and column", isSame: likeCell >= sameWords };
  return { target, score: best, by: "line", isSame: false };
}

const codesIn = (text: string): readonly string[] => text.match(/\b\d+(?:\.\d+)+\b/g) ?? [];

/** A value as the answer to a question, in its unit; null if it can't be one. */
export function answerOf(
  value: OldValue,
  { question }: Pick<Target, "question">,
): Pick<Match, "answer" | "stated"> | null {
  const read = readOldCell(question, value.cell);
  if (read === null) return null;
  const stated = question.unit === "GBP" && typeof read === "number" ? unitOf(value) : null;
  const answer = stated === null || typeof read !== "number" ? read : Math.round(read * stated.factor * 100) / 100;
  return fitsField(question, answer) ? { answer, stated } : null;
}
