import fc from "fast-check";
import { findClub } from "../../../src/domain/clubs/index";
import { makeRelease } from "../../../src/domain/publishing/make-release";
import { groupStatistics } from "../../../src/domain/release/group-statistics";
import { openRelease } from "../../../src/domain/release/open-release";
import type { Release, ReleaseContent } from "../../../src/domain/release/release";
import { valueAt } from "../../../src/domain/release/value-at";
import { indicatorValue } from "../../../src/domain/rules/indicator-value";
import { encodeRelease } from "../../support/encode-release";
import { cla202526Example } from "../clubs/cla-2025-26-example";
import { cla202526Figures } from "../clubs/cla-2025-26-figures";
import { indicatorOf, memberOf } from "../release/release-content";
import { answersOf, leeds } from "../rules/answers-of";
import { answersFor, club, codes, ids, inputOf } from "./three-members";

function opened(content: ReleaseContent): Release {
  const release = openRelease(content, "");
  if (typeof release === "string") throw new Error(release);
  return release;
}

/** A member's figure of 2025-26, or why there is none. */
function figure(release: Release, code: string, id: string): number | string {
  const [member, indicator] = [release.memberByCode.get(code) ?? -1, release.indicatorById.get(id) ?? -1];
  const value = valueAt(release, member, indicator, release.yearByLabel.get("2025-26") ?? -1);
  return value.value ?? value.reason.meaning;
}

const all = Object.values(codes);
const draft = opened(makeRelease(inputOf()));
const figures = (id: string) => all.map((code) => figure(draft, code, id));
const statistics = (id: string) =>
  groupStatistics(draft, draft.indicatorById.get(id) ?? -1, 0, { key: "all", label: "All", members: [0, 1, 2, 3] });

describe("a club year worked out by hand", () => {
  // Children ÷ residents × 10,000: 120 ÷ 20,000, 400 ÷ 50,000, 150 ÷ 30,000.
  test("children per 10,000", () => {
    expect(figures(ids.rate)).toEqual([60, 80, 50, "not returned"]);
    // (120 + 400 + 150) ÷ (20,000 + 50,000 + 30,000) × 10,000 = 670 ÷ 100,000 × 10,000 = 67; the mean is 190 ÷ 3.
    expect(statistics(ids.rate).pooled()).toMatchObject({ ok: true, value: { value: 67, n: 3 } });
    expect(statistics(ids.rate).mean()).toBe(190 / 3);
  });

  // Spend ÷ nights × 7: 1,400,000 ÷ 20,000 × 7 = 70 × 7; 3,500,000 ÷ 49,000 × 7 = 500. Corby does not know its spend.
  test("a week of own fostering", () => {
    expect(figures(ids.ownCost)).toEqual([490, 500, "not available", "not returned"]);
    // (1,400,000 + 3,500,000) ÷ (20,000 + 49,000) × 7 = 34,300,000 ÷ 69,000 = 497.1014…
    expect(statistics(ids.ownCost).pooled()).toMatchObject({ ok: true, value: { value: 34_300_000 / 69_000, n: 2 } });
  });

  // Independent: 560,000 ÷ 5,000 × 7 = 784; 1,012,500 ÷ 7,875 × 7 = 900. Divided by own: 784 ÷ 490, 900 ÷ 500.
  test("independent fostering to own", () => {
    expect(figures(ids.ratio)).toEqual([1.6, 1.8, "not available", "not returned"]);
    expect(draft.indicators[draft.indicatorById.get(ids.ratio) ?? -1]?.parts).toMatchObject({ published: false });
  });

  // Own ÷ all fostering nights × 100: 20 ÷ 26, 49 ÷ 60, 25 ÷ 30; kept to seven places, as one is shown.
  test("own share of fostering nights", () => {
    expect(figures(ids.ownShare)).toEqual([76.9230769, 81.6666667, 83.3333333, "not returned"]);
    expect(statistics(ids.ownShare).median()).toBe(81.6666667);
  });

  // Nights occupied ÷ available: (1,095 + 620) ÷ (1,460 + 730) = 1,715 ÷ 2,190; Borton has no homes; 292 ÷ 365.
  test("occupancy of own homes, from the register", () => {
    expect(figures(ids.occupancy)).toEqual([78.3105023, "the denominator is 0", 80, "not returned"]);
  });

  // Cost ÷ nights occupied × 7: (700 + 176 + 400 + 96 thousand) ÷ 1,715 × 7 = 1,372,000 ÷ 1,715 × 7 = 800 × 7.
  test("an occupied week in own homes, from the register", () => {
    expect(figures(ids.homesCost)).toEqual([5600, "the denominator is 0", "not available", "not returned"]);
  });

  test("the numerators and denominators, each once, under ids of their own", () => {
    const sums = draft.indicators.map(({ id }) => id).filter((id) => !Object.values<string>(ids).includes(id));
    expect(sums).toEqual([
      ...["cla.at-31-march", "cla.population", "cla.fostering-own-spend", "cla.fostering-own-nights"],
      ...["cla.fostering-independent-spend", "cla.fostering-independent-nights", "cla.fostering-nights"],
      ...["cla.homes.nights_occupied", "cla.homes.nights_available", "cla.homes.weekly-cost.numerator"].map((id) =>
        id.replaceAll("_", "-"),
      ),
    ]);
    expect(figures("cla.fostering-own-nights")).toEqual([20_000, 49_000, 25_000, "not returned"]);
    expect(figures("cla.homes.weekly-cost.numerator")).toEqual([1_372_000, 0, "not available", "not returned"]);
  });
});

