/** The sources of our programs, from the project's folder. */
export const programs: readonly string[];

/** Where bundles are kept, from the project's folder. */
export const programsFolder: string;

/** Makes the bundle of all programs where there is none of these sources, and resolves to the path of that program in it. */
export function bundlePrograms(root: string, source: string): Promise<string>;
