import type * as z from "zod/mini";
import type { ClubDefinition, RuleSetting } from "../clubs/club-definition";
import type { Sum } from "../clubs/sum";
import type { Answers, Place } from "../questionnaire/answer";
import type { Explanation } from "../questionnaire/explanation";
import type { Finding } from "../questionnaire/finding";
import type { Release } from "../release/release";
import type { Cell } from "./cell";

/** The families of rules, as the documentation lists them. */
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

/** All that answers are checked against. */
export interface CheckInput {
  /** What the workbook says. */
  readonly current: Answers;
  /** ONS code of the member that answers. */
  readonly member: string;
  /** What the member submitted last year; null where there is none. */
  readonly previous: Answers | null;
  /** Published figures to compare with, the club's own last release among them. */
  readonly releases: readonly Release[];
  readonly explanations: readonly Explanation[];
}

/** What a rule may say of the cells it looks at. A check that can't be made is skipped, which is not the same as passed. */
export interface Report<Facts> {
  passed(): void;
  /** @param reason a sentence that completes "not checked, because …". */
  skipped(about: string, reason: string): void;
  /** @param cells what the finding rests on, the one to mark first; none where the finding has no cell. */
  found(cells: readonly Cell[], facts: Facts, more?: FindingDetails): void;
}

/** What a finding says beyond its sentences, where the usual is not right. */
export interface FindingDetails {
  /** Left out: the first cell's. */
  readonly subject?: string;
  /** Left out: the first cell's. Null where it is about the questionnaire as a whole, and no one cell is to be marked. */
  readonly place?: Place | null;
  /** Left out: the first cell's answer as people read it. */
  readonly seen?: string;
  /** What the finding rests on. Left out: the answers of all its cells. */
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
  /** The cells of the rule's fields, field after field; they may be gone through more than once. */
  readonly cells: Iterable<Cell>;
  /** How the rule's fields are written, `*` written out. */
  readonly fields: readonly string[];
  /** What the rules before this one found and somebody explained. Explanation rules come last. */
  readonly findings: readonly Finding[];
  readonly report: Report<Facts>;
}

/** What one rule of a club came to. */
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
}

/** A kind of rule, ready to be put to use by a club's rule. */
export interface Rule {
  readonly kind: string;
  readonly family: RuleFamily;
  /** One sentence for the list of rules. */
  readonly summary: string;
  /** Whether an explanation may answer a finding, unless the club's rule says otherwise. */
  readonly explainable: boolean;
  /** True where the rule checks the fields it is given; false where its options name all it looks at. */
  readonly usesFields: boolean;
  /** What options it takes. */
  readonly options: z.ZodMiniType;
  /** What is wrong with a rule's options, as "path: reason"; empty where nothing is. */
  faultsOf(options: unknown): readonly string[];
  /** All that options without faults refer to. */
  namesIn(options: unknown): NamesInOptions;
  run(setting: RuleSetting, club: ClubDefinition, input: CheckInput, findings: readonly Finding[]): RuleOutcome;
}

/** What the options of a rule refer to in the club. */
export interface NamesInOptions {
  readonly sums?: readonly Sum[];
  /** Written `cla.starts` or `homes[beds]`. */
  readonly fields?: readonly string[];
  readonly registers?: readonly string[];
  readonly indicators?: readonly string[];
}
