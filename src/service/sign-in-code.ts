import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A code for one start of the service that nobody guesses: 256 bits, as base64url. */
export function makeSignInCode(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether that is the code; how long the answer takes says nothing of how much of it was right. */
export function isSignInCode(code: string, given: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(code), hash(given));
}
