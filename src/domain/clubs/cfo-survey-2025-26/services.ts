import type { SectionInput } from "../club-definition";
import { serviceGrid, type Area } from "./service-grid";

/** The council's services, as the revenue outturn groups them. */
export const councilAreas: readonly Area[] = [
  { id: "sv_adults", label: "Adult social care", what: "adult social care" },
  { id: "sv_children", label: "Children's social care", what: "children's social care" },
  { id: "sv_education", label: "Education and high needs", what: "education, high needs and home-to-school transport" },
  { id: "sv_public_health", label: "Public health", what: "public health" },
  { id: "sv_housing", label: "Housing and homelessness", what: "housing and homelessness in the general fund" },
  { id: "sv_highways", label: "Highways and transport", what: "highways, parking and public transport" },
  { id: "sv_environment", label: "Waste and environment", what: "waste, street cleaning and environmental health" },
  { id: "sv_culture", label: "Culture and leisure", what: "libraries, museums, leisure and parks" },
  { id: "sv_planning", label: "Planning and development", what: "planning and economic development" },
  { id: "sv_central", label: "Central services", what: "finance, people, digital and other central services" },
];

/** Children's services, as the survey divides them, with high needs and transport that have grown since. */
export const childrensAreas: readonly Area[] = [
  { id: "ch_looked_after", label: "Looked after children", what: "care and placements of looked after children" },
  { id: "ch_safeguarding", label: "Safeguarding", what: "social work, child protection and safeguarding" },
  { id: "ch_early_years", label: "Early years", what: "children's centres, family hubs and early years" },
  { id: "ch_family_support", label: "Family support", what: "family support and early help" },
  { id: "ch_young_people", label: "Services for young people", what: "services for young people and youth justice" },
  { id: "ch_leaving_care", label: "Leaving care", what: "support of care leavers" },
  { id: "ch_disabled", label: "Disabled children", what: "support and short breaks of disabled children" },
  { id: "ch_plans", label: "Education, health and care plans", what: "support for pupils with a plan" },
  { id: "ch_transport", label: "Home-to-school transport", what: "home-to-school transport" },
];

/** Adult social care, by what people need; the names are those of the adult social care finance return. */
export const adultAreas: readonly Area[] = [
  { id: "ad_older", label: "Older people", what: "support of people aged 65 and over" },
  { id: "ad_learning", label: "Learning disability", what: "learning disability support of people aged 18 to 64" },
  { id: "ad_mental", label: "Mental health", what: "mental health support of people aged 18 to 64" },
  { id: "ad_physical", label: "Physical and sensory", what: "physical and sensory support of people aged 18 to 64" },
  { id: "ad_carers", label: "Carers", what: "support of carers" },
  { id: "ad_market", label: "Care market", what: "sustainable fees for homes and home care" },
  { id: "ad_hospital", label: "Leaving hospital", what: "support of people who leave hospital" },
];

export const councilServices = serviceGrid("Service", councilAreas);
export const childrensServices = serviceGrid("Children's service", childrensAreas);
export const adultServices = serviceGrid("Adults' service", adultAreas);

/** The same three questions on each service, on a sheet for each part of the council. */
export const services: SectionInput[] = [
  {
    id: "services",
    label: "Council services",
    guidance:
      "Answer for the whole service, as the revenue outturn has it. Not applicable is for a service that another council runs, as districts run housing in a county. Sustainability: how concerned you are, from not at all to very. Better outcomes and efficiency: how much potential there is, from none to a lot.",
    questions: councilServices.questions,
    grids: [councilServices.layout],
  },
  {
    id: "childrens",
    label: "Children's services",
    guidance:
      "Children's services one by one: which of them worries you, and where most could be gained. Sustainability: how concerned you are, from not at all to very. Better outcomes and efficiency: how much potential there is, from none to a lot.",
    questions: childrensServices.questions,
    grids: [childrensServices.layout],
  },
  {
    id: "adults",
    label: "Adults' services",
    guidance:
      "Adult social care one by one: which part of it worries you, and where most could be gained. Sustainability: how concerned you are, from not at all to very. Better outcomes and efficiency: how much potential there is, from none to a lot.",
    questions: adultServices.questions,
    grids: [adultServices.layout],
  },
];
