import * as z from "zod/mini";
import { clubDefinition } from "../domain/clubs/club-definition";
import { addressPart } from "./address-part";

/** GET /v1/clubs/:club/years/:year/form. `year` is written 2025-26. */
export const formAddress = z.object({ club: addressPart, year: addressPart });

/** What a club asks in a year, and whether it takes submissions in: in the states open and draft, from `opensOn`. */
export const form = z.object({
  state: z.enum(["open", "closed", "draft", "final"]),
  opensOn: z.iso.date(),
  definition: clubDefinition,
});

export type FormAddress = z.infer<typeof formAddress>;
export type Form = z.infer<typeof form>;
