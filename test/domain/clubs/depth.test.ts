import { gridQuestions } from "../../../src/domain/clubs/grid-questions";
import type { ClubIndicator } from "../../../src/domain/clubs/club-definition";
import { fieldNamesOf, findField } from "../../../src/domain/clubs/find-field";
import { clubs, findClub } from "../../../src/domain/clubs/index";
import { sheetNames } from "../../../src/domain/questionnaire/sheet-names";

/** Rows of one line that a screen shows at 100 %. */
const screen = 25;
/** The survey asks what the paper it comes from asks, and its rules are on answers and not on figures. */
const fewest = (club: string) =>
  club === "cfo-survey"
    ? { questions: 60, indicators: 20, rules: 8, scrapbook: 1 }
    : { questions: 60, indicators: 20, rules: 40, scrapbook: 1 };

/** How many of each there are is on the page docs/generated/clubs.md. */
describe.each(clubs.map(({ club, year }) => [`${club} ${year}`, findClub(club, year)!] as const))("%s", (_, club) => {
  const fields = fieldNamesOf(club).map((name) => findField(club, name)!.field);

  test("asks, measures and checks enough for its finance manager to know the service by it", () => {
    const { questions, indicators, rules, scrapbook } = fewest(club.club);
    expect(club.sections.flatMap((section) => section.questions).length).toBeGreaterThanOrEqual(questions);
    expect(club.indicators.length).toBeGreaterThanOrEqual(indicators);
    expect(club.rules.length).toBeGreaterThanOrEqual(rules);
    expect(club.scrapbook.length).toBeGreaterThanOrEqual(scrapbook);
  });

  test("defines every question in words of its own", () => {
    const definitions = fields.map(({ label, definition }) => ({ label, definition }));
    expect(
      definitions.filter(
        ({ label, definition }) =>
          definition.toLowerCase().startsWith(label.toLowerCase()) && definition.length < label.length + 10,
      ),
    ).toEqual([]);
  });

  test("every indicator has a numerator and a denominator, unless it is one answer as given", () => {
    const isAnswer = ({ numerator, unit, scale, relativeTo }: ClubIndicator) => {
      const [only, ...others] = [...numerator.add, ...numerator.subtract];
      const field = typeof only === "string" ? findField(club, only)?.field : undefined;
      const isSame = field !== undefined && (field.choices.length > 0 || field.unit === unit);
      return others.length === 0 && isSame && scale === 1 && relativeTo === null;
    };
    const without = club.indicators.filter(({ denominator }) => denominator === null);
    expect(without.filter((indicator) => !isAnswer(indicator)).map(({ id }) => id)).toEqual([]);
  });

  test("no sheet has more than two screens of questions in a list", () => {
    const long = club.sections.filter(
      (section) => section.questions.length - gridQuestions(section).length > 2 * screen,
    );
    expect(long.map(({ label }) => label)).toEqual([]);
  });

  test("no list has nine questions that differ only in what follows the comma: they would be a grid", () => {
    // As "Nights in fostering, own" and "Nights in fostering, independent": what a grid has as its rows and columns.
    const listed = club.sections.map((section) => {
      const inGrid = new Set(gridQuestions(section));
      return section.questions.filter(({ id }) => !inGrid.has(id)).map(({ label }) => label);
    });
    const groups = listed.flatMap((labels) =>
      [...new Set(labels.map(beforeComma))].filter(
        (beginning) => beginning !== "" && labels.filter((label) => beforeComma(label) === beginning).length > 8,
      ),
    );
    expect(groups).toEqual([]);
  });

  test("no tab is cut off", () => {
    const tabs = sheetNames(club.sections.map(({ label }) => label));
    const cut = club.sections.flatMap(({ label }, at) => {
      const rest = label.slice(tabs[at]!.length);
      return label.startsWith(tabs[at]!) && (rest === "" || /^[,;:(– ]/.test(rest)) ? [] : [`${label}: ${tabs[at]}`];
    });
    expect(cut).toEqual([]);
  });
});

function beforeComma(label: string): string {
  return label.includes(",") ? label.slice(0, label.indexOf(",")) : "";
}
