import { succeed, type Result } from "../../domain/result";
import { releasesFor } from "../releases-for";
import type { SessionStore } from "./session-store";

/** Loads newer releases to compare with, and finds out who is signed in. The user is told if a release is missing. */
export async function knowReleases(store: SessionStore): Promise<Result<null>> {
  const { figures, tell } = store.ports;
  const held = store.held();
  if (!held.ok) return held;
  const found = await releasesFor(figures, held.value.club);
  if (!found.ok) return found;
  const { own, releases, missing } = found.value;
  store.change({ own, releases });
  if (missing !== null) tell(missing);
  return succeed(null);
}
