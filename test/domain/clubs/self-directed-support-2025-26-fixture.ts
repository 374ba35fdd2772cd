import { findClub } from "../../../src/domain/clubs/index";
import { aYearBefore } from "./a-year-before";
import type { ClubFixture } from "./club-fixture";
import { publishedRelease } from "./published-release";
import { selfDirectedSupport202526Example } from "./self-directed-support-2025-26-example";
import { selfDirectedSupport202526Faults } from "./self-directed-support-2025-26-faults";
import { selfDirectedSupport202526Figures } from "./self-directed-support-2025-26-figures";

const club = findClub("self-directed-support", "2025-26")!;

export const selfDirectedSupport202526Fixture: ClubFixture = {
  club,
  example: selfDirectedSupport202526Example,
  lastYear: aYearBefore(club, selfDirectedSupport202526Example, {
    "sds.residents_18_64": 497_000,
    "sds.residents_65": 149_000,
    "sds.closing": 2100,
  }),
  releases: [
    publishedRelease("ctx.population.18-64", [500_000]),
    publishedRelease("ctx.population.65-plus", [150_000]),
    publishedRelease("sds.found.share", [null, 4, 5, 6, 4.5, 5.5, 5]),
  ],
  figures: selfDirectedSupport202526Figures,
  faults: selfDirectedSupport202526Faults,
};
