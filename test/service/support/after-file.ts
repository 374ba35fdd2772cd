/** Set by ./pglite-environment.cjs. */
declare const afterTestFile: (() => Promise<void>)[];

/** Does this once all tests of the file have ended, in a test that runs in ./pglite-environment.cjs. */
export function afterFile(work: () => Promise<void>): void {
  afterTestFile.push(work);
}
