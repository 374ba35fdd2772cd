import type * as z from "zod/mini";
import type { Administration, ClubYearOf } from "../actions/administrator-ports";
import { clubYearDeadline, clubYearState, extension } from "../contract/club-years";
import { releaseDifferences, releaseWithheld } from "../contract/club-releases";
import { clubs, releaseSummary } from "../contract/clubs";
import { form } from "../contract/forms";
import { invitationList, issuedInvitation } from "../contract/invitations";
import { me } from "../contract/me";
import { membershipRequest, membershipRequests } from "../contract/membership";
import { people, roleChange } from "../contract/people";
import { feedback, queries, query } from "../contract/queries";
import { releaseList } from "../contract/releases";
import { clubContacts, contacts, reminders } from "../contract/reminders";
import { clubYearFindings, returns } from "../contract/returns";
import { signedOffBy } from "../contract/signed-off-by";
import { submissionList } from "../contract/submissions";
import { fail, succeed, type Result } from "../domain/result";
import { refusalOf, serviceConnection } from "./service-connection";

/** Working out a release, and mail to every member, take longer than a cell would wait. */
const patience = 120_000;

/**
 * A club service as an administrator.
 *
 * @param origin e.g. "https://localhost:3000"
 * @param token of an administrator
 */
export function createAdministration(origin: string, token: string): Administration {
  const service = serviceConnection(origin);
  const read = <T>(schema: z.core.$ZodType<T>, path: string) => service.sendForJson(schema, path, { token });
  const put = <T>(schema: z.core.$ZodType<T>, path: string, body: object) =>
    service.sendForJson(schema, path, { method: "PUT", token, body });
  const post = <T>(schema: z.core.$ZodType<T>, path: string, body?: object) =>
    service.sendForJson(schema, path, { method: "POST", token, patience, ...(body && { body }) });
  /** A success has no body. */
  const remove = async (path: string): Promise<Result<null>> => {
    const reply = await service.send(path, { method: "DELETE", token });
    if (!reply.ok) return reply;
    return reply.value.status >= 300 ? fail(refusalOf(reply.value)) : succeed(null);
  };

  return {
    async clubs() {
      const [who, all] = await Promise.all([read(me, "/v1/me"), read(clubs, "/v1/clubs")]);
      if (!who.ok) return who;
      if (!all.ok) return all;
      const { looksAfter } = who.value;
      return succeed(all.value.clubs.filter(({ id, years }) => years.length > 0 && looksAfter.includes(id)));
    },
    state: (of) => read(clubYearState, ofYear(of, "state")),
    takeStep: (of, change) => put(clubYearState, ofYear(of, "state"), change),
    setSignedOffBy: (of, role) => put(signedOffBy, ofYear(of, "signed-off-by"), { role }),
    form: (of) => part(read(form, ofYear(of, "form")), ({ definition }) => definition),
    deadline: (of) => read(clubYearDeadline, ofYear(of, "deadline")),
    setDeadline: (of, change) => put(clubYearDeadline, ofYear(of, "deadline"), change),
    extend: (of, member, request) => post(extension, ofYear(of, "members", member, "extensions"), request),
    returns: (of) => read(returns, ofYear(of, "returns")),
    findings: (of) => read(clubYearFindings, ofYear(of, "findings")),
    remind: (of, request) => post(reminders, ofYear(of, "reminders"), request),
    versions: (of, member) =>
      part(
        read(submissionList, `${ofYear(of, "members", member, "submissions")}?optional=true`),
        (list) => list.submissions,
      ),
    releases: ({ club, year }) =>
      part(read(releaseList, ofClub(club, "releases")), ({ releases }) => releases.filter((one) => one.year === year)),
    publishDraft: (of) => post(releaseSummary, ofYear(of, "releases")),
    publishFinal: (of, draft) => post(releaseSummary, ofYear(of, "releases", String(draft), "finalise")),
    withheld: (club, release) => read(releaseWithheld, ofClub(club, "releases", String(release), "withheld")),
    differences: (club, from, to) =>
      read(releaseDifferences, ofClub(club, "releases", String(from), "differences", String(to))),
    queries: (of) => part(read(queries, ofYear(of, "queries")), (list) => list.queries),
    raise: (of, member, request) => post(query, ofYear(of, "members", member, "queries"), request),
    reply: (of, { id, member }, message) =>
      post(query, ofYear(of, "members", member, "queries", id, "messages"), message),
    setQueryState: (of, { id, member }, state) =>
      put(query, ofYear(of, "members", member, "queries", id, "state"), { state }),
    feedback: (of) => part(read(feedback, ofYear(of, "feedback")), ({ questions }) => questions),
    contacts: (club) => part(read(clubContacts, ofClub(club, "contacts")), ({ members }) => members),
    setContacts: (club, member, list) => put(contacts, ofClub(club, "members", member, "contacts"), { contacts: list }),
    people: (club) => part(read(people, ofClub(club, "people")), (list) => list.people),
    setRole: (club, person, change) => put(roleChange, ofClub(club, "people", person), change),
    removePerson: (club, person) => remove(ofClub(club, "people", person)),
    invitations: (club) => part(read(invitationList, ofClub(club, "invitations")), (list) => list.invitations),
    invite: (club, request) => part(post(issuedInvitation, ofClub(club, "invitations"), request), ({ code }) => code),
    membershipRequests: (club) =>
      part(read(membershipRequests, ofClub(club, "membership-requests")), ({ requests }) => requests),
    decide: (club, id, decision) =>
      put(membershipRequest, ofClub(club, "membership-requests", id, "decision"), decision),
    revokeInvitation: (club, id) => remove(ofClub(club, "invitations", id)),
  };
}

async function part<T, U>(asked: Promise<Result<T>>, take: (value: T) => U): Promise<Result<U>> {
  const answer = await asked;
  return answer.ok ? succeed(take(answer.value)) : answer;
}

function ofClub(...parts: readonly string[]): string {
  return `/v1/clubs/${parts.map(encodeURIComponent).join("/")}`;
}

function ofYear({ club, year }: ClubYearOf, ...rest: readonly string[]): string {
  return ofClub(club, "years", year, ...rest);
}
