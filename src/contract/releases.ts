import * as z from "zod/mini";
import { addressPart } from "./address-part";

/** GET /v1/clubs/:club/releases/:version: a release number from 1, or "latest". */
export const releaseAddress = z.object({ club: addressPart, version: addressPart });

export type ReleaseAddress = z.infer<typeof releaseAddress>;
