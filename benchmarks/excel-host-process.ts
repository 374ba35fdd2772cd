/** Our Excel host with that file open, in its own process like Excel. It answers each request with the time it took. */
import { readFileSync } from "node:fs";
import { createUniverCalculation } from "../src/workbench/calculation/univer-calculation";
import { WorkbookModel } from "../src/workbench/model/workbook-model";
import { createHost } from "../src/workbench/protocol/host";
import { openXlsx } from "../src/workbook-file/xlsx";

const { data } = await openXlsx(new Uint8Array(readFileSync(process.argv[2] ?? "")));
const model = new WorkbookModel(createUniverCalculation({ names: [], run: async () => [] }));
model.load(data);
await model.recalculation.settled();
const host = createHost(model);

process.on("message", ({ id, body }: { readonly id: number; readonly body: object }) => {
  const before = process.cpuUsage();
  void host.execute(body).then((reply) => {
    const { user, system } = process.cpuUsage(before);
    process.send?.({ id, reply, cpuSeconds: (user + system) / 1e6 });
  });
});
process.send?.("ready");
