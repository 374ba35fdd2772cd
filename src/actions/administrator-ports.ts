import type {
  ClubYearDeadline,
  ClubYearState,
  DeadlineChange,
  ExtensionRequest,
  StateChange,
} from "../contract/club-years";
import type { Clubs, ReleaseSummary } from "../contract/clubs";
import type { ReleaseDifferences, ReleaseWithheld } from "../contract/club-releases";
import type { Invitation, InvitationRequest } from "../contract/invitations";
import type { MembershipDecision, MembershipRequest } from "../contract/membership";
import type { Person, RoleChange } from "../contract/people";
import type { Feedback, Query, QueryMessageRequest, QueryRequest } from "../contract/queries";
import type { ClubContacts, Contacts, ReminderRequest, Reminders } from "../contract/reminders";
import type { ClubYearFindings, Returns } from "../contract/returns";
import type { SubmittingRole } from "../contract/role";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import type { Receipt } from "../domain/questionnaire/receipt";
import type { Result } from "../domain/result";

/** A club and one of its years. */
export interface ClubYearOf {
  readonly club: string;
  /** Written 2025-26. */
  readonly year: string;
}

/**
 * A club service as somebody who looks after clubs. Every answer is a problem if the service does not answer or refuses,
 * as it does in clubs that they do not look after. Members are ONS codes.
 */
export interface Administration {
  /** The clubs that they look after and that ask something, each with its years, the newest first. */
  clubs(): Promise<Result<Clubs["clubs"]>>;
  state(of: ClubYearOf): Promise<Result<ClubYearState>>;
  takeStep(of: ClubYearOf, change: StateChange): Promise<Result<ClubYearState>>;
  /** Whose submissions the year takes as signed off. */
  setSignedOffBy(of: ClubYearOf, role: SubmittingRole): Promise<Result<unknown>>;
  /** What the year asks, in its newest version. */
  form(of: ClubYearOf): Promise<Result<ClubDefinition>>;
  deadline(of: ClubYearOf): Promise<Result<ClubYearDeadline>>;
  setDeadline(of: ClubYearOf, change: DeadlineChange): Promise<Result<ClubYearDeadline>>;
  extend(of: ClubYearOf, member: string, request: ExtensionRequest): Promise<Result<unknown>>;
  returns(of: ClubYearOf): Promise<Result<Returns>>;
  findings(of: ClubYearOf): Promise<Result<ClubYearFindings>>;
  remind(of: ClubYearOf, request: ReminderRequest): Promise<Result<Reminders>>;
  /** The versions that a member submitted. */
  versions(of: ClubYearOf, member: string): Promise<Result<readonly Receipt[]>>;
  /** The releases that were published in the year, the newest first. */
  releases(of: ClubYearOf): Promise<Result<readonly ReleaseSummary[]>>;
  publishDraft(of: ClubYearOf): Promise<Result<ReleaseSummary>>;
  publishFinal(of: ClubYearOf, draft: number): Promise<Result<ReleaseSummary>>;
  withheld(club: string, release: number): Promise<Result<ReleaseWithheld>>;
  differences(club: string, from: number, to: number): Promise<Result<ReleaseDifferences>>;
  /** The threads with all members, oldest first. */
  queries(of: ClubYearOf): Promise<Result<readonly Query[]>>;
  raise(of: ClubYearOf, member: string, request: QueryRequest): Promise<Result<Query>>;
  reply(of: ClubYearOf, query: Pick<Query, "id" | "member">, message: QueryMessageRequest): Promise<Result<Query>>;
  setQueryState(of: ClubYearOf, query: Pick<Query, "id" | "member">, state: "open" | "closed"): Promise<Result<Query>>;
  /** What members said of questions that are unclear. */
  feedback(of: ClubYearOf): Promise<Result<Feedback["questions"]>>;
  /** Every member, and the people there to whom the club writes. */
  contacts(club: string): Promise<Result<ClubContacts["members"]>>;
  /** Replaces a member's contacts. */
  setContacts(club: string, member: string, contacts: Contacts["contacts"]): Promise<Result<unknown>>;
  people(club: string): Promise<Result<readonly Person[]>>;
  setRole(club: string, person: string, change: RoleChange): Promise<Result<unknown>>;
  removePerson(club: string, person: string): Promise<Result<null>>;
  invitations(club: string): Promise<Result<readonly Invitation[]>>;
  /** The code of the invitation, which is shown once. */
  invite(club: string, request: InvitationRequest): Promise<Result<string>>;
  revokeInvitation(club: string, id: string): Promise<Result<null>>;
  /** Members who ask to join or leave: the open ones first, then the newest. */
  membershipRequests(club: string): Promise<Result<readonly MembershipRequest[]>>;
  /** Accepts a request, or refuses it, which needs a reason. */
  decide(club: string, id: string, decision: MembershipDecision): Promise<Result<MembershipRequest>>;
}

/** The access token of somebody who looks after clubs, and whether they have not seen it yet and may need it elsewhere. */
export interface SignedInAdministrator {
  readonly token: string;
  readonly isNew: boolean;
}

/** Signing in to look after clubs, in a browser. */
export interface AdministratorSignIn {
  /** The access token that this tab of the browser keeps; null if nobody has signed in in it. */
  kept(): string | null;
  forget(): void;
  /**
   * Whether the service takes accounts of your organisation, and whether somebody who has the link of the start can try
   * it out.
   */
  ways(): Promise<Result<{ readonly hasAccounts: boolean; readonly isTrial: boolean }>>;
  /** Whether the text is an invitation, for which the service needs a name. */
  needsName(text: string): boolean;
  /** Each of these signs in and keeps the token: with an access token or an invitation. */
  withText(text: string, name: string): Promise<Result<SignedInAdministrator>>;
  /** With your organisation's account. */
  withAccount(): Promise<Result<SignedInAdministrator>>;
  /**
   * As the development administrator.
   *
   * @param link the link of the start, or null if it was opened in this browser; a problem, `sign-in-link-needed`, without
   */
  tryOut(link: string | null): Promise<Result<SignedInAdministrator>>;
  as(token: string): Administration;
}
