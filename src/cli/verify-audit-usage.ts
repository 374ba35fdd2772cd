export const verifyAuditUsage = "npm run club -- verify-audit [--heads FILE …] [--data FOLDER]";
