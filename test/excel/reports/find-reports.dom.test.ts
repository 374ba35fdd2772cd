import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { countRequests } from "../count-requests";
import { startAnswering } from "../start-answering";

jest.setTimeout(40_000);

test("a workbook without a report says so after one round trip", async () => {
  const { host } = await startAnswering();
  const requests = countRequests(host);
  expect(await excelWorkbook.readReports()).toEqual({ ok: true, value: [] });
  expect(requests()).toBe(1);
});
