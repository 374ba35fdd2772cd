/** Draws the PNG icons of the manifest from the SVG drawings beside them: `npx tsx scripts/draw-icons.ts`. */
import { readFile } from "node:fs/promises";
import { launchBrowser } from "../test/support/browser";

const drawings: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  check: [16, 32, 80],
  submit: [16, 32, 80],
  chart: [16, 32, 80],
  refresh: [16, 32, 80],
  freeze: [16, 32, 80],
  thaw: [16, 32, 80],
  next: [16, 32, 80],
  formula: [16, 32, 80],
  trace: [16, 32, 80],
  explain: [16, 32, 80],
  ask: [16, 32, 80],
};

const browser = await launchBrowser();
try {
  const page = await (await browser.newContext()).newPage();
  for (const [name, sizes] of Object.entries(drawings)) {
    const svg = await readFile(`assets/drawings/${name}.svg`, "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
