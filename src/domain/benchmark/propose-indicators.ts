import { oncePer } from "../once-per";
import type { Directory, DirectoryIndicator } from "../release/directory";
import { searchIndex } from "../search/search-index";
import { wordsOf } from "../search/words-of";
import { labelConcepts } from "./label-concepts";
import { type Compared, measureOf } from "./measure-of";
import type { Budget, BudgetLine } from "./read-budget";
import { type LabelScore, nothingAlike, scoreOfLabel } from "./score-of-label";
import { areaOfText, type ServiceArea } from "./service-area";
import { type Subject, subjectsOf } from "./subject";

/** How sure a proposal is, or why there is none. */
export type Confidence =
  /** Says the same, at most in other words. */
  | "sure"
  /** Likely, but to be confirmed. */
  | "check"
  /** Two or more are as likely: the user chooses. */
  | "choose"
  | "none";

/** What a line of a budget may be compared with. */
export interface Proposal {
  readonly line: BudgetLine;
  readonly confidence: Confidence;
  /** Null unless sure or to be checked. */
  readonly indicator: DirectoryIndicator | null;
  /** Others that may be meant, the most likely first. */
  readonly others: readonly DirectoryIndicator[];
}

/** So much must be the same, of what a label says and of what a subject is. */
const [sureFrom, checkFrom, chooseFrom] = [0.85, 0.68, 0.5] as const;
/** A runner-up this near is as likely. */
const near = 0.09;
const mostOthers = 5;

interface Match extends LabelScore {
  readonly subject: Subject;
  readonly indicator: DirectoryIndicator;
}

/**
 * Proposes the indicator that each line of a budget means. Nothing is proposed that the label says less than half of, and
 * of two that are as likely neither: a wrong figure in a budget is worse than a missing one. A total is proposed only
 * if its own label says what it is of. Figures that ended years ago are never sure, nor are lines of changes: pressures,
 * savings, reserves.
 */
export function proposeIndicators(directory: Directory, budget: Budget, compared: Compared): readonly Proposal[] {
  return budget.lines.map((line) => proposeFor(directory, line, compared));
}

function proposeFor(directory: Directory, line: BudgetLine, compared: Compared): Proposal {
  const none: Proposal = { line, confidence: "none", indicator: null, others: [] };
  const matches = knownMatches(directory, line, compared);
  const [best, second] = matches;
  if (best === undefined) return none;
  // A total that names nothing by itself is a sum of the lines above, which are compared already.
  if (line.kind === "total" && best.score < sureFrom) return none;
  const listed = matches.slice(0, mostOthers + 1).map(({ indicator }) => indicator);
  const isAreaKnown = areaOf(line.label, line.under) !== null;
  if (best.isVague && !isAreaKnown) {
    return line.kind === "total" ? none : { line, confidence: "choose", indicator: null, others: listed };
  }
  const isNear = second !== undefined && best.score - second.score < near;
  if (isNear || best.score < checkFrom || best.isDoubtful) {
    return { line, confidence: "choose", indicator: null, others: listed };
  }
  const isSure =
    best.score >= sureFrom && isAreaKnown && !best.subject.isOld && !isOfChanges([line.label, ...line.under]);
  return { line, confidence: isSure ? "sure" : "check", indicator: best.indicator, others: listed.slice(1) };
}

const kept = oncePer((_: Directory) => new Map<string, readonly Match[]>());

/** The matches of a line, worked out once: the same lines are asked about again with each other choice. */
function knownMatches(directory: Directory, line: BudgetLine, compared: Compared): readonly Match[] {
  const known = kept(directory);
  const key = JSON.stringify([line.label, line.under, line.unit, compared]);
  const matches = known.get(key) ?? matchesOf(directory, line, compared);
  known.set(key, matches);
  return matches;
}

function matchesOf(directory: Directory, line: BudgetLine, compared: Compared): readonly Match[] {
  const index = searchIndex(directory);
  const above = line.under.slice(0, -1);
  const context = new Set(above.flatMap((text) => wordsOf(text)));
  const areas = [areaOfText(line.label), areaOfTexts(line.under)].filter((area) => area !== null);
  const said = sayingsOf(line.label).map((label) => labelConcepts(index, label));
  return subjectsOf(directory)
    .filter(({ area }) => area === null || areas.length === 0 || areas.includes(area))
    .flatMap((subject): Match[] => {
      const [first, ...parts] = said.map((concepts) => scoreOfLabel(index, concepts, subject, context));
      const best = parts.reduce(
        (one, part) => (part.score - partLoss > one.score ? { ...part, score: part.score - partLoss } : one),
        first ?? nothingAlike,
      );
      const indicator = best.score < chooseFrom ? null : measureOf(subject, line, compared);
      const score = best.score - (subject.isOld ? oldLoss : 0);
      return indicator === null ? [] : [{ subject, indicator, ...best, score }];
    })
    .sort((one, other) => other.score - one.score);
}

/** What figures that ended lose against those that go on. */
const oldLoss = 0.1;

/** What a score loses if only a part of the label says it. */
const partLoss = 0.15;

/** A label, and its parts where it says the same twice or begins with its heading: "Leaving care / 16+", "Social support: carers". */
function sayingsOf(label: string): readonly string[] {
  const parts = label.includes(" / ") ? label.split(" / ") : label.includes(": ") ? label.split(": ").slice(-1) : [];
  return [label, ...parts];
}

function areaOf(label: string, under: readonly string[]): ServiceArea | null {
  return areaOfText(label) ?? areaOfTexts(under);
}

function areaOfTexts(texts: readonly string[]): ServiceArea | null {
  return texts.map(areaOfText).find((area) => area !== null) ?? null;
}

/** Whether lines are changes of a budget or what is set aside, not what a service costs. */
function isOfChanges(texts: readonly string[]): boolean {
  return texts.some((text) => /\b(pressures?|savings?|growth|reserves?|inflation|balances|variances?)\b/i.test(text));
}
