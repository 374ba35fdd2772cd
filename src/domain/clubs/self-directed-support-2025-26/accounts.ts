import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** How the money reaches people. */
export const ways = askGrid({
  prefix: "sds",
  label: "How it is paid",
  rows: [
    { id: "card", label: "prepaid card", what: "onto a prepaid card" },
    {
      id: "own_account",
      label: "own bank account",
      what: "into a bank account that the person or a relative keeps for it",
    },
    {
      id: "managed_account",
      label: "managed account",
      what: "into an account that an organisation manages for the person",
    },
    { id: "provider_account", label: "otherwise", what: "in any other way, such as straight to the provider" },
  ],
  columns: [
    {
      id: "paid_people",
      label: "People",
      ask: (id, { label, what }) =>
        ask.count(
          id,
          `People, how paid: ${label}`,
          "people",
          `Clients with a direct payment on 31 March 2026 that is paid ${what}.`,
          none,
        ),
    },
    {
      id: "paid",
      label: "Paid in the year",
      ask: (id, { label, what }) =>
        ask.amount(
          id,
          `Amount, how paid: ${label}`,
          `Direct payments to clients of 2025-26 that were paid ${what}.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** What checks of accounts found, and what came back. */
export const found = askGrid({
  prefix: "sds",
  label: "What checks found",
  rows: [
    { id: "unspent", label: "unspent money", what: "unspent money above what your policy allows" },
    { id: "misspent", label: "misspent money", what: "money spent on what the support plan does not allow" },
    { id: "unpaid", label: "unpaid contributions", what: "contributions that the person had not paid in" },
  ],
  columns: [
    {
      id: "people",
      label: "People",
      ask: (id, { label, what }) =>
        ask.count(
          id,
          `People with ${label}`,
          "people",
          `People in whose account a check in the year found ${what}.`,
          none,
        ),
    },
    {
      id: "found",
      label: "Found",
      ask: (id, { label, what }) =>
        ask.amount(id, `Found: ${label}`, `What checks in the year found in ${what}, added up over the people.`, none),
    },
    {
      id: "recovered",
      label: "Recovered",
      ask: (id, { label, what }) =>
        ask.amount(
          id,
          `Recovered: ${label}`,
          `What was paid back in the year, or set against later payments, for ${what}, whenever it was found.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** How direct payments are paid, checked and recovered. */
export const accounts: SectionInput = {
  id: "accounts",
  label: "Accounts and audits",
  guidance:
    "Clients' direct payments; carers' are left out. A check is any look at bank or card statements against the support plan, on paper or on screen.",
  questions: [
    ...ways.questions,
    ask.choice(
      "sds.net_or_gross",
      "Paid net or gross",
      ["Net", "Gross", "Both"],
      "Whether direct payments are paid after the person's contribution is taken off (net) or before (gross).",
    ),
    ask.choice(
      "sds.how_often",
      "How often it is paid",
      ["Every 4 weeks", "Monthly", "Weekly", "Otherwise"],
      "How often most direct payments are paid.",
    ),
    ask.choice(
      "sds.balance_allowed",
      "Unspent money allowed",
      ["4 weeks", "6 weeks", "8 weeks", "12 weeks", "Otherwise"],
      "How many weeks' payments may lie in an account before you ask for them back.",
    ),
    ask.count(
      "sds.checks_due",
      "People due for a check",
      "people",
      "People whose account was due for a check in the year under your policy.",
    ),
    ask.count(
      "sds.checks_done",
      "People checked",
      "people",
      "People whose account was checked at least once in the year.",
    ),
    ask.count(
      "sds.checks_in_time",
      "People checked in time",
      "people",
      "Those of the people due for a check whose account was checked by the day it was due.",
    ),
    ...found.questions,
    ask.amount(
      "sds.written_off",
      "Written off",
      "Direct payments to be recovered that were written off in 2025-26.",
      none,
    ),
    ask.amount(
      "sds.owed",
      "Still to be recovered at 31 March",
      "Direct payments found unspent, misspent or owed, and not yet recovered or written off on 31 March 2026.",
      none,
    ),
    ask.count(
      "sds.referred",
      "People referred for fraud",
      "people",
      "People whose direct payment was passed to counter-fraud or the police in the year.",
      none,
    ),
    ask.decimal(
      "sds.check_staff",
      "Staff who check accounts",
      "full-time equivalents",
      "Full-time equivalent staff on 31 March 2026 who check accounts and recover money, part of a post counted as that part.",
      none,
    ),
  ],
  grids: [ways.layout, found.layout],
};
