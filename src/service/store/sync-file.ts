import { closeSync, fsyncSync, openSync } from "node:fs";

/** Waits until a file's bytes are on disk. Windows syncs only files open for writing ("r+"). */
export function syncFile(path: string, flags: "r" | "r+" = "r+"): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
