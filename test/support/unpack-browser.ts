import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

export interface UnpackedBrowser {
  readonly executablePath: string;
  /** Its environment: libraries and fonts are in the package, because a bare Debian has neither. */
  readonly env: Readonly<Record<string, string>>;
}

const packages = resolve("node_modules");

/**
 * Unpacks the Chromium in @sparticuz/chromium, once for all test processes: each that finds none unpacks its own copy,
 * and the first to finish moves it into place.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  const { version } = JSON.parse(await readFile(join(packages, "@sparticuz/chromium/package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(packages, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) {
    const making = `${folder}.${process.pid}`;
    await mkdir(making, { recursive: true });
    await unpackInto(making);
    await writeFile(join(making, "fonts.conf"), fontsOf(folder));
    await rename(making, folder).catch(async (error: unknown) => {
      await rm(making, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    });
  }
  return {
    executablePath: join(folder, "chromium"),
    env: {
      ...definedOnes(process.env),
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

/**
 * In a separate process, because the package unpacks into the temporary folder and changes its process's environment.
 */
async function unpackInto(folder: string): Promise<void> {
  const unpack = 'import("@sparticuz/chromium").then(({ default: packaged }) => packaged.executablePath())';
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", `await ${unpack}`], {
    // The second makes the package unpack its system libraries.
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  const unpacked = await readdir(folder);
  for (const part of ["chromium", "al2023", "fonts"])
    if (!unpacked.includes(part)) throw new Error(`The packaged browser came without ${part}.`);
}

const fontsOf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>
`;

function definedOnes(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
