import { openXlsx } from "../../../src/workbook-file/xlsx";
import { startOffice } from "../../support/office-host";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("a comment can be added, replied to, found by its cell and deleted; it moves with its cell", async () => {
  const { model, documentFile } = await startOffice();
  await Excel.run(async (context) => {
    const comment = context.workbook.comments.add("Sheet1!B2", "Why so many?");
    const reply = comment.replies.add("Two homes opened.");
    sheet1(context).comments.add(sheet1(context).getRange("C9"), "Seen");
    sheet1(context).getRange("1:1").insert("Down");
    await context.sync();
    const found = sheet1(context).comments.getItemByCell("B3");
    found.load("content,authorName,creationDate,id,resolved,replies/items/content");
    const place = found.getLocation().load("address");
    const count = context.workbook.comments.getCount();
    reply.load("content");
    await context.sync();
    expect(found.toJSON()).toMatchObject({ content: "Why so many?", authorName: "Workbench", resolved: false });
    expect(found.creationDate).toBeInstanceOf(Date);
    expect([place.address, count.value]).toEqual(["Sheet1!B3", 2]);
    expect(found.replies.items.map(({ content }) => content)).toEqual(["Two homes opened."]);
    found.content = "Why?";
    found.resolved = true;
    found.replies.getItemAt(0).content = "One opened.";
    await context.sync();
  });
  expect(model.activeSheet.properties.comments).toEqual([
    expect.objectContaining({
      cell: "B3",
      text: "Why?",
      resolved: true,
      replies: [expect.objectContaining({ text: "One opened." })],
    }),
    expect.objectContaining({ cell: "C10", text: "Seen" }),
  ]);
  const { data } = await openXlsx(await documentFile());
  expect(data.sheets[0]?.comments).toEqual(model.activeSheet.properties.comments);
  await Excel.run(async (context) => {
    const comments = sheet1(context).comments;
    comments.getItemByCell("C10").delete();
    sheet1(context).getRange("3:3").delete("Up");
    comments.load("items/content");
    await context.sync();
    expect(comments.items).toEqual([]);
  });
});

test("a cell has at most one comment, and a range of several cells can't have one", async () => {
  await startOffice();
  const add = (...cells: readonly string[]) =>
    Excel.run(async (context) => {
      for (const cell of cells) context.workbook.comments.add(cell, "Seen");
      await context.sync();
    });
  await expect(add("Sheet1!A1", "Sheet1!A1")).rejects.toMatchObject({ code: "InvalidOperation" });
  await expect(add("Sheet1!B1:B2")).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(add("B1")).rejects.toMatchObject({ code: "InvalidArgument" });
  const missing = Excel.run(async (context) => {
    sheet1(context).comments.getItemByCell("Z9").load("content");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a host without ExcelApi 1.10 has no comments", async () => {
  await startOffice({ requirementSets: { ExcelApi: 1.9 } });
  const added = Excel.run(async (context) => {
    context.workbook.comments.add("Sheet1!A1", "Seen");
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: "ApiNotFound" });
});
