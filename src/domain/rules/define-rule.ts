import { oneFullStop } from "../one-full-stop";
import type * as z from "zod/mini";
import type { ClubDefinition, RuleSetting } from "../clubs/club-definition";
import { fieldNamesOf, ownerOf } from "../clubs/find-field";
import type { Answers } from "../questionnaire/answer";
import type { Cell } from "./cell";
import { eachCellOf } from "./cells-of";
import { addTo, checkField } from "./check-field";
import { faultFinding } from "./fault-finding";
import { formatAnswer } from "./format-answer";
import type {
  CheckContext,
  FieldResult,
  Gathered,
  NamesInOptions,
  Report,
  Rule,
  RuleFamily,
  RuleOutcome,
} from "./rule";

/**
 * How a kind of rule checks: everything together, or each cell on its own. With the latter, its result for a cell
 * depends on that cell and its row only, and is not worked out again until the question or the row changes. It reports on
 * each cell before it takes the next.
 */
type Checks<Options, Facts> =
  | { readonly check: (context: CheckContext<Options, Facts>) => void; readonly checkCells?: never }
  | { readonly checkCells: (context: CellsContext<Options, Facts>) => void; readonly check?: never };

type CellsContext<Options, Facts> = Pick<CheckContext<Options, Facts>, "cells" | "club" | "options" | "report">;

/** A kind of rule as written in its own file. Severity, fields and options are not part of it: clubs decide those. */
type RuleSource<Options, Facts> = Checks<Options, Facts> & {
  readonly kind: string;
  readonly family: RuleFamily;
  readonly summary: string;
  readonly several: (count: string) => string;
  readonly explainable: boolean;
  /** True if left out. */
  readonly usesFields?: boolean;
  readonly options: z.ZodMiniType<Options>;
  /** What the options refer to; nothing if left out. */
  readonly namesIn?: (options: Options) => NamesInOptions;
  /** What is wrong, and why it matters. */
  readonly message: (facts: Facts) => string;
  /** How to fix it. */
  readonly fix: (facts: Facts) => string;
};

/**
 * Makes a kind of rule: checks its options, collects what it reports and writes the findings. Rules never write findings
 * themselves, so that all findings read alike. If a rule throws, only that rule stops: its findings so far are kept, and
 * another one says that the rest could not be checked.
 */
export function defineRule<Options, Facts>(source: RuleSource<Options, Facts>): Rule {
  const { kind, family, summary, several, explainable, usesFields = true } = source;
  return {
    kind,
    family,
    summary,
    several,
    explainable,
    usesFields,
    options: source.options,
    faultsOf(options) {
      const parsed = source.options.safeParse(options);
      if (parsed.success) return [];
      return parsed.error.issues.map(({ path, message }) => `${path.join(".") || "options"}: ${message}`);
    },
    namesIn: (options) => source.namesIn?.(source.options.parse(options)) ?? {},
    run(setting, club, input, findings, known) {
      const gathered: Gathered = { checked: 0, findings: [], skips: [] };
      const ofFields = new Map<string, FieldResult>();
      try {
        const fields = fieldsOf(setting, club);
        const options = source.options.parse(setting.options);
        if (source.check !== undefined) {
          const cells = eachCellOfAll(club, input.current, fields);
          const report = reportTo(gathered, source, setting);
          source.check({ ...input, club, options, cells, fields, findings, report });
        } else {
          const check = (cells: Iterable<Cell>, onto: Gathered) =>
            source.checkCells({ club, options, cells, report: reportTo(onto, source, setting) });
          for (const field of fields) {
            const before = known?.outcome.ofFields?.get(field);
            const isUnchanged = before !== undefined && known?.changed.has(ownerOf(field)) === false;
            if (isUnchanged) addTo(gathered, before);
            ofFields.set(field, isUnchanged ? before : checkField(club, input.current, field, check, gathered, before));
          }
        }
      } catch (error) {
        gathered.findings.push(faultFinding(setting, error));
      }
      return outcomeOf(setting, gathered, source.check === undefined ? ofFields : null);
    },
  };
}

function fieldsOf(setting: RuleSetting, club: ClubDefinition): readonly string[] {
  return setting.fields.flatMap((field) => (field === "*" ? fieldNamesOf(club) : [field]));
}

function eachCellOfAll(club: ClubDefinition, answers: Answers, fields: readonly string[]): Iterable<Cell> {
  return {
    *[Symbol.iterator]() {
      for (const field of fields) yield* eachCellOf(club, answers, field);
    },
  };
}

function reportTo<Options, Facts>(
  gathered: Gathered,
  source: RuleSource<Options, Facts>,
  setting: RuleSetting,
): Report<Facts> {
  const { code, version, kind, severity } = setting;
  return {
    passed() {
      gathered.checked += 1;
    },
    skipped(about, reason) {
      gathered.skips.push({ about, reason });
    },
    found(cells, facts, more = {}) {
      gathered.checked += 1;
      const [first] = cells;
      const answers = cells.map(({ subject, answer }) => `${subject} = ${answer.value ?? answer.seen}`);
      gathered.findings.push({
        code,
        version,
        kind,
        severity,
        explainable: setting.explainable ?? more.explainable ?? source.explainable,
        subject: more.subject ?? first?.subject ?? kind,
        place: more.place === undefined ? (first?.place ?? null) : more.place,
        value: more.value ?? answers.join("; "),
        seen: more.seen ?? (first === undefined ? "nothing" : formatAnswer(first)),
        expected: more.expected ?? null,
        source: more.source ?? null,
        message: oneFullStop(source.message(facts)),
        fix: source.fix(facts),
        repair: more.repair ?? null,
        ...((more.repair ?? null) !== null && more.repairAs !== undefined && { repairAs: more.repairAs }),
      });
    },
  };
}

function outcomeOf(
  { code, version, kind }: RuleSetting,
  { checked, findings, skips }: Gathered,
  ofFields: ReadonlyMap<string, FieldResult> | null,
): RuleOutcome {
  const result = findings.length > 0 ? "found" : checked > 0 ? "passed" : "skipped";
  // If all of a rule's fields are empty or missing, it has checked nothing: it says so instead of passing.
  if (checked === 0 && findings.length === 0 && skips.length === 0)
    skips.push({ about: code, reason: "there is nothing to check" });
  return { code, version, kind, result, checked, findings, skips, ...(ofFields !== null && { ofFields }) };
}
