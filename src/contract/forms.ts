import * as z from "zod/mini";
import { clubDefinition } from "../domain/clubs/club-definition";
import type { ReturnDue } from "../domain/questionnaire/return-due";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, storedText } from "../domain/stored-text";
import { addressPart } from "./address-part";
import { collectionState } from "./collection-state";

/** GET /v1/clubs/:club/years/:year/form. `year` is written 2025-26. */
export const formAddress = z.object({ club: addressPart, year: addressPart });

/** `version` asks for that version of the questionnaire, which a workbook made from it names. Left out: the newest. */
export const formQuery = z.object({ version: z.optional(z.string().check(z.maxLength(9), z.regex(/^[1-9][0-9]*$/))) });

/** When the signed-in user's own return is due; for an administrator, the club's. */
const due: z.ZodMiniType<ReturnDue> = z.object({
  day: z.iso.date(),
  lastDay: z.nullable(z.iso.date()),
  extension: z.nullable(z.object({ until: z.iso.date(), reason: storedText(mostOfCell, 1) })),
});

/** What a club asks in a year. A version never changes; the newest is what a new workbook is built from. */
export const form = z.object({
  state: collectionState,
  opensOn: z.iso.date(),
  /** Left out in what an earlier version kept on a machine. */
  due: z.optional(due),
  newestVersion: storedInteger(1),
  definition: clubDefinition,
});

export type FormAddress = z.infer<typeof formAddress>;
export type FormQuery = z.infer<typeof formQuery>;
