import type { FastifyInstance } from "fastify";
import { accepted, issuedInvitation, type Accepted, type InvitationRequest } from "../../../src/contract/invitations";

type Headers = { readonly authorization?: string };

/** Invites somebody to the club cla, as that administrator, and returns the code. */
export async function invite(app: FastifyInstance, headers: Headers, request: InvitationRequest): Promise<string> {
  const url = "/v1/clubs/cla/invitations";
  const reply = await app.inject({ method: "POST", url, headers: { ...headers }, payload: request });
  return issuedInvitation.parse(reply.json()).code;
}

/** The answer to accepting an invitation, signed in or not. */
export function accept(app: FastifyInstance, code: string, name = "Sam Carter", headers: Headers = {}) {
  const payload = { code, name };
  return app.inject({ method: "POST", url: "/v1/invitations/accept", headers: { ...headers }, payload });
}

/** Invites somebody, who accepts; returns what they got, and their Authorization header. */
export async function join(
  app: FastifyInstance,
  headers: Headers,
  request: InvitationRequest,
  name?: string,
): Promise<Accepted & { readonly headers: { readonly authorization: string } }> {
  const got = accepted.parse((await accept(app, await invite(app, headers, request), name)).json());
  return { ...got, headers: { authorization: `Bearer ${got.token}` } };
}
