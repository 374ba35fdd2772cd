/** What functions give where it is not in the unit of their indicator: a number of things, a share, a score, or pounds. */
export const kindsOfResults: Readonly<Partial<Record<string, "count" | "share" | "score" | "pounds">>> = {
  PEERCOUNT: "count",
  PEERRANK: "count",
  RANKOF: "count",
  PEERPERCENTRANK: "share",
  PERCENTRANKOF: "share",
  PEERZ: "score",
  ZOF: "score",
  GAPCOST: "pounds",
};
