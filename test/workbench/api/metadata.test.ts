import metadata from "../../../generated/office-metadata.json";
import { apiClasses } from "../../../src/workbench/api/index";
import type { ClassMetadata, OfficeMetadata } from "../../../src/workbench/protocol/office-metadata";

const known = metadata as OfficeMetadata;
/** Classes of all of Office, which the metadata of Excel does not have: the services by their full names, and the ribbon. */
const isOfOffice = (name: string) => name.includes(".") || name.startsWith("Ribbon");
const excelClasses = [...apiClasses.values()].filter(({ name }) => !isOfOffice(name));

const names = (members: Readonly<Record<string, { readonly name: string }>>) =>
  Object.values(members).map(({ name }) => name);

test("every class we have built is a class of office.js", () => {
  expect(excelClasses.map(({ name }) => name).filter((name) => !(name in known))).toEqual([]);
});

test.each(excelClasses.map((one) => [one.name, one] as const))(
  "%s has only members that office.js has",
  (name, own) => {
    const office = known[name] as ClassMetadata;
    const unknown = [
      ...Object.keys(own.properties ?? {}).filter((member) => !names(office.properties).includes(member)),
      ...Object.keys(own.navigation ?? {}).filter((member) => !names(office.navigation).includes(member)),
      ...Object.keys(own.methods ?? {}).filter((member) => !names(office.methods).includes(member)),
      ...Object.keys(own.events ?? {}).filter((member) => !names(office.events).includes(member)),
    ];
    expect(unknown).toEqual([]);
    expect(own.items !== undefined).toBe(office.collection);
  },
);

test.each(excelClasses.map((one) => [one.name, one] as const))("%s sets only what office.js can set", (name, own) => {
  const office = Object.values((known[name] as ClassMetadata).properties);
  const setReadOnly = Object.entries(own.properties ?? {}).filter(
    ([member, { set }]) => set && !office.some((one) => one.name === member && one.writable),
  );
  expect(setReadOnly).toEqual([]);
});

test.each(excelClasses.map((one) => [one.name, one] as const))(
  "the objects %s leads to are answered for",
  (name, own) => {
    const office = Object.values((known[name] as ClassMetadata).navigation);
    const led = Object.keys(own.navigation ?? {}).map((member) => office.find((one) => one.name === member)?.class);
    expect(led.filter((className) => !apiClasses.has(className ?? ""))).toEqual([]);
  },
);
