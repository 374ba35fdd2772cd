import { defineClub } from "../../../src/domain/clubs/define-club";
import { cla202526 } from "../../../src/domain/clubs/cla-2025-26";
import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import type { Answers } from "../../../src/domain/questionnaire/answer";
import type { ReleaseInput } from "../../../src/domain/publishing/make-release";
import { answersOf, type Filled } from "../rules/answers-of";

export const ids = {
  rate: "cla.children.rate-per-10000",
  ownCost: "cla.fostering.own.weekly-cost",
  ratio: "cla.fostering.cost-ratio",
  ownShare: "cla.fostering.own-share",
  occupancy: "cla.homes.occupancy",
  homesCost: "cla.homes.weekly-cost",
} as const;

/** Children Looked After 2025-26 with six of its indicators, which gives statistics of groups however small. */
export const club: ClubDefinition = (() => {
  const kept: readonly string[] = Object.values(ids);
  const indicators = cla202526.indicators?.filter(({ id }) => kept.includes(id)) ?? [];
  const defined = defineClub({ ...cla202526, indicators, rules: [], report: [], smallestGroup: 1 });
  if (!defined.ok) throw new Error(defined.problem.message);
  return defined.value;
})();

/** Ashby, Borton and Corby have returned; Derry has not. */
export const codes = { ashby: "E06000001", borton: "E06000002", corby: "E06000003", derry: "E06000004" } as const;

const filled: Readonly<Record<string, Filled>> = {
  [codes.ashby]: {
    cells: {
      "cla.population": 20_000,
      "cla.at_31_march": 120,
      "cla.fostering_own_spend": 1_400_000,
      "cla.fostering_own_nights": 20_000,
      "cla.fostering_independent_spend": 560_000,
      "cla.fostering_independent_nights": 5000,
      "cla.fostering_nights": 26_000,
    },
    rows: {
      homes: [
        { ...home("Oak House", 4, 1460, 1095, 700_000, 176_000, "Good"), urn: "SC1" },
        { ...home("Elm House", 2, 730, 620, 400_000, 96_000, "Outstanding"), manager: "Yes" },
      ],
    },
  },
  [codes.borton]: {
    cells: {
      "cla.population": 50_000,
      "cla.at_31_march": 400,
      "cla.fostering_own_spend": 3_500_000,
      "cla.fostering_own_nights": 49_000,
      "cla.fostering_independent_spend": 1_012_500,
      "cla.fostering_independent_nights": 7875,
      "cla.fostering_nights": 60_000,
    },
  },
  [codes.corby]: {
    cells: {
      "cla.population": 30_000,
      "cla.at_31_march": 150,
      "cla.fostering_own_spend": "not available",
      "cla.fostering_own_nights": 25_000,
      "cla.fostering_independent_spend": 450_000,
      "cla.fostering_independent_nights": 3500,
      "cla.fostering_nights": 30_000,
    },
    rows: { homes: [home("Ash House", 1, 365, 292, 200_000, "not available", "Good")] },
  },
};

function home(
  name: string,
  beds: number,
  available: number,
  occupied: number,
  fixed: number,
  variable: number | string,
  grade: string,
) {
  return {
    home: name,
    beds,
    nights_available: available,
    nights_occupied: occupied,
    fixed_cost: fixed,
    variable_cost: variable,
    grade,
  };
}

export function answersFor(code: string, changes: Filled["cells"] = {}): Answers {
  const own = filled[code];
  return answersOf(club, { ...own, cells: { ...own?.cells, ...changes }, template: { member: code } });
}

const names: Readonly<Record<string, string>> = {
  [codes.ashby]: "Ashby",
  [codes.borton]: "Borton",
  [codes.corby]: "Corby",
  [codes.derry]: "Derry",
};

/** The input of a draft of these three members, with some of it changed. */
export function inputOf(changes: Partial<ReleaseInput> = {}): ReleaseInput {
  return {
    club,
    stamp: { version: 1, state: "draft", date: "2026-11-06" },
    members: Object.values(codes).map((code) => ({ code, name: names[code] ?? "" })),
    returned: new Map([codes.ashby, codes.borton, codes.corby].map((code) => [code, answersFor(code)])),
    groupsFrom: null,
    earlier: null,
    withheld: new Map(),
    earlierStatistics: [],
    ...changes,
  };
}
