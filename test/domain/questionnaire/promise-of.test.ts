import { findClub } from "../../../src/domain/clubs/index";
import { layOutQuestionnaire } from "../../../src/domain/questionnaire/lay-out-questionnaire";
import { promiseOf } from "../../../src/domain/questionnaire/promise-of";

const cla = findClub("cla", "2025-26")!;

function coverOf(club: typeof cla): string {
  const { sheets } = layOutQuestionnaire(club, { code: "E08000035", name: "Leeds" }, null, []);
  return sheets[0]!.cells.map(({ value }) => String(value)).join(" ");
}

test("a form that says nothing promises what one of values by name does", () => {
  expect(cla.shares).toBeUndefined();
  expect(promiseOf(cla)).toEqual(promiseOf({ ...cla, shares: "values" }));
  expect(promiseOf(cla)).toContain("see each other's figures by name");
});

test("a club of statistics promises that no member sees another's figures, from how many members on", () => {
  const promise = promiseOf({ ...cla, shares: "statistics", smallestGroup: 7 });
  expect(promise).toContain("No member sees another's figures.");
  expect(promise).toContain("statistics of 7 members or more");
});

test.each(["values", "statistics"] as const)(
  "the Cover says who sees the figures of a club that shares %s",
  (shares) => {
    const cover = coverOf({ ...cla, shares });
    expect(cover).toContain("Who sees your figures");
    expect(cover).toContain(
      "Counts of 1 to 4 people, their nights and cost, and figures that would give one away, are withheld.",
    );
    expect(cover.includes("see each other's figures by name")).toBe(shares === "values");
  },
);

test("a survey of opinions, which counts nobody, promises nothing about small counts", () => {
  expect(promiseOf(findClub("cfo-survey")!)).toBe(
    "The members of this club see each other's figures by name. Statistics rest on 5 members or more.",
  );
});
