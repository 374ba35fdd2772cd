import * as z from "zod/mini";
import { mostOfName, storedText } from "../domain/stored-text";
import { memberReference } from "./member";

/**
 * GET /v1/development/members: the members you can act as, and the one to try the add-in as if you have none of your own;
 * left out if the service suggests none. Only on this machine, never in production.
 */
export const developmentMembers = z.object({
  members: z.array(memberReference),
  demonstration: z.optional(memberReference),
});

/** POST /v1/development/sign-in: the member to act as, and the code of this start's link; refused without it. */
export const developmentSignIn = z.object({
  member: storedText(mostOfName, 1),
  code: z.optional(storedText(mostOfName)),
});

/** POST /v1/development/administrator: signs in as the administrator of every club that has a questionnaire. */
export const developmentAdministrator = z.object({ code: storedText(mostOfName) });

/** The token is shown once; the service keeps only its hash. */
export const administratorSignedIn = z.object({ token: storedText(mostOfName, 1) });

export type DevelopmentMembers = z.infer<typeof developmentMembers>;
export type DevelopmentSignIn = z.infer<typeof developmentSignIn>;
export type DevelopmentAdministrator = z.infer<typeof developmentAdministrator>;
