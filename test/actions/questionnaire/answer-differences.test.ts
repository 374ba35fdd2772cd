import { answerDifferences } from "../../../src/actions/questionnaire/answer-differences";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { put } from "../../domain/clubs/put";
import { answersOf, type Filled } from "../../domain/rules/answers-of";
import { cla } from "./start-questionnaire";

const differences = (mine: Filled, theirs: Filled) =>
  answerDifferences(cla, answersOf(cla, mine), answersOf(cla, theirs));
const homes = cla202526Example.rows!["homes"]!;
const withHomes = (rows: typeof homes): Filled => ({
  ...cla202526Example,
  rows: { ...cla202526Example.rows, homes: rows },
});

describe("differences between two versions", () => {
  it("are none if the answers are the same", () => expect(differences(cla202526Example, cla202526Example)).toEqual([]));

  it("do not depend on how a cell wrote an answer, where it is, or the order of rows", () => {
    const typed = put(cla202526Example, "cla.in_need", { value: "3,000", numberFormat: "@" });
    expect(differences(typed, cla202526Example)).toEqual([]);
    expect(differences(withHomes([...homes].reverse()), cla202526Example)).toEqual([]);
  });

  it.each([
    ["a figure", 2900, "3,000 children", "2,900 children"],
    ["a blank", null, "3,000 children", "blank"],
    ["a marker", "not available", "3,000 children", "not available"],
    ["what can't be read", "about 3000", "3,000 children", "about 3000"],
  ] as const)("say %s as the question writes it", (_, content, mine, theirs) => {
    const found = differences(cla202526Example, put(cla202526Example, "cla.in_need", content));
    expect(found).toEqual([{ subject: "cla.in_need", label: expect.any(String), mine, theirs }]);
  });

  it("say if an answer is no longer in a workbook", () => {
    const found = differences(cla202526Example, { ...cla202526Example, gone: ["cla.in_need"] });
    expect(found.map(({ theirs }) => theirs)).toEqual(["not in the workbook"]);
  });

  it("name a cell of a register by its row, wherever the row is", () => {
    const changed = [...homes].reverse().map((row) => (row["home"] === "Oak House" ? { ...row, beds: 11 } : row));
    expect(differences(withHomes(changed), cla202526Example)).toEqual([
      {
        subject: "homes[beds] of Oak House",
        label: "Registered beds of Oak House",
        mine: "11 beds",
        theirs: expect.any(String),
      },
    ]);
  });

  it("are one for a row that only one version has", () => {
    const [first, ...others] = homes;
    expect(differences(withHomes(others), cla202526Example)).toEqual([
      {
        subject: `homes of ${String(first!["home"])}`,
        label: expect.stringContaining(String(first!["home"])),
        mine: "has no such row",
        theirs: "has this row",
      },
    ]);
  });
});
