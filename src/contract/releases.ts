import * as z from "zod/mini";
import { mostOfCode, storedText } from "../domain/stored-text";
import { addressPart } from "./address-part";
import { releaseSummary } from "./clubs";

/** GET /v1/clubs/:club/releases/:version: a release number from 1, or "latest". */
export const releaseAddress = z.object({ club: addressPart, version: addressPart });

/** A release with the club year that it was published in; null for one that was not made here. */
const listedRelease = z.extend(releaseSummary, { year: z.nullable(storedText(mostOfCode, 1)) });

/** GET /v1/clubs/:club/releases: every release of the club that the service has, the newest first. */
export const releaseListAddress = z.object({ club: addressPart });
export const releaseList = z.object({ releases: z.array(listedRelease) });

export type ReleaseAddress = z.infer<typeof releaseAddress>;
export type ReleaseListAddress = z.infer<typeof releaseListAddress>;
export type ReleaseList = z.infer<typeof releaseList>;
