/** How the command is called, apart from it, because what makes returns takes a while to load. */
export const demonstrationUsage = "npm run club -- demonstration --data FOLDER";
