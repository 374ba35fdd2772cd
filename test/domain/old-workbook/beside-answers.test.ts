import { findClub } from "../../../src/domain/clubs/index";
import { findRegister } from "../../../src/domain/clubs/find-field";
import { besideAnswers } from "../../../src/domain/old-workbook/beside-answers";
import { answersIn } from "./answers-in";
import { placeOffers } from "../../../src/domain/prefill/place-offers";
import { sheetOf } from "../../workbook-file/old-file";
import { answersOf, type Filled } from "../rules/answers-of";

const cla = findClub("cla", "2025-26")!;
const read = (...sheets: ReturnType<typeof sheetOf>[]) =>
  answersIn(cla, { file: "Old.xlsx", year: null, names: [], sheets });
const beside = (filled: Filled, ...sheets: ReturnType<typeof sheetOf>[]) =>
  besideAnswers(cla, answersOf(cla, filled), null, read(...sheets));

const list = sheetOf(
  "List",
  ["Adoption spend", 100],
  ["Children who started to be looked after", 240],
  ["Children looked after at 31 March", 620],
  ["Enquiries to foster", 7],
);

test("only blank answers are offered; the same are counted, and others stay beside what the old workbook has", () => {
  const filled = {
    cells: { "cla.adoption_spend": 100, "cla.starts": "n/k" },
    gone: ["cla.at_31_march"],
  };
  const { offers, kept, same, left } = beside(filled, list);
  expect(offers.map(({ field }) => field)).not.toContain("cla.starts");
  expect(same).toBe(1);
  expect(kept).toMatchObject([{ offer: { field: "cla.starts", value: 240 }, answer: "not available" }]);
  expect(left.map(({ cell }) => cell)).toContain("B3");
  expect(offers.length + kept.length + same + left.length).toBe(4);
});

const homes = sheetOf("Homes", ["Home", "Registered beds", "Nights available"], ["Oak", 4, 1460], ["Elm", 5, 1825]);

test("rows that are there already get only their blanks, and new ones are added", () => {
  const filled = { rows: { homes: [{ home: "Oak", beds: 6 }] } };
  const { tables, kept, same } = beside(filled, homes);
  const [table] = tables;
  expect(table?.offers.map(({ field, row }) => `${field} of ${row}`)).toEqual([
    "homes[nights_available] of Oak",
    "homes[home] of Elm",
    "homes[beds] of Elm",
    "homes[nights_available] of Elm",
  ]);
  expect(kept).toMatchObject([{ offer: { field: "homes[beds]", row: "Oak", value: 4 }, answer: "6 beds" }]);
  expect(same).toBe(1);
  // What is said to be put in is what has a place.
  const placed = placeOffers(cla, answersOf(cla, filled), table?.offers ?? []);
  expect(placed.placed).toHaveLength(4);
});

test("rows beyond what the register holds are left out, and said", () => {
  const { maxRows } = findRegister(cla, "homes")!;
  const full = { rows: { homes: Array.from({ length: maxRows - 1 }, (_, at) => ({ home: `Home ${at}` })) } };
  const { tables } = beside(full, homes);
  expect(new Set(tables[0]?.offers.map(({ row }) => row))).toEqual(new Set(["Oak"]));
  expect(tables[0]?.leftRows).toEqual([{ row: 2, name: "Elm", why: "no room" }]);
});

test("a row that two tables have is put in from the first, and left out of the other", () => {
  const { tables } = beside({}, homes, { ...homes, name: "Homes again" });
  expect(tables.map(({ offers }) => offers.length)).toEqual([6, 0]);
  expect(tables[1]?.leftRows).toEqual([
    { row: 1, name: "Oak", why: "another row has its name" },
    { row: 2, name: "Elm", why: "another row has its name" },
  ]);
});

test("an amount of about a thousandth of last year's is unsure and not ticked, though no heading says so", () => {
  const previous = answersOf(findClub("cla", "2024-25")!, { cells: { "cla.adoption_spend": 1_200_000 } });
  const of = (value: number) =>
    besideAnswers(cla, answersOf(cla, {}), previous, read(sheetOf("Spend", ["Adoption spend", value]))).offers;
  expect(of(1250)).toMatchObject([
    {
      value: 1250,
      isTicked: false,
      confidence: 0.6,
      caution: "It may be in thousands: last year's answer was £1,200,000.",
    },
  ]);
  expect(of(1_250_000)).toMatchObject([{ isTicked: true, caution: null }]);
});
