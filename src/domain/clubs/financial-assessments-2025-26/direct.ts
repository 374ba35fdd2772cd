import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** Direct payments: how clients pay towards them, and how what was not spent comes back. */
export const direct: SectionInput = {
  id: "direct",
  label: "Self-directed payments",
  guidance:
    "Direct payments to adults for their own care; payments to carers are left out. Clients with one are also counted under care elsewhere on the sheet on clients, if they have a financial assessment.",
  questions: [
    ask.count(
      "fa.direct",
      "Clients with a direct payment",
      "people",
      "Adults with a direct payment on 31 March 2026, part or whole.",
    ),
    ask.count(
      "fa.direct_cards",
      "Direct payments on a prepaid card",
      "people",
      "Clients with a direct payment on 31 March 2026 who have it on a prepaid card.",
      none,
    ),
    ask.count(
      "fa.direct_managed",
      "Direct payments run by others",
      "people",
      "Clients with a direct payment on 31 March 2026 whose account another organisation runs.",
      none,
    ),
    ask.amount("fa.direct_paid", "Direct payments made", "Direct payments made in 2025-26, without what clients add."),
    ask.count(
      "fa.audits_due",
      "Direct payment audits due",
      "people",
      "Clients whose direct payment was due for an audit in the year.",
      none,
    ),
    ask.count(
      "fa.audits_done",
      "Direct payment audits done",
      "people",
      "Clients whose direct payment was audited in the year.",
      none,
    ),
    ask.amount(
      "fa.unspent",
      "Unspent money recovered",
      "Direct payments that came back in 2025-26 because they were not spent.",
      none,
    ),
    ask.amount(
      "fa.misspent",
      "Misspent money claimed",
      "What was claimed back in 2025-26 because it was spent on something else.",
      none,
    ),
    ask.choice(
      "fa.direct_net",
      "Direct payments are made",
      ["Net", "Gross", "Both"],
      "Net if the client's charge is taken off before the money is paid, gross if it is billed.",
    ),
    ask.choice(
      "fa.direct_audited_by",
      "Who audits direct payments",
      ["This team", "Social care", "Internal audit", "Contractor"],
      "Which team checks how most direct payments are spent.",
    ),
  ],
};
