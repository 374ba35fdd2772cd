import type { OwnContact } from "../actions/ports";
import { contact } from "../contract/contacts";
import type { SignedIn } from "../contract/signed-in";
import { serviceConnection } from "./service-connection";
import { signedInFor } from "./signed-in-for";

interface OwnContactOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Who is signed in now; null if nobody is. */
  readonly session: () => Promise<SignedIn | null>;
}

/** How the others of the signed-in user's clubs can reach them, at the club service. */
export function createOwnContact({ origin, session }: OwnContactOptions): OwnContact {
  const service = serviceConnection(origin);
  const path = "/v1/me/contact";
  return {
    read: (member) => signedInFor(session, member, (token) => service.sendForJson(contact, path, { token })),
    save: (body, member) =>
      signedInFor(session, member, (token) => service.sendForJson(contact, path, { method: "PUT", token, body })),
  };
}
