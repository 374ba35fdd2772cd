/** The refusals about saved scenarios; the others are in refusal.ts. */
export const refusalsOfScenarios = {
  "unknown-scenario": {
    status: 404,
    title: "No such scenario",
    detail: ({ member, id }: { member: string; id: string }) =>
      `${member} has no saved scenario "${id}"; somebody may have deleted it.`,
  },
  "scenario-name-taken": {
    status: 409,
    title: "Name taken",
    detail: ({ name, savedBy }: { name: string; savedBy: string }) =>
      `Your authority already has a scenario called "${name}", saved by ${savedBy}. Give this one another name.`,
  },
  "too-many-scenarios": {
    status: 409,
    title: "Too many scenarios",
    detail: ({ limit }: { limit: number }) =>
      `A member can save at most ${limit} scenarios. Delete one you no longer use.`,
  },
  "another-scenario": {
    status: 412,
    title: "Changed in between",
    detail: () =>
      "Somebody at your authority has changed or deleted this scenario since. Look at it as it is now, under current. To replace it, save with its version in If-Match.",
  },
} as const;
