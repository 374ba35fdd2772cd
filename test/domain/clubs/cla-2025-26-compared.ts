import type { Compared } from "./comparison-release";

export const cla202526Compared: Compared = {
  published: {
    "s251.looked-after.gross": 47_000_000,
    "s251.leaving-care.gross": 3_000_000,
    "cla.children-looked-after": 620,
  },
  ofTheClub: [
    ["cla.stability.three-placements", 10, 1],
    ["cla.distance.over-20-miles", 15, 2],
    ["cla.fostering.own-share", 75, 6],
  ],
};
