import { problem } from "../../problems";
import { fail, type Result } from "../../result";
import type {
  ClubDefinition,
  ClubInput,
  IndicatorInput,
  QuestionInput,
  RegisterInput,
  RuleInput,
  SectionInput,
} from "../club-definition";
import { defineClub } from "../define-club";
import { addQuestions, type AddedQuestion } from "./add-questions";
import { inYear } from "./in-year";
import { renameQuestions } from "./rename-questions";

/** What is different this year. Everything not named here stays as it was. */
export interface YearChanges {
  readonly year: string;
  /** If omitted, last year's days, a year later. */
  readonly timetable?: ClubInput["timetable"];
  /** New values for parts of last year's definition, by id (a rule by its code). */
  readonly change?: {
    readonly sections?: Readonly<Record<string, Pick<Partial<SectionInput>, "label" | "guidance">>>;
    /** A question with a new `id` is linked to last year's, and named so wherever it was named. */
    readonly questions?: Readonly<Record<string, Partial<QuestionInput>>>;
    readonly registers?: Readonly<Record<string, Partial<RegisterInput>>>;
    /** Raise the version whenever anything else in a rule changes, so that explanations of the old rule lapse. */
    readonly rules?: Readonly<Record<string, Partial<RuleInput>>>;
    readonly indicators?: Readonly<Record<string, Partial<IndicatorInput>>>;
  };
  /** By id (a rule by its code). A question is also taken out of the fields that rules list. */
  readonly remove?: {
    readonly sections?: readonly string[];
    readonly questions?: readonly string[];
    readonly registers?: readonly string[];
    readonly rules?: readonly string[];
    readonly indicators?: readonly string[];
  };
  readonly add?: {
    readonly sections?: readonly SectionInput[];
    readonly questions?: readonly AddedQuestion[];
    readonly registers?: readonly { readonly section: string; readonly register: RegisterInput }[];
    readonly rules?: readonly RuleInput[];
    readonly indicators?: readonly IndicatorInput[];
    readonly scrapbook?: readonly QuestionInput[];
  };
  /** The whole report layout. If omitted, last year's. */
  readonly report?: ClubInput["report"];
}

/**
 * A new club year: last year's definition a year later, as `inYear` gives it, with changes, removals and additions, in
 * this order. The version starts at 1.
 *
 * @returns `bad-club-definition` if something to change or remove does not exist, if a rule changed without a new
 * version, if a link names what last year did not ask, or if defineClub refuses either year
 */
export function nextYear(previous: ClubInput, changes: YearChanges): Result<ClubDefinition> {
  const before = defineClub(previous);
  if (!before.ok) return before;
  const { change = {}, remove = {}, add = {} } = changes;
  const faults: string[] = [];
  const edit = editor(faults);
  const questions = edit("questions", changedQuestions(change.questions), remove.questions, ofId);
  const registers = edit("registers", change.registers, remove.registers, ofId);
  const rules = edit("rules", change.rules, remove.rules, (rule: { code: string }) => rule.code);
  const indicators = edit("indicators", change.indicators, remove.indicators, ofId);
  const sections = edit("sections", change.sections, remove.sections, ofId);

  const moved = inYear(before.value, changes.year);
  const listed = (fields: readonly string[]) => fields.filter((field) => remove.questions?.includes(field) !== true);
  const edited = {
    ...moved,
    timetable: changes.timetable ?? moved.timetable,
    contact: questions.of(moved.contact),
    sections: [
      ...sections.of(moved.sections).map((section) => ({
        ...section,
        questions: questions.of(section.questions),
        registers: [
          ...registers.of(section.registers),
          ...(add.registers ?? []).filter((each) => each.section === section.id).map(({ register }) => register),
        ],
      })),
    ],
    scrapbook: [...questions.of(moved.scrapbook), ...(add.scrapbook ?? [])],
    signOff: questions.of(moved.signOff),
    rules: rules.of(moved.rules.map((rule) => ({ ...rule, fields: listed(rule.fields) }))),
    indicators: indicators.of(moved.indicators),
  };
  const renamed = renameQuestions<ClubInput>(edited, newIds(change.questions));
  const grown = addQuestions(renamed, add.questions ?? [], faults);
  const definition = {
    ...grown,
    sections: [...grown.sections, ...(add.sections ?? [])],
    rules: [...(grown.rules ?? []), ...(add.rules ?? [])],
    indicators: [...(grown.indicators ?? []), ...(add.indicators ?? [])],
    report: changes.report ?? moved.report,
  };

  for (const list of [questions, registers, rules, indicators, sections]) list.reportUnknown();
  faults.push(...sectionFaults(before.value, add), ...ruleFaults(before.value, change.rules));
  faults.push(...linkFaults(before.value, definition));
  if (faults.length > 0)
    return fail(problem("bad-club-definition", { club: `${previous.label} ${changes.year}`, faults }));
  return defineClub(definition);
}

