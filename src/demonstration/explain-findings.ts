import type { ClubDefinition } from "../domain/clubs/club-definition";
import type { Explanation } from "../domain/questionnaire/explanation";
import type { Finding } from "../domain/questionnaire/finding";
import { chanceOf, type Chance } from "./chance";

/** What there is to say of each kind of rule: the cause, and how much of the figure it accounts for. */
const reasons: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "year-on-year": [
    "Prices rose by 6 % in April because of the living wage, and the rest reflects more people than a year ago.",
    "A contract that ended in September was not replaced until January, which accounts for about two thirds of this.",
    "Recording changed when the new system opened in June; about half of the movement is due to that.",
    "We have 8 % more cases than a year ago because referrals rose after the summer.",
  ],
  "indicator-year-on-year": [
    "Fees rose by 7 % in April, and two costly packages started in the autumn.",
    "The mix moved: three people with high needs joined, which led to about £180,000 more.",
    "Following a review there were 10 % fewer weeks while fixed costs stayed, so that each week costs more.",
  ],
  reconcile: [
    "The return left out about 3 % of the spend, which was reclassified after it had been sent.",
    "The published figure was restated in the autumn; we answer with the corrected one, about 4 % different.",
  ],
  "peer-fences": [
    "We buy from one provider at rates of 2019, and about a quarter of the difference is due to that.",
    "A building of our own closed in May and its overheads of about £150,000 still stand here.",
    "Few people use it here: two costly cases that started in the autumn move the figure by about 20 %.",
  ],
  "peer-robust-z": [
    "Our area has one large provider, which led to about twice as many as elsewhere.",
    "Recording differs: about a third are counted here because of a local agreement.",
  ],
  "indicator-order": [
    "Only three cases are behind the figure, and one of them started with a high fee, because of urgent needs.",
    "Overheads of about £90,000 are charged here as a result of the way our ledger is laid out.",
  ],
};
const anyReason: readonly [string, ...string[]] = [
  "It is right: a single case that started in May accounts for about £60,000 of it.",
  "We have checked it with the service: about 10 % is due to a backdated invoice of last year.",
];

/** Explains, as the council would, what a check of a return has found and an explanation may answer. */
export function explainFindings(
  { club, year }: Pick<ClubDefinition, "club" | "year">,
  findings: readonly Finding[],
  member: string,
  seed: string,
): readonly Explanation[] {
  return findings
    .filter(({ severity, explainable }) => severity !== "information" && explainable)
    .map((finding) => explain(finding, chanceOf(seed, club, year, member, finding.code, finding.subject)));
}

function explain({ code, version, subject, value, kind }: Finding, chance: Chance): Explanation {
  return { code, version, subject, value, text: chance.oneOf(reasons[kind] ?? anyReason) };
}
