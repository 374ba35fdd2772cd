import * as z from "zod/mini";
import { mostOfCode, mostOfName, storedText } from "../domain/stored-text";
import { addressPart } from "./address-part";

export const tokenAddress = z.object({ prefix: addressPart });

/** An access token without what would let you sign in with it. */
export const accessToken = z.object({
  /** Its first characters, by which you recognise it. */
  prefix: storedText(mostOfCode, 1),
  /** ISO times. */
  issuedAt: storedText(mostOfCode),
  expiresAt: storedText(mostOfCode),
  /** The last day on which somebody signed in with it, such as 2026-08-24; null if nobody has. */
  lastUsedOn: z.nullable(storedText(mostOfCode)),
});

/** GET /v1/me/tokens: your access tokens that are valid, the newest first. */
export const accessTokens = z.object({ tokens: z.array(accessToken) });

/** POST /v1/me/tokens: a new access token, shown once. */
export const issuedToken = z.object({ token: storedText(mostOfName, 1), expiresAt: storedText(mostOfCode) });

export type TokenAddress = z.infer<typeof tokenAddress>;
export type AccessTokens = z.infer<typeof accessTokens>;
export type IssuedToken = z.infer<typeof issuedToken>;
