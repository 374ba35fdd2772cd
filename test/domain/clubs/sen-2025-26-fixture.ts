import { findClub } from "../../../src/domain/clubs/index";
import { aYearBefore } from "./a-year-before";
import type { ClubFixture } from "./club-fixture";
import { publishedRelease } from "./published-release";
import { sen202526Example } from "./sen-2025-26-example";
import { sen202526Faults } from "./sen-2025-26-faults";
import { sen202526Figures } from "./sen-2025-26-figures";

const club = findClub("sen", "2025-26")!;

export const sen202526Fixture: ClubFixture = {
  club,
  example: sen202526Example,
  lastYear: aYearBefore(club, sen202526Example, {
    "sen.plans": 5500,
    "sen.population": 159_000,
    "sen.pupils": 119_000,
  }),
  releases: [
    publishedRelease("s251.high-needs.therapies.outturn", [1_500_000]),
    publishedRelease("sen.requests.refused", [null, 25, 28, 30, 31, 33, 35]),
  ],
  figures: sen202526Figures,
  faults: sen202526Faults,
};
