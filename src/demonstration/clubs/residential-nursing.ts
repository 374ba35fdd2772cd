import { serialOfDate } from "../../domain/questionnaire/excel-date";
import type { DemonstrationClub, MadeRow, RowsInput } from "../demonstration-club";
import { growthOf } from "../growth-of";
import { homeName } from "../home-names";
import { residentialNursingTypical } from "../typical/residential-nursing-typical";

/** How many times as much as in the worked example, which is small, a council of its population has. */
const timesMore: readonly (readonly [ids: RegExp, times: number])[] = [
  [/_(external|nursing)_(residents|weeks|spend)$|^rn\.(external|nursing)_(weeks|spend)$/, 9],
  [/^rn\.(placements|one_to_one|above_standard|new_placements|short_weeks|short_spend|block_\w+)$/, 9],
  [/^rn\.(aged_\w+|turned_65|admitted_\w+|below_good|waiting|full_cost|after_care)$/, 6],
  [
    /_(contributions|nhs)$|^rn\.(contributions|nhs_income|other_income|income|net_spend|fnc|\w+_budget|gross_spend)$/,
    5.7,
  ],
  [/^rn\.deferred/, 3],
];

/** Residential and nursing care: people grow with the population, and money with the weeks that it buys. */
export const residentialNursingDemonstration: DemonstrationClub = {
  club: "residential-nursing",
  typical: residentialNursingTypical,
  instead: Object.fromEntries(
    Object.entries(residentialNursingTypical.cells).flatMap(([id, cell]) => {
      const times = /^rn\.own_(nursing|short)/.test(id) ? undefined : timesMore.find(([ids]) => ids.test(id))?.[1];
      return typeof cell === "number" && times !== undefined ? [[id, cell * times]] : [];
    }),
  ),
  grows: [
    [/^rn\.(population_18_64|population_65)$/, "rn.$1"],
    [/^rn\.(population_85|area_residential_beds|area_nursing_beds)$/, "rn.population_65"],
    [/^rn\.(?:pd_18|ld_18|mh_18)_(?:own|external|nursing)_residents$/, "rn.population_18_64"],
    [/^rn\.aged_18_closing$/, "rn.population_18_64"],
    [/^rn\.(aged_18|aged_65)_(?:opening|admitted|died|left)$/, "rn.$1_closing"],
    [/^rn\.turned_65$/, "rn.aged_18_closing"],
    [
      /^rn\.((?:older|dementia|ld_65|mh_65|pd_18|ld_18|mh_18|other)_(?:own|external|nursing))_weeks$/,
      "rn.$1_residents",
    ],
    [/^rn\.(own|external|nursing)_spend$/, "rn.$1_weeks"],
    [
      /^rn\.(own|external|nursing)_weeks$/,
      "rn.older_$1_weeks+rn.dementia_$1_weeks+rn.ld_65_$1_weeks+rn.mh_65_$1_weeks+rn.pd_18_$1_weeks+rn.ld_18_$1_weeks+rn.mh_18_$1_weeks+rn.other_$1_weeks",
    ],
    [
      /^rn\.(older|dementia|ld_65|mh_65|pd_18|ld_18|mh_18|other)_(?:contributions|nhs)$/,
      "rn.$1_own_spend+rn.$1_external_spend+rn.$1_nursing_spend",
    ],
    [/^rn\.gross_spend$/, "rn.own_spend+rn.external_spend+rn.nursing_spend"],
    [/^rn\.fnc$/, "rn.nursing_weeks"],
    [/^rn\.income_budget$/, "rn.income"],
    [/^rn\.(net_budget|next_budget)$/, "rn.net_spend"],
    [/^rn\.(own_homes|own_beds|others_weeks|own_short_weeks)$/, "rn.own_weeks"],
    [/^rn\.homes_overheads$/, "rn.own_spend"],
    [/^rn\.own_short_spend$/, "rn.own_short_weeks"],
    [/^rn\.(short_weeks|block_beds)$/, "rn.external_weeks"],
    [/^rn\.block_empty_weeks$/, "rn.block_beds"],
    [/^rn\.own_nursing_weeks$/, "rn.own_nursing_residents"],
    [/^rn\.own_nursing_residents$/, "rn.dementia_nursing_residents"],
    [/^rn\.placements$/, "rn.aged_65_closing"],
    [/^rn\.new_placements$/, "rn.placements"],
    [/^rn\.rate_(\w+)_(?:paid|next)$/, "rn.rate_$1_standard"],
    [/^rn\.rate_residential_dementia_standard$/, "rn.rate_residential_standard"],
    [/^rn\.rate_nursing_standard$/, "rn.rate_residential_standard"],
    [/^rn\.rate_nursing_dementia_standard$/, "rn.rate_nursing_standard"],
    [/^rn\.(full_cost|after_care|waiting|deferred)$/, "rn.aged_65_closing"],
    [/^rn\.deferred_(?:opening|new|ended)$/, "rn.deferred"],
    [/./, "rn.population_65"],
  ],
  moneyGrows: "rn.gross_spend",
  spreads: [
    [/_own_residents$/, 0.5],
    [/_(external|nursing)_residents$/, 0.26],
    [/_weeks$/, 0.04],
    [/^rn\.rate_\w+_(paid|next)$/, 0.02],
    [/^rn\.rate_residential_standard$/, 0.09],
    [/^rn\.rate_(residential_dementia|nursing|nursing_dementia)_standard$/, 0.025],
    [/^rn\.(block_\w+|others_weeks|own_short_\w+|short_weeks|waiting)$/, 0.5],
    [/_(contributions)$/, 0.14],
    [/_nhs$/, 0.35],
    [/_budget$/, 0.03],
    [/_external_spend$/, 0.07],
    [/_nursing_spend$/, 0.06],
    [/^rn\.(fnc|other_income)$/, 0.3],
    [/^rn\.deferred/, 0.35],
    [/^rn\.(area_residential_beds|area_nursing_beds)$/, 0.25],
  ],
  without: [
    {
      ids: /_own_(residents|weeks|spend)$|^rn\.(own_(weeks|spend|nursing_\w+|homes|beds|short_\w+)|others_weeks|homes_overheads)$/,
      inHundred: 38,
    },
    { ids: /^rn\.own_nursing_/, inHundred: 70 },
    { ids: /^rn\.(mh_65|pd_18|mh_18|other)_own_(residents|weeks|spend)$/, inHundred: 55 },
    { ids: /^rn\.block_/, inHundred: 30 },
    { ids: /^rn\.others_weeks$/, inHundred: 50 },
  ],
  rows: { homes: careHomes, placements: homePlacements },
};

