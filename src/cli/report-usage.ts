export const reportUsage = `npm run club -- report REPORT --member NAME-OR-CODE OUT.xlsx [--group GROUP] [--year YYYY-YY] [--release FILE, repeatable] [--overwrite]
  npm run club -- report REPORT --all-members FOLDER [the same options]   (150 members take about ten minutes on two processors; run it again to go on after a stop)`;
