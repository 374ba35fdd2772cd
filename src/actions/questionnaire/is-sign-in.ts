import type { Problem } from "../../domain/problems";

/** Whether something only waits until its own member is signed in: then the service was not asked. */
export function isSignIn(why: Problem | null | undefined): boolean {
  return why?.code === "not-signed-in" || why?.code === "waiting-of-another";
}
