import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

interface Rate {
  readonly id: string;
  readonly label: string;
  readonly what: string;
}

const columns = (unit: string, by: string, rate: string) =>
  (
    [
      ["lowest", "Lowest", (way: string) => `The lowest rate ${way}`],
      ["usual", "Usual", (way: string) => `The rate ${way} that most people have`],
      ["highest", "Highest", (way: string) => `The highest rate ${way}`],
    ] as const
  ).map(([id, label, which]) => ({
    id,
    label,
    ask: (questionId: string, row: Rate) =>
      ask.amount(questionId, `${label} ${rate}: ${row.label}`, `${which(by)} on 31 March 2026 for ${row.what}.`, {
        ...none,
        unit,
        decimals: 2,
      }),
  }));

/** What an hour is paid, in direct payments and where the council buys the support itself. */
export const hourly = askGrid({
  prefix: "sds",
  label: "By the hour",
  rows: [
    {
      id: "assistant",
      label: "assistant, employed",
      what: "a personal assistant whom the person employs, with holiday pay and the employer's costs",
    },
    {
      id: "assistant_more",
      label: "assistant, complex needs",
      what: "an employed personal assistant for complex needs, with holiday pay and the employer's costs",
    },
    { id: "assistant_self", label: "assistant, self-employed", what: "a self-employed personal assistant" },
    {
      id: "agency",
      label: "agency, direct payment",
      what: "an agency that the person pays from a direct payment, as far as you pay for it",
    },
    {
      id: "council",
      label: "agency, council's contract",
      what: "home care that the council buys under its own contracts",
    },
  ],
  columns: columns("GBP per hour", "by the hour", "hourly rate"),
  adds: "nothing",
});

/** What a week of living in is paid. */
export const weekly = askGrid({
  prefix: "sds",
  label: "By the week",
  rows: [
    { id: "live_in", label: "live-in assistant", what: "a personal assistant who lives in, with the employer's costs" },
    {
      id: "live_in_agency",
      label: "live-in care by an agency",
      what: "live-in care by an agency that the person pays from a direct payment",
    },
  ],
  columns: columns("GBP per week", "by the week", "weekly rate"),
  adds: "nothing",
});

/** Rates for personal assistants, agencies and living in. */
export const rates: SectionInput = {
  id: "rates",
  label: "Rates",
  guidance:
    "What you put into a direct payment for an hour or a week of support on 31 March 2026, weekdays in daytime. Where you have one rate only, give it three times.",
  questions: [
    ...hourly.questions,
    ...weekly.questions,
    ask.amount(
      "sds.sleep_in",
      "Usual nightly rate: sleep-in",
      "The rate that most people have on 31 March 2026 for a night in which an assistant sleeps at the person's home.",
      { ...none, unit: "GBP per night", decimals: 2 },
    ),
    ask.amount(
      "sds.start_up",
      "Start-up payment to an employer",
      "What a person gets once to become an employer: insurance, payroll, advertising and checks.",
      none,
    ),
    ask.choice(
      "sds.raised",
      "When rates are raised",
      ["Every April", "On request", "Every review", "Not lately"],
      "When rates in direct payments that are already being paid go up.",
    ),
    ask.choice(
      "sds.top_up",
      "Paying more than the rate",
      ["Own top-up", "By exception", "Not allowed"],
      "Whether a person may pay an agency or assistant more than your rate.",
    ),
  ],
  grids: [hourly.layout, weekly.layout],
};
