import { scrapbookPages } from "../authoring/contact-and-sign-off";

const page = scrapbookPages("fa", "no client and no family");

/** What members tell each other of policy and practice. */
export const scrapbook = [
  page("team", "How the team is organised", "Why the team is where it is in the council, and what you would change."),
  page(
    "policy",
    "Charging policy",
    "What you changed in your charging policy, how you consulted on it, and what it brought.",
  ),
  page(
    "disability",
    "Disability-related expenses",
    "How you allow for disability-related expenses, and how you check them.",
  ),
  page("speed", "Getting faster", "What shortened the time from referral to the client's notice, and what did not."),
  page("online", "Online assessments", "How clients and families assess themselves online, and how many finish it."),
  page("yearly", "The yearly re-assessment", "How you re-assess everybody each April, and what you do automatically."),
  page("payment", "Ways to pay", "How you moved clients to direct debit, and what you offer those who can't use it."),
  page(
    "debt",
    "Recovering debt",
    "The steps you take before court, and what you do where a client lacks capacity or has died.",
  ),
  page("deferred", "Deferred payments", "How you value and secure property, and when you refuse an agreement."),
  page("direct", "Direct payments", "How you audit direct payments and recover what was not spent."),
  page("benefits", "Income for clients", "How you help clients to claim benefits, and what that brought in charges."),
  page("savings", "Savings and value", "What you changed to spend less or to collect more, and what came of it."),
];
