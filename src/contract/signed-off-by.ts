import * as z from "zod/mini";
import { addressPart } from "./address-part";
import { submittingRole } from "./role";

export const signedOffByAddress = z.object({ club: addressPart, year: addressPart });

/**
 * PUT /v1/clubs/:club/years/:year/signed-off-by, for the club's administrators: whose submissions the club year takes as
 * signed off. `contributor`: anyone's who may submit; `approver`: only an approver's.
 */
export const signedOffBy = z.object({ role: submittingRole });

export type SignedOffByAddress = z.infer<typeof signedOffByAddress>;
export type SignedOffBy = z.infer<typeof signedOffBy>;
