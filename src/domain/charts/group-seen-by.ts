/**
 * The peers argument for a group as one member sees it: "neighbours" for Leeds is "neighbours:Leeds". Written this way, a
 * chart keeps Leeds' group even when somebody from another authority opens the workbook.
 */
export function groupSeenBy(member: string, peers: string): string {
  return /^\s*(all)?\s*$/i.test(peers) || peers.includes(":") ? peers : `${peers}:${member}`;
}