test("every indicator of Children Looked After has the value that was worked out by hand", () => {
  const cla = findClub("cla", "2025-26")!;
  const members = [{ code: leeds, name: "Leeds" }];
  const returned = new Map([[leeds, answersOf(cla, cla202526Example)]]);
  const release = opened(makeRelease({ ...inputOf(), club: cla, members, returned }));
  for (const [id, value] of Object.entries(cla202526Figures)) {
    const decimals = cla.indicators.find((indicator) => indicator.id === id)?.decimals ?? 0;
    expect([id, figure(release, leeds, id)]).toEqual([id, Number(value.toFixed(decimals + 6))]);
  }
  expect(Object.keys(cla202526Figures).sort()).toEqual(cla.indicators.map(({ id }) => id).sort());
});

describe("what a release says of its figures", () => {
  const cla = findClub("cla", "2025-26")!;
  const { indicators } = makeRelease({ ...inputOf(), club: cla });

  test("no two indicators have the same label or id", () => {
    for (const key of ["id", "label"] as const) {
      const seen = indicators.map((indicator) => indicator[key].toLowerCase());
      expect(seen.filter((each, at) => seen.indexOf(each) !== at)).toEqual([]);
    }
  });

  test("every ratio of two sums names the two it is pooled from", () => {
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    const own = cla.indicators.map(({ id }) => byId.get(id)!);
    const pooled = own.filter(({ parts }) => parts.published);
    expect(own.filter((each) => !pooled.includes(each)).map(({ id }) => id)).toEqual([
      "cla.fostering.cost-ratio",
      "cla.residential.cost-ratio",
    ]);
    expect(byId.get("cla.care.weekly-cost")).toMatchObject({
      unit: "GBP per week",
      unitCost: true,
      basis: "outturn",
      scale: 7,
      numerator: "Gross spend on children looked after",
      parts: { published: true, numerator: "cla.gross-spend", denominator: "cla.nights", factor: 7 },
      source: { title: "Club return", publisher: "the members of Children Looked After" },
    });
    expect(byId.get("cla.gross-spend")).toMatchObject({ unit: "GBP", basis: "outturn", parts: { published: false } });
    expect(byId.get("cla.homes.rows")).toMatchObject({ unit: "homes" });
  });
});

