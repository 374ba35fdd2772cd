import { formulaLibrary } from "../../src/cli/formula-library";

/** Whose workbooks the samples are; the service suggests the same authority for trying the add-in. */
export const authority = "Leeds";

/** The shipped figures, for that authority. */
export const libraryOfSamples = formulaLibrary(["--as", authority]);
