import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { decodeRelease } from "../src/domain/release/decode-release";
import { measureInTurn, round } from "./measure";

/**
 * The shipped release: its size, and the time to check, parse and index it compared with JSON.parse of the same text.
 */
export async function benchmarkRelease() {
  const stored = await readFile("data/section-251.json.gz");
  const text = gunzipSync(stored).toString("utf8");
  const body = text.slice(text.indexOf("\n") + 1);

  const opened = decodeRelease(text);
  if (!opened.ok) throw new Error(opened.problem.message);
  const { release } = { release: opened.value };
  let values = 0;
  for (const indicator of release.indicators.keys()) {
    for (const year of release.years.keys()) {
      const scaled = release.column(indicator, year)?.scaled ?? new Float64Array();
      values += scaled.reduce((count, figure) => (Number.isNaN(figure) ? count : count + 1), 0);
    }
  }

  const compared = await measureInTurn(
    () => decodeRelease(text),
    () => JSON.parse(body) as unknown,
  );
  return {
    values,
    bytes: Buffer.byteLength(text),
    bytesGzip: stored.length,
    bytesPerValue: round(Buffer.byteLength(text) / values),
    bytesPerValueGzip: round(stored.length / values),
    decodeMilliseconds: compared.a,
    jsonParseMilliseconds: compared.b,
    decodeToJsonParseRatio: compared.ratio,
  };
}
