import type * as z from "zod/mini";
import { refusalOf, serviceConnection, textOf, type ServiceRequest } from "../../client/service-connection";
import type { Problem } from "../../domain/problems";
import { InputError } from "../input-error";
import { readBytes } from "../read-bytes";
import { serviceAddress } from "../service-address";

/** A club service as an administrator speaks to it. */
export interface AdminService {
  /**
   * What the service answers.
   *
   * @throws InputError if it refuses, does not answer, or answers something else; the message says why
   */
  ask<T>(schema: z.core.$ZodType<T>, path: string, request?: Omit<ServiceRequest, "token">): Promise<T>;
  /** The text that it answers with, for what is not JSON; empty where it only says that it is done. */
  askForText(path: string, request?: Omit<ServiceRequest, "token">): Promise<string>;
}

/** A reminder to each of many members, or the figures of a whole club, takes longer than a cell would wait. */
const patience = 120_000;
/** More than any token has; a file with more is another file. */
const mostOfToken = 10_000;

/**
 * @param given the service's address
 * @param tokenFile a file with the access token; undefined to take it from YARDSTICK_TOKEN. It is never an argument,
 * because other users of the machine can see those.
 * @throws InputError if the address or the token cannot be used
 */
export function adminService(given: string, tokenFile: string | undefined): AdminService {
  const { origin } = serviceAddress(given);
  const token = tokenOf(tokenFile);
  const service = serviceConnection(origin, patience);
  const refused = ({ code, message }: Problem): InputError => {
    if (code === "not-signed-in") {
      return new InputError(
        `${origin} does not accept your token: it may have expired or been revoked. Get a new one.`,
      );
    }
    const hint =
      code === "service-unreachable"
        ? " If it runs on this machine with a certificate of its own, set NODE_EXTRA_CA_CERTS to the authority that its start names."
        : "";
    return new InputError(`${message}${hint}`);
  };
  return {
    async ask(schema, path, request) {
      const answer = await service.sendForJson(schema, path, { ...request, token });
      if (!answer.ok) throw refused(answer.problem);
      return answer.value;
    },
    async askForText(path, request) {
      const reply = await service.send(path, { ...request, token });
      if (!reply.ok) throw refused(reply.problem);
      if (reply.value.status >= 300) throw refused(refusalOf(reply.value));
      return textOf(reply.value);
    },
  };
}

function tokenOf(file: string | undefined): string {
  const token = (
    file === undefined ? (process.env["YARDSTICK_TOKEN"] ?? "") : readBytes(file, mostOfToken).toString("utf8")
  ).trim();
  if (/^[\w-]{1,200}$/.test(token)) return token;
  throw new InputError(
    token === ""
      ? "Set YARDSTICK_TOKEN to your access token, or name a file that contains it: --token-file FILE."
      : `${file ?? "YARDSTICK_TOKEN"}: this is not an access token, which has letters, digits, hyphens and underscores only.`,
  );
}
