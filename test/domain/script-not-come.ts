/** What webpack throws if a script can't be loaded, e.g. when offline. */
export function scriptNotCome(): Error {
  return Object.assign(new Error("Loading chunk 12 failed."), { name: "ChunkLoadError" });
}
