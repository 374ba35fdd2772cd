import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { launchBrowser } from "../../test/support/browser";

declare const showChart: (file: string) => Promise<void>;

/** Draws the chart of each workbook as the workbench shows it, in Chromium. Resolves to PNG files, in order. */
export async function drawPictures(workbooks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("picture-page.tsx", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1000, height: 700 } })).newPage();
    await page.setContent("<style>figure { margin: 0; background: #fff; }</style>");
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    const pictures: Uint8Array[] = [];
    for (const workbook of workbooks) {
      await page.evaluate((file) => showChart(file), Buffer.from(workbook).toString("base64"));
      await page.locator("figure svg").waitFor();
      pictures.push(await page.locator("figure").screenshot());
    }
    return pictures;
  } finally {
    await browser.close();
  }
}
