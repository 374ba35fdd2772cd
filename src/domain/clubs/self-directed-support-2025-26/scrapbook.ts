import { scrapbookPages } from "../authoring/contact-and-sign-off";

const page = scrapbookPages("sds", "no client, no carer and no personal assistant");

/** What members tell each other of policy and practice. */
export const scrapbook = [
  page(
    "offer",
    "Offering direct payments",
    "How and when people are offered a direct payment, and what made more of them say yes.",
  ),
  page(
    "rates",
    "Setting rates",
    "How hourly rates are set and raised, and how you see that they are enough to employ somebody.",
  ),
  page(
    "assistants",
    "Finding personal assistants",
    "How people find personal assistants: registers, training, and what you pay towards them.",
  ),
  page("cards", "Prepaid cards", "Which card you use, what it costs, and what people and your auditors think of it."),
  page("audits", "Checking accounts", "How you choose which accounts to check, how often, and with how many staff."),
  page(
    "recovery",
    "Money that was not spent",
    "When you ask for unspent money back, how you go about it, and what you got back.",
  ),
  page("support", "Support service", "Whether support is your own or bought, what it does, and how it is paid for."),
  page(
    "funds",
    "Individual service funds",
    "Whether you use individual service funds, for whom, and with which providers.",
  ),
  page("carers", "Carers", "What carers get as a direct payment, how it is assessed, and what it is spent on."),
  page("savings", "Savings and value", "What you changed to spend less or to get more for it, and what came of it."),
];