describe("what was answered", () => {
  const ashby = (cells: Parameters<typeof answersFor>[1]) => {
    const returned = new Map([[codes.ashby, answersFor(codes.ashby, cells)]]);
    const release = opened(makeRelease(inputOf({ returned })));
    return (id: string) => figure(release, codes.ashby, id);
  };

  test("a blank, not available and not applicable are told apart, and none is 0", () => {
    const of = ashby({ "cla.at_31_march": null, "cla.population": "not available" });
    expect([of("cla.at-31-march"), of("cla.population"), of(ids.rate)]).toEqual([
      ...["left blank", "not available", "left blank"],
    ]);
  });

  test("not applicable in a numerator counts as none, and in a denominator makes the indicator not applicable", () => {
    const none = { "cla.fostering_own_spend": "not applicable", "cla.fostering_own_nights": "not applicable" };
    const of = ashby(none);
    expect([of("cla.fostering-own-nights"), of(ids.ownShare), of(ids.ownCost), of(ids.ratio)]).toEqual([
      ...["not applicable", 0, "not applicable", "not applicable"],
    ]);
  });

  test("an indicator over one that is 0 has no value", () => {
    expect(ashby({ "cla.fostering_own_spend": 0 })(ids.ratio)).toBe("the indicator it is divided by is 0");
  });

  test("pence are added up exactly", () => {
    expect(ashby({ "cla.fostering_own_spend": 1_400_000.1 })("cla.fostering-own-spend")).toBe(1_400_000.1);
  });

  test("a number too large to work out is missing", () => {
    expect(ashby({ "cla.fostering_own_spend": 1e308 })(ids.ownCost)).not.toBe(Infinity);
    expect(ashby({ "cla.population": 1e-300, "cla.at_31_march": 1e300 })(ids.rate)).toBe("too large to work out");
  });
});

const anyCell = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.integer({ min: -100_000, max: 1_000_000_000 }).map((pence) => pence / 100),
  fc.constantFrom(0, null, "not available", "not applicable"),
);
const asked = ["cla.population", "cla.at_31_march", "cla.fostering_own_spend", "cla.fostering_own_nights"];
const anyChanges = fc.dictionary(fc.constantFrom(...asked, "cla.fostering_nights"), anyCell);

test("the same submissions give the same bytes, in whatever order they and the members come", () => {
  fc.assert(
    fc.property(fc.array(anyChanges, { minLength: 3, maxLength: 3 }), fc.nat(5), (changes, turn) => {
      const returned = [codes.ashby, codes.borton, codes.corby].map((code, at) => {
        return [code, answersFor(code, changes[at])] as const;
      });
      const { members } = inputOf();
      const turned = <T>(items: readonly T[]) => [
        ...items.slice(turn % items.length),
        ...items.slice(0, turn % items.length),
      ];
      const one = makeRelease(inputOf({ returned: new Map(returned) }));
      const other = makeRelease(
        inputOf({ returned: new Map(turned(returned).reverse()), members: turned(members).reverse() }),
      );
      expect(encodeRelease(other)).toBe(encodeRelease(one));
    }),
    { numRuns: 20 },
  );
});

test("a member's figures depend on its own submission alone", () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const returned = new Map(inputOf().returned).set(codes.ashby, answersFor(codes.ashby, changes));
      returned.delete(codes.corby);
      const release = opened(makeRelease(inputOf({ returned })));
      for (const { id } of release.indicators) {
        expect(figure(release, codes.borton, id)).toBe(figure(draft, codes.borton, id));
      }
    }),
    { numRuns: 30 },
  );
});

test("figures agree with those that the checks work out", () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const answers = answersFor(codes.ashby, changes);
      const release = opened(makeRelease(inputOf({ returned: new Map([[codes.ashby, answers]]) })));
      for (const indicator of club.indicators) {
        const [value, checked] = [figure(release, codes.ashby, indicator.id), indicatorValue(club, answers, indicator)];
        if (typeof value !== "number") {
          if (value !== "not applicable") expect(checked.value).toBeNull();
          continue;
        }
        expect(checked.value).not.toBeNull();
        const step = 10 ** -(indicator.decimals + 6);
        expect(Math.abs(value - checked.value!)).toBeLessThanOrEqual(step + Math.abs(value) * 1e-12);
      }
    }),
    { numRuns: 100 },
  );
});

