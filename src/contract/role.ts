import * as z from "zod/mini";

/**
 * What a person may do in a club: read; also submit for their member; also sign off where the club year asks for it; or
 * look after the club, without submitting anything.
 */
export const role = z.enum(["reader", "contributor", "approver", "administrator"]);

/** In which role a submission was sent. */
export const submittingRole = z.enum(["contributor", "approver"]);

export type Role = z.infer<typeof role>;
export type SubmittingRole = z.infer<typeof submittingRole>;
