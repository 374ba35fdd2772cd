import type { Offer } from "../../../src/domain/prefill/offer";
import { placeOffers } from "../../../src/domain/prefill/place-offers";
import { answersOf, type Filled } from "../rules/answers-of";
import { defineFostering } from "../rules/define-fostering";

const club = defineFostering();
const offer = (field: string, value: number | string, row: string | null = null): Offer => ({
  field,
  row,
  value,
  source: "your 2022-23 return",
  from: "your 2022-23 return",
  caution: null,
  isTicked: true,
});
const oak = [offer("homes[home]", "Oak", "Oak"), offer("homes[beds]", 4, "Oak")];
const elm = [offer("homes[home]", "Elm", "Elm"), offer("homes[beds]", 2, "Elm")];

function places(offers: readonly Offer[], filled: Filled) {
  const { placed, rows } = placeOffers(club, answersOf(club, filled), offers);
  return { cells: placed.map(({ offer: { value }, place }) => `${place.cell} ${value}`), rows: [...rows] };
}

test("a question's goes into its cell while that is blank and there", () => {
  const offers = [offer("fos.opening", 40), offer("fos.starts", 12), offer("fos.ceases", 9), offer("fos.none", 1)];
  expect(places(offers, { cells: { "fos.starts": 0 }, gone: ["fos.ceases"] })).toEqual({ cells: ["C6 40"], rows: [] });
});

test("rows go into the blank ones first, and into rows to be added then", () => {
  const homes = [{ home: "Ash" }, { home: null }];
  expect(places([...oak, ...elm], { rows: { homes } })).toEqual({
    cells: ["B5 Oak", "C5 4", "B6 Elm", "C6 2"],
    rows: [["homes", 1]],
  });
});

test("a row that is there is completed", () => {
  const homes = [
    { home: "Elm", beds: 3 },
    { home: "Oak", beds: null },
  ];
  expect(places([...oak, ...elm], { rows: { homes } })).toEqual({ cells: ["C5 4"], rows: [["homes", 0]] });
});

test("nothing goes into a new row that would have no name", () => {
  expect(places(oak.slice(1), { rows: { homes: [{}] } })).toEqual({ cells: [], rows: [["homes", 0]] });
});

test("there are never more rows than the register takes", () => {
  const homes = Array.from({ length: 9 }, (_, at) => ({ home: `Home ${at}` }));
  expect(places([...oak, ...elm], { rows: { homes } })).toEqual({ cells: ["B13 Oak", "C13 4"], rows: [["homes", 1]] });
});
