import { findClub } from "../../../src/domain/clubs/index";
import { aYearBefore } from "./a-year-before";
import type { ClubFixture } from "./club-fixture";
import { earlyIntervention202526Example } from "./early-intervention-2025-26-example";
import { earlyIntervention202526Faults } from "./early-intervention-2025-26-faults";
import { earlyIntervention202526Figures } from "./early-intervention-2025-26-figures";
import { publishedRelease } from "./published-release";

const club = findClub("early-intervention", "2025-26")!;

export const earlyIntervention202526Fixture: ClubFixture = {
  club,
  example: earlyIntervention202526Example,
  lastYear: aYearBefore(club, earlyIntervention202526Example, {
    "ei.population_18_64": 497_000,
    "ei.population_65": 149_000,
    "ei.alarm_closing": 5000,
    "ei.telecare_closing": 2400,
  }),
  releases: [
    publishedRelease("ctx.population.18-64", [500_000]),
    publishedRelease("adults.ro3.assistive-equipment.expenditure", [6_010_000]),
    publishedRelease("ei.better-care.per-adult", [null, 100, 105, 98, 110, 102, 108]),
  ],
  figures: earlyIntervention202526Figures,
  faults: earlyIntervention202526Faults,
};
