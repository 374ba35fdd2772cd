import { startOffice } from "../../support/office-host";

test("custom XML parts can be added, found by namespace, changed and deleted", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const plain = parts.add('<?xml version="1.0"?><!-- a --><notes xmlns="urn:yardstick:notes"><n/></notes>');
    const prefixed = parts.add('<y:receipt xmlns:y="urn:yardstick:receipt" id="1"/>');
    plain.load("id,namespaceUri");
    prefixed.load("namespaceUri");
    await context.sync();
    expect([plain.namespaceUri, prefixed.namespaceUri]).toEqual(["urn:yardstick:notes", "urn:yardstick:receipt"]);
    plain.setXml('<notes xmlns="urn:yardstick:notes">changed</notes>');
    const only = parts.getByNamespace("urn:yardstick:notes").getOnlyItem();
    const xml = only.getXml();
    const byId = parts.getItem(plain.id);
    byId.load("id");
    const none = parts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    const count = parts.getCount();
    await context.sync();
    expect(xml.value).toBe('<notes xmlns="urn:yardstick:notes">changed</notes>');
    expect([byId.id, none.isNullObject, count.value]).toEqual([plain.id, true, 2]);
    plain.delete();
    await context.sync();
    parts.getItem(byId.id).getXml();
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
  expect(model.customXml.all).toHaveLength(1);
});

test("XML that is not well-formed is refused", async () => {
  await startOffice();
  const added = Excel.run(async (context) => {
    context.workbook.customXmlParts.add("<notes><n></notes>");
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a sheet keeps custom properties, whose keys ignore case", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
    customProperties.add("yardstick.club", "cla 2025-26");
    const found = customProperties.getItem("Yardstick.Club");
    found.load("key,value");
    const none = customProperties.getItemOrNullObject("none");
    await context.sync();
    expect([found.key, found.value, none.isNullObject]).toEqual(["yardstick.club", "cla 2025-26", true]);
    found.value = "cla 2026-27";
    customProperties.add("other", "1");
    customProperties.load("items/key,items/value");
    await context.sync();
    expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([
      ["yardstick.club", "cla 2026-27"],
      ["other", "1"],
    ]);
    customProperties.getItem("other").delete();
    await context.sync();
  });
  expect(model.activeSheet.properties.customProperties).toEqual([{ key: "yardstick.club", value: "cla 2026-27" }]);
});
