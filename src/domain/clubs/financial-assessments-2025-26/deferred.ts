import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** Care paid for later, out of a house. */
export const deferred: SectionInput = {
  id: "deferred",
  label: "Deferred payments",
  guidance:
    "Deferred payment agreements under the Care Act, as in the deferred payments return. Amounts outstanding have interest and fees in them. Debt secured without an agreement belongs to income recovery.",
  questions: [
    ask.count(
      "fa.deferred_opening",
      "Agreements at the start",
      "people",
      "People with an agreement on 1 April 2025.",
      none,
    ),
    ask.count(
      "fa.deferred_asked",
      "Agreements asked for",
      "people",
      "People who asked for an agreement in the year.",
      none,
    ),
    ask.count(
      "fa.deferred_refused",
      "Agreements refused",
      "people",
      "People who were refused an agreement in the year.",
      none,
    ),
    ask.count("fa.deferred_new", "New agreements", "people", "People whose agreement began in the year.", none),
    ask.count("fa.deferred_ended", "Agreements ended", "people", "People whose agreement ended in the year.", none),
    ask.count("fa.deferred", "Agreements at the end", "people", "People with an agreement on 31 March 2026.", none),
    ask.amount(
      "fa.outstanding_opening",
      "Outstanding at the start",
      "What was outstanding under agreements on 1 April 2025.",
      none,
    ),
    ask.amount("fa.outstanding_added", "Care put off", "Cost of care of 2025-26 put off under agreements.", none),
    ask.amount(
      "fa.outstanding_interest",
      "Interest and fees added",
      "Interest and fees of 2025-26 added to what is outstanding.",
      none,
    ),
    ask.amount(
      "fa.outstanding_repaid",
      "Deferred payments repaid",
      "What was repaid under agreements in 2025-26.",
      none,
    ),
    ask.amount(
      "fa.outstanding_lost",
      "Deferred payments written off",
      "What was written off in 2025-26 of what was outstanding.",
      none,
    ),
    ask.amount(
      "fa.outstanding",
      "Outstanding at the end",
      "What was outstanding under agreements on 31 March 2026.",
      none,
    ),
    ask.amount(
      "fa.set_up_fee",
      "Fee for an agreement",
      "What the client is charged once for setting up an agreement, valuation left out.",
      none,
    ),
    ask.amount(
      "fa.year_fee",
      "Yearly fee for an agreement",
      "What the client is charged a year for running an agreement.",
      none,
    ),
    {
      id: "fa.interest",
      label: "Interest rate on agreements",
      definition: "Yearly rate of interest on agreements on 31 March 2026; 0 if you charge none.",
      type: "percent",
      unit: "%",
      notAvailable: true,
      notApplicable: true,
    },
  ],
};
