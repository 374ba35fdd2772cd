export const chartUsage =
  "npm run club -- chart KIND (--indicator ID-OR-LABEL, repeatable | --set NAME) --member NAME-OR-CODE [--group GROUP] [--year YYYY-YY] [--release FILE, repeatable] OUT.xlsx";
