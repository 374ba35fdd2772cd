import type { OwnContact } from "../actions/ports";
import { contact } from "../contract/contacts";
import type { SignedIn } from "../contract/signed-in";
import { problem } from "../domain/problems";
import { fail } from "../domain/result";
import { serviceConnection } from "./service-connection";

interface OwnContactOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Who is signed in now; null if nobody is. */
  readonly session: () => Promise<Pick<SignedIn, "token"> | null>;
}

/** How the others of the signed-in user's clubs can reach them, at the club service. */
export function createOwnContact({ origin, session }: OwnContactOptions): OwnContact {
  const service = serviceConnection(origin);
  const path = "/v1/me/contact";
  return {
    async read() {
      const signed = await session();
      if (signed === null) return fail(problem("not-signed-in"));
      return service.sendForJson(contact, path, { token: signed.token });
    },
    async save(body) {
      const signed = await session();
      if (signed === null) return fail(problem("not-signed-in"));
      return service.sendForJson(contact, path, { method: "PUT", token: signed.token, body });
    },
  };
}
