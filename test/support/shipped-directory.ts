import { headingsOf } from "../../src/domain/clubs/published/headings-of";
import { publishedClubs } from "../../src/domain/clubs/published/index";
import { describedDirectory } from "../../src/domain/release/described-directory";
import type { Directory } from "../../src/domain/release/directory";
import { shippedRelease } from "./shipped-release";

/** The directory of a user who may read every shipped release: its clubs by label, as the service sorts them. */
export function shippedDirectory(): Directory {
  const parts = publishedClubs
    .map(({ club, label }) => ({ label, ...describedDirectory(shippedRelease(club).release, headingsOf(club)) }))
    .sort((left, right) => (left.label.toLowerCase() < right.label.toLowerCase() ? -1 : 1));
  return {
    clubs: parts.flatMap(({ clubs }) => clubs),
    indicators: parts.flatMap(({ indicators }) => indicators),
  };
}
