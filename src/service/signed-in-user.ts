import type { FastifyRequest } from "fastify";
import type { User } from "./user";

/** The user who sent this request. Use it only in routes whose policy is `signed-in`. */
export function signedInUser(request: FastifyRequest): User {
  if (request.user === null)
    throw new Error(`${request.url} asks who is signed in, but its policy is not "signed-in".`);
  return request.user;
}
