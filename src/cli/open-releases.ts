import { fileURLToPath } from "node:url";
import type { Release } from "../domain/release/release";
import { InputError } from "./input-error";
import { readReleaseFile } from "./read-release-file";

/** What questionnaires are compared with, of the releases that are shipped. */
const shippedReleases = ["section-251", "childrens-services", "adults", "asc-fr", "context"].map((name) =>
  fileURLToPath(new URL(`../../data/${name}.json.gz`, import.meta.url)),
);

/** Opens the release files a command was given; if it was given none, the shipped ones that questionnaires compare with. */
export function openReleases(paths: readonly string[] = shippedReleases): readonly Release[] {
  return paths.map((path) => {
    const release = readReleaseFile(path);
    if (!release.ok) throw new InputError(`${path}: ${release.problem.message}`);
    return release.value;
  });
}
