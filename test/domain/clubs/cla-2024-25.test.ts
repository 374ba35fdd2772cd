import { findField, questionsOf } from "../../../src/domain/clubs/find-field";
import { findClub } from "../../../src/domain/clubs/index";
import { findIndicator, indicatorValue } from "../../../src/domain/rules/indicator-value";
import { idLastYear } from "../../../src/domain/rules/last-year-of";
import { validate } from "../../../src/domain/rules/validate";
import { answersOf, leeds } from "../rules/answers-of";
import { askedIn202425, cla202425Answers, cla202425Returned } from "./cla-2024-25-answers";
import { cla202526Example } from "./cla-2025-26-example";
import { cla202526Figures } from "./cla-2025-26-figures";
import { seededFault } from "./seeded-fault";

const before = findClub("cla", "2024-25")!;
const after = findClub("cla", "2025-26")!;
const idsOf = (club: typeof before) => questionsOf(club).map(({ id }) => id);

describe("the year before", () => {
  const figures = Object.entries(cla202526Figures).filter(([id]) => id !== "cla.distance.far-outside");

  test("its indicators are worked out by hand from the same figures, every one", () => {
    // 31 of 620 children with a late review.
    const byHand: Readonly<Record<string, number>> = { ...Object.fromEntries(figures), "cla.reviews.late-share": 5 };
    const answers = answersOf(before, askedIn202425);
    expect(before.indicators.map(({ id }) => id).sort()).toEqual(Object.keys(byHand).sort());
    for (const indicator of before.indicators) {
      expect([indicator.id, indicatorValue(before, answers, indicator).value]).toEqual([
        indicator.id,
        expect.closeTo(byHand[indicator.id]!, 6),
      ]);
    }
  });

  test("its rules find nothing in answers without a fault", () => {
    const input = { current: answersOf(before, askedIn202425), member: leeds, previous: null, releases: [] };
    expect(validate(before, { ...input, explanations: [] }).findings).toEqual([]);
  });

  test.each(before.rules.map((rule) => [rule.code, rule] as const))("%s finds a fault made for it", (code, rule) => {
    const { outcomes } = validate(before, seededFault(before, askedIn202425, rule));
    expect(outcomes.find((each) => each.code === code)!.result).toBe("found");
  });
});

describe("what changed after it", () => {
  test("two questions have another name, one is two now, two are gone and three are new", () => {
    const now = questionsOf(after);
    const renamed = now.filter((question) => typeof question.priorYear === "string");
    expect(renamed.map(({ id, priorYear }) => [priorYear, id])).toEqual([
      ["cla.initial_enquiries", "cla.enquiries"],
      ["cla.supporting_families_grant", "cla.families_grant"],
    ]);
    const isNew = (id: string) => !idsOf(before).includes(id);
    const parts = now.filter(({ priorYear }) => typeof priorYear === "object" && priorYear !== null);
    expect(parts.map(({ id, priorYear }) => [id, priorYear])).toEqual([
      ["cla.health_income", { partOf: "cla.partner_income" }],
      ["cla.education_income", { partOf: "cla.partner_income" }],
    ]);
    const known = new Set([...renamed, ...parts].map(({ id }) => id));
    expect(idsOf(after).filter((id) => isNew(id) && !known.has(id))).toEqual([
      "cla.unregistered_children",
      "cla.far_outside_area",
      "cla.siblings_apart",
    ]);
    const links = new Set(now.map(idLastYear));
    expect(idsOf(before).filter((id) => !links.has(id) && !idsOf(after).includes(id))).toEqual([
      "cla.partner_income",
      "cla.reviews_late",
      "cla.families_results",
    ]);
  });

  test("nothing that rules or indicators name is left of what is gone", () => {
    const text = JSON.stringify({ rules: after.rules, indicators: after.indicators, report: after.report });
    for (const id of ["partner_income", "reviews_late", "families_results", "initial_enquiries", "reviews.late"]) {
      expect(text).not.toContain(`cla.${id}"`);
    }
    // Each is checked as those beside it are.
    const listing = (id: string) => after.rules.filter(({ fields }) => fields.includes(id)).map(({ code }) => code);
    expect(listing("cla.far_outside_area")).toEqual(listing("cla.outside_area"));
    expect(listing("cla.unregistered_children")).toContain("CLA-PRIVATE-03");
  });

  test("high cost can't be compared with the year before, and says why", () => {
    const reason = "Until 2024-25, placements of £5,000 a week or more counted; since then, of £10,000.";
    const breaks = [{ year: "2025-26", reason }];
    expect(findField(after, "cla.high_cost_spend")?.field.breaks).toEqual(breaks);
    expect(findField(before, "cla.high_cost_spend")?.field.definition).toContain("£5,000 a week");
    const share = findIndicator(after, "cla.high-cost-share")!;
    const rule = {
      code: "CLA-YEAR-HIGH-01",
      version: 1,
      kind: "indicator-year-on-year",
      severity: "query" as const,
      fields: [],
      options: { indicator: share.id, amount: 1, share: 0.1 },
    };
    const { outcomes } = validate(
      { ...after, rules: [rule] },
      {
        current: answersOf(after, cla202526Example),
        member: leeds,
        previous: cla202425Returned,
        releases: [],
        explanations: [],
      },
    );
    expect(outcomes[0]).toMatchObject({
      result: "skipped",
      skips: [{ about: share.label, reason: expect.stringContaining("not comparable before 2025-26: Until 2024-25") }],
    });
  });

  test("income from health and education is compared with the one figure of the year before", () => {
    const check = (health: number) =>
      validate(after, {
        current: answersOf(after, {
          ...cla202526Example,
          cells: { ...cla202526Example.cells, "cla.health_income": health },
        }),
        member: leeds,
        previous: cla202425Returned,
        releases: [],
        explanations: [],
      }).outcomes.find(({ code }) => code === "CLA-YEAR-SPEND-04")!;
    expect(Number(cla202425Answers.cells!["cla.partner_income"])).toBe(2_352_000);
    // 900,000 + 1,500,000 beside 2,352,000.
    expect(check(900_000)).toMatchObject({ result: "passed", checked: 1 });
    expect(check(1_900_000).findings).toMatchObject([{ seen: "£3,400,000", expected: "about £2,352,000" }]);
  });
});
