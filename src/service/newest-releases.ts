import type { ReleaseSummary } from "../contract/clubs";
import { createBriefMemory, type BriefMemory } from "./brief-memory";
import type { DirectoryVersion } from "./store/find-directory";

/** How many milliseconds a release published by another process can go unnoticed. */
const publicationDelay = 5000;

/** Which releases are the newest, as this process remembers it for a moment. */
export interface NewestReleases {
  /** Directories by the clubs in them. */
  readonly directories: BriefMemory<DirectoryVersion>;
  /** Releases by club and version. */
  readonly releases: BriefMemory<ReleaseSummary>;
  /** Looks everything up again: this process has published a release. */
  forget(): void;
}

export function createNewestReleases(now: () => Date): NewestReleases {
  const options = { lifetime: publicationDelay, limit: 1000, now };
  const directories = createBriefMemory<DirectoryVersion>(options);
  const releases = createBriefMemory<ReleaseSummary>(options);
  return {
    directories,
    releases,
    forget() {
      directories.forget();
      releases.forget();
    },
  };
}
