import type { MembershipRequest } from "../contract/membership";
import { formatDate } from "../domain/format-date";

/** The administrator's texts about members who ask to join or leave. */
export const membershipMessages = {
  none: "No member has asked to join or leave.",
  open: "Not decided yet",
  decided: "Decided before",
  asks: ({ member, kind, year, askedBy, askedAt }: MembershipRequest) =>
    `${member.name} asks to ${kind} from ${year}: ${askedBy}, ${formatDate(askedAt)}`,
  accept: "Accept",
  acceptAsk: {
    join: (member: string, by: string, year: string) =>
      `${member} will be asked from ${year} on. ${by} becomes a contributor for it now, and can read the club's figures at once; invite others under People.`,
    leave: (member: string, year: string) =>
      `Nothing will be asked of ${member} from ${year} on. What it submitted stays, and its people keep their roles until you take them away under People.`,
  },
  words: "Your words to them (optional)",
  refuse: "Refuse",
  refuseAsk: "They read your reason in the pane, and by e-mail if they gave an address.",
  reason: "Why",
  of: (what: string, member: string) => `${what}: ${member}`,
  accepted: (member: string) => `Accepted: ${member}.`,
  refused: (member: string) => `Refused: ${member}.`,
  heading: ["Member", "Asked to", "From", "Asked by", "Asked", "Decision", "By", "On", "Reason"],
} as const;
