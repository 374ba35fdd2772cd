import { ask } from "../authoring/ask";
import { grid } from "../authoring/grid";
import type { SectionInput } from "../club-definition";
import { ages, reasons } from "./reasons";

const none = { notApplicable: true };

/** Direct payments to clients by primary support reason and age: what was paid, and for how many weeks. */
export const payments = grid("sds", reasons, ages);

export const paid: SectionInput = {
  id: "payments",
  label: "Payments",
  guidance:
    "Direct payments to clients in 2025-26, in pounds and not thousands, before unspent money came back and before contributions, as in your adult social care finance return. Weeks are those for which a person was paid, added up over the people.",
  questions: [
    ...payments.each((reason, age) =>
      ask.amount(
        payments.cell(reason, age, "spend"),
        `Paid, ${age.label}: ${reason.label}`,
        `Direct payments of 2025-26 to ${age.people} whose primary support reason was ${reason.label}.`,
        none,
      ),
    ),
    ask.amount(
      "sds.spend_18_64",
      "Paid to people aged 18 to 64",
      "All direct payments of 2025-26 to clients aged 18 to 64.",
      { notAvailable: false },
    ),
    ask.amount(
      "sds.spend_65",
      "Paid to people aged 65 and over",
      "All direct payments of 2025-26 to clients aged 65 and over.",
      { notAvailable: false },
    ),
    ...payments.each((reason, age) =>
      ask.count(
        payments.cell(reason, age, "weeks"),
        `Weeks, ${age.label}: ${reason.label}`,
        "weeks",
        `Weeks of 2025-26 for which direct payments were made to ${age.people} whose primary support reason was ${reason.label}.`,
        { ...none, guidance: "A person paid the whole year comes to 52 weeks." },
      ),
    ),
    ask.count(
      "sds.weeks_18_64",
      "Weeks paid at 18 to 64",
      "weeks",
      "All weeks of 2025-26 for which direct payments were made to clients aged 18 to 64.",
    ),
    ask.count(
      "sds.weeks_65",
      "Weeks paid at 65 and over",
      "weeks",
      "All weeks of 2025-26 for which direct payments were made to clients aged 65 and over.",
    ),
  ],
  grids: [
    payments.layOut("Direct payments", "spend", { wholes: false }),
    payments.layOut("Weeks paid for", "weeks", { wholes: false }),
  ],
};
