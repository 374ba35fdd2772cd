import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, storedText } from "../domain/stored-text";
import { addressPart } from "./address-part";

export const auditAddress = z.object({ club: addressPart });

/** GET /v1/clubs/:club/audit, for the club's administrators: all that was taken in, oldest first. */
export const audit = z.object({
  /** The first entry that is not what was written, or is gone; null where the chain is whole. */
  brokenAt: z.nullable(storedInteger(1)),
  /**
   * In what the data differs from what the chain recorded, a sentence each: what is gone, changed, or was never recorded.
   * Empty where everything is as it came in.
   */
  faults: z.array(storedText(mostOfCell)),
  /** Hash of the last entry, hexadecimal: noted elsewhere, it proves later that nothing before it was changed. */
  head: z.string().check(z.maxLength(64), z.regex(/^[0-9a-f]{64}$/)),
  entries: z.array(z.object({ seq: storedInteger(1), entry: storedText(mostOfCell) })),
});

export type AuditAddress = z.infer<typeof auditAddress>;
export type Audit = z.infer<typeof audit>;
