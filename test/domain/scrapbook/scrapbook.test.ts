import { listedAuthorities } from "../../../src/domain/authorities/listed-authorities";
import { clubs } from "../../../src/domain/clubs/index";
import { publishedClubs } from "../../../src/domain/clubs/published";
import { compare } from "../../../src/domain/indicators/compare";
import { answerRows, answerText } from "../../../src/domain/scrapbook/answer-rows";
import { findClub } from "../../../src/domain/clubs/index";
import { demonstrationAnswers } from "./demonstration-answers";
import { findAnswers, type AnswersSought } from "../../../src/domain/scrapbook/find-answers";
import { gatherAnswers } from "../../../src/domain/scrapbook/gather-answers";
import { membersDoingBetter } from "../../../src/domain/scrapbook/members-doing-better";
import { scrapbookTopics } from "../../../src/domain/scrapbook/scrapbook-topics";
import { topicOfQuestion } from "../../../src/domain/scrapbook/topic-of-question";
import { topicOfIndicator } from "../../../src/domain/scrapbook/topic-of-indicator";
import { answersOf } from "../rules/answers-of";
import { allotments202526Fixture } from "../clubs/allotments-2025-26-fixture";
import { smallRelease } from "../../support/small-release";

const all: AnswersSought = { search: "", topic: null, member: null };
const labels = (sought: Partial<AnswersSought>) =>
  findAnswers(demonstrationAnswers, { ...all, ...sought }).map(({ question }) => question.label);

describe("the demonstration answers", () => {
  test("are all said to be made up, by authorities that don't exist", () => {
    const real = listedAuthorities.flatMap(({ name }) => [name.toLowerCase()]);
    for (const answer of demonstrationAnswers) {
      expect(answer).toMatchObject({ demonstration: true, member: { code: null } });
      expect(real).not.toContain(answer.member.name.toLowerCase());
      for (const text of [answerText(answer), answerRows([answer])[1]?.join(" ")]) {
        expect(text).toContain("demonstration data");
      }
    }
  });

  test("name no real authority in their texts", () => {
    const texts = demonstrationAnswers.map(({ text }) => text).join(" ");
    const named = listedAuthorities.filter(({ name }) => new RegExp(`\\b${name.replace(/[().]/g, "")}\\b`).test(texts));
    expect(named).toEqual([]);
  });

  test("answer questions that their clubs ask, in the clubs' words", () => {
    const asked = demonstrationAnswers.flatMap(({ club, clubLabel, question }) => {
      const form = findClub(club);
      const real = form?.scrapbook.find(({ id }) => id === question.id);
      // Two made-up answers are of topics on which Children Looked After asks nothing.
      return form === null || (club === "cla" && real === undefined)
        ? []
        : [[clubLabel, question.id, question.label, form.label, real?.id, real?.label]];
    });
    expect(asked.length).toBeGreaterThan(14);
    for (const [club, id, label, ...real] of asked) expect([club, id, label]).toEqual(real);
  });

  test("have ids of their own, a topic each, and every topic has an answer", () => {
    expect(new Set(demonstrationAnswers.map(({ id }) => id)).size).toBe(demonstrationAnswers.length);
    expect(new Set(demonstrationAnswers.map(({ topic }) => topic))).toEqual(
      new Set(scrapbookTopics.map(({ id }) => id)),
    );
  });
});

describe("topics", () => {
  const published = publishedClubs.flatMap(({ sections }) => sections.flatMap(({ indicators }) => indicators));
  const ids = [...published, ...clubs.flatMap(({ indicators = [] }) => indicators)].map(({ id }) => id);

  test.each(scrapbookTopics.flatMap(({ indicators }) => indicators))(
    "an indicator's id begins with %s",
    (beginning) => {
      expect(ids.some((id) => id.startsWith(beginning))).toBe(true);
    },
  );

  test.each([
    ["s251.fostering.weekly-cost", "Fostering"],
    ["cs.ro3.looked-after.residential.expenditure-per-head", "Children's homes"],
    ["cs.ro3.looked-after.expenditure-per-head", "Preventing care, going home"],
    ["cs.cla.three-placements-share", "Stable placements near home"],
    ["s251.dsg.high-needs-block-per-child", "Special educational needs"],
    ["s251.attainment.phonics", undefined],
  ])("%s goes with %s", (id, label) => {
    expect(topicOfIndicator(id)?.label).toBe(label);
  });
});

test("each question of a topic is one of a club's, and a question without a topic has none", () => {
  const asked = clubs.flatMap(({ scrapbook = [] }) => scrapbook.map(({ id }) => id));
  expect(scrapbookTopics.flatMap(({ questions }) => questions).filter((id) => !asked.includes(id))).toEqual([]);
  expect(topicOfQuestion("cla.scrapbook_care_leavers")?.label).toBe("Leaving care");
  expect(topicOfQuestion("cla.scrapbook_forecasting")).toBeNull();
});

