/** The refusals about who somebody is and which role they have; the others are in refusal.ts. */
export const refusalsOfPeople = {
  "no-role": {
    status: 403,
    title: "Not in a club yet",
    detail: () =>
      "You are signed in with your organisation's account, but have no role in any club. Ask your club's administrator to invite you, then paste the invitation here.",
  },
  "not-an-approver": {
    status: 403,
    title: "An approver submits",
    detail: () =>
      "In this club year only an approver can submit. Save the workbook and ask your authority's approver to submit it; nothing is lost.",
  },
  "invitation-refused": {
    status: 403,
    title: "Invitation not valid",
    detail: () =>
      "The invitation is unknown, has expired, or was accepted or revoked before. Paste all of it, or ask your club's administrator for a new one.",
  },
  "unknown-person": {
    status: 404,
    title: "No such person",
    detail: ({ club }: { club: string }) =>
      `Nobody with that id has a role in the club "${club}". GET /v1/clubs/${club}/people lists who has.`,
  },
  "unknown-invitation": {
    status: 404,
    title: "No such invitation",
    detail: ({ club }: { club: string }) =>
      `The club "${club}" has no such invitation. GET /v1/clubs/${club}/invitations lists those it has.`,
  },
  "unknown-token": {
    status: 404,
    title: "No such token",
    detail: ({ prefix }: { prefix: string }) =>
      `You have no valid access token that begins with "${prefix}". GET /v1/me/tokens lists those you have.`,
  },
  "last-administrator": {
    status: 409,
    title: "The last administrator",
    detail: () => "A club needs an administrator, and this is its last. Make somebody else one first.",
  },
  "invitation-accepted": {
    status: 409,
    title: "Already accepted",
    detail: () => "Somebody has accepted this invitation. To take their role away, remove the person.",
  },
  "too-many-tokens": {
    status: 409,
    title: "Too many tokens",
    detail: ({ limit }: { limit: number }) =>
      `A person can have at most ${limit} access tokens. Revoke one you no longer use.`,
  },
  "entra-unreachable": {
    status: 503,
    title: "Microsoft cannot be reached",
    detail: () =>
      "The service cannot ask Microsoft Entra ID for its keys at the moment, so it cannot tell who you are. Send the same again in a minute. Anyone who is signed in already can go on.",
  },
} as const;
