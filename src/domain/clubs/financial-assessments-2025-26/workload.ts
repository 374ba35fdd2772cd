import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";
import { settings } from "./clients";

const none = { notApplicable: true };

/** Why an assessment was made. */
const reasons = [
  { id: "new", label: "New", what: "First assessments completed in the year" },
  {
    id: "changed",
    label: "After a change",
    what: "Re-assessments completed in the year because something had changed",
  },
  { id: "yearly", label: "Yearly", what: "Re-assessments completed in the year as the yearly one" },
] as const;

/** Assessments by setting and reason. */
export const assessments = askGrid({
  prefix: "fa",
  label: "Assessments completed",
  rows: settings,
  columns: reasons.map(({ id: reason, label, what }) => ({
    id: reason,
    label,
    ask: (id: string, { short, who }: (typeof settings)[number]) =>
      ask.count(id, `${short}: ${label.toLowerCase()}`, "assessments", `${what}, of people ${who}.`, none),
  })),
});

/** How much the team does. */
export const workload: SectionInput = {
  id: "workload",
  label: "Workload",
  guidance:
    "An assessment is completed when the client has been told the charge. The rise of pensions and benefits in April counts under yearly, also where the system works it out by itself. Somebody who moves from care elsewhere into a home has a new assessment.",
  questions: [
    ...assessments.questions,
    ask.count("fa.new", "All new assessments", "assessments", "All first assessments completed in the year.", {
      notAvailable: false,
    }),
    ask.count(
      "fa.changed",
      "All after a change",
      "assessments",
      "All re-assessments of the year because of a change.",
      none,
    ),
    ask.count(
      "fa.yearly",
      "All yearly re-assessments",
      "assessments",
      "All re-assessments of the year as the yearly one.",
      none,
    ),
    ask.count(
      "fa.assessments",
      "All assessments",
      "assessments",
      "All assessments completed in the year: new, after a change and yearly.",
      { notAvailable: false },
    ),
    ask.count("fa.visit", "New: by visit", "assessments", "New assessments made face to face, mostly at home.", none),
    ask.count("fa.phone", "New: by telephone", "assessments", "New assessments made by telephone or video.", none),
    ask.count(
      "fa.online",
      "New: online by the client",
      "assessments",
      "New assessments that the client or family made with an online form.",
      none,
    ),
    ask.count(
      "fa.paper",
      "New: by paper form",
      "assessments",
      "New assessments made from a paper form that was sent in.",
      none,
    ),
    ask.count(
      "fa.light",
      "New: light touch",
      "assessments",
      "New assessments made from what the council knows already, without asking the client.",
      none,
    ),
  ],
  grids: [assessments.layout],
};

/** The yearly round, and what came of it. */
export const reassessment: SectionInput = {
  id: "reassessment",
  label: "Re-assessment",
  guidance:
    "The yearly round is usually in April, when pensions and benefits rise. What it changed is asked of the yearly re-assessments of the sheet on workload.",
  questions: [
    ask.count(
      "fa.yearly_due",
      "Clients due a yearly re-assessment",
      "people",
      "Clients for whom a yearly re-assessment was due in the year.",
    ),
    ask.count(
      "fa.yearly_system",
      "Yearly: automatically",
      "assessments",
      "Yearly re-assessments that the system worked out by itself from the new rates.",
      none,
    ),
    ask.count(
      "fa.yearly_more",
      "Yearly: pays more",
      "assessments",
      "Yearly re-assessments by which the client pays more.",
      none,
    ),
    ask.count(
      "fa.yearly_less",
      "Yearly: pays less",
      "assessments",
      "Yearly re-assessments by which the client pays less.",
      none,
    ),
    ask.count(
      "fa.yearly_same",
      "Yearly: no change",
      "assessments",
      "Yearly re-assessments by which the charge stayed.",
      none,
    ),
    ask.count(
      "fa.overdue",
      "Clients not assessed for over a year",
      "people",
      "Clients on 31 March 2026 whose last assessment of any kind is more than 12 months old.",
      none,
    ),
    ask.choice(
      "fa.yearly_how",
      "How clients are asked",
      ["By system", "Form to all", "Form to some", "Visit or call", "Not yearly"],
      "What most yearly re-assessments rest on: new rates in the system, a form to all or to some, or a visit or call.",
    ),
    ask.choice(
      "fa.backdated",
      "Changes count from",
      ["Date of change", "Date we knew", "Next Monday", "Next month"],
      "From when a new charge counts after a change of circumstances.",
    ),
  ],
};
