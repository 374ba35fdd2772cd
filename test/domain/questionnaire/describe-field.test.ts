import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { fieldNamesOf, findField, questionsOf } from "../../../src/domain/clubs/find-field";
import { findClub } from "../../../src/domain/clubs/index";
import { compare } from "../../../src/domain/indicators/compare";
import { groupInWords } from "../../../src/domain/indicators/group-in-words";
import { describeField, type DescribeContext } from "../../../src/domain/questionnaire/describe-field";
import { formatFor } from "../../../src/domain/rules/format-answer";
import { cla202425Returned } from "../clubs/cla-2024-25-answers";
import { cla202526Example } from "../clubs/cla-2025-26-example";
import { cla202526Compared } from "../clubs/cla-2025-26-compared";
import { comparisonRelease } from "../clubs/comparison-release";
import { opened } from "../../functions/asked-of";
import { smallContent } from "../../support/small-release";
import { put } from "../clubs/put";
import { answersOf, leeds } from "../rules/answers-of";

const club = findClub("cla", "2025-26")!;
const release = comparisonRelease(
  gunzipSync(readFileSync(resolve(__dirname, "../../../data/section-251.json.gz"))).toString(),
  cla202526Compared,
);
const context: DescribeContext = {
  club,
  member: leeds,
  answers: answersOf(club, cla202526Example),
  previous: cla202425Returned,
  releases: [release],
};

describe("a question", () => {
  it("has its meaning, this year's and last year's answer", () => {
    const described = describeField({ question: "cla.at_31_march" }, context)!;
    expect(described).toMatchObject({
      subject: "cla.at_31_march",
      row: null,
      answer: "620 children",
      // The opening figure of the year.
      lastYear: { text: "600 children", year: "2024-25" },
    });
    expect(described.field).toBe(findField(club, "cla.at_31_march")!.field);
  });

  it("has the published figure with its label, release and year, and the quartiles of the neighbours and of all members", () => {
    const described = describeField({ question: "cla.at_31_march" }, context)!;
    expect(described.published).toMatchObject({ text: "620 children", source: expect.stringContaining("2025-26") });
    expect(described.published!.source).toMatch(/release \d+ of \d+ \w+ \d{4}, demonstration data$/);
    const indicator = "cla.children-looked-after";
    const expected = ["neighbours", "all"].map((peers) => {
      const compared = compare(release, { indicator, member: leeds, peers, year: "2025-26" });
      if (!compared.ok) throw new Error(compared.problem.message);
      const { year, lowerQuartile, median, upperQuartile } = compared.value;
      const show = (value: number | null) => formatFor(described.field, value!);
      return {
        ok: true,
        value: {
          group: groupInWords(release, compared.value, "your"),
          year,
          release,
          lower: show(lowerQuartile),
          median: show(median),
          upper: show(upperQuartile),
        },
      };
    });
    expect(described.peers).toEqual(expected);
    expect(described.peers[0]).toMatchObject({ value: { group: "your 10 statistical neighbours" } });
  });

  it("gives null for what it does not know, and 0 for 0", () => {
    const bare = describeField({ question: "cla.starts" }, { ...context, answers: null, previous: null, releases: [] });
    expect(bare).toMatchObject({ answer: null, lastYear: null, published: null, peers: [] });
    const zero = put(cla202526Example, "cla.starts", 0);
    const answers = answersOf(club, zero);
    expect(describeField({ question: "cla.starts" }, { ...context, answers, previous: answers })).toMatchObject({
      answer: "0 children",
      lastYear: { text: "0 children" },
    });
    const blank = answersOf(club, put(cla202526Example, "cla.starts", null));
    expect(describeField({ question: "cla.starts" }, { ...context, answers: blank, previous: blank })).toMatchObject({
      answer: "blank",
      lastYear: null,
    });
  });

  it("says why a group has no figures", () => {
    const described = describeField({ question: "cla.at_31_march" }, { ...context, member: "E99999999" })!;
    expect(described.published).toBeNull();
    expect(described.peers).toMatchObject([{ ok: false, problem: { code: "unknown-member" } }, { ok: false }]);
  });

  it("says that nobody of a group has a figure", () => {
    const [cost] = smallContent.indicators;
    const nobody = opened({
      ...smallContent,
      indicators: [{ ...cost!, id: "cla.children-looked-after" }],
      columns: [{ indicator: 0, year: 3, divisor: 1, scaled: [620, null, null, null, null, null, null], missing: {} }],
    });
    const described = describeField({ question: "cla.at_31_march" }, { ...context, releases: [nobody] })!;
    expect(described.peers).toMatchObject([
      { value: { group: "none of your 3 statistical neighbours", median: null } },
      { value: { group: "the 1 member with a value", median: "620 children" } },
    ]);
  });

  it("converts a figure published in another unit, even a negative one, to the question's unit", () => {
    const question = questionsOf(club).find(({ id }) => id === "cla.at_31_march")!;
    const scaled = { ...question, published: { ...question.published!, factor: -0.5 } };
    const section = { ...club.sections[0]!, questions: [scaled] };
    const described = describeField({ question: scaled.id }, { ...context, club: { ...club, sections: [section] } })!;
    expect(described.published!.text).toBe("−310 children");
    const [, all] = described.peers;
    const figures = all!.ok ? [all!.value.lower, all!.value.median, all!.value.upper] : [];
    const numbers = figures.map((text) => -Number(text!.replace(/\D/g, "")));
    expect(numbers).toEqual([...numbers].sort((left, right) => left - right));
    expect(numbers[0]).toBeLessThan(numbers[2]!);
  });
});

describe("a cell of a register", () => {
  it("has its column's meaning and its row's name, ignoring capitals in the header", () => {
    expect(describeField({ register: "homes", header: "registered  BEDS", row: 0 }, context)).toMatchObject({
      subject: "homes[beds] of Oak House",
      row: { register: "Own children's homes, one by one", name: "Oak House" },
      field: { label: "Registered beds" },
      answer: expect.stringMatching(/^\d+ beds$/),
      peers: [],
    });
  });

  it("gives the number of its row if the row has no name", () => {
    expect(describeField({ register: "homes", header: "Home", row: 30 }, context)).toMatchObject({
      subject: "homes[home] of row 31",
      answer: null,
    });
  });
});

test("a cell that is not a field has no description", () => {
  expect(describeField({ question: "cla.nothing" }, context)).toBeNull();
  expect(describeField({ question: "homes[beds]" }, context)).toBeNull();
  expect(describeField({ register: "homes", header: "My notes", row: 0 }, context)).toBeNull();
  expect(describeField({ register: "houses", header: "Home", row: 0 }, context)).toBeNull();
});

test("every field of the club can be described", () => {
  for (const written of fieldNamesOf(club)) {
    const { register, field } = findField(club, written)!;
    const cell = register === null ? { question: written } : { register: register.id, header: field.label, row: 0 };
    expect(describeField(cell, context)).toMatchObject({ field });
  }
});