const ofId = ({ id }: { readonly id: string }): string => id;

/** A question with a new id is the one that had the old id last year. */
function changedQuestions(changes: Readonly<Record<string, Partial<QuestionInput>>> = {}) {
  const entries = Object.entries(changes).map(([id, change]) => {
    const linked = change.id === undefined || change.id === id ? change : { priorYear: id, ...change };
    return [id, linked] as const;
  });
  return Object.fromEntries(entries);
}

function newIds(changes: Readonly<Record<string, Partial<QuestionInput>>> = {}): ReadonlyMap<string, string> {
  return new Map(Object.entries(changes).flatMap(([id, change]) => (change.id === undefined ? [] : [[id, change.id]])));
}

function sectionFaults({ sections }: ClubDefinition, { registers = [] }: NonNullable<YearChanges["add"]>): string[] {
  return registers
    .filter(({ section }) => !sections.some(({ id }) => id === section))
    .map(({ section }) => `add: there was no section "${section}" last year; add to a new one directly`);
}

function ruleFaults({ rules }: ClubDefinition, changes: Readonly<Record<string, Partial<RuleInput>>> = {}): string[] {
  return rules.flatMap(({ code, version }) => {
    const changed = changes[code];
    if (changed === undefined || (changed.version ?? version) > version) return [];
    return [`change.rules.${code}.version: raise it above ${version}, as the rule changes`];
  });
}

/** Links to questions that last year's definition does not have. */
function linkFaults(before: ClubDefinition, now: ClubInput): string[] {
  const asked = new Set(allQuestions(before).map(ofId));
  return allQuestions(now).flatMap(({ id, priorYear }) => {
    const named = typeof priorYear === "object" ? priorYear?.partOf : priorYear;
    return named === undefined || named === null || asked.has(named)
      ? []
      : [`${id}.priorYear: there was no question "${named}" last year`];
  });
}

function allQuestions({ contact = [], sections, scrapbook = [], signOff = [] }: ClubInput): readonly QuestionInput[] {
  return [...contact, ...sections.flatMap(({ questions = [] }) => questions), ...scrapbook, ...signOff];
}

/** Applies changes and removals by id, and remembers which ids it met, to report those that don't exist. */
function editor(faults: string[]) {
  return <Item>(
    what: string,
    change: Readonly<Record<string, object>> | undefined,
    remove: readonly string[] | undefined,
    idOf: (item: Item) => string,
  ) => {
    const unknown = {
      change: new Set(Object.keys(change ?? {})),
      remove: new Set(remove ?? []),
    };
    return {
      of<T extends Item>(items: readonly T[]): T[] {
        return items.flatMap((item) => {
          const id = idOf(item);
          unknown.change.delete(id);
          if (unknown.remove.delete(id) || remove?.includes(id) === true) return [];
          return [{ ...item, ...change?.[id] }];
        });
      },
      reportUnknown(): void {
        for (const id of unknown.change) faults.push(`change.${what}: there was no "${id}" last year`);
        for (const id of unknown.remove) faults.push(`remove.${what}: there was no "${id}" last year`);
      },
    };
  };
}
