import type { PublishedSource } from "../../published-club";

const publisher = "Department for Education";

/** Where the Section 251 club's figures were published. */
export const sources: readonly PublishedSource[] = [
  {
    title: "Local Authority Interactive Tool, from the Section 251 outturn",
    publisher,
    note: "Middlesbrough and Wandsworth have no figures for 2024-25, and England's figures of that year are without them. Unit costs are rounded to the nearest GBP 5. England's gross spend of 2017-18 on children looked after, and with it the total, is GBP 60 million above the sum of authorities; it was published so.",
  },
  {
    title: "Local Authority Interactive Tool, from the Section 251 budget",
    publisher,
    note: "Special educational needs only: planned spend, not what was spent. Its weekly cost is rounded to the nearest GBP 5.",
  },
  {
    title: "Children looked after in England including adoptions",
    publisher,
    note: "Counts on 31 March; earlier years are revised by later publications. England's counts are rounded to the nearest 10, authorities' are not.",
  },
  { title: "Characteristics of children in need", publisher, note: "Years end on 31 March." },
  {
    title: "Mid-year population estimates",
    publisher: "Office for National Statistics",
    note: "Rebased on the census of 2021; the estimates of today's authorities are given for earlier years too, and left out where the authority did not exist.",
  },
  {
    title: "High needs benchmarking tool, from the Section 251 budget and outturn",
    publisher,
    note: "One year of each: the budget of 2021-22 and the outturn of 2020-21, for 149 authorities. They are a year apart and not the plan and the spend of one year.",
  },
  {
    title: "Dedicated schools grant allocations",
    publisher,
    note: "From issues of November 2021 to July 2024; early years blocks may have been revised after them.",
  },
  {
    title: "Special educational needs and alternative provision dashboard",
    publisher,
    note: "The balance of the grant is worked out by the dashboard as a share of income; the amounts are not published beside it.",
  },
  {
    title: "Local Authority Interactive Tool, from the statistics of schools",
    publisher,
    note: "An academic year stands as 2024-25; the January census of 2025 as 2025. The tool writes every missing figure the same, so reasons are not known.",
  },
];
