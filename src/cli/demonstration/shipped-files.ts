import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { mostReleaseBytes } from "../../domain/release/most-release-bytes";
import type { Release } from "../../domain/release/release";
import { openReleaseText } from "../../service/open-release-text";

/** A release that ships, and its file. */
export interface Shipped {
  readonly release: Release;
  readonly gzip: Uint8Array;
}

/** The releases of that folder with their files. @throws if one cannot be read: they are our own */
export function shippedFiles(folder: string): readonly Shipped[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json.gz"));
  return names.map((name) => {
    const gzip = readFileSync(join(folder, name));
    const release = openReleaseText(gunzipSync(gzip, { maxOutputLength: mostReleaseBytes }).toString("utf8"));
    if (!release.ok) throw new Error(`${name}: ${release.problem.message}`);
    return { release: release.value, gzip };
  });
}
