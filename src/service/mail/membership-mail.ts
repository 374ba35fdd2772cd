import type { MembershipRequest } from "../../contract/membership";
import type { Mail } from "./mailer";

/**
 * What is written of a request to join a club or leave it: to the club's administrators once it is made, to the person
 * who asked once it is decided.
 *
 * @param club the club's name for people
 */
export function membershipMail(club: string, request: MembershipRequest): Omit<Mail, "to"> {
  const { member, kind, year, words, askedBy, state, decidedBy, reason } = request;
  const wish = kind === "join" ? `join ${club}` : `leave ${club}`;
  if (state === "open") {
    return written(`${member.name} asks to ${wish}`, [
      `${askedBy} asks that ${member.name} ${kind}s ${club}, from ${year} on.`,
      ...(words === null ? [] : [words]),
      "Accept or refuse it in Yardstick: choose Look after a club, then Requests to join or leave.",
    ]);
  }
  const isAccepted = state === "accepted";
  const then =
    kind === "join"
      ? `${member.name} is in the club from ${year} on, and you can read its figures now: choose Refresh in the Yardstick pane.`
      : `Nothing is asked of ${member.name} from ${year} on. What it submitted before stays.`;
  return written(`${member.name}, ${club}: your request was ${isAccepted ? "accepted" : "refused"}`, [
    `${decidedBy ?? "The club's administrator"} has ${isAccepted ? "accepted" : "refused"} your request to ${wish}, from ${year} on.`,
    ...(reason === null ? [] : [reason]),
    isAccepted ? then : "To ask again, choose Your clubs in the Club place of the Yardstick pane.",
  ]);
}

function written(subject: string, paragraphs: readonly string[]): Omit<Mail, "to"> {
  return { subject, text: `${paragraphs.join("\n\n")}\n` };
}
