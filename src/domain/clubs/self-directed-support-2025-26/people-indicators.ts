import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { support } from "./carers";
import { everybody, older, younger } from "./people";
import { ages, reasons } from "./reasons";
import { steps } from "./timeliness";

const better = { polarity: "higher-is-better" } as const;
const worse = { polarity: "lower-is-better" } as const;
const snapshot = { periodType: "snapshot-31-march" } as const;
const { rate, ratio, share } = measure;

const direct = ["dp_only", "dp_part"];
const withPayment = direct.flatMap(everybody);
const clients = ["sds.clients_18_64", "sds.clients_65"];
const gridOf = { "18_64": younger, "65": older } as const;

/** Clients on direct payments by primary support reason, both ages together. */
const byReason = reasons.map(({ id, label }) => {
  const rows = [younger.row(`${id}_18_64`), older.row(`${id}_65`)];
  return share(
    `sds.direct.${id}`,
    `On direct payments: ${label}`,
    `Clients with a direct payment for all or part of their support ÷ all clients with long-term support in the community, primary support reason ${label}.`,
    rows.flatMap((row) => row.slice(0, direct.length)),
    rows.flat(),
    snapshot,
  );
});

const byAge = ages.map(({ id, label, people }) =>
  share(
    `sds.direct.${id.replace("_", "-")}`,
    `On direct payments: ${label}`,
    `Clients with a direct payment for all or part of their support ÷ all clients with long-term support in the community, ${people}.`,
    direct.flatMap((column) => gridOf[id].column(column)),
    [`sds.clients_${id}`],
    { ...snapshot, ...better },
  ),
);

/** How long a step took, and how often within the club's own yardstick. */
const timed = (row: string, id: string, label: string): IndicatorInput[] => [
  ratio(
    `sds.${id}.days`,
    `${label}: days`,
    `Days of ${label.toLowerCase()} ÷ people whose days are known.`,
    "days",
    [steps.cell(row, "days")],
    [steps.cell(row, "timed")],
    { decimals: 0, ...worse },
  ),
  share(
    `sds.${id}.in-time`,
    `${label}: in time`,
    `People for whom ${label.toLowerCase()} took no more than 28 days ÷ people whose days are known.`,
    [steps.cell(row, "in_time")],
    [steps.cell(row, "timed")],
    better,
  ),
];

/** Who has a direct payment, carers too, and how quickly it comes. */
export const peopleIndicators: IndicatorInput[] = [
  share(
    "sds.self-directed.share",
    "Clients with self-directed support",
    "Clients with a direct payment or a managed personal budget ÷ all clients with long-term support in the community.",
    [...withPayment, ...everybody("managed")],
    clients,
    { ...snapshot, ...better },
  ),
  share(
    "sds.direct.share",
    "Clients on direct payments",
    "Clients with a direct payment for all or part of their support ÷ all clients with long-term support in the community.",
    withPayment,
    clients,
    { ...snapshot, ...better },
  ),
  ...byAge,
  ...byReason,
  share(
    "sds.part.share",
    "Part direct payments",
    "Clients with a direct payment for part of their support ÷ all clients with a direct payment.",
    everybody("dp_part"),
    withPayment,
    snapshot,
  ),
  rate(
    "sds.direct.rate-18-64",
    "Direct payments per 10,000 aged 18-64",
    "Clients aged 18 to 64 with a direct payment ÷ residents of that age × 10,000.",
    "per 10,000 aged 18-64",
    direct.flatMap((column) => younger.column(column)),
    ["sds.residents_18_64"],
    snapshot,
  ),
  rate(
    "sds.direct.rate-65",
    "Direct payments per 10,000 aged 65+",
    "Clients aged 65 and over with a direct payment ÷ residents of that age × 10,000.",
    "per 10,000 aged 65+",
    direct.flatMap((column) => older.column(column)),
    ["sds.residents_65"],
    snapshot,
  ),
  share(
    "sds.new.share",
    "New clients who take a direct payment",
    "New clients with a direct payment within three months ÷ new clients with long-term support in the community.",
    ["sds.new_direct"],
    ["sds.new_clients"],
    better,
  ),
  share(
    "sds.ended.stopped",
    "Ended because the council stopped it",
    "Direct payments that the council stopped ÷ all direct payments that ended in the year.",
    ["sds.ended_stopped"],
    ["sds.ended"],
    worse,
  ),
  share(
    "sds.ended.to-commissioned",
    "Ended for support by the council",
    "Direct payments that ended because the council now arranges the support ÷ all direct payments that ended in the year.",
    ["sds.ended_commissioned"],
    ["sds.ended"],
  ),
  share(
    "sds.assistants.share",
    "People who employ an assistant",
    "People who employ a personal assistant ÷ people with a direct payment at 31 March.",
    ["sds.assistants"],
    ["sds.closing"],
    snapshot,
  ),
  share(
    "sds.carers.direct",
    "Carers on direct payments",
    "Carers with a direct payment, alone or beside other support ÷ all carers supported in the year.",
    direct.flatMap((column) => support.column(column)),
    support.totals(),
    better,
  ),
  share(
    "sds.carers.advice",
    "Carers with advice only",
    "Carers who got information and advice only ÷ all carers supported in the year.",
    support.column("advice"),
    support.totals(),
  ),
  ...timed("to_budget", "to-budget", "Assessment to budget"),
  ...timed("to_payment", "to-payment", "Budget to first payment"),
  share(
    "sds.reviewed.share",
    "People reviewed in the year",
    "People paid for a year whose plan was reviewed in the year ÷ people who had been paid for a year at 31 March.",
    ["sds.reviewed"],
    ["sds.long_standing"],
    better,
  ),
];
