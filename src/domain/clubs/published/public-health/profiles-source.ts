/** The profiles that outcomes of public health are taken from; a measure's reference is its name there. */
export const publicHealthProfiles = {
  title: "Public health profiles (Fingertips)",
  publisher: "Office for Health Improvement and Disparities",
} as const;
