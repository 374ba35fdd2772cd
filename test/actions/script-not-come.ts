/** What webpack throws where a script does not come, as when offline. */
export function scriptNotCome(): Error {
  return Object.assign(new Error("Loading chunk 12 failed."), { name: "ChunkLoadError" });
}
