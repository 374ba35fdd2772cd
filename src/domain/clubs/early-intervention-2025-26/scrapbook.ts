import { scrapbookPages } from "../authoring/contact-and-sign-off";

const page = scrapbookPages("ei", "no client and no provider");

/** What members tell each other of policy and practice. */
export const scrapbook = [
  page("front_door", "First contact", "Who answers people who call, what they can settle, and what you changed there."),
  page("reablement", "Reablement", "Who is offered reablement, who provides it, and how you know that it lasts."),
  page("discharge", "Home from hospital", "How you work with the NHS on discharge, and what a person gets first."),
  page(
    "technology",
    "Technology",
    "What you use beyond alarms, how you left analogue lines, and what it saved elsewhere.",
  ),
  page("extra_care", "Extra care", "How you fill extra care schemes, pay for care there, and plan new ones."),
  page("new_approaches", "New approaches", "What you do that is not traditional care, such as micro-providers."),
  page("transition", "Moving on at 18", "When you plan with children's services, and how you agree costs with them."),
  page("management", "Management", "How many tiers you have, what you changed, and what it did to decisions."),
  page("homecare", "Homecare", "How you buy homecare, by time, outcome or area, and how you keep providers."),
  page("better_care", "Better Care Fund", "What the fund pays for that you would not do without, and who decides."),
  page("savings", "Delivering savings", "Which savings worked, which did not, and how you track and count them."),
  page("invest", "Investing to save", "What you spent on to save later, and how you judged whether it did."),
];
