import type { FiguresService } from "../../actions/ports";
import type { ClubFigures } from "../../client/club-library";
import { succeed } from "../../domain/result";

/** The figures as the pane has them: those of the first club, or of the club with an indicator, and what there is. */
export function figuresOfLibrary(
  library: ClubFigures,
): Pick<FiguresService, "current" | "withIndicator" | "directory" | "clubs"> {
  return {
    current: async () => library.clubInHand(),
    withIndicator: async (indicator) => library.withIndicator(indicator),
    directory: async () => library.directory(),
    async clubs() {
      const directory = await library.directory();
      return directory.ok ? succeed(directory.value.clubs) : directory;
    },
  };
}
