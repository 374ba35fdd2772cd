/** What care of the return is divided by, each with the words it is described in. */
export type AscFrSetting = "residential" | "nursing" | "residential-and-nursing" | "maximise-independence";
export type AscFrAge = "18-plus" | "18-64" | "65-plus" | "65-74" | "75-84" | "85-plus";
export type AscFrReason =
  | "all-reasons"
  | "physical-support"
  | "sensory-support"
  | "memory-and-cognition"
  | "learning-disability"
  | "mental-health";

/**
 * Whose care is counted: everyone's, that in the council's own homes, that in independent-sector homes, or all with only the
 * expenditure that the publication calls "LA supported".
 */
export type AscFrProvision = "all" | "own" | "others" | "la-supported";

export const ascFrSettings: Readonly<Record<AscFrSetting, { readonly label: string; readonly care: string }>> = {
  residential: { label: "Residential care", care: "Residential care" },
  nursing: { label: "Nursing care", care: "Nursing care" },
  "residential-and-nursing": { label: "Residential and nursing care", care: "Residential and nursing care together" },
  "maximise-independence": {
    label: "Short-term support",
    care: "Short-term support, such as reablement, that helps to do without care,",
  },
};

export const ascFrAges: Readonly<Record<AscFrAge, { readonly label: string; readonly voluntary: boolean }>> = {
  "18-plus": { label: "18 and over", voluntary: false },
  "18-64": { label: "18 to 64", voluntary: false },
  "65-plus": { label: "65 and over", voluntary: false },
  "65-74": { label: "65 to 74", voluntary: true },
  "75-84": { label: "75 to 84", voluntary: true },
  "85-plus": { label: "85 and over", voluntary: true },
};

/** Primary support reasons: what a person above all needs help with. */
export const ascFrReasons: Readonly<Record<AscFrReason, { readonly label: string; readonly need: string }>> = {
  "all-reasons": { label: "all reasons", need: "whatever their need" },
  "physical-support": { label: "physical support", need: "whose main need is help with moving about or personal care" },
  "sensory-support": { label: "sensory support", need: "whose main need is help because they cannot see or hear well" },
  "memory-and-cognition": {
    label: "memory and cognition",
    need: "whose main need is help with memory and thinking, as with dementia",
  },
  "learning-disability": {
    label: "learning disability",
    need: "whose main need is help because of a learning disability",
  },
  "mental-health": { label: "mental health", need: "whose main need is help because of their mental health" },
};

/** The five reasons there are figures by; social support is not among the unit costs. */
export const ascFrSingleReasons: readonly AscFrReason[] = [
  "physical-support",
  "sensory-support",
  "memory-and-cognition",
  "learning-disability",
  "mental-health",
];

export const ascFrProvisions: Readonly<Record<AscFrProvision, { readonly label: string; readonly where: string }>> = {
  all: { label: "", where: "" },
  own: { label: "own homes", where: " in the council's own homes" },
  others: { label: "independent-sector homes", where: " in independent-sector homes" },
  "la-supported": { label: "LA supported", where: "" },
};
