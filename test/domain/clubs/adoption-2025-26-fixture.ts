import { findClub } from "../../../src/domain/clubs/index";
import { aYearBefore } from "./a-year-before";
import { adoption202526Example } from "./adoption-2025-26-example";
import { adoption202526Faults } from "./adoption-2025-26-faults";
import { adoption202526Figures } from "./adoption-2025-26-figures";
import type { ClubFixture } from "./club-fixture";
import { publishedRelease } from "./published-release";

const club = findClub("adoption", "2025-26")!;

export const adoption202526Fixture: ClubFixture = {
  club,
  example: adoption202526Example,
  lastYear: aYearBefore(club, adoption202526Example, {
    "adoption.population": 199_000,
    "adoption.plan_closing": 200,
    "adoption.ready": 60,
  }),
  releases: [
    publishedRelease("cla.children-looked-after", [2000]),
    publishedRelease("cs.cla.ceases.adopted", [100]),
    publishedRelease("cs.cla.ceases.special-guardianship", [80]),
    publishedRelease("cs.cla.placement.for-adoption", [70]),
    publishedRelease("adoption.disruptions.share", [null, 4, 5, 6, 4.5, 5.5, 5]),
  ],
  figures: adoption202526Figures,
  faults: adoption202526Faults,
};
