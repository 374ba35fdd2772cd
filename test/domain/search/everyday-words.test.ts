import { everydayWords } from "../../../src/domain/search/everyday-words";
import { searchIndex } from "../../../src/domain/search/search-index";
import { wordsOf } from "../../../src/domain/search/words-of";
import { shippedDirectory } from "../../support/shipped-directory";

const said = everydayWords.flatMap((line) => line.said.map((phrase) => wordsOf(phrase).join(" ")));

test("nothing is said twice, because only one line would count", () => {
  expect(said.filter((phrase, at) => said.indexOf(phrase) !== at)).toEqual([]);
});

test("nothing that is said is without a word that counts", () => {
  expect(everydayWords.flatMap((line) => line.said.filter((phrase) => wordsOf(phrase).length === 0))).toEqual([]);
});

test("some shipped indicator has each meaning", () => {
  const { entries } = searchIndex(shippedDirectory());
  const all = entries.map(({ name, id, heading, club }) => new Set([...name, ...id, ...heading, ...club]));
  const unknown = everydayWords
    .flatMap(({ meant }) => meant)
    .filter((meaning) => !all.some((words) => wordsOf(meaning).every((word) => words.has(word))));
  expect(unknown).toEqual([]);
});
