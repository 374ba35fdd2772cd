import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import type { Release } from "../../../src/domain/release/release";
import type { Explanation } from "../../../src/domain/questionnaire/explanation";
import type { Finding } from "../../../src/domain/questionnaire/finding";
import type { RuleFamily } from "../../../src/domain/rules/rule";
import type { CellContent, Filled } from "../rules/answers-of";
import { put } from "./put";

/** A fault as a person makes it, and the findings it is to give: "CODE subject", its own first. */
export interface SeededFault {
  /** As the list of what is validated has it: what is checked, whichever kind of rule does it. */
  readonly family: RuleFamily;
  readonly what: string;
  /** What to put where; a column (`homes[beds]`) in a row from 0. */
  readonly cells?: readonly (readonly [name: string, content: CellContent, row?: number])[];
  /** A name that is deleted from the workbook. */
  readonly nameGone?: string;
  /** Words written on the finding of that code and subject. */
  readonly explained?: { readonly finding: string; readonly text: string };
  readonly finds: readonly string[];
}

/** A club year with what its tests are made of: all that a test of any club asks for, and nothing of one club. */
export interface ClubFixture {
  readonly club: ClubDefinition;
  /** A whole questionnaire of a made-up council, filled in without a fault. */
  readonly example: Filled;
  /** What that council answered the year before; null where the club is new. */
  readonly lastYear: Filled | null;
  /** Published figures to compare with, in which the council is Leeds. */
  readonly releases: readonly Release[];
  /** What every indicator comes to in the example, worked out by hand. */
  readonly figures: Readonly<Record<string, number>>;
  /** Chosen so that none hides another: each finding is there because of one of them. */
  readonly faults: readonly SeededFault[];
}

/** The example with all its faults, as far as they are made in cells. */
export function withFaults({ example, faults }: Pick<ClubFixture, "example" | "faults">): Filled {
  const cells = faults.flatMap((fault) => fault.cells ?? []);
  return {
    ...cells.reduce((filled, [name, content, row]) => put(filled, name, content, row), example),
    gone: faults.flatMap(({ nameGone }) => nameGone ?? []),
  };
}

/** What a check is to find once all faults are made, and nothing else: "CODE subject", sorted. */
export function expectedFindings({ faults }: Pick<ClubFixture, "faults">): readonly string[] {
  return faults.flatMap(({ finds }) => finds).sort();
}

/** A finding as the faults have it: "CODE subject". */
export function findingName({ code, subject }: Pick<Finding, "code" | "subject">): string {
  return `${code} ${subject}`;
}

/** The words that the faults have on these findings. */
export function explanationsOn(findings: readonly Finding[], faults: readonly SeededFault[]): readonly Explanation[] {
  return findings.flatMap((finding) =>
    faults.flatMap(({ explained }) =>
      explained?.finding === findingName(finding) ? [{ ...finding, text: explained.text }] : [],
    ),
  );
}
