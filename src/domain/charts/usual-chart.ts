import type { ChartKind } from "./chart-kind";
import { ranked } from "./ranked";

/** The default kind. It is apart from the other kinds, whose script is not needed before somebody wants a chart. */
export const usualChart: ChartKind = ranked;