/** The council's own homes, of about thirty beds each. */
function careHomes({ figure, chance, year }: RowsInput): readonly MadeRow[] {
  const weeks = ["own_weeks", "own_nursing_weeks", "others_weeks", "own_short_weeks"].reduce(
    (sum, id) => sum + figure(`rn.${id}`),
    0,
  );
  if (weeks < 60) return [];
  const spend =
    figure("rn.own_spend") +
    figure("rn.own_nursing_spend") +
    figure("rn.own_short_spend") -
    figure("rn.homes_overheads");
  const beds = Math.max(3, Math.ceil(weeks / (52 * (0.8 + 0.14 * chance("occupancy").share()))));
  const count = Math.max(1, Math.round(beds / chance("home size").whole(22, 38)));
  const starts = Number(year.slice(0, 4));
  return Array.from({ length: count }, (_, at): MadeRow => {
    const lasting = chance("home", at);
    const thisYear = chance("home this year", at, year);
    const own = Math.floor(beds / count) + (at < beds % count ? 1 : 0);
    const available = Math.floor(own * 52 * (1 - 0.03 * thisYear.share()));
    const occupied = Math.min(available, Math.round((weeks * own) / beds + own * thisYear.normal()));
    const cost = (occupied / weeks) * Math.max(0, spend) * growthOf(0.05 * lasting.normal());
    const fixedShare = 0.68 + 0.12 * lasting.share();
    const staff = own * (0.95 + 0.4 * lasting.share());
    const rating = lasting.byWeight({ Outstanding: 4, Good: 74, Improve: 18, Inadequate: 1, "Not rated": 3 });
    return {
      home: homeName(at + chance("first home").whole(0, 40)),
      cqc: `1-${String(100_000_000 + lasting.whole(0, 899_999) * 1000 + at)}`,
      care: "Residential",
      people: lasting.byWeight({ "Older people": 45, Dementia: 35, Learning: 12, Several: 8 }),
      opened: null,
      closed: null,
      beds: own,
      weeks_available: available,
      weeks_occupied: occupied,
      fixed_cost: Math.round(cost * fixedShare),
      variable_cost: Math.round(cost * (1 - fixedShare)),
      staff: Math.round(staff * 10) / 10,
      agency_staff: Math.round(staff * 0.15 * thisYear.share() * 10) / 10,
      rating,
      inspected: rating === "Not rated" ? null : serialOfDate(`${starts - 2}-05-01`, 1900) + lasting.whole(0, 690),
    };
  });
}

const groups = [
  ["older", "Older people"],
  ["dementia", "Dementia"],
  ["ld_65", "LD 65+"],
  ["mh_65", "MH 65+"],
  ["pd_18", "PD 18-64"],
  ["ld_18", "LD 18-64"],
  ["mh_18", "MH 18-64"],
  ["other", "Other"],
] as const;

/** Everybody whom the council has placed in a home that is not its own, on 31 March. */
function homePlacements({ figure, chance, year }: RowsInput): readonly MadeRow[] {
  let number = 0;
  return groups.flatMap(([id, people]) =>
    (["external", "nursing"] as const).flatMap((care) => {
      const count = Math.round(figure(`rn.${id}_${care}_residents`));
      const usual = figure(`rn.${id}_${care}_spend`) / Math.max(1, figure(`rn.${id}_${care}_weeks`));
      const own = chance("placements", id, care, year);
      return Array.from({ length: count }, (): MadeRow => {
        const fee = Math.max(100, Math.round(usual * growthOf(0.16 * own.normal() - 0.013)));
        return {
          reference: `P${String(++number).padStart(4, "0")}`,
          people,
          care: care === "nursing" ? "Nursing" : "Residential",
          weekly_fee: fee,
          weeks: own.share() < 0.66 ? 52 : own.whole(1, 51),
          area: own.byWeight({ "In the area": 78, "Next to it": 14, "Further away": 8 }),
          bought: own.byWeight({ Framework: 58, Spot: 32, Block: 10 }),
          top_up: own.share() < 0.12 ? "Yes" : "No",
        };
      });
    }),
  );
}
