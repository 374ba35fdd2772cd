import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { generateClubDocuments } from "../../../scripts/generate-club-documents";
import { fieldNamesOf, findField } from "../../../src/domain/clubs/find-field";
import { clubs, findClub } from "../../../src/domain/clubs/index";
import publishedQuestions from "../../published-questions.json";

const publishedOf: Readonly<Record<string, readonly string[]>> = publishedQuestions;

test("a club is found by its id, with or without a year, and is completed only once", () => {
  const club = findClub("cla", "2025-26");
  expect(club).toMatchObject({ club: "cla", year: "2025-26" });
  expect(findClub("cla")).toBe(club);
  expect(findClub("cla", "1999-00")).toBeNull();
  expect(findClub("no-such-club")).toBeNull();
});

describe.each(clubs.map(({ club, year }) => `${club} ${year}`))("%s", (name) => {
  const [id = "", year = ""] = name.split(" ");
  const club = findClub(id, year)!;

  test("no published question's id ever disappears", () => {
    expect((publishedOf[name] ?? []).filter((field) => findField(club, field) === null)).toEqual([]);
  });

  test("every question's id is listed as published", () => {
    const missing = fieldNamesOf(club).filter((field) => !(publishedOf[name] ?? []).includes(field));
    expect(missing.map((field) => `${field}: run npm run generate:forms, and commit what it adds.`)).toEqual([]);
  });

  test("its page names every question, indicator and rule", () => {
    const page = generateClubDocuments().get(`${id}-${year}.md`)!;
    const named = [
      ...club.sections.flatMap(({ questions }) => questions.map((question) => question.id)),
      ...club.indicators.map((indicator) => indicator.id),
      ...club.rules.map(({ code, version }) => `${code}@${version}`),
    ];
    expect(named.filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
  });
});

test("the club to copy in CONTRIBUTING is the small one used in the tests", () => {
  const guide = readFileSync(resolve(__dirname, "../../../CONTRIBUTING.md"), "utf8");
  const [, shown] = /```ts\n(.*?)```/s.exec(guide)!;
  const small = readFileSync(resolve(__dirname, "allotments-2025-26.ts"), "utf8");
  expect(shown).toBe(small.replaceAll('"../../../src/domain/clubs/', '"./'));
});
