import { scrapbookPages } from "../authoring/contact-and-sign-off";

const page = scrapbookPages("rn", "no resident and no family");

/** What members tell each other of policy and practice. */
export const scrapbook = [
  page("fees", "Setting fees", "How you set and raise standard rates, and how you consult care homes on them."),
  page("market", "Shaping the market", "What you do where homes close, or where nursing or dementia beds are short."),
  page(
    "contracts",
    "Contracts",
    "What you buy by block, by framework and one by one, and how you use empty block beds.",
  ),
  page("own_homes", "Own homes", "Why you kept, opened, closed or sold your own homes, and what it did to costs."),
  page("alternatives", "Instead of a care home", "How you help people to stay at home or move to extra care."),
  page(
    "panel",
    "Agreeing placements",
    "Who agrees a placement, and what is looked at before one above the standard rate is agreed.",
  ),
  page("reviews", "Reviewing packages", "How you review high-cost placements, and what came of the last round."),
  page(
    "discharge",
    "Leaving hospital",
    "How short stays after hospital are paid for, and how few of them become permanent.",
  ),
  page("health", "Health funding", "How you agree continuing healthcare, joint funding and after-care with the NHS."),
  page("top_ups", "Top-ups", "How top-ups by families are agreed, paid and reviewed."),
  page(
    "deferred",
    "Deferred payments",
    "What you charge for deferred payment agreements, and how you secure and recover the debt.",
  ),
  page("savings", "Savings and value", "What you changed to spend less or to get more for it, and what came of it."),
];
