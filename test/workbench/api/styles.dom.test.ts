import { startOffice } from "../../support/office-host";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** How a cell looks. */
async function lookOf(context: Excel.RequestContext, address: string) {
  const range = sheet1(context).getRange(address);
  range.load({ style: true, numberFormat: true, format: { fill: { color: true }, font: { bold: true, color: true } } });
  await context.sync();
  const { style, numberFormat, format } = range;
  const { fill, font } = format;
  return { style, numberFormat: String(numberFormat), fill: fill.color, color: font.color, bold: font.bold };
}

const plain = { style: "Normal", numberFormat: "General", fill: "#FFFFFF", color: "#000000", bold: false };

test.each([
  ["Neutral", { ...plain, style: "Neutral", fill: "#FFEB9C", color: "#9C5700" }],
  ["Heading1", { ...plain, style: "Heading1", color: "#44546A", bold: true }],
  ["Heading 1", { ...plain, style: "Heading1", color: "#44546A", bold: true }],
  ["Percent", { ...plain, style: "Percent", numberFormat: "0%" }],
  ["Accent1_20", { ...plain, style: "Accent1_20", fill: "#DAE3F3" }],
])("%s makes a cell look so, and Normal takes it off again", async (style, look) => {
  await startOffice();
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1");
    range.format.fill.color = "red";
    range.style = style;
    expect(await lookOf(context, "A1")).toEqual(look);
    expect((await lookOf(context, "A1:B1")).style).toBeNull();
    range.style = "Normal";
    expect(await lookOf(context, "A1")).toEqual(plain);
    range.style = "No such style";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("a style of one's own is added, given, changed with the cells that have it, kept in the file, and deleted", async () => {
  const { documentFile } = await startOffice();
  await Excel.run(async (context) => {
    const { styles } = context.workbook;
    styles.add("To check");
    const style = styles.getItem("to check");
    style.fill.color = "#FFEE00";
    style.font.bold = true;
    style.numberFormat = "£#,##0";
    sheet1(context).getRange("A1:A2").style = "To check";
    sheet1(context).getRange("A2").format.fill.color = "#00FF00";
    style.fill.color = "#FFCC00";
    const expected = { ...plain, style: "To check", numberFormat: "£#,##0", bold: true };
    expect(await lookOf(context, "A1")).toEqual({ ...expected, fill: "#FFCC00" });
    // What was set on the cell itself stays.
    expect(await lookOf(context, "A2")).toEqual({ ...expected, fill: "#00FF00" });
    styles.add("To check");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
  const saved = await documentFile();
  const again = await startOffice({ file: saved });
  await Excel.run(async (context) => {
    const { styles } = context.workbook;
    const [own, good, none] = [
      styles.getItem("To check").load({ name: true, builtIn: true, numberFormat: true, fill: { color: true } }),
      styles.getItemOrNullObject("Good").load({ builtIn: true }),
      styles.getItemOrNullObject("Nothing").load({ name: true }),
    ];
    expect((await lookOf(context, "A1")).style).toBe("To check");
    expect([own.name, own.builtIn, own.numberFormat, own.fill.color]).toEqual(["To check", false, "£#,##0", "#FFCC00"]);
    expect([good.builtIn, none.isNullObject]).toEqual([true, true]);
    own.font.color = "#112233";
    await context.sync();
  });
  await startOffice({ file: await again.documentFile() });
  await Excel.run(async (context) => {
    expect(await lookOf(context, "A1")).toMatchObject({ style: "To check", color: "#112233", fill: "#FFCC00" });
    const style = context.workbook.styles.getItem("To check");
    style.delete();
    expect(await lookOf(context, "A1")).toEqual(plain);
    style.load({ name: true });
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
