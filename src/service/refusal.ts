import { problem } from "../domain/problems";

/**
 * The one catalogue of what the service refuses: status, title (fixed) and detail (what to do). A code is permanent;
 * its words may be improved.
 */
const catalogue = {
  "invalid-request": {
    status: 400,
    title: "The request is not understood",
    detail: ({ what }: { what: string }) => what,
  },
  "not-signed-in": {
    status: 401,
    title: "Not signed in",
    detail: () => "Send the token you got on signing in: Authorization: Bearer <token>.",
  },
  "token-refused": {
    status: 401,
    title: "Sign in again",
    detail: () => "The token is unknown, has expired or was revoked. Sign in again to get a new one.",
  },
  "another-member": {
    status: 403,
    title: "Not your member",
    detail: ({ member }: { member: string }) =>
      `You do not act for ${member}. What a member saves is seen by that member, and what it submits by the club's administrators too.`,
  },
  "not-a-contributor": {
    status: 403,
    title: "Not a contributor",
    detail: () => "Only a contributor submits for a member. Ask the club's administrator for that role.",
  },
  "not-an-administrator": {
    status: 403,
    title: "Not an administrator",
    detail: ({ club }: { club: string }) => `Only the administrators of the club "${club}" may see this.`,
  },
  "not-local": {
    status: 403,
    title: "Only on this machine",
    detail: () => "Development sign-in answers only the machine the service runs on, at https://localhost.",
  },
  "sign-in-link-refused": {
    status: 403,
    title: "Open the new link",
    detail: () => problem("sign-in-link-needed").message,
  },
  "unknown-path": {
    status: 404,
    title: "Not found",
    detail: ({ path }: { path: string }) => `There is nothing at ${path}. GET /openapi.json lists what there is.`,
  },
  "unknown-club": {
    status: 404,
    title: "No such club",
    detail: ({ club }: { club: string }) => `You are in no club "${club}". GET /v1/clubs lists the clubs you may read.`,
  },
  "unknown-release": {
    status: 404,
    title: "No such release",
    detail: ({ club, version }: { club: string; version: string }) =>
      `The club "${club}" has no release ${version}. Ask for "latest", or for a release number from 1.`,
  },
  "unknown-form": {
    status: 404,
    title: "No such questionnaire",
    detail: ({ club, year }: { club: string; year: string }) =>
      `The club "${club}" has no questionnaire for ${year}. Write the year as 2025-26.`,
  },
  "unknown-form-version": {
    status: 404,
    title: "No such version",
    detail: ({ club, year, version, newest }: { club: string; year: string; version: number; newest: number }) =>
      `The club "${club}" has no version ${version} of its questionnaire for ${year}; the newest is version ${newest}.`,
  },
  "not-in-club": {
    status: 404,
    title: "No such member",
    detail: ({ club, member }: { club: string; member: string }) =>
      `There is no member "${member}" in the club "${club}". Members go by their ONS code.`,
  },
  "unknown-submission": {
    status: 404,
    title: "No such submission",
    detail: ({ member, version }: { member: string; version: string }) =>
      `${member} has submitted no version ${version}. Ask for "latest", or for the list of submissions.`,
  },
  "unknown-peer-group": {
    status: 404,
    title: "No such peer group",
    detail: ({ member, id }: { member: string; id: string }) =>
      `${member} has saved no peer group "${id}", or somebody has deleted it.`,
  },
  "method-not-allowed": {
    status: 405,
    title: "Method not allowed",
    detail: ({ method, allowed }: { method: string; allowed: string }) =>
      `${method} is not possible here; use ${allowed}.`,
  },
  "not-open": {
    status: 409,
    title: "Not open",
    detail: ({ year, why }: { year: string; why: string }) =>
      `${year} takes no submissions at the moment: ${why}. Ask the club's administrator; nothing of yours is lost.`,
  },
  "label-taken": {
    status: 409,
    title: "Name taken",
    detail: ({ label, id }: { label: string; id: string }) =>
      `Another peer group of yours is called "${label}" already (${id}). Give this one another name.`,
  },
  "too-many-peer-groups": {
    status: 409,
    title: "Too many peer groups",
    detail: ({ limit }: { limit: number }) =>
      `A member keeps at most ${limit} peer groups. Delete one that is not used any more.`,
  },
  "another-peer-group": {
    status: 412,
    title: "Changed in between",
    detail: () =>
      "Somebody at your authority has changed or deleted this peer group since. Look at what it is now, under current, and save with its version in If-Match to replace it.",
  },
  "another-version": {
    status: 412,
    title: "Another version came in between",
    detail: ({ current, given }: { current: number; given: number }) =>
      `This follows version ${given}, and the newest is ${current === 0 ? "none" : `version ${current}`}. ` +
      `Look at what was submitted, then send with If-Match: "${current}" to replace it.`,
  },
  "too-large": {
    status: 413,
    title: "Too large",
    detail: ({ limit }: { limit: string }) => `The request is larger than the ${limit} that are accepted here.`,
  },
  "submission-too-large": {
    status: 413,
    title: "Too large",
    detail: ({ limit }: { limit: string }) =>
      `A submission may be at most ${limit}, its workbook included. Take pictures and sheets that are not the ` +
      `questionnaire's out of the workbook, then submit again.`,
  },
  "too-much-to-check": {
    status: 413,
    title: "Too much to check",
    detail: () =>
      "The answers take more time or memory to check than a submission may. Take rows out that are not meant, then submit again.",
  },
  "too-slow": {
    status: 408,
    title: "Too slow",
    detail: () => "The request did not arrive in the time there is for one. Send it again.",
  },
  "head-too-large": {
    status: 431,
    title: "Too large",
    detail: () => "The headers of the request are larger than the 16 KB that are accepted.",
  },
  "too-many": {
    status: 429,
    title: "Too many requests",
    detail: ({ seconds }: { seconds: number }) =>
      `More was asked in a minute than is answered. Send the same again in ${seconds} seconds; with the same key nothing is kept twice.`,
  },
  "unsupported-media-type": {
    status: 415,
    title: "Unsupported media type",
    detail: () => "Send the body as JSON, with Content-Type: application/json.",
  },
  "unknown-member": {
    status: 422,
    title: "No such member",
    detail: ({ given }: { given: string }) => problem("unknown-member", { given, suggestion: null }).message,
  },
  "another-questionnaire": {
    status: 422,
    title: "Another questionnaire",
    detail: ({ what }: { what: string }) =>
      `${what}. Build that questionnaire, or open the one it belongs to; answers are carried over.`,
  },
  "form-not-usable": {
    status: 500,
    title: "The questionnaire cannot be used",
    detail: ({ what }: { what: string }) =>
      `${what} Tell whoever runs the service. What you sent was not kept; it is still in your workbook.`,
  },
  "findings-open": {
    status: 422,
    title: "Findings stand open",
    detail: () => "Mend or explain what is listed under findings, check again, then submit.",
  },
  "key-used": {
    status: 422,
    title: "The key was used before",
    detail: () => "This Idempotency-Key has already submitted something else. Send other content under a new key.",
  },
  busy: {
    status: 503,
    title: "Busy",
    detail: () => "Too many submissions wait to be checked. Send the same again, with the same key, in a minute.",
  },
  stopping: {
    status: 503,
    title: "Stopping",
    detail: () => "The service is being stopped or started anew. Send the same again, with the same key, in a minute.",
  },
  "no-room": {
    status: 503,
    title: "No room",
    detail: () =>
      "The service's disk is full, and it keeps nothing more until its administrator has made room. Nothing half-done was kept; send the same again later, with the same key.",
  },
  "not-ready": {
    status: 503,
    title: "Not ready",
    detail: () =>
      "The service cannot reach its figures at the moment; its log says why. Send the same again in a minute, with the same key: nothing is kept twice.",
  },
  damaged: {
    status: 503,
    title: "Damaged",
    detail: () =>
      "What is kept of this cannot be read any more. Tell whoever runs the service: it is to be restored from a backup.",
  },
  internal: {
    status: 500,
    title: "Something went wrong in the service",
    detail: () => "The fault is the service's, not yours, and is in its log. Nothing half-done was kept; try again.",
  },
} as const;

