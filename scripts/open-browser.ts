import { spawn } from "node:child_process";
import { join } from "node:path";
import { writeRedirect } from "./write-redirect";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens a link in the person's browser where there is a desktop to show it on; the link is printed either way. What
 * the browser is given is a page of our own that goes on to it: every account of the machine may see a command line.
 *
 * @param folder where that page is kept
 */
export function openBrowser(link: string, folder: string, environment: Environment, platform: NodeJS.Platform): void {
  const command = opener(environment, platform);
  if (command === null) return;
  const page = join(folder, "open-workbench.html");
  writeRedirect(page, link);
  const [program, ...options] = command;
  const child = spawn(program, [...options, page], { detached: true, stdio: "ignore" });
  child.on("error", () => console.log("No browser could be opened; open the link above yourself."));
  child.unref();
}

function opener(environment: Environment, platform: NodeJS.Platform): [string, ...string[]] | null {
  if (environment.CI !== undefined || !process.stdout.isTTY) return null;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  const desktop = environment.DISPLAY ?? environment.WAYLAND_DISPLAY;
  return desktop === undefined ? null : ["xdg-open"];
}
