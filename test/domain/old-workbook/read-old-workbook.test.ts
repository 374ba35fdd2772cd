import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { findClub } from "../../../src/domain/clubs/index";
import type { OldWorkbook } from "../../../src/domain/old-workbook/old-workbook";
import { answersIn } from "./answers-in";
import { surely } from "../../../src/domain/old-workbook/sureness";
import {
  inThousands,
  olderQuestionnaire,
  oneSheet,
  plainLists,
  shortLabels,
  tables,
  twoYears,
  withOthers,
  type MadeWorkbook,
} from "./old-workbooks";

const cla = findClub("cla", "2025-26")!;
const sen = findClub("sen", "2025-26")!;

/** Shares of the answers that a workbook holds: those offered rightly, and those that are sure as well. */
function rateOf(club: ClubDefinition, { workbook, truth }: MadeWorkbook) {
  const { offers, left } = answersIn(club, workbook);
  const isRight = ({ field, sheet, cell, value }: (typeof offers)[number]) =>
    truth.get(field)?.place === `${sheet}!${cell}` && truth.get(field)?.answer === value;
  return {
    right: offers.filter(isRight).length / truth.size,
    sure: offers.filter((offer) => isRight(offer) && offer.confidence >= surely).length / truth.size,
    wronglySure: offers.filter((offer) => !isRight(offer) && offer.confidence >= surely).map(({ field }) => field),
    offers,
    left,
  };
}

describe.each([
  ["cla", cla],
  ["sen", sen],
])("%s", (_id, club) => {
  test.each<[string, (club: ClubDefinition) => MadeWorkbook, number]>([
    ["lists on sheets of their own", plainLists, 0.9],
    ["one sheet in another order, with units between", oneSheet, 0.5],
    ["shortened labels, and figures typed as text", shortLabels, 0.9],
    ["tables under titles over their columns", tables, 0.9],
    ["money in thousands", inThousands, 0.9],
    ["two years beside each other", twoYears, 0.9],
    ["a third of other items that sound alike", withOthers, 0.9],
  ])("of %s, every answer is found and none is wrongly sure", (_what, make, leastSure) => {
    const made = make(club);
    const { right, sure, wronglySure, offers, left } = rateOf(club, made);
    expect(wronglySure).toEqual([]);
    expect(right).toBe(1);
    expect(sure).toBeGreaterThanOrEqual(leastSure);
    // Ticked is only what is sure; each figure is offered or listed, and none twice.
    expect(offers.filter(({ isTicked, confidence }) => isTicked && confidence < surely)).toEqual([]);
    const figures = made.workbook.sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ value }) => typeof value === "number")
        .map(({ row, column }) => `${name}!${String.fromCharCode(65 + column)}${row + 1}`),
    );
    const said = [...offers, ...left].map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(figures.filter((place) => !said.includes(place))).toEqual([]);
    expect(said.filter((place, at) => said.indexOf(place) < at)).toEqual([]);
  });
});

test("an older questionnaire is read by its names: renamed ones follow, split and opening ones are listed", () => {
  const { offers, left } = answersIn(cla, olderQuestionnaire(findClub("cla", "2024-25")!).workbook);
  expect(offers.find(({ field }) => field === "cla.enquiries")).toMatchObject({ by: "name", confidence: 1 });
  // Last year's figures are for a person to look at.
  expect(offers.filter(({ isTicked }) => isTicked)).toEqual([]);
  expect(offers[0]?.caution).toBe("It is of 2024-25, and 2025-26 is asked for.");
  expect(offers.filter(({ field }) => field === "cla.health_income" || field === "cla.education_income")).toEqual([]);
  expect(left.map(({ heading }) => heading)).toEqual([
    "Children looked after at the start of the year",
    "Unaccompanied asylum-seeking children at the start of the year",
    "Income from health and education",
    "Mainstream households at the start of the year",
    "Children with a late review",
    "Families helped at the start of the year",
    "Paid by results for families",
  ]);
});

const sheetOf = (...rows: (string | number)[][]): OldWorkbook => ({
  file: "Returns 2024.xlsx",
  year: null,
  names: [],
  sheets: [
    {
      name: "Sheet1",
      cells: rows.flatMap((row, at) =>
        row.flatMap((value, column) => (value === "" ? [] : [{ row: at, column, value }])),
      ),
    },
  ],
});

