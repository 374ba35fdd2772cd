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

/** What is different this year. Everything not named here stays as it was. */
export interface YearChanges {
  readonly year: string;
  readonly timetable: ClubInput["timetable"];
  /** New values for parts of last year's definition, by id (a rule by its code). */
  readonly change?: {
    readonly questions?: Readonly<Record<string, Partial<QuestionInput>>>;
    readonly registers?: Readonly<Record<string, Partial<RegisterInput>>>;
    /** Raise the version whenever anything else in a rule changes, so that explanations of the old rule lapse. */
    readonly rules?: Readonly<Record<string, Partial<RuleInput>>>;
    readonly indicators?: Readonly<Record<string, Partial<IndicatorInput>>>;
  };
  /** By id (a rule by its code). */
  readonly remove?: {
    readonly sections?: readonly string[];
    readonly questions?: readonly string[];
    readonly registers?: readonly string[];
    readonly rules?: readonly string[];
    readonly indicators?: readonly string[];
  };
  readonly add?: {
    readonly sections?: readonly SectionInput[];
    /** At the end of a section. */
    readonly questions?: readonly { readonly section: string; readonly question: QuestionInput }[];
    readonly registers?: readonly { readonly section: string; readonly register: RegisterInput }[];
    readonly rules?: readonly RuleInput[];
    readonly indicators?: readonly IndicatorInput[];
    readonly scrapbook?: readonly QuestionInput[];
  };
  /** The whole report layout. If omitted, last year's. */
  readonly report?: ClubInput["report"];
}

/**
 * A new club year: last year's definition with changes, removals and additions, in this order. The version starts at 1.
 * A prior-year link that named an older year's question now names last year's own id.
 *
 * @returns `bad-club-definition` if something to change or remove does not exist, if a rule changed without a new
 * version, or if defineClub refuses the result
 */
export function nextYear(previous: ClubDefinition, changes: YearChanges): Result<ClubDefinition> {
  const { change = {}, remove = {}, add = {} } = changes;
  const faults: string[] = [];
  const edit = editor(faults);
  const questions = edit("questions", change.questions, remove.questions, (question: { id: string }) => question.id);
  const registers = edit("registers", change.registers, remove.registers, (register: { id: string }) => register.id);
  const rules = edit("rules", change.rules, remove.rules, (rule: { code: string }) => rule.code);
  const indicators = edit("indicators", change.indicators, remove.indicators, (item: { id: string }) => item.id);
  const sections = edit("sections", undefined, remove.sections, (section: { id: string }) => section.id);
  const linked = (list: ClubDefinition["scrapbook"]) => questions.of(list.map(({ priorYear: _, ...rest }) => rest));

  const definition = {
    ...previous,
    year: changes.year,
    version: 1,
    timetable: changes.timetable,
    contact: linked(previous.contact),
    sections: [
      ...sections.of(previous.sections).map((section) => ({
        ...section,
        questions: [
          ...linked(section.questions),
          ...(add.questions ?? []).filter((each) => each.section === section.id).map(({ question }) => question),
        ],
        registers: [
          ...registers.of(section.registers),
          ...(add.registers ?? []).filter((each) => each.section === section.id).map(({ register }) => register),
        ],
      })),
      ...(add.sections ?? []),
    ],
    scrapbook: [...linked(previous.scrapbook), ...(add.scrapbook ?? [])],
    signOff: linked(previous.signOff),
    rules: [...rules.of(previous.rules), ...(add.rules ?? [])],
    indicators: [...indicators.of(previous.indicators), ...(add.indicators ?? [])],
    report: changes.report ?? previous.report,
  };

  for (const list of [questions, registers, rules, indicators, sections]) list.reportUnknown();
  const known = new Set(previous.sections.map(({ id }) => id));
  for (const { section } of [...(add.questions ?? []), ...(add.registers ?? [])]) {
    if (!known.has(section)) faults.push(`add: there was no section "${section}" last year; add to a new one directly`);
  }
  for (const { code, version } of previous.rules) {
    const changed = change.rules?.[code];
    if (changed !== undefined && (changed.version ?? version) <= version) {
      faults.push(`change.rules.${code}.version: raise it above ${version}, as the rule changes`);
    }
  }
  if (faults.length > 0)
    return fail(problem("bad-club-definition", { club: `${previous.label} ${changes.year}`, faults }));
  return defineClub(definition);
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
