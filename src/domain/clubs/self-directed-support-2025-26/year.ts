import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** Why a direct payment ended. */
const endings = [
  ["died", "as the person died", "because the person died"],
  ["home", "on moving to a care home", "because the person moved to a residential or nursing home for good"],
  [
    "commissioned",
    "for support by the council",
    "because the person chose or needed support that the council arranges",
  ],
  ["stopped", "as you stopped it", "because you stopped it, as after money was misspent or no account was given"],
  [
    "otherwise",
    "for another reason",
    "for any other reason, such as moving to another area or no longer needing support",
  ],
] as const;

/** The area, and how many people began and ended a direct payment. */
export const year: SectionInput = {
  id: "year",
  label: "Direct payments in the year",
  guidance:
    "Clients aged 18 and over with long-term support in the community, as in the client level data collection; carers have a sheet of their own. A person with several direct payments counts once.",
  questions: [
    ask.count(
      "sds.residents_18_64",
      "Residents aged 18 to 64",
      "residents",
      "Residents of the area aged 18 to 64 in the mid-year population estimate of June 2025 of the Office for National Statistics.",
      { notAvailable: false, published: { indicator: "ctx.population.18-64" } },
    ),
    ask.count(
      "sds.residents_65",
      "Residents aged 65 and over",
      "residents",
      "Residents of the area aged 65 and over in the mid-year population estimate of June 2025 of the Office for National Statistics.",
      { notAvailable: false, published: { indicator: "ctx.population.65-plus" } },
    ),
    ask.count(
      "sds.opening",
      "Direct payments at the start of the year",
      "people",
      "People with a direct payment, for all or part of their support, on 31 March 2025.",
      { priorYear: null },
    ),
    ask.count(
      "sds.started",
      "Direct payments begun",
      "people",
      "People whose first direct payment, or first after a break, was paid from April 2025 to March 2026.",
    ),
    ask.count(
      "sds.ended",
      "Direct payments ended",
      "people",
      "People whose direct payment ended from April 2025 to March 2026, and who had none afterwards.",
    ),
    ...endings.map(([id, words, why]) =>
      ask.count(
        `sds.ended_${id}`,
        `Ended ${words}`,
        "people",
        `Those of the people whose direct payment ended in the year ${why}.`,
        none,
      ),
    ),
    ask.count(
      "sds.closing",
      "Direct payments at 31 March",
      "people",
      "People with a direct payment, for all or part of their support, on 31 March 2026.",
      { notAvailable: false },
    ),
    ask.count(
      "sds.new_clients",
      "New clients with long-term support",
      "people",
      "People who began long-term support in the community from April 2025 to March 2026, however it is provided.",
    ),
    ask.count(
      "sds.new_direct",
      "New clients with a direct payment",
      "people",
      "Those of the new clients whose support was a direct payment, in full or in part, within three months.",
    ),
    ask.count(
      "sds.assistants",
      "People who employ an assistant",
      "people",
      "Those of the people with a direct payment on 31 March 2026 who employ one or more personal assistants with it.",
    ),
  ],
};
