import { defineClub } from "../../../src/domain/clubs/define-club";
import { fieldNamesOf, findField, questionsOf, registersOf } from "../../../src/domain/clubs/find-field";
import { clubs, findClub } from "../../../src/domain/clubs/index";
import { rules } from "../../../src/domain/rules/index";
import { indicatorValue } from "../../../src/domain/rules/indicator-value";
import { validate } from "../../../src/domain/rules/validate";
import publishedIndicators from "../../published-indicators.json";
import publishedQuestions from "../../published-questions.json";
import { answersOf, leeds } from "../rules/answers-of";
import { cla202526Example } from "./cla-2025-26-example";

const club = findClub("cla", "2025-26")!;
const published = Object.values(publishedIndicators).flat();
const answers = answersOf(club, cla202526Example);

test("the club is found by its id, with and without its year, and is made complete once", () => {
  expect(findClub("cla")).toBe(club);
  expect(findClub("cla", "1999-00")).toBeNull();
  expect(findClub("adoption")).toBeNull();
  expect(clubs.map((each) => findClub(each.club, each.year))).toContain(club);
});

test("it is plain data: sent as JSON and read again it is the same", () => {
  const sent: unknown = JSON.parse(JSON.stringify(club));
  expect(sent).toEqual(club);
  expect(defineClub(sent)).toEqual({ ok: true, value: club });
});

test("it is asked and checked in full depth", () => {
  expect(club.sections.flatMap(({ questions }) => questions).length).toBeGreaterThanOrEqual(150);
  expect(club.indicators.length).toBeGreaterThanOrEqual(40);
  expect(club.rules.length).toBeGreaterThanOrEqual(80);
});

test("every kind of rule, and so every family, is put to use", () => {
  const used = new Set(club.rules.map(({ kind }) => kind));
  expect(rules.map(({ kind }) => kind).filter((kind) => !used.has(kind))).toEqual([]);
});

test("no id of a question that was published is ever lost", () => {
  expect(publishedQuestions["cla 2025-26"].filter((name) => findField(club, name) === null)).toEqual([]);
});

test("every question is among the published ones", () => {
  expect(fieldNamesOf(club).filter((name) => !publishedQuestions["cla 2025-26"].includes(name))).toEqual([]);
});

test("no two questions, registers, indicators or sections share a label", () => {
  const labels = [
    questionsOf(club).map(({ label }) => label),
    club.indicators.map(({ label }) => label),
    club.sections.map(({ label }) => label),
    registersOf(club).map(({ label }) => label),
  ];
  for (const group of labels) {
    const lower = group.map((label) => label.toLowerCase());
    expect(lower.filter((label, at) => lower.indexOf(label) < at)).toEqual([]);
  }
});

