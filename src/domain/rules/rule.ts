import type * as z from "zod/mini";
import type { ClubDefinition, RuleSetting } from "../clubs/club-definition";
import type { Sum } from "../clubs/sum";
import type { CellPlace } from "../cell-place";
import type { Answers, RegisterAnswers } from "../questionnaire/answer";
import type { Explanation } from "../questionnaire/explanation";
import type { Finding } from "../questionnaire/finding";
import type { Release } from "../release/release";
import type { Cell } from "./cell";

/** The families of rules, under the names used in the documentation. */
export type RuleFamily =
  | "template"
  | "cell type"
  | "cell form"
  | "range"
  | "units"
  | "missing"
  | "arithmetic"
  | "paired"
  | "order"
  | "duplicates"
  | "cross-sheet"
  | "reconcile"
  | "year on year"
  | "peer outlier"
  | "plausibility"
  | "distribution"
  | "completeness"
  | "disclosure"
  | "explanation";

/** Everything that answers are checked against. */
export interface CheckInput {
  /** The answers in the workbook. */
  readonly current: Answers;
  /** ONS code of the member who is answering. */
  readonly member: string;
  /** What the member submitted last year; null if nothing. */
  readonly previous: Answers | null;
  /** Published figures to compare with, including the club's own last release. */
  readonly releases: readonly Release[];
  readonly explanations: readonly Explanation[];
}

/** How a rule reports what it found. A check that can't be made is skipped, which is not the same as passed. */
export interface Report<Facts> {
  passed(): void;
  /** @param reason completes the sentence "not checked, because …". */
  skipped(about: string, reason: string): void;
  /** @param cells the cells the finding is based on, first the one to mark; empty if the finding has no cell. */
  found(cells: readonly Cell[], facts: Facts, more?: FindingDetails): void;
}

/** The rest of a finding, where the default is not right. */
export interface FindingDetails {
  /** The first cell's if left out. */
  readonly subject?: string;
  /** The first cell's if left out. Null if the finding is about the whole questionnaire, so that no cell is marked. */
  readonly place?: CellPlace | null;
  /** The first cell's answer, formatted, if left out. */
  readonly seen?: string;
  /** What the finding is based on. The answers of all its cells if left out. */
  readonly value?: string;
  readonly expected?: string;
  readonly source?: string;
  readonly repair?: number | string | null;
  readonly repairAs?: string;
  readonly explainable?: boolean;
}

export interface CheckContext<Options, Facts> extends CheckInput {
  readonly club: ClubDefinition;
  readonly options: Options;
  /** The cells of the rule's fields, field by field; they can be iterated more than once. */
  readonly cells: Iterable<Cell>;
  /** The names of the rule's fields, with `*` expanded to all of them. */
  readonly fields: readonly string[];
  /** Findings of earlier rules that have an explanation. Explanation rules run last. */
  readonly findings: readonly Finding[];
  readonly report: Report<Facts>;
}

/** The outcome of one rule of a club. */
export interface RuleOutcome {
  readonly code: string;
  readonly version: number;
  readonly kind: string;
  /** Found: at least one finding. Skipped: nothing could be checked. */
  readonly result: "passed" | "found" | "skipped";
  /** How many checks were made. */
  readonly checked: number;
  readonly findings: readonly Finding[];
  readonly skips: readonly { readonly about: string; readonly reason: string }[];
  /** The result for each field, by name, if the rule checks each cell on its own; otherwise omitted. */
  readonly ofFields?: ReadonlyMap<string, FieldResult>;
}

/** What a rule has reported so far, not yet turned into an outcome. */
export interface Gathered {
  checked: number;
  readonly findings: Finding[];
  readonly skips: { readonly about: string; readonly reason: string }[];
}

/** What a rule reported about the cells of a field. */
export interface FieldResult extends Pick<RuleOutcome, "checked" | "findings" | "skips"> {
  /** For a column: the rows that were checked, and which of them (from 0) each finding and each skip is about. */
  readonly rows?: {
    readonly table: RegisterAnswers;
    readonly ofFindings: readonly number[];
    readonly ofSkips: readonly number[];
  };
}

/** A rule's earlier result, and the ids of the questions and registers whose answers have changed since. */
export interface KnownOutcome {
  readonly outcome: RuleOutcome;
  readonly changed: ReadonlySet<string>;
}

/** A kind of rule, which the rules of clubs use. */
export interface Rule {
  readonly kind: string;
  readonly family: RuleFamily;
  /** One sentence for the list of rules. */
  readonly summary: string;
  /** What several of its findings have in common, as a heading without a full stop. `count` is how many, at least "2". */
  readonly several: (count: string) => string;
  /** Whether an explanation may answer a finding. The club's rule can override this. */
  readonly explainable: boolean;
  /** True if the rule checks the fields it is given; false if its options name everything it checks. */
  readonly usesFields: boolean;
  /** The options it takes. */
  readonly options: z.ZodMiniType;
  /** What is wrong with a rule's options, as "path: reason"; empty if nothing is. */
  faultsOf(options: unknown): readonly string[];
  /** Everything that valid options refer to. */
  namesIn(options: unknown): NamesInOptions;
  /** @param known if given, a rule that checks each cell on its own checks only questions and rows that have changed since */
  run(
    setting: RuleSetting,
    club: ClubDefinition,
    input: CheckInput,
    findings: readonly Finding[],
    known?: KnownOutcome,
  ): RuleOutcome;
}

/** The parts of the club that the options of a rule refer to. */
export interface NamesInOptions {
  readonly sums?: readonly Sum[];
  /** In the form `cla.starts` or `homes[beds]`. */
  readonly fields?: readonly string[];
  readonly registers?: readonly string[];
  readonly indicators?: readonly string[];
}