test("an offer says from where it is", () => {
  const { offers } = answersIn(cla, sheetOf(["Adoption spend", "", "£1,250,000"]));
  expect(offers).toMatchObject([
    {
      field: "cla.adoption_spend",
      row: null,
      value: 1_250_000,
      from: "Returns 2024.xlsx, Sheet1!C1 (“Adoption spend”)",
      isTicked: true,
    },
  ]);
});

test("money in thousands is taken times a thousand, which it says and asks", () => {
  const [offer] = answersIn(cla, sheetOf(["Spend (£000s)"], ["Adoption spend", 1250])).offers;
  expect(offer).toMatchObject({
    value: 1_250_000,
    caution: "The old workbook says “Spend (£000s)”, so its 1,250 was taken times 1,000.",
    isTicked: false,
  });
});

test("a figure under another year is not ticked, and says which", () => {
  const [offer] = answersIn(cla, sheetOf(["Item", "2023/24"], ["Adoption spend", 1_250_000])).offers;
  expect(offer).toMatchObject({ caution: "It is of 2023-24, and 2025-26 is asked for.", isTicked: false });
});

test("a year in the file's name counts where no heading states one; a workbook without any says so", () => {
  const sheet = sheetOf(["Adoption spend", 1_250_000]);
  expect(answersIn(cla, sheet)).toMatchObject({ statesYear: false, offers: [{ isTicked: true }] });
  expect(answersIn(cla, { ...sheet, file: "CLA_2024-25_final.xlsx" })).toMatchObject({
    statesYear: true,
    offers: [{ caution: "It is of 2024-25, and 2025-26 is asked for.", isTicked: false }],
  });
  const stated = sheetOf(["Item", "2025-26"], ["Adoption spend", 1_250_000]);
  expect(answersIn(cla, { ...stated, file: "CLA 2024-25.xlsx" })).toMatchObject({
    statesYear: true,
    offers: [{ caution: null, isTicked: true }],
  });
});

test("of another year, texts about practice are ticked, and opinions and days are not", () => {
  const survey = findClub("cfo-survey", "2025-26")!;
  const questions = survey.sections.flatMap((section) => section.questions);
  const likert = questions.find(({ type, label }) => type === "likert" && !/20\d\d/.test(label))!;
  const text = survey.contact.find(({ type }) => type === "text")!;
  const rows = [["Return for 2024-25"], [likert.label, likert.choices[0]!], [text.label, "A. Contact"]];
  const { offers } = answersIn(survey, sheetOf(...rows));
  expect(offers.map(({ field, isTicked, caution }) => [field, isTicked, caution])).toEqual([
    [text.id, true, null],
    [likert.id, false, "It is of 2024-25, and 2025-26 is asked for."],
  ]);
});

test("the line of a return finds its question, which is not ticked", () => {
  const { offers } = answersIn(cla, sheetOf(["3.1.4", "SGO payments", 900_000]));
  expect(offers).toMatchObject([{ field: "cla.guardianship_spend", by: "line", isTicked: false }]);
});

test("a value between two that were found is taken for the question between, which is not ticked", () => {
  const { offers } = answersIn(
    cla,
    sheetOf(
      ["Children who started to be looked after", 240],
      ["Leavers", 220],
      ["Children looked after at 31 March", 620],
    ),
  );
  expect(offers).toMatchObject([
    { field: "cla.starts", isTicked: true },
    { field: "cla.ceases", value: 220, by: "position", confidence: 0.5, isTicked: false },
    { field: "cla.at_31_march", isTicked: true },
  ]);
});

test("two figures for one question are both unsure: one is offered and the other listed", () => {
  const { offers, left } = answersIn(cla, sheetOf(["Adoption spend", 100], ["Adoption spend", 200]));
  expect(offers).toHaveLength(1);
  expect(offers[0]).toMatchObject({ field: "cla.adoption_spend", isTicked: false });
  expect(left).toEqual([{ sheet: "Sheet1", cell: "B2", heading: "Adoption spend", value: "200" }]);
});

test("what nothing is known of is listed with its place, heading and value", () => {
  const { offers, left } = answersIn(cla, sheetOf(["Item", "2025-26"], ["Cost of gritting lorries", 7]));
  expect(offers).toEqual([]);
  expect(left).toEqual([{ sheet: "Sheet1", cell: "B2", heading: "Cost of gritting lorries · 2025-26", value: "7" }]);
});
