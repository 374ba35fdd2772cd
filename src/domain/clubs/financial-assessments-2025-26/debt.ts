import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** What is owed, by how long. */
export const aged = askGrid({
  prefix: "fa",
  label: "Debt on 31 March 2026",
  rows: [
    { id: "debt_recent", label: "up to 3 months", what: "for up to 3 months" },
    { id: "debt_months", label: "over 3 to 12 months", what: "for over 3 and up to 12 months" },
    { id: "debt_years", label: "over 1 to 3 years", what: "for over 1 and up to 3 years" },
    { id: "debt_old", label: "over 3 years", what: "for over 3 years" },
  ],
  columns: [
    {
      id: "owed",
      label: "Owed",
      ask: (id, { label, what }) =>
        ask.amount(id, `Owed: ${label}`, `What clients owed on 31 March 2026, due ${what}.`, none),
    },
    {
      id: "owing",
      label: "Clients",
      ask: (id, { label, what }) =>
        ask.count(id, `Clients who owe: ${label}`, "people", `Clients whose oldest debt had been due ${what}.`, none),
    },
  ],
  adds: "columns",
});

/** What was not paid on time, and how it is recovered. */
export const debt: SectionInput = {
  id: "debt",
  label: "Income recovery",
  guidance:
    "What clients owe for care, from the sales ledger. What is put off under a deferred payment agreement is not debt here: it has a sheet of its own. Debt counts from the day on the invoice.",
  questions: [
    ...aged.questions,
    ask.amount("fa.debt_opening", "Debt at the start", "What clients owed on 1 April 2025."),
    ask.amount("fa.put_off", "Charges put off", "Charges of 2025-26 put off under deferred payment agreements.", none),
    ask.amount("fa.credited", "Charges credited", "Charges taken back in 2025-26 because they were wrong.", none),
    ask.amount("fa.written_off", "Debt written off", "Debt for care that was written off in 2025-26.", none),
    ask.amount("fa.debt", "Debt at the end", "What clients owed on 31 March 2026, however long it was due.", {
      notAvailable: false,
    }),
    ask.count(
      "fa.owing",
      "All clients who owe",
      "people",
      "All clients with a debt on 31 March 2026, former clients included.",
    ),
    ask.amount("fa.secured", "Debt secured on property", "The part of the debt that is secured on property.", none),
    ask.amount(
      "fa.estates",
      "Debt owed by estates",
      "The part of the debt that is owed by the estates of people who died.",
      none,
    ),
    ask.amount(
      "fa.provision",
      "Provision for bad debt",
      "Provision on 31 March 2026 for debt of clients that may not be paid.",
      none,
    ),
    ask.count(
      "fa.instalments",
      "Clients on instalments",
      "people",
      "Clients who pay off a debt by an agreed plan on 31 March 2026.",
      none,
    ),
    ask.count(
      "fa.legal",
      "Referred to legal services",
      "people",
      "Clients whose debt was referred to legal services in the year.",
      none,
    ),
    ask.count(
      "fa.court",
      "Claims at court",
      "people",
      "Clients against whom a claim for debt was issued at court in the year.",
      none,
    ),
    ask.choice(
      "fa.first_reminder",
      "First reminder",
      ["Within 2 weeks", "3 to 4 weeks", "5 to 8 weeks", "Later"],
      "How long after the invoice the first reminder is usually sent.",
    ),
  ],
  grids: [aged.layout],
};
