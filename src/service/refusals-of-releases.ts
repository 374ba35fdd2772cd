import { listNames } from "../domain/list-names";

/** The refusals about publishing and reading releases; the others are in refusal.ts. */
export const refusalsOfReleases = {
  "unknown-release": {
    status: 404,
    title: "No such release",
    detail: ({ club, version }: { club: string; version: string }) =>
      `The club "${club}" has no release ${version}. Ask for "latest", or for a release number from 1.`,
  },
  "unknown-draft": {
    status: 404,
    title: "No such draft",
    detail: ({ club, year, version }: { club: string; year: string; version: string }) =>
      `Release ${version} of the club "${club}" is not a draft for ${year}. GET /v1/clubs/${club}/releases lists its releases.`,
  },
  "no-basis": {
    status: 404,
    title: "Not made here",
    detail: ({ club, version }: { club: string; version: string }) =>
      `Release ${version} of the club "${club}" came with Yardstick and was not made from submissions.`,
  },
  "no-draft-now": {
    status: 409,
    title: "Not now",
    detail: ({ year, state }: { year: string; state: string }) =>
      state === "open"
        ? `${year} is still open for submissions. Close it, then publish a draft.`
        : `The final release for ${year} is published. To correct it, let members revise ${year} first, with a reason.`,
  },
  "figures-of-another-kind": {
    status: 409,
    title: "Demonstration data and real figures",
    detail: ({ club, year, version }: { club: string; year: string; version: number }) =>
      `A release of ${year} would carry on the figures of release ${version} of the club "${club}", and one of the two is of demonstration data, which is never mixed with real figures. ` +
      "Use a service of its own for one of them.",
  },
  "final-meanwhile": {
    status: 409,
    title: "There is a newer final",
    detail: ({ year, version, newest }: { year: string; version: number; newest: number }) =>
      `Release ${newest}, the final for another year, was published after draft ${version}, which does not have its figures. ` +
      `Publish a new draft for ${year}, look at it, then finalise that one.`,
  },
  "release-meanwhile": {
    status: 409,
    title: "Another release was published",
    detail: () =>
      "Another release of this club was published while this one was worked out. Look at it; if you still need a new draft, publish again.",
  },
  "newer-draft": {
    status: 409,
    title: "There is a newer release",
    detail: ({ version, newest }: { version: number; newest: number }) =>
      `Release ${version} is not the newest of its year: release ${newest} is. If that is a draft, look at it, and finalise it if it is right; if it is the final, publish a new draft first.`,
  },
  "older-rules": {
    status: 409,
    title: "Worked out by older rules",
    detail: ({ version }: { version: number }) =>
      `Draft ${version} was worked out before the rules changed by which figures are withheld, so it may give somebody away. ` +
      "Publish a new draft, look at it, then finalise that one.",
  },
  "submitted-since": {
    status: 409,
    title: "Members have submitted since",
    detail: ({ version, members }: { version: number; members: readonly string[] }) =>
      `${listNames(members)} ${members.length === 1 ? "has" : "have"} submitted since draft ${version}, so it is out of date. ` +
      "Publish a new draft, look at it, then finalise that one.",
  },
} as const;
