import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";
import { ages } from "./ages";

/** What came of requests for support from new clients, by age. */
export const requests = askGrid({
  prefix: "ei",
  label: "What came of it",
  rows: [
    {
      id: "request_short",
      label: "short-term support",
      what: "led to short-term support to maximise independence, such as reablement",
    },
    { id: "request_long", label: "long-term support", what: "led to long-term support, in a home or outside one" },
    {
      id: "request_low",
      label: "low-level support",
      what: "led to equipment, technology or other low-level support and to nothing more",
    },
    {
      id: "request_universal",
      label: "advice and open services",
      what: "ended in information, advice or signposting to services that are open to all",
    },
    { id: "request_none", label: "no services", what: "ended without any service, whatever the reason" },
    {
      id: "request_other",
      label: "anything else",
      what: "ended otherwise, such as in end-of-life care, other short-term support or full NHS funding",
    },
  ],
  columns: ages.map(({ id, label, short, who }) => ({
    id,
    label,
    ask: (questionId: string, row: { readonly label: string; readonly what: string }) =>
      ask.count(
        questionId,
        `Requests, ${short}: ${row.label}`,
        "requests",
        `Requests of the year from new clients ${who} that ${row.what}, as in the client level data (CLD).`,
      ),
  })),
});

/** How many people ask for help, what comes of it, and who answers them. */
export const contacts: SectionInput = {
  id: "contacts",
  label: "Contacts",
  guidance:
    "A contact is each time somebody gets in touch about an adult, by whatever route, and is counted once however often it is passed on. A request for support is a contact by or for a new client that you looked into, counted as the client level data counts it. Safeguarding concerns are left out unless they led to a request.",
  questions: [
    ...requests.questions,
    ask.count(
      "ei.requests",
      "All requests for support",
      "requests",
      "Requests for support of the year from new clients of any age from 18, whatever came of them.",
    ),
    ask.count(
      "ei.contacts",
      "All contacts",
      "contacts",
      "Contacts of the year about adults, new to you or known, by telephone, form, letter or visit.",
    ),
    ask.count(
      "ei.contacts_resolved",
      "Contacts settled at once",
      "contacts",
      "Those of all contacts that the first team to answer settled itself, without passing them on for an assessment.",
    ),
    ask.count(
      "ei.contacts_back",
      "Contacts made again within a year",
      "contacts",
      "Those of all contacts about somebody for whom an earlier contact had been closed within the 12 months before.",
    ),
    ask.count(
      "ei.contacts_online",
      "Contacts made online",
      "contacts",
      "Those of all contacts that came by an online form or self-assessment.",
      { notApplicable: true },
    ),
    ask.count(
      "ei.assessed",
      "People assessed",
      "people",
      "People whose first assessment under the Care Act was completed in the year, carers' assessments left out.",
    ),
    ask.count(
      "ei.eligible",
      "People found eligible",
      "people",
      "Those of the people assessed who were found to have eligible needs.",
    ),
    ask.decimal(
      "ei.front_door_staff",
      "Staff at first contact",
      "full-time equivalents",
      "Full-time equivalent staff of the first team to answer on 31 March 2026, with social workers there and the part of a shared contact centre.",
    ),
    ask.amount(
      "ei.front_door_spend",
      "Spend on first contact",
      "Gross outturn of 2025-26 on that team, with overheads and the part of a shared contact centre.",
    ),
  ],
  grids: [requests.layout],
};
