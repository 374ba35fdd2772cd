import { findClub } from "../../../src/domain/clubs/index";
import { aYearBefore } from "./a-year-before";
import { cfoSurvey202526Example } from "./cfo-survey-2025-26-example";
import { cfoSurvey202526Faults } from "./cfo-survey-2025-26-faults";
import { cfoSurvey202526Figures } from "./cfo-survey-2025-26-figures";
import type { ClubFixture } from "./club-fixture";
import { publishedRelease } from "./published-release";

const club = findClub("cfo-survey", "2025-26")!;

export const cfoSurvey202526Fixture: ClubFixture = {
  club,
  example: cfoSurvey202526Example,
  lastYear: aYearBefore(club, cfoSurvey202526Example, {}),
  releases: [publishedRelease("cfo.reserves.share", [null, 10, 15, 18, 20, 25, 30])],
  figures: cfoSurvey202526Figures,
  faults: cfoSurvey202526Faults,
};
