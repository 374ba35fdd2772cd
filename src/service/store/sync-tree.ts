import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { syncFile } from "./sync-file";
import { syncFolder } from "./sync-folder";

/** Makes a folder, everything in it and its own name durable. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) syncFile(path);
    else if (entry.isDirectory()) syncFolder(path);
  }
  syncFolder(folder);
  syncFolder(dirname(folder));
}
