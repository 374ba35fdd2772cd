import { demonstrationClubs } from "../../src/demonstration/clubs/index";
import { questionsOf } from "../../src/domain/clubs/find-field";
import type { Question } from "../../src/domain/clubs/question";
import { yearsEarlier } from "../../src/domain/years-earlier";
import { publishedFigure } from "../../src/domain/rules/published-figure";
import { clubIn, returnOf } from "./demonstration-clubs";
import { councils, publishedReleases } from "./published-releases";

/** The newest year with published figures of most questions. */
const year = "2024-25";
/** Every twelfth council, of every type. */
const some = councils.filter((_, at) => at % 12 === 3);

const linked = demonstrationClubs.flatMap(({ club }) =>
  questionsOf(clubIn(club, year)).some(({ published }) => published !== null) ? [club] : [],
);

test("most clubs ask for something that is published", () => {
  expect(linked.length).toBeGreaterThanOrEqual(6);
});

test.each(linked)("%s: what councils publish is what they answer, and together within 5 %", (id) => {
  const club = clubIn(id, year);
  const returns = some.map((member) => ({ member, answers: returnOf(id, member.code, year).answers }));
  for (const question of questionsOf(club).filter(({ published }) => published !== null)) {
    const pairs = returns.flatMap(({ member, answers }) => {
      const answer = answers.questions[question.id]?.answer.value;
      const figure = publishedOf(question, member.code);
      return typeof answer === "number" && figure !== null ? [{ answer, figure }] : [];
    });
    if (pairs.length === 0) continue;
    const total = (of: "answer" | "figure") => pairs.reduce((sum, pair) => sum + pair[of], 0);
    const apart = Math.abs(total("answer") / total("figure") - 1);
    expect(`${question.id}: ${apart <= 0.05 ? "within 5 %" : `${total("answer")}, published ${total("figure")}`}`).toBe(
      `${question.id}: within 5 %`,
    );
    const near = pairs.filter(({ answer, figure }) => Math.abs(answer - figure) <= Math.max(3, 0.02 * figure));
    expect(`${question.id}: ${near.length / pairs.length >= 0.8 ? "most near" : near.length}`).toBe(
      `${question.id}: most near`,
    );
  }
});

/** What was published for the year that the question asks about: what a year opens with is the figure of the year before. */
function publishedOf({ published }: Question, member: string): number | null {
  if (published === null) return null;
  const asked = yearsEarlier(year, published.yearsBefore ?? 0);
  const { value } = publishedFigure(publishedReleases, published.indicator, member, asked);
  return value === null ? null : value * published.factor;
}
