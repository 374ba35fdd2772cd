import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** Places to live with care that are no care homes, with the weeks and what they cost. */
export const places = askGrid({
  prefix: "ei",
  label: "Where people live",
  rows: [
    { id: "extra", label: "extra care, 65 and over", where: "of 65 and over in extra care schemes" },
    { id: "extra_18", label: "extra care, 18 to 64", where: "of 18 to 64 in extra care schemes" },
    {
      id: "supported",
      label: "supported living",
      where: "in supported living with a tenancy of their own",
    },
    { id: "shared", label: "Shared Lives", where: "who live with a Shared Lives carer" },
  ],
  columns: [
    {
      id: "people",
      label: "31 March",
      ask: (id, { label, where }) =>
        ask.count(id, `People: ${label}`, "people", `People ${where} for whose care you paid on 31 March 2026.`, none),
    },
    {
      id: "weeks",
      label: "Weeks",
      ask: (id, { label, where }) =>
        ask.count(
          id,
          `Weeks: ${label}`,
          "weeks",
          `Weeks of the year that you paid for, added up over all people ${where}.`,
          none,
        ),
    },
    {
      id: "spend",
      label: "Spend",
      ask: (id, { label, where }) =>
        ask.amount(
          id,
          `Spend: ${label}`,
          `Gross outturn of 2025-26 on the care of people ${where}: rent, housing costs and meals left out.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** Extra care and other settings that people live in instead of a care home. */
export const settings: SectionInput = {
  id: "settings",
  label: "Housing with care",
  guidance:
    "Extra care is housing with care staff on site day and night, where people have their own front door. Weeks are counted as in ASC-FR: a person there all year has 52. Day support by Shared Lives is left out. The core service that a scheme is paid for whether it is used or not belongs to the spend.",
  questions: [
    ...places.questions,
    ask.count(
      "ei.extra_units",
      "Extra care flats to let through the council",
      "flats",
      "Flats of extra care schemes on 31 March 2026 for which you could name the tenant.",
      none,
    ),
    ask.count(
      "ei.extra_empty",
      "Extra care flats that were empty",
      "flats",
      "Those of the flats to let through the council that nobody lived in on 31 March 2026.",
      none,
    ),
    ask.amount(
      "ei.extra_void_spend",
      "Spend on empty extra care flats",
      "What of the spend on extra care paid for flats that were empty, or for care that nobody used.",
      none,
    ),
    ask.count(
      "ei.extra_moved_in",
      "People who moved into extra care",
      "people",
      "People whose care in extra care began in the year, at any age.",
      none,
    ),
    ask.count(
      "ei.extra_instead",
      "Moved in instead of a care home",
      "people",
      "Those who moved into extra care for whom the panel had otherwise agreed, or would have agreed, a care home.",
      none,
    ),
  ],
  grids: [places.layout],
};
