import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files in a folder with their sizes in bytes, and the folders in it, one a line and always in the same order. */
export function listContents(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join("/");
      return entry.isDirectory() ? `${name}/` : `${name} ${statSync(path).size}`;
    })
    .sort()
    .join("\n");
}
