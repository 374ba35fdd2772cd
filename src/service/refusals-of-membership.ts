/** The refusals about joining and leaving clubs; the others are in refusal.ts. */
export const refusalsOfMembership = {
  "no-club-to-join": {
    status: 404,
    title: "No such club",
    detail: ({ club }: { club: string }) =>
      `There is no club "${club}" that asks something. GET /v1/members/<member>/clubs lists those there are.`,
  },
  "unknown-request": {
    status: 404,
    title: "No such request",
    detail: () => "There is no request with that id here. Read the list again.",
  },
  "nothing-to-ask": {
    status: 409,
    title: "Nothing to ask",
    detail: ({ club, kind }: { club: string; kind: "join" | "leave" }) =>
      kind === "join"
        ? `Your authority is in ${club} already. To get a role in it yourself, ask its administrator for an invitation.`
        : `Your authority is not in ${club}, so there is nothing to leave.`,
  },
  "asked-already": {
    status: 409,
    title: "Asked already",
    detail: () =>
      "Your authority has asked this club already, and it has not decided yet. Withdraw that request to ask for something else.",
  },
  "decided-already": {
    status: 409,
    title: "Decided already",
    detail: () => "This request was decided or withdrawn in between. Read the list again.",
  },
  "not-in-year": {
    status: 409,
    title: "Not in the club that year",
    detail: ({ year }: { year: string }) =>
      `Your authority is not in this club for ${year}, so nothing is asked of it. Ask the club's administrator if that is not right; nothing you typed is lost.`,
  },
} as const;
