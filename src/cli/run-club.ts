import { checkCommand, checkUsage } from "./check-command";
import { errorCode } from "./error-code";
import { importCommand, importUsage } from "./import-command";
import { InputError } from "./input-error";
import { releaseFromCsvCommand, releaseFromCsvUsage } from "./release-from-csv-command";
import { templateCommand, templateUsage } from "./template-command";

interface Command {
  readonly usage: string;
  readonly run: (args: readonly string[]) => number | Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  import: { usage: importUsage, run: importCommand },
  "release-from-csv": { usage: releaseFromCsvUsage, run: releaseFromCsvCommand },
  check: { usage: checkUsage, run: checkCommand },
  template: { usage: templateUsage, run: templateCommand },
};

/** Runs a command of `npm run club`, and resolves to its exit code: 1 if it failed, 2 if we did not understand it. */
export async function runClub([name = "", ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command === undefined ? refuse(Object.values(commands)) : run(command, args);
}

async function run(command: Command, args: readonly string[]): Promise<number> {
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = errorCode(error);
    if (code.startsWith("ERR_PARSE_ARGS")) {
      console.error(error.message);
      return refuse([command]);
    }
    // A file that does not exist, may not be read or written, or is not CSV: a stack trace would only hide the message.
    if (!(error instanceof InputError) && !/^E[A-Z]+$/.test(code)) throw error;
    const advice = error instanceof InputError ? "" : ". Check the path.";
    console.error(`${error.message}${advice}`);
    return 1;
  }
}

function refuse(offered: readonly Command[]): number {
  console.error(`Usage:\n${offered.map(({ usage }) => `  ${usage}`).join("\n")}`);
  return 2;
}
