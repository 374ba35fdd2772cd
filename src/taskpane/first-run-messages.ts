import type { PaneTab } from "../actions/shared-state";

/** A step of the tour, and the tab that it is about. */
interface TourStep {
  readonly tab: PaneTab;
  readonly title: string;
  readonly text: string;
}

const steps: readonly TourStep[] = [
  {
    tab: "cell",
    title: "What is behind a figure",
    text: "Select a cell with a CLUB formula. Cell says which councils are counted, with what values, what the figure means and where it was published.",
  },
  {
    tab: "compare",
    title: "How you compare",
    text: "Compare begins with what stands out for you. Choose an indicator and whom to compare with; Insert puts the figure or a chart into your workbook, where it stays up to date.",
  },
  {
    tab: "check",
    title: "Your club's questionnaire",
    text: "Check builds the year's questionnaire in your workbook, says what to fix or explain while you fill it in, and sends it when you are ready.",
  },
];

/** The texts of the tour and of what is new; in their own file, because they are read once. */
export const firstRunMessages = {
  offer: {
    title: "New to Yardstick?",
    text: "Three short steps show where things are. You find them again under Club.",
    start: "Show me around",
    skip: "Not now",
  },
  steps,
  tour: "Tour",
  at: (step: number, of: number) => `Step ${step} of ${of}`,
  next: "Next",
  back: "Back",
  done: "Done",
  skip: "Skip the rest",
  show: "Show me one in this workbook",
  noFormula:
    "This workbook has no CLUB formula yet. Put one in with Insert formula, under Compare; then select its cell.",
  news: "What is new in Yardstick",
  newsRead: "Got it",
} as const;
