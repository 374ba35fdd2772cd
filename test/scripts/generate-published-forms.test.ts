import {
  faultsOfPublishedForms,
  withNewForms,
  withNewQuestions,
  withNewSums,
} from "../../scripts/generate-published-forms";
import { defineClub } from "../../src/domain/clubs/define-club";
import { fieldNamesOf } from "../../src/domain/clubs/find-field";
import { publishedSums } from "../../src/domain/publishing/published-sums";
import { fosteringClub } from "../domain/clubs/fostering-club";

const defined = defineClub(fosteringClub);
if (!defined.ok) throw new Error(defined.problem.message);
const club = defined.value;
const listed = withNewForms({}, [club]);
const changed = {
  ...club,
  rules: club.rules.map((rule, at) => (at === 0 ? { ...rule, severity: "query" as const } : rule)),
};

test("a version listed as published has no fault", () => {
  expect(faultsOfPublishedForms(listed, [club])).toEqual([]);
});

test("a version that is not listed must be added, and is added", () => {
  expect(faultsOfPublishedForms({}, [club])).toEqual([expect.stringContaining("Run npm run generate:forms")]);
  expect(listed).toEqual({ fostering: { "2023-24": { 1: expect.stringMatching(/^[0-9a-f]{64}$/) as string } } });
});

test("a rule changed without a new version is a fault that says what to do, and the list is not overwritten", () => {
  const [fault, ...others] = faultsOfPublishedForms(listed, [changed]);
  expect(others).toEqual([]);
  expect(fault).toContain("version 1 of Fostering 2023-24 differs from when it was published");
  expect(fault).toContain("Raise `version`");
  expect(fault).toContain("npm run generate:forms");
  expect(withNewForms(listed, [changed])).toEqual(listed);
});

test("with a raised version it is added, and the published version stays listed", () => {
  const raised = { ...changed, version: 2 };
  const both = withNewForms(listed, [raised]);
  expect(Object.keys(both["fostering"]?.["2023-24"] ?? {})).toEqual(["1", "2"]);
  expect(faultsOfPublishedForms(both, [raised])).toEqual([]);
});

test("ids of new questions are added to those that were published, and none is taken away", () => {
  const published = withNewQuestions({ "fostering 2023-24": ["fostering.long_gone"] }, [club]);
  expect(published["fostering 2023-24"]).toEqual(["fostering.long_gone", ...fieldNamesOf(club)]);
  expect(withNewQuestions(published, [club])).toEqual(published);
});

test("ids of new sums are added to those that were published, and none is taken away", () => {
  const published = withNewSums({ fostering: ["fostering.long-gone"], cla: ["cla.starts"] }, [club]);
  expect(published).toEqual({
    fostering: ["fostering.long-gone", ...publishedSums(club).map(({ id }) => id)],
    cla: ["cla.starts"],
  });
});
