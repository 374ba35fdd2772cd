import { grid } from "../authoring/grid";
import { placements } from "./placements";

/** What is asked for each type of placement and each provider of it, and for each type as a whole. */
export const placementGrid = grid("cla", placements.types, placements.providers);
