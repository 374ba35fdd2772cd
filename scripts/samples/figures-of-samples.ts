import type { FiguresService } from "../../src/actions/ports";
import { formulaLibrary } from "../../src/cli/formula-library";
import { authority } from "./calculation-of-samples";

/** The shipped figures as the pane has them, for the same authority as the samples. */
export function figuresOfSamples(): Pick<FiguresService, "current" | "withIndicator"> {
  const library = formulaLibrary(["--as", authority]);
  return {
    current: async () => library.clubInHand(),
    withIndicator: async (indicator) => library.withIndicator(indicator),
  };
}
