/** The sources of our programs, from the project's folder. */
export const programs: readonly string[];

/** Where bundles are kept, from the project's folder. */
export const programsFolder: string;

/** Makes the bundle of all programs unless these sources have one, and resolves to the path of that program in it. */
export function bundlePrograms(root: string, source: string): Promise<string>;
