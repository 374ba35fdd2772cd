import { faultsOfPublishedForms, withNewForms } from "../../scripts/generate-published-forms";
import { defineClub } from "../../src/domain/clubs/define-club";
import { fosteringClub } from "../domain/clubs/fostering-club";

const defined = defineClub(fosteringClub);
if (!defined.ok) throw new Error(defined.problem.message);
const club = defined.value;
const listed = withNewForms({}, [club]);
const changed = {
  ...club,
  rules: club.rules.map((rule, at) => (at === 0 ? { ...rule, severity: "query" as const } : rule)),
};

test("a version that is listed as it was published is as it should be", () => {
  expect(faultsOfPublishedForms(listed, [club])).toEqual([]);
});

test("a version that is not listed is to be added, and is", () => {
  expect(faultsOfPublishedForms({}, [club])).toEqual([expect.stringContaining("Run npm run generate:forms")]);
  expect(listed).toEqual({ fostering: { "2023-24": { 1: expect.stringMatching(/^[0-9a-f]{64}$/) as string } } });
});

test("a rule that is changed and not under a new version is a fault that says what to do, and is not written over", () => {
  const [fault, ...others] = faultsOfPublishedForms(listed, [changed]);
  expect(others).toEqual([]);
  expect(fault).toContain("version 1 of Fostering 2023-24 asks or checks something else than when it was published");
  expect(fault).toContain("Raise `version`");
  expect(fault).toContain("npm run generate:forms");
  expect(withNewForms(listed, [changed])).toEqual(listed);
});

test("under a raised version it is added, and what was published stays listed", () => {
  const raised = { ...changed, version: 2 };
  const both = withNewForms(listed, [raised]);
  expect(Object.keys(both["fostering"]?.["2023-24"] ?? {})).toEqual(["1", "2"]);
  expect(faultsOfPublishedForms(both, [raised])).toEqual([]);
});
