import { chmodSync, copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Copies a folder to a path where there is nothing yet. Only this account can use the copy, even if others can use the original. */
export function copyPrivately(from: string, to: string): void {
  mkdirSync(to, { mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      copyPrivately(source, copy);
      continue;
    }
    copyFileSync(source, copy);
    chmodSync(copy, 0o600);
  }
}