type Catalogue = typeof catalogue;
export type RefusalCode = keyof Catalogue;

/** An answer other than what was asked for. Throw it from a route; problem-json writes it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: RefusalCode,
    detail: string,
    /** What is listed beside problem+json's own members: name → JSON text. */
    readonly lists: Readonly<Record<string, string>> = {},
    readonly more: ErrorOptions & { readonly retryAfter?: number | undefined } = {},
  ) {
    super(detail, more);
    ({ status: this.status, title: this.title } = catalogue[code]);
  }

  /** Seconds after which the same may be sent again; null where it would be refused again. */
  get retryAfter(): number | null {
    return this.more.retryAfter ?? (this.status === 503 && this.code !== "damaged" ? 60 : null);
  }

  /** The same with a list, already written as JSON: it may be long. */
  listing(name: string, json: string): Refusal {
    return new Refusal(this.code, this.message, { ...this.lists, [name]: json }, this.more);
  }

  /** The same with what it goes back to, for the log. */
  because(cause: unknown): Refusal {
    return new Refusal(this.code, this.message, this.lists, { ...this.more, cause });
  }
}

/** Makes the refusal of that code; the details are those its sentence needs. */
export function refuse<C extends RefusalCode>(code: C, ...details: Parameters<Catalogue[C]["detail"]>): Refusal {
  const sentence = catalogue[code].detail as (...details: Parameters<Catalogue[C]["detail"]>) => string;
  return new Refusal(code, sentence(...details), {}, { retryAfter: secondsIn(details) });
}

function secondsIn([details]: readonly unknown[]): number | undefined {
  return typeof details === "object" && details !== null && "seconds" in details ? Number(details.seconds) : undefined;
}