describe("other years", () => {
  const own = indicatorOf(ids.ownCost, { unit: "GBP per week" });
  const gone = indicatorOf("cla.gone", {
    parts: { published: true, numerator: "cla.gone.part", denominator: "cla.gone.part", factor: 1 },
  });
  const earlier: ReleaseContent = {
    stamp: { ...makeRelease(inputOf()).stamp, state: "final", version: 3, licence: "Last year's." },
    members: [memberOf("E06000099", "Abolished"), memberOf(codes.borton, "Old Borton"), memberOf("E06000098", "Empty")],
    indicators: [indicatorOf("cla.gone.part"), gone, own],
    years: ["2023-24", "2024-25", "2025-26"],
    groups: [],
    reasons: [
      { symbol: "", meaning: "lost in a fire" },
      { symbol: "", meaning: "not returned" },
    ],
    columns: [
      { indicator: 1, year: 1, divisor: 10, scaled: [15, null, null], missing: { 1: 0, 2: 1 } },
      { indicator: 2, year: 0, divisor: 1, scaled: [null, 480, null], missing: { 0: 1 } },
      { indicator: 2, year: 2, divisor: 1, scaled: [9, 9, 9], missing: {} },
    ],
    national: [
      { indicator: 2, year: 0, divisor: 1, scaled: 400 },
      { indicator: 2, year: 2, divisor: 1, scaled: 9 },
    ],
  };
  const content = makeRelease(inputOf({ earlier }));
  const release = opened(content);
  const of = (code: string, id: string, year: string) => {
    const value = valueAt(
      release,
      release.memberByCode.get(code) ?? -1,
      release.indicatorById.get(id) ?? -1,
      release.yearByLabel.get(year) ?? -1,
    );
    return value.value ?? value.reason.meaning;
  };

  test("are carried on as they were published, with their reasons, indicators and members", () => {
    expect(release.years).toEqual(["2023-24", "2024-25", "2025-26"]);
    expect(of("E06000099", "cla.gone", "2024-25")).toBe(1.5);
    expect(of(codes.borton, "cla.gone", "2024-25")).toBe("lost in a fire");
    expect(of(codes.borton, ids.ownCost, "2023-24")).toBe(480);
    expect(of("E06000099", ids.ownCost, "2023-24")).toBe("not returned");
    expect(release.indicatorById.has("cla.gone.part")).toBe(true);
    expect(release.memberByCode.has("E06000098")).toBe(false);
    expect(content.national).toEqual([
      { indicator: release.indicatorById.get(ids.ownCost), year: 0, divisor: 1, scaled: 400 },
    ]);
  });

  test("but not this year, whose figures are worked out again", () => {
    expect(of(codes.borton, ids.ownCost, "2025-26")).toBe(500);
    expect(of(codes.derry, ids.ownCost, "2025-26")).toBe("not returned");
  });

  test("are carried on again from a release that carried them, with no word more", () => {
    const again = makeRelease(inputOf({ earlier: content }));
    expect({ ...again, columns: [] }).toEqual({ ...content, columns: [] });
    expect(again.columns).toEqual(content.columns);
    expect(content.stamp.licence).toContain("Other years: Last year's.");
  });
});

test("regions, types and neighbours are those of the published release, among the members of the club", () => {
  const { stamp, reasons } = makeRelease(inputOf());
  const place = { region: "North East", type: "Unitary authority", boundaryNote: null, abolished: false };
  const groupsFrom: ReleaseContent = {
    stamp: { ...stamp, licence: "OGL." },
    reasons,
    indicators: [],
    years: [],
    columns: [],
    members: [codes.ashby, codes.borton, "E06000050"].map((code) => ({ code, name: "Another name", ...place })),
    groups: [
      {
        id: "neighbours",
        label: "Neighbours",
        owner: codes.ashby,
        provenance: "2025 model",
        members: ["E06000050", codes.borton],
        closeness: ["Very close", "Close"],
      },
      { id: "region", label: "North East", owner: null, members: ["E06000050"], provenance: "" },
      { id: "type", label: "Unitary", owner: "E06000050", members: [codes.ashby], provenance: "" },
    ],
  };
  const { groups, members } = makeRelease(inputOf({ groupsFrom }));
  expect(groups).toEqual([{ ...groupsFrom.groups[0], members: [codes.borton], closeness: ["Close"] }]);
  expect(members).toMatchObject([
    { name: "Ashby", region: "North East" },
    { name: "Borton", type: "Unitary authority" },
    { name: "Corby", region: null, type: null },
    { name: "Derry" },
  ]);
});

test("what is withheld of a member is missing with the reason, and so is all that is made from it", () => {
  const withheld = new Map([[codes.ashby, new Set(["cla.fostering-own-spend"])]]);
  const release = opened(makeRelease(inputOf({ withheld })));
  for (const id of ["cla.fostering-own-spend", ids.ownCost, ids.ratio]) {
    expect([id, figure(release, codes.ashby, id)]).toEqual([id, "withheld so that nobody can be identified"]);
    expect(figure(release, codes.borton, id)).toBe(figure(draft, codes.borton, id));
  }
  expect(figure(release, codes.ashby, ids.ownShare)).toBe(76.9230769);
});
