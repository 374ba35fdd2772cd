import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A code for one start of the service that nobody can guess: 256 bits, as base64url. */
export function makeSignInCode(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether that is the code. It always takes the same time, so that nobody learns how much of a guess was right. */
export function isSignInCode(code: string, given: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(code), hash(given));
}
