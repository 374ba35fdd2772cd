import { problem } from "../domain/problems";
import { refusalsOfMembership } from "./refusals-of-membership";
import { refusalsOfPeople } from "./refusals-of-people";
import { refusalsOfQueries } from "./refusals-of-queries";
import { refusalsOfReleases } from "./refusals-of-releases";
import { refusalsOfScenarios } from "./refusals-of-scenarios";
import { refusalsOfSections } from "./refusals-of-sections";
import { refusalsOfYears } from "./refusals-of-years";

/**
 * Every refusal the service can give: status, title (fixed) and detail (what to do). A code is permanent; its wording
 * may be improved.
 */
const catalogue = {
  ...refusalsOfPeople,
  ...refusalsOfYears,
  ...refusalsOfReleases,
  ...refusalsOfQueries,
  ...refusalsOfScenarios,
  ...refusalsOfSections,
  ...refusalsOfMembership,
  "invalid-request": {
    status: 400,
    title: "We could not read the request",
    detail: ({ what }: { what: string }) => what,
  },
  "not-signed-in": {
    status: 401,
    title: "Not signed in",
    detail: () => "Send the token you were given when you signed in: Authorization: Bearer <token>.",
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
      `You do not act for ${member}. Only a member can see what it has saved; only a member and the club's administrators can see what it has submitted.`,
  },
  "not-a-contributor": {
    status: 403,
    title: "Not a contributor",
    detail: () => "Only a contributor can submit for a member. Ask the club's administrator for that role.",
  },
  "readers-only-read": {
    status: 403,
    title: "Readers only read",
    detail: () => "You may read this, but not write. Ask the club's administrator for the role of contributor.",
  },
  "not-an-administrator": {
    status: 403,
    title: "Not an administrator",
    detail: ({ club }: { club: string }) => `Only the administrators of the club "${club}" may see or change this.`,
  },
  "not-local": {
    status: 403,
    title: "Only on this machine",
    detail: () => "Development sign-in works only on the machine that runs the service, at https://localhost.",
  },
  "sign-in-link-refused": {
    status: 403,
    title: "Open the new link",
    detail: () => problem("sign-in-link-needed").message,
  },
  "unknown-path": {
    status: 404,
    title: "Not found",
    detail: ({ path }: { path: string }) => `There is nothing at ${path}. GET /openapi.json lists all the addresses.`,
  },
  "unknown-club": {
    status: 404,
    title: "No such club",
    detail: ({ club }: { club: string }) =>
      `You are not in a club called "${club}". GET /v1/clubs lists the clubs you can read.`,
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
      `There is no member "${member}" in the club "${club}". Use the member's ONS code.`,
  },
  "unknown-submission": {
    status: 404,
    title: "No such submission",
    detail: ({ member, version }: { member: string; version: string }) =>
      `${member} has not submitted a version ${version}. Ask for "latest", or for the list of submissions.`,
  },
  "unknown-peer-group": {
    status: 404,
    title: "No such peer group",
    detail: ({ member, id }: { member: string; id: string }) =>
      `${member} has no saved peer group "${id}"; somebody may have deleted it.`,
  },
  "method-not-allowed": {
    status: 405,
    title: "Method not allowed",
    detail: ({ method, allowed }: { method: string; allowed: string }) =>
      `${method} does not work here; use ${allowed}.`,
  },
  "label-taken": {
    status: 409,
    title: "Name taken",
    detail: ({ label, id }: { label: string; id: string }) =>
      `You already have a peer group called "${label}" (${id}). Give this one another name.`,
  },
  "too-many-peer-groups": {
    status: 409,
    title: "Too many peer groups",
    detail: ({ limit }: { limit: number }) =>
      `A member can have at most ${limit} peer groups. Delete one you no longer use.`,
  },
  "another-peer-group": {
    status: 412,
    title: "Changed in between",
    detail: () =>
      "Somebody at your authority has changed or deleted this peer group since. Look at the group as it is now, under current. To replace it, save with its version in If-Match.",
  },
  "another-version": {
    status: 412,
    title: "Somebody submitted another version",
    detail: ({ current, given }: { current: number; given: number }) =>
      `This follows version ${given}, but ${current === 0 ? "there is no version yet" : `the newest is version ${current}`}. ` +
      `Look at what was submitted. To replace it, send with If-Match: "${current}".`,
  },
  "too-large": {
    status: 413,
    title: "Too large",
    detail: ({ limit }: { limit: string }) => `The request is larger than ${limit}, the most we accept here.`,
  },
  "submission-too-large": {
    status: 413,
    title: "Too large",
    detail: ({ limit }: { limit: string }) =>
      `A submission can be at most ${limit}, including its workbook. Remove pictures, and sheets that are not part of the ` +
      `questionnaire, from the workbook; then submit again.`,
  },
  "storage-used": {
    status: 413,
    title: "No storage left",
    detail: ({ used, quota }: { used: string; quota: string }) =>
      `The club already keeps ${used} of your submissions and has room for ${quota}. Ask the person who runs the service to ` +
      `raise it (YARDSTICK_MEMBER_MEGABYTES), then submit again. Everything you submitted before is kept.`,
  },
  "too-much-to-check": {
    status: 413,
    title: "Too much to check",
    detail: () =>
      "The answers take more time or memory to check than we allow. Remove rows that do not belong in the tables, then submit again.",
  },
  "too-slow": {
    status: 408,
    title: "Too slow",
    detail: () => "The request took too long to arrive. Send it again.",
  },
  "head-too-large": {
    status: 431,
    title: "Too large",
    detail: () => "The headers of the request are larger than 16 KB, the most we accept.",
  },
  "too-many": {
    status: 429,
    title: "Too many requests",
    detail: ({ seconds }: { seconds: number }) =>
      `Too many requests in a minute. Send the same again in ${seconds} seconds; with the same key, nothing is counted twice.`,
  },
  "unsupported-media-type": {
    status: 415,
    title: "Unsupported media type",
    detail: () => "Send the body as JSON, with Content-Type: application/json.",
  },
  "no-such-part": {
    status: 416,
    title: "No such part",
    detail: () =>
      "The file has fewer bytes than the Range header asks for. Ask for the whole file, without that header.",
  },
  "unknown-member": {
    status: 422,
    title: "No such member",
    detail: ({ given }: { given: string }) => problem("unknown-member", { given, suggestion: null }).message,
  },
  "identifies-somebody": {
    status: 422,
    title: "Could identify somebody",
    detail: ({ what }: { what: string }) =>
      `What you wrote seems to contain ${what}. Take it out, and describe the case without saying who it is; then send it again.`,
  },
  "id-used": {
    status: 422,
    title: "The id was used before",
    detail: () => "This id was used for something else. Send it with a new one.",
  },
  "another-questionnaire": {
    status: 422,
    title: "Another questionnaire",
    detail: ({ what }: { what: string }) =>
      `${what}. Open the right workbook, or build that questionnaire in a new one.`,
  },
  "form-not-usable": {
    status: 500,
    title: "The questionnaire cannot be used",
    detail: ({ what }: { what: string }) =>
      `${what} Tell the person who runs the service. What you sent was not kept; it is still in your workbook.`,
  },
  "findings-open": {
    status: 422,
    title: "Findings to fix or explain",
    detail: () => "Fix or explain what is listed under findings, check again, then submit.",
  },
  "key-used": {
    status: 422,
    title: "The key was used before",
    detail: () => "This Idempotency-Key was used for a different submission. Send this one with a new key.",
  },
  busy: {
    status: 503,
    title: "Busy",
    detail: () =>
      "Too many submissions are waiting to be checked. Send the same again, with the same key, in a minute.",
  },
  stopping: {
    status: 503,
    title: "Stopping",
    detail: () => "The service is stopping or restarting. Send the same again, with the same key, in a minute.",
  },
  "no-room": {
    status: 503,
    title: "No room",
    detail: () =>
      "The service's disk is full. It accepts nothing new until its administrator has made room. Nothing was saved; send the same again later, with the same key.",
  },
  "not-ready": {
    status: 503,
    title: "Not ready",
    detail: () =>
      "The service cannot reach its figures at the moment; its log says why. Send the same again in a minute, with the same key: nothing is counted twice.",
  },
  damaged: {
    status: 503,
    title: "Damaged",
    detail: () =>
      "The service can no longer read its copy of this. Tell the person who runs the service to restore it from a backup.",
  },
  internal: {
    status: 500,
    title: "Something went wrong in the service",
    detail: () =>
      "This is a fault in the service, not something you did; its log has the details. Nothing was saved; try again.",
  },
} as const;

