import { copiesLeft, withCopies } from "../../../src/domain/prefill/copies-left";
import type { AnswerCopy } from "../../../src/domain/questionnaire/answer-copy";
import { answersOf, type Filled } from "../rules/answers-of";
import { defineFostering } from "../rules/define-fostering";

const club = defineFostering();
const from = "your 2022-23 return";
const copy = (field: string, value: number | string, row: string | null = null): AnswerCopy => ({
  field,
  row,
  value,
  from,
});
const starts = copy("fos.starts", 12);
const home = copy("homes[home]", "Oak", "Oak");
const beds = copy("homes[beds]", 4, "Oak");
const left = (copies: readonly AnswerCopy[], filled: Filled, before: Filled | null = null) =>
  copiesLeft(club, copies, answersOf(club, filled), before === null ? null : answersOf(club, before));
const oak = {
  rows: {
    homes: [
      { home: "Elm", beds: 4 },
      { home: "Oak", beds: 4 },
    ],
  },
};

test("a copy stays until its cell holds another answer", () => {
  expect(left([starts], { cells: { "fos.starts": 12 } })).toEqual([starts]);
  expect(left([starts], { cells: { "fos.starts": 13 } })).toEqual([]);
  expect(left([starts], {})).toEqual([]);
});

test("it is the same list if nothing changed, so that nothing is saved again", () => {
  const copies = [starts, beds];
  expect(left(copies, { ...oak, cells: { "fos.starts": 12 } })).toBe(copies);
});

test("a copy whose cell is not in the workbook just now stays", () => {
  expect(left([starts, beds], { gone: ["fos.starts"] })).toEqual([starts, beds]);
});

test("sorting a register takes its copies along", () => {
  const sorted = {
    rows: {
      homes: [
        { home: "Oak", beds: 4 },
        { home: "Elm", beds: 5 },
      ],
    },
  };
  expect(left([beds], sorted, oak)).toEqual([beds]);
});

test("a row that gets another name keeps its other copies", () => {
  const renamed = {
    rows: {
      homes: [
        { home: "Elm", beds: 4 },
        { home: "Oak Lodge", beds: 4 },
      ],
    },
  };
  expect(left([home, beds], renamed, oak)).toEqual([copy("homes[beds]", 4, "Oak Lodge")]);
});

test("the answers say which of them are to be confirmed, and nothing of those that are not there", () => {
  const answers = answersOf(club, { cells: { "fos.starts": 12 } });
  expect(withCopies(club, answers, [starts, beds]).copies).toEqual([starts]);
  expect(withCopies(club, { ...answers, copies: [starts] }, [])).toEqual(answers);
});