test("every definition and guidance is whole sentences of our own", () => {
  const fields = fieldNamesOf(club).map((name) => findField(club, name)!.field);
  const texts = [
    ...fields.flatMap(({ definition, guidance }) => [definition, guidance]),
    ...club.indicators.map(({ definition }) => definition),
    ...club.sections.map(({ guidance }) => guidance),
  ].filter((text) => text !== "");
  for (const text of texts) expect(text).toMatch(/^["A-Z].*[.]"?$/s);
  for (const { definition } of fields) expect(definition.split(" ").length).toBeGreaterThan(2);
});

test("labels are short enough to stand beside a cell, and are understood alone in a message", () => {
  const unfit = ({ label }: { label: string }) => label.length > 70 || /\b(these|its)\b/i.test(label);
  expect(questionsOf(club).filter(unfit)).toEqual([]);
});

test("every published figure it links to is one of the shipped release", () => {
  const linked = [
    ...questionsOf(club).flatMap(({ published }) => published?.indicator ?? []),
    ...club.indicators.flatMap(({ published }) => published ?? []),
    ...club.rules.flatMap(({ kind, options }) => (kind === "reconcile" ? String(options["indicator"]) : [])),
  ];
  expect(linked.length).toBeGreaterThan(5);
  expect(linked.filter((id) => !published.includes(id))).toEqual([]);
});

test("no indicator takes the id of one that is published elsewhere", () => {
  expect(club.indicators.filter(({ id }) => published.includes(id))).toEqual([]);
});

test("a questionnaire without a fault has no finding", () => {
  const input = { current: answers, member: leeds, previous: null, releases: [], explanations: [] };
  expect(validate(club, input).findings).toEqual([]);
});

// Worked out by hand from the example: £70 a night × 7 = £490 a week.
const expected: Readonly<Record<string, number>> = {
  "cla.children.rate-per-10000": 62,
  "cla.starts.rate-per-10000": 24,
  "cla.ceases.rate-per-10000": 22,
  "cla.uasc.rate-per-10000": 5.5,
  "cla.children.change": 20 / 6,
  "cla.starts.again-share": 15,
  "cla.ceases.to-permanence": (120 / 220) * 100,
  "cla.children.aged-16-and-17": (160 / 620) * 100,
  "cla.uasc.share": (55 / 620) * 100,
  "cla.fostering.share": (400 / 620) * 100,
  "cla.kinship.share": (90 / 620) * 100,
  "cla.residential.share": (80 / 620) * 100,
  "cla.supported.share": (50 / 620) * 100,
  "cla.stability.three-placements": 10,
  "cla.stability.long-term": 70,
  "cla.distance.over-20-miles": 15,
  "cla.distance.far-outside": 10,
  "cla.distance.outside-area": 35,
  "cla.missing-share": 10,
  "cla.care-leavers.staying-put": 10,
  "cla.families.outcomes-share": 75,
  "cla.families.children-looked-after": 1,
  "cla.families.cost": 3000,
  "cla.care.weekly-cost": (47_000 / 211) * 7,
  "cla.looked-after.weekly-cost": (47_000_000 / 620 / 365) * 7,
  "cla.fostering.weekly-cost": 553.07,
  "cla.residential.weekly-cost": (26_000 / 30) * 7,
  "cla.supported.weekly-cost": 1316,
  "cla.kinship.weekly-cost": (1_312_500 / 32_000) * 7,
  "cla.fostering.own.weekly-cost": 490,
  "cla.fostering.independent.weekly-cost": 784,
  "cla.fostering.public.weekly-cost": 700,
  "cla.fostering.voluntary.weekly-cost": 770,
  "cla.residential.own.weekly-cost": 5600,
  "cla.residential.independent.weekly-cost": 6300,
  "cla.residential.public.weekly-cost": 5950,
  "cla.residential.voluntary.weekly-cost": 5250,
  "cla.supported.own.weekly-cost": 1050,
  "cla.supported.independent.weekly-cost": 1400,
  "cla.supported.public.weekly-cost": 1260,
  "cla.supported.voluntary.weekly-cost": 1120,
  "cla.kinship.own.weekly-cost": 280,
  "cla.kinship.independent.weekly-cost": 420,
  "cla.kinship.public.weekly-cost": 350,
  "cla.kinship.voluntary.weekly-cost": 385,
  "cla.fostering.cost-ratio": 1.6,
  "cla.residential.cost-ratio": 1.125,
  "cla.fostering.own-share": 78,
  "cla.residential.own-share": (8 / 30) * 100,
  "cla.family.kinship-share": (32 / 132) * 100,
  "cla.placements.bought-share": ((2_441_000 + 19_600_000 + 3_460_000 + 112_500) / 38_973_500) * 100,
  "cla.residential.share-of-spend": (26 / 47) * 100,
  "cla.income-share": (6 / 47) * 100,
  "cla.high-cost-share": 10,
  "cla.gross-per-resident": 470,
  "cla.net-per-resident": 410,
  "cla.uasc.grant-per-week": 1050,
  "cla.gross.spend-of-budget": (47 / 42.25) * 100,
  "cla.net.spend-of-budget": (41 / 37) * 100,
  "cla.fostering.own.spend-of-budget": 105,
  "cla.fostering.bought.spend-of-budget": 122.05,
  "cla.residential.own.spend-of-budget": 100,
  "cla.residential.bought.spend-of-budget": 122.5,
  "cla.supported.own.spend-of-budget": 100,
  "cla.supported.bought.spend-of-budget": (3.46 / 3) * 100,
  "cla.kinship.own.spend-of-budget": 96,
  "cla.kinship.bought.spend-of-budget": 112.5,
  "cla.next-budget": 102,
  "cla.savings-delivered": 70,
  "cla.homes.occupancy": 85,
  "cla.homes.weekly-cost": (6000 / 8.5) * 7,
  "cla.homes.cost-of-available-week": 4200,
  "cla.homes.fixed-share": 80,
  "cla.homes.beds-per-home": 28 / 3,
  "cla.homes.staff-per-bed": 4,
  "cla.homes.agency-share": 6.25,
  "cla.homes.good-or-outstanding": (2 / 3) * 100,
  "cla.carers.net-growth": -3,
  "cla.carers.aged-60-and-over": 25,
  "cla.carers.turnover": 15,
  "cla.carers.enquiries-approved": 5,
  "cla.carers.applications-approved": 60,
  "cla.carers.places-filled": 75,
  "cla.carers.places-unavailable": 15,
  "cla.carers.places-per-household": 400 / 194,
  "cla.carers.households-per-supervisor": 20,
  "cla.carers.recruitment-cost": 15_000,
  "cla.carers.weekly-payment": 280,
  "cla.carers.weekly-support": 140,
};

test("an expected figure is given for every indicator and no other", () => {
  expect(club.indicators.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort());
});

test.each(club.indicators.map((indicator) => [indicator.id, indicator] as const))("%s", (id, indicator) => {
  const { value } = indicatorValue(club, answers, indicator);
  expect(value).toBeCloseTo(expected[id]!, 6);
});
