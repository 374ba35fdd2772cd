import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** How many people use technology, and how that changed over the year. */
export const users = askGrid({
  prefix: "ei",
  label: "Service",
  rows: [
    { id: "alarm", label: "alarm only", who: "Users of a community alarm (pendant or pull cord) and nothing more" },
    {
      id: "telecare",
      label: "telecare",
      who: "Users of telecare (sensors, monitors or location devices), with an alarm or without",
    },
  ],
  columns: [
    {
      id: "opening",
      label: "1 April",
      ask: (id, { label, who }) =>
        ask.count(
          id,
          `Users at the start: ${label}`,
          "people",
          `${who}: those on 1 April 2025, which is last year's figure for 31 March.`,
        ),
    },
    {
      id: "new",
      label: "New",
      ask: (id, { label, who }) =>
        ask.count(
          id,
          `New users: ${label}`,
          "people",
          `${who}: those who began in the year or came from the other service.`,
        ),
    },
    {
      id: "ended",
      label: "Ended",
      ask: (id, { label, who }) =>
        ask.count(
          id,
          `Users who ended: ${label}`,
          "people",
          `${who}: those who ended in the year or went over to the other service.`,
        ),
    },
    {
      id: "closing",
      label: "31 March",
      ask: (id, { label, who }) =>
        ask.count(id, `Users at the end: ${label}`, "people", `${who}: those on 31 March 2026.`),
    },
  ],
  adds: "columns",
});

/** Alarms and telecare: who uses them and what they cost. */
export const technology: SectionInput = {
  id: "technology",
  label: "Technology",
  guidance:
    "People in their own homes for whom the council provides, pays for or arranges an alarm or telecare, whether or not they have other support or pay for it themselves. Count a person once, however many devices there are. Extra care schemes with a system of their own are left out.",
  questions: [
    ...users.questions,
    ask.count(
      "ei.technology_digital",
      "Users on a digital line",
      "people",
      "Users of either service on 31 March 2026 whose device no longer needs an analogue telephone line.",
    ),
    ask.count(
      "ei.technology_only",
      "Telecare users without other support",
      "people",
      "Those of the telecare users on 31 March 2026 who had no other support from the council.",
    ),
    ask.amount(
      "ei.technology_devices_spend",
      "Spend on devices",
      "Outturn of 2025-26 on devices and their fitting, upkeep and collection, capital included.",
    ),
    ask.amount(
      "ei.technology_response_spend",
      "Spend on monitoring and response",
      "Outturn of 2025-26 on the monitoring centre and on those who go out to people, your own or bought.",
    ),
    ask.amount(
      "ei.technology_spend",
      "All spend on alarms and telecare",
      "Outturn of 2025-26 on devices, monitoring and response.",
    ),
    ask.amount(
      "ei.technology_charges",
      "Charges for alarms and telecare",
      "Charges of 2025-26 to users, and to other councils and landlords for whom you monitor.",
      none,
    ),
  ],
  grids: [users.layout],
};
