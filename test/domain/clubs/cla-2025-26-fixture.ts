import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { findClub } from "../../../src/domain/clubs/index";
import { cla202425Answers } from "./cla-2024-25-answers";
import { cla202526Example } from "./cla-2025-26-example";
import { cla202526Faults } from "./cla-2025-26-faults";
import { cla202526Figures } from "./cla-2025-26-figures";
import type { ClubFixture } from "./club-fixture";
import { cla202526Compared } from "./cla-2025-26-compared";
import { comparisonRelease } from "./comparison-release";

const shipped = gunzipSync(readFileSync(resolve(__dirname, "../../../data/section-251.json.gz"))).toString();

export const cla202526Fixture: ClubFixture = {
  club: findClub("cla", "2025-26")!,
  example: cla202526Example,
  lastYear: cla202425Answers,
  lastYears: findClub("cla", "2024-25")!,
  releases: [comparisonRelease(shipped, cla202526Compared)],
  figures: cla202526Figures,
  faults: cla202526Faults,
};
