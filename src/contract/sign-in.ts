import * as z from "zod/mini";
import { mostOfCode, mostOfName, storedText } from "../domain/stored-text";

/** The permission on our API that a token of Microsoft Entra ID must have. */
export const entraScope = "access_as_user";

/** GET /v1/sign-in: the ways to sign in to this service. An invitation or an access token always works. */
export const signInWays = z.object({
  /** With the link that the start printed, on this machine. */
  development: z.boolean(),
  /** With an organisation's Microsoft account; null if the service is not set up for it. */
  entra: z.nullable(
    z.object({
      /** The application id to ask for a token as, and for. */
      client: storedText(mostOfCode, 1),
      /** Where to sign in, such as https://login.microsoftonline.com/organizations */
      authority: storedText(mostOfName, 1),
      /** The permission to ask for. */
      scope: storedText(mostOfName, 1),
    }),
  ),
});

export type SignInWays = z.infer<typeof signInWays>;
