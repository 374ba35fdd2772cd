import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { decodeRelease } from "../support/decode-release";
import type { StoredGroup } from "../../src/domain/peers/saved-group";
import { directoryOf, type Directory } from "../../src/domain/release/directory";
import { testSignInCode } from "../support/sign-in-code";

/** A club service on a port of this machine, with small clubs; a test can make it do other things. */
export interface FakeService {
  readonly origin: string;
  /**
   * "METHOD path" of every request, in order. Those for peer groups are separate, because they are sent together with
   * others.
   */
  readonly requests: string[];
  readonly groupRequests: string[];
  /** The code of its present start. */
  signInCode: string;
  /** The saved groups of all members. */
  groups: readonly StoredGroup[];
  /** What it sends for each club, whether that is a release or not. */
  readonly releases: Map<string, { text: string; tag: string }>;
  /** Every release that was published, by club and number: "small 3". */
  readonly numbered: Map<string, { text: string; tag: string }>;
  /** A different answer: a status with a body, or a broken connection; null for the usual one. */
  instead: { readonly status: number; readonly body: string } | "hang up" | "never" | null;
  /** Which requests `instead` applies to; null for all. */
  insteadOf: string | null;
  /** Publishes a release: replaces the club's, and updates the directory. */
  publish(text: string): void;
  /** Removes a club from the directory, and refuses its release. */
  withdraw(club: string): void;
  close(): Promise<void>;
}

export async function startFakeService(...texts: readonly string[]): Promise<FakeService> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const listed = new Map<string, Directory>();
  const service: FakeService = {
    origin: `http://127.0.0.1:${port}`,
    requests: [],
    groupRequests: [],
    signInCode: testSignInCode,
    groups: [],
    releases: new Map(),
    numbered: new Map(),
    instead: null,
    insteadOf: null,
    publish(text) {
      const release = decodeRelease(text);
      if (!release.ok) throw new Error(release.problem.message);
      listed.set(release.value.stamp.club, directoryOf(release.value));
      const given = { text, tag: `W/"${release.value.hash}"` };
      service.releases.set(release.value.stamp.club, given);
      service.numbered.set(`${release.value.stamp.club} ${release.value.stamp.version}`, given);
    },
    withdraw(club) {
      listed.delete(club);
      service.releases.delete(club);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  texts.forEach((text) => service.publish(text));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isOfGroups = request.url?.endsWith("/peer-groups");
    (isOfGroups ? service.groupRequests : service.requests).push(`${request.method} ${request.url}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    if (service.insteadOf === null || request.url === service.insteadOf) {
      if (service.instead === "never") return;
      if (service.instead === "hang up") return void response.destroy();
      if (service.instead) return send(response, service.instead.status, service.instead.body);
    }

    if (request.url === "/v1/development/members")
      return send(response, 200, JSON.stringify({ members: [{ code: "E08000035", name: "Leeds" }] }));
    if (request.url === "/v1/development/sign-in") {
      const { member, code: given } = JSON.parse(body) as { member: string; code: string };
      if (given !== service.signInCode)
        return send(response, 403, problemJson(403, "Open it.", "sign-in-link-refused"));
      const code = { Leeds: "E08000035", Kent: "E10000016" }[member];
      if (code !== undefined)
        return send(response, 200, JSON.stringify({ token: "t1", member: { code, name: member } }));
      return send(response, 404, problemJson(404, `No member "${member}".`));
    }
    if (request.headers.authorization !== "Bearer t1") return send(response, 401, problemJson(401, "Sign in."));
    if (request.url === "/v1/directory") {
      const parts = [...listed.values()];
      const directory: Directory = {
        clubs: parts.flatMap(({ clubs }) => clubs),
        indicators: parts.flatMap(({ indicators }) => indicators),
      };
      const tag = `W/"${directory.clubs.map(({ release }) => release.hash).join("-")}"`;
      return sendTagged(request, response, { text: JSON.stringify(directory), tag });
    }
    if (isOfGroups) {
      const text = JSON.stringify({ groups: service.groups });
      return sendTagged(request, response, { text, tag: `"${Buffer.from(text).toString("base64")}"` });
    }
    const [, club = "", version = ""] = /^\/v1\/clubs\/(\w+)\/releases\/(latest|\d+)$/.exec(request.url ?? "") ?? [];
    const release = version === "latest" ? service.releases.get(club) : service.numbered.get(`${club} ${version}`);
    if (release === undefined) return send(response, 404, problemJson(404, "No such page."));
    return sendTagged(request, response, release);
  }

  return service;
}

function sendTagged(request: IncomingMessage, response: ServerResponse, { text, tag }: { text: string; tag: string }) {
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, { etag: tag });
    return void response.end();
  }
  response.writeHead(200, { etag: tag, "content-encoding": "gzip" });
  response.end(gzipSync(text));
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(body);
}

export function problemJson(status: number, detail: string, code?: string): string {
  const type = code === undefined ? "about:blank" : `urn:yardstick:problem:${code}`;
  return JSON.stringify({ type, title: "Problem", status, detail, instance: "/x" });
}
