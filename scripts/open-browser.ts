import { spawn } from "node:child_process";
import { join } from "node:path";
import { writeRedirect } from "./write-redirect";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens a link in the person's browser if there is a desktop; the link is printed in any case. We give the browser a
 * page of our own that leads to the link, because every account on the machine can see a command line.
 *
 * @param folder where to keep that page
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
