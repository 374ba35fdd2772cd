import { questionsOf } from "../../../src/domain/clubs/find-field";
import { findRule, rules } from "../../../src/domain/rules/index";
import { cla202526Fixture } from "./cla-2025-26-fixture";
import { describeClub } from "./describe-club";

const { club, faults } = cla202526Fixture;

describeClub(cla202526Fixture);

test("the questionnaire and its rules cover everything in detail", () => {
  expect(club.sections.flatMap(({ questions }) => questions).length).toBeGreaterThanOrEqual(150);
  expect(club.indicators.length).toBeGreaterThanOrEqual(40);
  expect(club.rules.length).toBeGreaterThanOrEqual(80);
  expect(faults.length).toBeGreaterThanOrEqual(25);
});

test("every family of rules is used", () => {
  const used = new Set(club.rules.map(({ kind }) => findRule(kind)?.family));
  expect(rules.map(({ family }) => family).filter((family) => !used.has(family))).toEqual([]);
});

test("answers are compared with what councils publish about the same things", () => {
  const linked = [
    ...questionsOf(club).flatMap(({ published }) => published?.indicator ?? []),
    ...club.indicators.flatMap(({ published }) => published ?? []),
    ...club.rules.flatMap(({ kind, options }) => (kind === "reconcile" ? String(options["indicator"]) : [])),
  ];
  expect(linked.length).toBeGreaterThan(5);
});
