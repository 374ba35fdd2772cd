import { scrapbookPages } from "../authoring/contact-and-sign-off";

const page = scrapbookPages("cfo", "no person");

/** What members tell each other of policy and practice. */
export const scrapbook = [
  page("worry", "What worries you most", "The one pressure you would tell a new leader about first, and why."),
  page(
    "forecast",
    "Forecasting demand",
    "How you forecast children and adults who need care, and how far off you were.",
  ),
  page(
    "prevention",
    "Prevention that paid",
    "What you did early that kept costs down later, and how you know that it did.",
  ),
  page(
    "growth",
    "Growth in income",
    "What you did for the council's own income, such as homes, businesses, fees and charges.",
  ),
  page(
    "savings",
    "Delivering savings",
    "How you follow savings through the year, and what you do when one falls behind.",
  ),
  page(
    "looked_after",
    "The cost of children in care",
    "What you changed about placements, fostering and homes, and what came of it.",
  ),
  page("reserves", "Reserves", "How you decide what reserves are enough, and when they may be used."),
];
