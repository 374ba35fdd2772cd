import { adminCommand, adminHelp, adminUsage } from "./admin/admin-command";
import { backupUsage, restoreUsage } from "./backup-usage";
import { chartUsage } from "./chart-usage";
import { checkCommand, checkUsage } from "./check-command";
import { demonstrationUsage } from "./demonstration-usage";
import { errorCode } from "./error-code";
import { importCommand, importUsage } from "./import-command";
import { refusalOf } from "./refusal-of";
import { releaseFromCsvCommand, releaseFromCsvUsage } from "./release-from-csv-command";
import { reportUsage } from "./report-usage";
import { templateCommand, templateUsage } from "./template-command";
import { verifyAuditUsage } from "./verify-audit-usage";

interface Command {
  readonly usage: string;
  /** All that `--help` says, if that is more than the usage. */
  readonly help?: (args: readonly string[]) => Promise<string>;
  readonly run: (args: readonly string[]) => number | Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  import: { usage: importUsage, run: importCommand },
  "release-from-csv": { usage: releaseFromCsvUsage, run: releaseFromCsvCommand },
  check: { usage: checkUsage, run: checkCommand },
  template: { usage: templateUsage, run: templateCommand },
  admin: { usage: adminUsage, help: async () => adminHelp, run: adminCommand },
  // These start a database.
  backup: { usage: backupUsage, run: async (args) => (await import("./backup-command")).backupCommand(args) },
  restore: { usage: restoreUsage, run: async (args) => (await import("./restore-command")).restoreCommand(args) },
  "verify-audit": {
    usage: verifyAuditUsage,
    run: async (args) => (await import("./verify-audit-command")).verifyAuditCommand(args),
  },
  demonstration: {
    usage: demonstrationUsage,
    run: async (args) => (await import("./demonstration-command")).demonstrationCommand(args),
  },
  // Imported only here: what draws a workbook takes a second to load.
  chart: {
    usage: chartUsage,
    help: async ([kind = ""]) => (await import("./chart-help")).chartHelp(kind),
    run: async (args) => (await import("./chart-command")).chartCommand(args),
  },
  report: {
    usage: reportUsage,
    help: async () => (await import("./report-help")).reportHelp(),
    run: async (args) => (await import("./report-command")).reportCommand(args),
  },
};

/** Runs a command of `npm run club`, and resolves to its exit code: 1 if it failed, 2 if we did not understand it. */
export async function runClub([name = "", ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if ([name, ...args].some((arg) => arg === "--help" || arg === "-h")) {
    console.log(command === undefined ? usageOf(Object.values(commands)) : await helpOf(command, args));
    return 0;
  }
  return command === undefined ? refuse(Object.values(commands)) : run(command, args);
}

async function run(command: Command, args: readonly string[]): Promise<number> {
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (errorCode(error).startsWith("ERR_PARSE_ARGS")) {
      console.error(error.message);
      return refuse([command]);
    }
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    // A stack would only hide it.
    console.error(refusal);
    return 1;
  }
}

function refuse(offered: readonly Command[]): number {
  console.error(usageOf(offered));
  return 2;
}

function usageOf(offered: readonly Command[]): string {
  return `Usage:\n${offered.map(({ usage }) => `  ${usage}`).join("\n")}`;
}

async function helpOf(command: Command, args: readonly string[]): Promise<string> {
  return (await command.help?.(args)) ?? usageOf([command]);
}
