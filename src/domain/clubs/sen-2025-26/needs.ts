/** The main needs by the codes of SEN2 and the school census, with what each is called. */
export const needs = [
  { id: "asd", code: "ASD", label: "autism" },
  { id: "semh", code: "SEMH", label: "social and mental health" },
  { id: "slcn", code: "SLCN", label: "speech and language" },
  { id: "spld", code: "SPLD", label: "specific learning difficulty" },
  { id: "mld", code: "MLD", label: "moderate learning difficulty" },
  { id: "sld", code: "SLD", label: "severe learning difficulty" },
  { id: "pmld", code: "PMLD", label: "profound, multiple difficulty" },
  { id: "hi", code: "HI", label: "hearing impairment" },
  { id: "vi", code: "VI", label: "vision impairment" },
  { id: "msi", code: "MSI", label: "multi-sensory impairment" },
  { id: "pd", code: "PD", label: "physical disability" },
  { id: "oth", code: "OTH", label: "other or not yet known" },
] as const;
