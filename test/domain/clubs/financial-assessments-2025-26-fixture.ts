import { findClub } from "../../../src/domain/clubs/index";
import { aYearBefore } from "./a-year-before";
import type { ClubFixture } from "./club-fixture";
import { financialAssessments202526Example } from "./financial-assessments-2025-26-example";
import { financialAssessments202526Faults } from "./financial-assessments-2025-26-faults";
import { financialAssessments202526Figures } from "./financial-assessments-2025-26-figures";
import { publishedRelease } from "./published-release";

const club = findClub("financial-assessments", "2025-26")!;

export const financialAssessments202526Fixture: ClubFixture = {
  club,
  example: financialAssessments202526Example,
  lastYear: aYearBefore(club, financialAssessments202526Example, {
    "fa.population_18_64": 476_000,
    "fa.population_65": 118_000,
    "fa.waiting": 400,
    "fa.debt": 9_000_000,
    "fa.deferred": 115,
    "fa.outstanding": 5_500_000,
  }),
  releases: [publishedRelease("fa.debt.old-share", [null, 33, 35, 36, 38, 34, 37])],
  figures: financialAssessments202526Figures,
  faults: financialAssessments202526Faults,
};
