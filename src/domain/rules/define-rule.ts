import { oneFullStop } from "../one-full-stop";
import type * as z from "zod/mini";
import type { ClubDefinition, RuleSetting } from "../clubs/club-definition";
import { fieldNamesOf } from "../clubs/find-field";
import type { Finding } from "../questionnaire/finding";
import type { Cell } from "./cell";
import { eachCellOf } from "./cells-of";
import { faultFinding } from "./fault-finding";
import { formatAnswer } from "./format-answer";
import type { CheckContext, NamesInOptions, Report, Rule, RuleFamily, RuleOutcome } from "./rule";

/** A kind of rule as written in its own file. Severity, fields and options are not part of it: clubs decide those. */
interface RuleSource<Options, Facts> {
  readonly kind: string;
  readonly family: RuleFamily;
  readonly summary: string;
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
  readonly check: (context: CheckContext<Options, Facts>) => void;
}

/**
 * Makes a kind of rule: checks its options, collects what it reports and writes the findings. Rules never write findings
 * themselves, so that all findings read alike. If a rule throws, only that rule stops: its findings so far are kept, and
 * another one says that the rest could not be checked.
 */
export function defineRule<Options, Facts>(source: RuleSource<Options, Facts>): Rule {
  const { kind, family, summary, explainable, usesFields = true } = source;
  return {
    kind,
    family,
    summary,
    explainable,
    usesFields,
    options: source.options,
    faultsOf(options) {
      const parsed = source.options.safeParse(options);
      if (parsed.success) return [];
      return parsed.error.issues.map(({ path, message }) => `${path.join(".") || "options"}: ${message}`);
    },
    namesIn: (options) => source.namesIn?.(source.options.parse(options)) ?? {},
    run(setting, club, input, findings) {
      const { report, failed, outcome } = gather(source, setting);
      try {
        const fields = fieldsOf(setting, club);
        const cells: Iterable<Cell> = {
          *[Symbol.iterator]() {
            for (const field of fields) yield* eachCellOf(club, input.current, field);
          },
        };
        const options = source.options.parse(setting.options);
        source.check({ ...input, club, options, cells, fields, findings, report });
      } catch (error) {
        failed(error);
      }
      return outcome();
    },
  };
}

function fieldsOf(setting: RuleSetting, club: ClubDefinition): readonly string[] {
  return setting.fields.flatMap((field) => (field === "*" ? fieldNamesOf(club) : [field]));
}

function gather<Options, Facts>(
  source: RuleSource<Options, Facts>,
  setting: RuleSetting,
): {
  readonly report: Report<Facts>;
  readonly failed: (error: unknown) => void;
  readonly outcome: () => RuleOutcome;
} {
  const { code, version, kind, severity } = setting;
  const findings: Finding[] = [];
  const skips: { about: string; reason: string }[] = [];
  let checked = 0;
  const report: Report<Facts> = {
    passed() {
      checked += 1;
    },
    skipped(about, reason) {
      skips.push({ about, reason });
    },
    found(cells, facts, more = {}) {
      checked += 1;
      const [first] = cells;
      const answers = cells.map(({ subject, answer }) => `${subject} = ${answer.value ?? answer.seen}`);
      findings.push({
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
  const failed = (error: unknown) => void findings.push(faultFinding(setting, error));
  const outcome = (): RuleOutcome => {
    const result = findings.length > 0 ? "found" : checked > 0 ? "passed" : "skipped";
    // If all of a rule's fields are empty or missing, it has checked nothing: it says so instead of passing.
    if (checked === 0 && findings.length === 0 && skips.length === 0)
      skips.push({ about: code, reason: "there is nothing to check" });
    return { code, version, kind, result, checked, findings, skips };
  };
  return { report, failed, outcome };
}
