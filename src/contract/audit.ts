import * as z from "zod/mini";

export const auditAddress = z.object({ club: z.string().check(z.regex(/^[\w.-]+$/)) });

/** GET /v1/clubs/:club/audit, for the club's administrators: all that was taken in, oldest first. */
export const audit = z.object({
  /** The first entry that is not what was written, or is gone; null where the chain is whole. */
  brokenAt: z.nullable(z.int()),
  /** Hash of the last entry, hexadecimal: noted elsewhere, it proves later that nothing before it was changed. */
  head: z.string(),
  entries: z.array(z.object({ seq: z.int(), entry: z.string() })),
});

export type AuditAddress = z.infer<typeof auditAddress>;
export type Audit = z.infer<typeof audit>;
