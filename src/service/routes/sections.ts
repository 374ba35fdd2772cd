import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import {
  assignment,
  progressRequest,
  readiness,
  sectionAddress,
  sections,
  sectionsAddress,
  sectionWork,
  type Assignment,
  type ProgressRequest,
  type Readiness,
  type SectionAddress,
  type Sections,
  type SectionsAddress,
} from "../../contract/sections";
import { readIfMatch } from "../read-if-match";
import { refuse } from "../refusal";
import { refuseIdentifiers } from "../refuse-identifiers";
import { requireColleague } from "../require-member";
import { signedInUser } from "../signed-in-user";
import { asMember } from "../store/as-member";
import { assignSection, markSection, tellProgress, type SectionChange } from "../store/change-section";
import type { Database } from "../store/database";
import { findSectionNames } from "../store/find-section-names";
import { findSections } from "../store/find-sections";
import { findColleagues } from "../store/people";

interface Options {
  readonly database: Database;
  /** Whether users of development sign-in can sign in, and so are listed. */
  readonly development: boolean;
  readonly now: () => Date;
}

const config = { policy: "signed-in" } as const;
const path = "/v1/clubs/:club/years/:year/members/:member/sections";
const headers = { "cache-control": "private, no-store" };
const ifMatch = `If-Match: the version it follows, in quotes; "0" for the first.`;

/** Who of a member answers which section of its questionnaire, and how far each is: for that member only. */
export const sectionRoutes: FastifyPluginAsync<Options> = async (app, { database, development, now }) => {
  /** @throws Refusal if this user does not act for the member in the club, or there is no such questionnaire */
  async function namesFor(request: FastifyRequest<{ Params: SectionsAddress }>): Promise<ReadonlySet<string>> {
    const { club, year } = request.params;
    requireColleague(signedInUser(request), request.params);
    const names = await findSectionNames(database, club, year);
    if (names.size === 0) throw refuse("unknown-form", { club, year });
    return names;
  }

  /** @throws Refusal as above, and if they only read */
  async function namesToWrite(request: FastifyRequest<{ Params: SectionsAddress }>): Promise<ReadonlySet<string>> {
    if (requireColleague(signedInUser(request), request.params) === "reader") throw refuse("readers-only-read");
    return namesFor(request);
  }

  async function changeOf(request: FastifyRequest<{ Params: SectionAddress }>): Promise<SectionChange> {
    const names = await namesToWrite(request);
    const { club, year, member, section } = request.params;
    if (!names.has(section)) throw refuse("unknown-section", { club, year, section });
    const user = signedInUser(request);
    return { club, year, member, section, follows: readIfMatch(request), user, at: now() };
  }

  async function allFor(request: FastifyRequest<{ Params: SectionsAddress }>): Promise<Sections> {
    const { params } = request;
    const { id, name } = signedInUser(request);
    const mayWrite = requireColleague(signedInUser(request), params) !== "reader";
    const people = await findColleagues(database, params.club, params.member, development);
    const found = await asMember(database, params, (transaction) => findSections(transaction, params));
    return { you: { id, name, mayWrite }, people, sections: found };
  }

  /** With the names that we know, of those who act for the member. @throws Refusal if somebody named does not */
  async function withKnownNames({ club, member }: SectionsAddress, to: Assignment): Promise<Assignment> {
    const colleagues = new Map(
      (await findColleagues(database, club, member, development)).map(({ id, name }) => [id, name]),
    );
    const people = to.people.map(({ person, name, role }) => {
      if (person === null) return { person, name: name.trim(), role };
      const known = colleagues.get(person);
      if (known === undefined) throw refuse("not-a-colleague", { name });
      return { person, name: known, role };
    });
    return { ...to, people };
  }

  app.get<{ Params: SectionsAddress }>(
    path,
    {
      config,
      schema: {
        description: "Who of the member answers which section of its questionnaire, and how far each section is.",
        params: sectionsAddress,
        response: { 200: sections },
      },
    },
    async (request, reply) => {
      await namesFor(request);
      return reply.headers(headers).send(await allFor(request));
    },
  );

  app.put<{ Params: SectionAddress; Body: Assignment }>(
    `${path}/:section/assignment`,
    {
      config,
      schema: {
        description: `Gives a section to people, in the place of those it had. ${ifMatch}`,
        params: sectionAddress,
        body: assignment,
        response: { 200: sectionWork },
      },
    },
    async (request, reply) => {
      const change = await changeOf(request);
      refuseIdentifiers(request.body.note ?? "");
      const to = await withKnownNames(request.params, request.body);
      const work = await assignSection(database, change, to);
      return reply.headers({ ...headers, etag: `"${work.version}"` }).send(work);
    },
  );

  app.put<{ Params: SectionAddress; Body: Readiness }>(
    `${path}/:section/readiness`,
    {
      config,
      schema: {
        description: `Says that a section is ready, or takes it back. ${ifMatch}`,
        params: sectionAddress,
        body: readiness,
        response: { 200: sectionWork },
      },
    },
    async (request, reply) => {
      const work = await markSection(database, await changeOf(request), request.body.ready);
      return reply.headers({ ...headers, etag: `"${work.version}"` }).send(work);
    },
  );

  app.post<{ Params: SectionsAddress; Body: ProgressRequest }>(
    `${path}/progress`,
    {
      config,
      schema: {
        description: "Tells how far each section is by the check just made: counts only.",
        params: sectionsAddress,
        body: progressRequest,
        response: { 200: sections },
      },
    },
    async (request, reply) => {
      const names = await namesToWrite(request);
      const { params, body } = request;
      const unknown = body.sections.find(({ section }) => !names.has(section));
      if (unknown !== undefined) throw refuse("unknown-section", { ...params, section: unknown.section });
      await tellProgress(database, { ...params, user: signedInUser(request), at: now() }, body);
      return reply.headers(headers).send(await allFor(request));
    },
  );
};
