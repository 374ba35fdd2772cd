import { findIndicators } from "../../../src/domain/search/find-indicators";
import phrases from "../../fixtures/everyday-phrases.json";
import { shippedDirectory } from "../../support/shipped-directory";

/** Phrases that people type, written before any synonym was, and the ids that are right, as a regular expression. */
const { length } = phrases;
/** How many are found among the first five. Raise it when more are; never lower it. */
const found = 61;

test(`finds ${found} of ${length} everyday phrases among the first five indicators`, () => {
  const directory = shippedDirectory();
  const missed = phrases.filter(
    ({ phrase, right }) =>
      !findIndicators(directory, phrase)
        .slice(0, 5)
        .some(({ id }) => new RegExp(`^(?:${right})$`).test(id)),
  );
  expect({ found: length - missed.length, missed: missed.map(({ phrase }) => phrase) }).toMatchObject({ found });
});
