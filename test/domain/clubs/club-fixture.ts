import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import type { Release } from "../../../src/domain/release/release";
import type { Explanation } from "../../../src/domain/questionnaire/explanation";
import type { Finding } from "../../../src/domain/questionnaire/finding";
import type { RuleFamily } from "../../../src/domain/rules/rule";
import type { CellContent, Filled } from "../rules/answers-of";
import { put } from "./put";

/** A fault as a person would make it, and the findings it must give: "CODE subject", its own first. */
export interface SeededFault {
  /** As in the list of validations: what is checked, by any kind of rule. */
  readonly family: RuleFamily;
  readonly what: string;
  /** What to put into which cell; for a column (`homes[beds]`), with a row from 0. */
  readonly cells?: readonly (readonly [name: string, content: CellContent, row?: number])[];
  /** A name to delete from the workbook. */
  readonly nameGone?: string;
  /** An explanation of the finding with this code and subject. */
  readonly explained?: { readonly finding: string; readonly text: string };
  readonly finds: readonly string[];
}

/** A club year with its test data: everything that the tests of any club need. */
export interface ClubFixture {
  readonly club: ClubDefinition;
  /** A complete questionnaire of a made-up council, without a fault. */
  readonly example: Filled;
  /** That council's answers of the year before, under this year's ids unless there is `lastYears`; null if the club is new. */
  readonly lastYear: Filled | null;
  /** What was asked the year before, where that is a year that ships. */
  readonly lastYears?: ClubDefinition;
  /** Published figures to compare with, in which the council is Leeds. */
  readonly releases: readonly Release[];
  /** Every indicator's value in the example, worked out by hand; null where the council has none of it. */
  readonly figures: Readonly<Record<string, number | null>>;
  /** None hides another: each finding is caused by one of them. */
  readonly faults: readonly SeededFault[];
}

/** The example with all faults that are made in cells. */
export function withFaults({ example, faults }: Pick<ClubFixture, "example" | "faults">): Filled {
  const cells = faults.flatMap((fault) => fault.cells ?? []);
  return {
    ...cells.reduce((filled, [name, content, row]) => put(filled, name, content, row), example),
    gone: faults.flatMap(({ nameGone }) => nameGone ?? []),
  };
}

/** What a check must find with all faults, and nothing else: "CODE subject", sorted. */
export function expectedFindings({ faults }: Pick<ClubFixture, "faults">): readonly string[] {
  return faults.flatMap(({ finds }) => finds).sort();
}

/** A finding in the faults' form: "CODE subject". */
export function findingName({ code, subject }: Pick<Finding, "code" | "subject">): string {
  return `${code} ${subject}`;
}

/** The explanations in the faults for these findings. */
export function explanationsOn(findings: readonly Finding[], faults: readonly SeededFault[]): readonly Explanation[] {
  return findings.flatMap((finding) =>
    faults.flatMap(({ explained }) =>
      explained?.finding === findingName(finding) ? [{ ...finding, text: explained.text }] : [],
    ),
  );
}
