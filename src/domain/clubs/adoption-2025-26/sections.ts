import type { SectionInput } from "../club-definition";
import { adopters } from "./adopters";
import { children } from "./children";
import { guardianship } from "./guardianship";
import { placements } from "./placements";
import { progress } from "./progress";
import { spend } from "./spend";
import { support } from "./support";
import { team } from "./team";
import { timescales } from "./timescales";
import { waiting } from "./waiting";

/** The sheets of the questionnaire, in their order. */
export const sections: SectionInput[] = [
  children,
  progress,
  timescales,
  adopters,
  waiting,
  placements,
  guardianship,
  support,
  team,
  spend,
];
