import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, storedText } from "../domain/stored-text";
import { addressPart } from "./address-part";

export const auditAddress = z.object({ club: addressPart });

/** GET /v1/clubs/:club/audit, for the club's administrators: everything accepted, oldest first. */
export const audit = z.object({
  /** The first entry that was changed or is missing; null if the chain is whole. */
  brokenAt: z.nullable(storedInteger(1)),
  /**
   * How the data differs from the record in the chain, one sentence each: something is missing, has changed, or was
   * never recorded. Empty if nothing has changed.
   */
  faults: z.array(storedText(mostOfCell)),
  /**
   * Hash of the last entry, hexadecimal. Note it elsewhere, and it later proves that no entry before it was changed.
   */
  head: z.string().check(z.maxLength(64), z.regex(/^[0-9a-f]{64}$/)),
  entries: z.array(z.object({ seq: storedInteger(1), entry: storedText(mostOfCell) })),
});

export type AuditAddress = z.infer<typeof auditAddress>;
export type Audit = z.infer<typeof audit>;
