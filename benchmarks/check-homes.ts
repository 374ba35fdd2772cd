import type { ClubDefinition } from "../src/domain/clubs/club-definition";
import type { Answers } from "../src/domain/questionnaire/answer";
import type { CheckInput } from "../src/domain/rules/rule";
import { eachOutcome, validate, type Validation } from "../src/domain/rules/validate";

const alone = { member: "E08000035", previous: null, releases: [], explanations: [] };

/** Checks the homes with every rule of their club. */
export function checkHomes(club: ClubDefinition, current: Answers): Validation {
  return validate(club, { current, ...alone } satisfies CheckInput);
}

/** Checks them as `club check` does, with only one rule's findings in memory at a time. Returns how many there were. */
export function countFindings(club: ClubDefinition, current: Answers): number {
  let count = 0;
  for (const { findings } of eachOutcome(club, { current, ...alone })) count += findings.length;
  return count;
}

/** zod's report of a fault: its path is the row and the column. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Fails unless both do the same work: otherwise comparing their times means nothing. */
export function expectSameFindings({ findings }: Validation, issues: readonly object[]): void {
  const ours = findings.map(({ code, place }) => `${code} ${Number(place?.cell.replace(/\D/g, "")) - 5}`).sort();
  const theirs = issues.map((each) => {
    const { path, params = {} } = each as Issue;
    return `${String(params["rule"])} ${String(path[0])}`;
  });
  theirs.sort();
  const different = ours.findIndex((each, at) => each !== theirs[at]);
  if (ours.length !== theirs.length || different >= 0) {
    const [one, other] = [ours[different], theirs[different]];
    throw new Error(`Rules find ${ours.length}, zod ${theirs.length}; the first that differs: ${one} and ${other}.`);
  }
}