type Catalogue = typeof catalogue;
export type RefusalCode = keyof Catalogue;

/** A refusal in place of the answer. Throw it from a route; problem-json writes it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: RefusalCode,
    detail: string,
    /** Lists to add to problem+json's own members: name → JSON text. */
    readonly lists: Readonly<Record<string, string>> = {},
    readonly more: ErrorOptions & { readonly retryAfter?: number | undefined } = {},
  ) {
    super(detail, more);
    ({ status: this.status, title: this.title } = catalogue[code]);
  }

  /** Seconds after which the same may be sent again; null if it would be refused again. */
  get retryAfter(): number | null {
    return this.more.retryAfter ?? (this.status === 503 && this.code !== "damaged" ? 60 : null);
  }

  /** The same refusal with a list. The list is JSON text already, because it may be long. */
  listing(name: string, json: string): Refusal {
    return new Refusal(this.code, this.message, { ...this.lists, [name]: json }, this.more);
  }

  /** The same refusal with its cause, for the log. */
  because(cause: unknown): Refusal {
    return new Refusal(this.code, this.message, this.lists, { ...this.more, cause });
  }
}

/** Makes the refusal with that code; the details are those its message needs. */
export function refuse<C extends RefusalCode>(code: C, ...details: Parameters<Catalogue[C]["detail"]>): Refusal {
  const sentence = catalogue[code].detail as (...details: Parameters<Catalogue[C]["detail"]>) => string;
  return new Refusal(code, sentence(...details), {}, { retryAfter: secondsIn(details) });
}

function secondsIn([details]: readonly unknown[]): number | undefined {
  return typeof details === "object" && details !== null && "seconds" in details ? Number(details.seconds) : undefined;
}
