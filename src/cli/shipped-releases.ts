import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const data = fileURLToPath(new URL("../../data", import.meta.url));

/** The files of all shipped releases, in the order of their names. */
export function shippedReleases(): readonly string[] {
  return readdirSync(data)
    .filter((name) => name.endsWith(".json.gz"))
    .sort()
    .map((name) => join(data, name));
}
