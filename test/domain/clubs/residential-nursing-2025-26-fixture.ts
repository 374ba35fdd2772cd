import { findClub } from "../../../src/domain/clubs/index";
import { aYearBefore } from "./a-year-before";
import type { ClubFixture } from "./club-fixture";
import { publishedRelease } from "./published-release";
import { residentialNursing202526Example } from "./residential-nursing-2025-26-example";
import { residentialNursing202526Faults } from "./residential-nursing-2025-26-faults";
import { residentialNursing202526Figures } from "./residential-nursing-2025-26-figures";

const club = findClub("residential-nursing", "2025-26")!;

export const residentialNursing202526Fixture: ClubFixture = {
  club,
  example: residentialNursing202526Example,
  lastYear: aYearBefore(club, residentialNursing202526Example, {
    "rn.population_18_64": 119_000,
    "rn.population_65": 39_500,
    "rn.aged_18_closing": 21,
    "rn.aged_65_closing": 66,
    "rn.deferred": 12,
  }),
  releases: [
    publishedRelease("ascfr.residential.18-64.learning-disability.spend", [1_160_000]),
    publishedRelease("ascfr.nursing.65-plus.memory-and-cognition.weeks", [300]),
    publishedRelease("rn.quality.below-good", [null, 18, 20, 21, 22, 19, 23]),
  ],
  figures: residentialNursing202526Figures,
  faults: residentialNursing202526Faults,
};
