import { browserFigures } from "./browser-figures";
import { browserLibrary } from "./browser-library";
import type { ClubFigures } from "./club-library";

/** The figures that formulas use: those of all clubs, and which club the pane shows. */
export const formulaFigures: ClubFigures = { ...browserLibrary, clubInHand: () => browserFigures.inHand() };
