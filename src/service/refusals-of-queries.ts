/** The refusals about queries; the others are in refusal.ts. */
export const refusalsOfQueries = {
  "unknown-query": {
    status: 404,
    title: "No such query",
    detail: ({ member, id }: { member: string; id: string }) => `${member} has no query ${id} in this club year.`,
  },
  "query-closed": {
    status: 409,
    title: "Closed",
    detail: () => "This query is closed. Ask the club's administrator to open it again, or begin another.",
  },
  "too-many-queries": {
    status: 409,
    title: "Too many queries",
    detail: ({ limit }: { limit: number }) =>
      `There can be at most ${limit} queries on one submission. Reply to one that is there.`,
  },
} as const;
