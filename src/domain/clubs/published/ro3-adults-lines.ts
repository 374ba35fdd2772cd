import type { Ro3Age, Ro3Line, Ro3Service } from "./ro3-line";

interface Need {
  readonly key: string;
  readonly title: string;
  readonly label: string;
  readonly purpose: string;
}

/** Primary support reasons: each line is split into adults of working age and older people. */
const needs: readonly Need[] = [
  {
    key: "physical-support",
    title: "Physical support",
    label: "Physical support",
    purpose: "Care for people who above all need help with moving about, or with washing, dressing and eating.",
  },
  {
    key: "sensory-support",
    title: "Sensory support",
    label: "Sensory support",
    purpose: "Care for people who above all need help because they cannot see or hear well.",
  },
  {
    key: "memory-and-cognition",
    title: "Support with memory and cognition",
    label: "Support with memory and cognition",
    purpose: "Care for people who above all need help with memory and thinking, dementia among the causes.",
  },
  {
    key: "learning-disability",
    title: "Learning disability support",
    label: "Learning disability support",
    purpose: "Care for people who above all need help because of a learning disability.",
  },
  {
    key: "mental-health",
    title: "Mental health support",
    label: "Mental health support",
    purpose: "Care for people who above all need help because of their mental health.",
  },
];

const socialSupport: readonly Ro3Line[] = [
  {
    key: "substance-misuse-support",
    title: "Social support: Substance misuse support",
    label: "Substance misuse support",
    purpose: "Social care for people who misuse drugs or alcohol; treatment is part of public health.",
    age: "18-plus",
  },
  {
    key: "asylum-seeker-support",
    title: "Social support: Asylum seeker support",
    label: "Asylum seeker support",
    purpose: "Social care for adults who seek asylum.",
    age: "18-plus",
  },
  {
    key: "social-isolation",
    title: "Social support: Social Isolation",
    label: "Support with social isolation",
    purpose: "Help for people who are cut off from others, and other social support that no other line names.",
    age: "18-plus",
  },
  {
    key: "carers",
    title: "Social support: Support for carer",
    label: "Support for carers",
    purpose: "Help for people who care for a relative or friend unpaid.",
    age: "18-plus",
  },
  ...(
    [
      ["18-64", "adults (18-64)", "18 to 64"],
      ["65-plus", "older people (65+)", "65 and over"],
    ] as const
  ).map(([age, words, label]): Ro3Line => ({
    key: `carers.${age}`,
    title: `Social support: Support for carer - ${words}`,
    label: `Support for carers, ${label}`,
    purpose: `Help for unpaid carers aged ${label}: part of the line on support for carers.`,
    age,
    within: true,
  })),
];

/** Lines that serve every kind of need, each with its split by age. */
const commonServices: readonly Need[] = [
  {
    key: "assistive-equipment",
    title: "Assistive equipment and technology",
    label: "Equipment and technology",
    purpose: "Equipment, adaptations, alarms and telecare that let people live at home.",
  },
  {
    key: "assessment-and-safeguarding",
    title: "Care assessment and safeguarding",
    label: "Assessment and safeguarding",
    purpose: "Social work: assessing what people need, planning and reviewing their care, and keeping them safe.",
  },
  {
    key: "information-and-early-intervention",
    title: "Information and early intervention",
    label: "Information and early help",
    purpose: "Advice and early help that is open to all, so that people need care later or not at all.",
  },
  {
    key: "commissioning-and-administration",
    title: "Commissioning, strategy and admin support",
    label: "Commissioning and administration",
    purpose: "Buying care, planning it, and the administration behind it.",
  },
];

/** The lines of adult social care on form RO3, in the order of the form. */
export const ro3Adults: Ro3Service = {
  club: "adults",
  name: "adult social care",
  total: {
    key: "total",
    title: "TOTAL ADULT SOCIAL CARE [note 2]",
    label: "Adult social care",
    purpose: "All of a council's adult social care.",
    age: "18-plus",
  },
  lines: [
    ...needs.flatMap((need) => [
      ofAge(need, "18-64", `${need.title} - adults (18–64)`, "18 to 64"),
      ofAge(need, "65-plus", `${need.title} - older people (65+)`, "65 and over"),
    ]),
    ...socialSupport,
    ...commonServices.flatMap((service): readonly Ro3Line[] => [
      { ...service, age: "18-plus" },
      { ...ofAge(service, "18-64", `Subcategory: ${service.title} - adults (18-64)`, "18 to 64"), within: true },
      {
        ...ofAge(service, "65-plus", `Subcategory: ${service.title} - older people (65+)`, "65 and over"),
        within: true,
      },
    ]),
    {
      key: "supporting-people",
      title: "Supporting people ancillary expenditure (included within total adult social care)",
      label: "Supporting people, adults",
      purpose: "Housing-related support that is counted within the total; few councils still have the line.",
      age: "18-plus",
      within: true,
    },
  ],
};

function ofAge({ key, label, purpose }: Need, age: Ro3Age, title: string, words: string): Ro3Line {
  return {
    key: `${key}.${age}`,
    title,
    label: `${label}, ${words}`,
    purpose: `${purpose} For those aged ${words} only.`,
    age,
  };
}
