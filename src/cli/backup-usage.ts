export const backupUsage = "npm run club -- backup OUT.gz [--data FOLDER]";
export const restoreUsage = "npm run club -- restore FILE.gz [--data FOLDER]";
