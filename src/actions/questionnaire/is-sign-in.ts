import type { Problem } from "../../domain/problems";

/** Whether it is queued only until its own member signs in: then the service was not asked. */
export function isSignIn(why: Problem | null | undefined): boolean {
  return why?.code === "not-signed-in" || why?.code === "waiting-of-another";
}
