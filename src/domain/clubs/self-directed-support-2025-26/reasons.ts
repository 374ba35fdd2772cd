/** Primary support reasons, as the adult social care returns have them. */
export const reasons = [
  { id: "physical", label: "physical support" },
  { id: "sensory", label: "sensory support" },
  { id: "memory", label: "memory and cognition" },
  { id: "learning", label: "learning disability" },
  { id: "mental", label: "mental health" },
  { id: "social", label: "social support" },
] as const;

/** The age groups of the returns. */
export const ages = [
  { id: "18_64", label: "18 to 64", people: "people aged 18 to 64" },
  { id: "65", label: "65 and over", people: "people aged 65 and over" },
] as const;
