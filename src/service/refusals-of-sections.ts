/** The refusals about who answers which section; the others are in refusal.ts. */
export const refusalsOfSections = {
  "unknown-section": {
    status: 404,
    title: "No such section",
    detail: ({ club, year, section }: { club: string; year: string; section: string }) =>
      `The questionnaire of "${club}" for ${year} has no section "${section}". Its form lists those it has.`,
  },
  "not-a-colleague": {
    status: 422,
    title: "Not at your authority",
    detail: ({ name }: { name: string }) =>
      `${name} does not act for your authority in this club. Choose somebody who does, or type a name and a role.`,
  },
  "another-section": {
    status: 412,
    title: "Changed in between",
    detail: () =>
      "Somebody at your authority has changed this section since. Look at it as it is now, under current. To change it, send its version in If-Match.",
  },
} as const;
