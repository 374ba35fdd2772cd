import * as z from "zod/mini";
import { mostOfName, storedText } from "../domain/stored-text";
import { memberReference } from "./member";

/** The token is shown once; the service keeps only its hash. */
export const signedIn = z.object({ token: storedText(mostOfName, 1), member: memberReference });

export type SignedIn = z.infer<typeof signedIn>;
