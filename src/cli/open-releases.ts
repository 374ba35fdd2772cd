import { fileURLToPath } from "node:url";
import type { Release } from "../domain/release/release";
import { InputError } from "./input-error";
import { readReleaseFile } from "./read-release-file";

const shippedRelease = fileURLToPath(new URL("../../data/section-251.json.gz", import.meta.url));

/** Opens the release files a command was given; if it was given none, the shipped Section 251 release. */
export function openReleases(paths: readonly string[] = [shippedRelease]): readonly Release[] {
  return paths.map((path) => {
    const release = readReleaseFile(path);
    if (!release.ok) throw new InputError(`${path}: ${release.problem.message}`);
    return release.value;
  });
}
