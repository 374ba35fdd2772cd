import { scrapbookPages } from "../authoring/contact-and-sign-off";

const page = scrapbookPages("sen", "no child, no family and no school that could point to a child");

/** What members tell each other of policy and practice. */
export const scrapbook = [
  page(
    "early_help",
    "Support before a plan",
    "What schools can have without a plan, and whether requests fell for it.",
  ),
  page(
    "thresholds",
    "Deciding whether to assess",
    "How you decide on requests, who sits on the panel, and what changed.",
  ),
  page(
    "timescales",
    "Keeping within 20 weeks",
    "What made plans quicker, such as advice bought from psychologists or a team for new plans.",
  ),
  page("banding", "Top-up bands", "How top-ups are set, when they were last reviewed, and what came of it."),
  page(
    "places",
    "Making local places",
    "Which places you built or opened, what they cost, and whom they brought back.",
  ),
  page(
    "independent",
    "Buying independent places",
    "How you agree fees and rises, with whom you buy together, and which clauses helped.",
  ),
  page("joint_funding", "Sharing the cost", "How education, social care and health agree who pays which part."),
  page(
    "reviews",
    "Annual reviews",
    "How you keep up with reviews, and how often they end in a change of place or of fee.",
  ),
  page("post_16", "After 16", "How you plan for colleges and adult life, and when plans end."),
  page("tribunals", "Appeals", "How you settle before a hearing, who represents you, and what you learned."),
  page("transport", "Transport", "What you changed in routes, contracts and policy, and what it saved."),
  page("independence", "Travelling independently", "How you train pupils to travel and offer personal budgets."),
  page("deficit", "The deficit", "What your plan for the high-needs deficit rests on, and what has worked so far."),
];
