import * as z from "zod/mini";
import { clubDefinition } from "../domain/clubs/club-definition";
import { storedInteger } from "../domain/stored-integer";
import { addressPart } from "./address-part";
import { collectionState } from "./collection-state";

/** GET /v1/clubs/:club/years/:year/form. `year` is written 2025-26. */
export const formAddress = z.object({ club: addressPart, year: addressPart });

/** `version` asks for that version of the questionnaire, which a workbook made from it names. Left out: the newest. */
export const formQuery = z.object({ version: z.optional(z.string().check(z.maxLength(9), z.regex(/^[1-9][0-9]*$/))) });

/** What a club asks in a year. A version never changes; the newest is what a new workbook is built from. */
export const form = z.object({
  state: collectionState,
  opensOn: z.iso.date(),
  newestVersion: storedInteger(1),
  definition: clubDefinition,
});

export type FormAddress = z.infer<typeof formAddress>;
export type FormQuery = z.infer<typeof formQuery>;
