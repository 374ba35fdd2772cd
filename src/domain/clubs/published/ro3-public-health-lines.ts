import type { Ro3Age, Ro3Line, Ro3Service } from "./ro3-line";

function line(key: string, title: string, label: string, age: Ro3Age, purpose: string): Ro3Line {
  return { key, title, label, purpose, age };
}

/** A line for other ages than those of the residents it can be divided by. */
function ageNote(note: string, ...given: Parameters<typeof line>): Ro3Line {
  return { ...line(...given), ageNote: note };
}

/** Memorandum lines: parts of the total that are given as net spend only. */
function within(key: string, title: string, label: string, purpose: string): Ro3Line {
  return {
    key,
    title: `${title} (included above within total public health)`,
    label,
    purpose: `${purpose} It is within the total, across its lines.`,
    age: "all-ages",
    within: true,
    forms: ["net"],
  };
}

const nearestAge = "It is divided by residents aged 0 to 17, the nearest age of 2024 to hand.";
const sexualHealth = "Sexual health services -";
const misuse = "Substance misuse -";

/** The lines of public health on form RO3, in the order of the form. */
export const ro3PublicHealth: Ro3Service = {
  club: "ph",
  name: "public health",
  total: line(
    "total",
    "TOTAL PUBLIC HEALTH",
    "Public health",
    "all-ages",
    "All of a council's public health services.",
  ),
  lines: [
    line(
      "sexual-health.testing",
      `${sexualHealth} STI testing and treatment (prescribed functions)`,
      "Sexual health: testing and treatment",
      "all-ages",
      "Testing for sexually transmitted infections and treating them, which councils must provide.",
    ),
    line(
      "sexual-health.contraception",
      `${sexualHealth} Contraception (prescribed functions)`,
      "Sexual health: contraception",
      "all-ages",
      "Contraception, which councils must provide.",
    ),
    line(
      "sexual-health.promotion",
      `${sexualHealth} Advice, prevention and promotion (non-prescribed functions)`,
      "Sexual health: advice and prevention",
      "all-ages",
      "Advice and campaigns on sexual health, which a council may provide.",
    ),
    ageNote(
      "It is divided by all adults, as residents of just 40 to 74 are not to hand.",
      "health-checks",
      "NHS health check programme (prescribed functions)",
      "NHS Health Check",
      "18-plus",
      "The NHS Health Check, which councils must offer to people of 40 to 74.",
    ),
    line(
      "health-protection",
      "Health protection - Local authority role in health protection (prescribed functions)",
      "Health protection",
      "all-ages",
      "The council's part in guarding residents against outbreaks and other threats to health.",
    ),
    line(
      "child-measurement",
      "National child measurement programme (prescribed functions)",
      "National Child Measurement Programme",
      "0-17",
      "Weighing and measuring children in reception and year 6.",
    ),
    line(
      "advice",
      "Public health advice (prescribed functions)",
      "Public health advice",
      "all-ages",
      "Advice on public health that a council gives the NHS.",
    ),
    line("obesity.adults", "Obesity - adults", "Obesity, adults", "18-plus", "Help for adults who weigh too much."),
    line(
      "obesity.children",
      "Obesity - children",
      "Obesity, children",
      "0-17",
      "Help for children who weigh too much.",
    ),
    line(
      "physical-activity.adults",
      "Physical activity - adults",
      "Physical activity, adults",
      "18-plus",
      "Getting adults to move more.",
    ),
    line(
      "physical-activity.children",
      "Physical activity - children",
      "Physical activity, children",
      "0-17",
      "Getting children to move more.",
    ),
    line(
      "drugs.treatment",
      `${misuse} Treatment for drug misuse in adults`,
      "Drug treatment, adults",
      "18-plus",
      "Treatment of adults who misuse drugs.",
    ),
    line(
      "alcohol.treatment",
      `${misuse} Treatment for alcohol misuse in adults`,
      "Alcohol treatment, adults",
      "18-plus",
      "Treatment of adults who misuse alcohol.",
    ),
    line(
      "drugs.prevention",
      `${misuse} Preventing and reducing harm from drug misuse in adults`,
      "Drug harm prevention, adults",
      "18-plus",
      "Keeping adults from harm by drugs, short of treatment.",
    ),
    line(
      "alcohol.prevention",
      `${misuse} Preventing and reducing harm from alcohol misuse in adults`,
      "Alcohol harm prevention, adults",
      "18-plus",
      "Keeping adults from harm by alcohol, short of treatment.",
    ),
    line(
      "substance-misuse.young-people",
      `${misuse} Specialist drug and alcohol misuse services for children and young people`,
      "Drugs and alcohol, young people",
      "0-17",
      "Services for children and young people who misuse drugs or alcohol.",
    ),
    line(
      "smoking.stop",
      "Smoking and tobacco - Stop smoking services and interventions",
      "Stop smoking services",
      "18-plus",
      "Helping people to stop smoking.",
    ),
    line(
      "smoking.control",
      "Smoking and tobacco - Wider tobacco control",
      "Tobacco control",
      "all-ages",
      "Keeping people from taking up smoking, and illegal tobacco off the market.",
    ),
    ageNote(
      nearestAge,
      "children-5-19",
      "Children 5–19 public health programmes",
      "Children 5 to 19",
      "0-17",
      "School nursing and other public health for ages 5 to 19.",
    ),
    ageNote(
      nearestAge,
      "children-0-5.prescribed",
      "Miscellaneous public health services - Children's 0–5 services (prescribed functions)",
      "Children 0 to 5: reviews",
      "0-17",
      "Health visitors' five reviews, which councils must provide.",
    ),
    ageNote(
      nearestAge,
      "children-0-5.other",
      "Miscellaneous public health services - Children’s 0-5 services - Other (non-prescribed functions)",
      "Children 0 to 5: other",
      "0-17",
      "What else a council provides for the health of children under five.",
    ),
    line("health-at-work", "Health at work", "Health at work", "18-plus", "Promoting health at places of work."),
    line(
      "mental-health",
      "Public mental health",
      "Public mental health",
      "all-ages",
      "Promoting mental health, and preventing mental illness and suicide.",
    ),
    line(
      "miscellaneous",
      "Miscellaneous public health services",
      "Other public health services",
      "all-ages",
      "Public health services that belong under no other line.",
    ),
    within(
      "general-practice",
      "General Practice Services",
      "Bought from general practices",
      "Paid to general practices.",
    ),
    within("dental", "Dental Services", "Bought from dentists", "Paid to dentists."),
    within(
      "pharmacies",
      "Pharmaceutical Services and Locally Commissioned Services from Pharmacies",
      "Bought from pharmacies",
      "Paid to pharmacies.",
    ),
    within("eye-care", "Eye Care Services", "Bought from opticians", "Paid to opticians."),
  ],
};
