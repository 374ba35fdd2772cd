/** The texts about how others reach the user. */
export const ownContactMessages = {
  title: "How others can reach you",
  explain: "Without your consent nothing of this is kept. The members and administrators of your clubs can read it.",
  consent: "The others of my clubs may see this",
  email: "E-mail address",
  phone: "Telephone",
  save: "Save",
  shared: "Saved. The others of your clubs can see it now.",
  withdrawn: "Saved. Nothing of this is kept.",
} as const;
