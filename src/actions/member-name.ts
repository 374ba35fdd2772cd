import type { Release } from "../domain/release/release";

/** The name a release gives the member of that ONS code; the code itself where it knows none. */
export function memberName(release: Release, code: string): string {
  return release.members.find((member) => member.code === code)?.name ?? code;
}