describe("finding answers", () => {
  test("any of the words counts, in any form; those with more of them come first", () => {
    expect(labels({ search: "LODGINGS families" })[0]).toBe("Asylum-seeking children");
    expect(labels({ search: "reablement" })).toEqual(["Reablement"]);
    expect(labels({ search: "transpor" })).toEqual(["Making local places"]);
    expect(labels({ search: "Dunmarsh" })).toHaveLength(3);
  });

  test("nothing for words that no answer has, everything for a blank search", () => {
    expect(labels({ search: "zebra" })).toEqual([]);
    expect(labels({ search: "of the" })).toEqual([]);
    expect(labels({ search: "  " })).toHaveLength(demonstrationAnswers.length);
    expect(labels({ search: "x ".repeat(100_000) })).toEqual([]);
  });

  test("filters by topic and member, the newest first", () => {
    expect(labels({ topic: "fostering" })).toEqual([
      ...["Keeping foster carers", "Paying foster carers", "Finding foster carers", "Buying independent fostering"],
    ]);
    expect(labels({ topic: "fostering", member: "Castlewick" })).toEqual(["Paying foster carers"]);
    expect(labels({ topic: "fostering", member: "Castlewick", search: "bus" })).toEqual([]);
  });

  test("filters by year and peer group, and by a question in place of a topic", () => {
    const of = (codes: readonly string[]) => ({ group: new Set(codes) });
    const real = demonstrationAnswers.map((answer, at) => ({ ...answer, member: { code: `M${at}`, name: "Council" } }));
    const ids = (sought: Partial<AnswersSought>) => findAnswers(real, { ...all, ...sought }).map(({ id }) => id);
    expect(ids(of(["M2", "M4", "M99"]))).toEqual(["demonstration-5", "demonstration-3"]);
    expect(ids({ ...of(["M2"]), year: "2024-25" })).toEqual([]);
    expect(ids({ topic: "cla.scrapbook_payments", year: "2025-26" })).toEqual(["demonstration-3"]);
    // Whose code we don't know is in no group.
    expect(findAnswers(demonstrationAnswers, { ...all, ...of(["M2"]) })).toEqual([]);
  });

  test("what the service found comes first, in its order, and what only we find after it", () => {
    const ranked = ["demonstration-9", "demonstration-2", "gone"];
    const ids = findAnswers(demonstrationAnswers, { ...all, search: "lodgings", ranked }).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["demonstration-9", "demonstration-2"]);
    expect(ids).toHaveLength(3);
  });

  test("answers of peers who do better come before others", () => {
    const real = demonstrationAnswers.map((answer, at) => ({
      ...answer,
      member: { code: `M${at}`, name: `Council ${at}` },
      demonstration: false,
    }));
    const [first] = findAnswers(real, { ...all, first: new Set(["M9"]) });
    expect(first?.member.code).toBe("M9");
  });
});

describe("who does better", () => {
  const better = (indicator: string, year: string) => {
    const compared = compare(smallRelease, { indicator, member: "Leeds", peers: "all", year });
    if (!compared.ok) throw new Error(compared.problem.message);
    return membersDoingBetter(smallRelease, compared.value);
  };

  test("are those with a better figure under the polarity, ties left out", () => {
    // A lower rate is better; Leeds has 21.3, Bristol the same, Nowhere 10.
    expect(better("care.rate", "2023-24")).toEqual(new Set(["E06000099"]));
  });

  test("is not said of what is neutral", () => {
    expect(better("care.weekly-cost", "2024-25")).toBeNull();
  });
});

test("rows for a sheet have headings and every text in full, cut only where a cell ends", () => {
  const [answer] = demonstrationAnswers;
  if (answer === undefined) throw new Error("There is no answer.");
  expect(answerRows([answer])).toEqual([
    ["Question", "Authority", "Club and year", "Date", "Answer"],
    [
      "Finding foster carers",
      "Aldermoor – demonstration data",
      "Children Looked After 2025-26",
      "4 Jun 2026",
      answer.text,
    ],
  ]);
  expect(answerRows([{ ...answer, text: "x".repeat(40_000) }])[1]?.[4]).toHaveLength(32_000);
  expect(answerText(answer)).toBe(
    `Aldermoor – demonstration data, Children Looked After 2025-26, 4 Jun 2026: ${answer.text}`,
  );
});

describe("gathering what a club year's submissions say", () => {
  const { club } = allotments202526Fixture;
  const members = [
    { code: "M1", name: "Castle Wick" },
    { code: "M2", name: "Dunmarsh" },
    { code: "M3", name: "Ely" },
  ];
  const gathered = (texts: Readonly<Record<string, string | null>>, shares?: "statistics") =>
    gatherAnswers(
      { scrapbook: club.scrapbook, ...(shares && { shares }) },
      new Map(
        Object.entries(texts).map(([code, text]) => [code, answersOf(club, { cells: { "plot.waiting": text } })]),
      ),
      members,
    ).map(({ member, text, withheld }) => [member, text, withheld]);

  test("leaves out blanks, and is in the order of the members", () => {
    expect(gathered({ M2: "We share plots.", M1: "Half plots.", M3: null })).toEqual([
      ["M1", "Half plots.", null],
      ["M2", "We share plots.", null],
    ]);
  });

  test("withholds what could identify somebody, and not what names a member", () => {
    expect(gathered({ M1: "Ask jo@council.example.", M2: "As in Castle Wick." })).toEqual([
      ["M1", null, "an e-mail address"],
      ["M2", "As in Castle Wick.", null],
    ]);
  });

  test("in a club of statistics only, says of no published answer who wrote it, by its order or its words neither", () => {
    const texts = { M1: "We share plots freely.", M2: "Half plots.", M3: "As CASTLE-WICK does." };
    expect(gathered(texts, "statistics")).toEqual([
      ["M3", null, "the name of a member"],
      [null, "Half plots.", null],
      [null, "We share plots freely.", null],
    ]);
  });
});
