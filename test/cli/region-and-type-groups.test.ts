import { authorities, existedIn, memberOf } from "../../src/cli/authorities";
import { regionAndTypeGroups } from "../../src/cli/region-and-type-groups";

const members = authorities().map(memberOf);
const groups = regionAndTypeGroups(members);

function membersOf(id: string, owner: string): readonly string[] | undefined {
  return groups.find((group) => group.id === id && group.owner === owner)?.members;
}

test("every authority of today has a region group and a type group, and is in both", () => {
  const present = members.filter(({ abolished }) => !abolished);
  expect(present).toHaveLength(153);
  for (const { code } of present) {
    expect(membersOf("region", code)).toContain(code);
    expect(membersOf("type", code)).toContain(code);
  }
  expect(membersOf("region", "E08000035")).toHaveLength(15); // Yorkshire and The Humber
  expect(membersOf("type", "E08000035")).toHaveLength(36); // metropolitan districts
  expect(membersOf("region", "E09000010")).toHaveLength(19); // Outer London, apart from Inner
});

test("abolished authorities have no groups and are in none", () => {
  const abolished = members.filter((member) => member.abolished).map(({ code }) => code);
  // Bournemouth, Poole; Bedfordshire and Cheshire (until 2009), Cumbria, Dorset, Northamptonshire.
  expect(abolished).toEqual([
    ...["E06000028", "E06000029"],
    ...["E10000001", "E10000004", "E10000006", "E10000009", "E10000021"],
  ]);
  for (const { owner, members: codes } of groups) {
    expect(abolished).not.toContain(owner);
    expect(codes.filter((code) => abolished.includes(code))).toEqual([]);
  }
});

test("a member whose region is not known has no group", () => {
  const [unknown] = members.slice(0, 1).map((member) => ({ ...member, region: null, type: null }));
  expect(unknown && regionAndTypeGroups([unknown])).toEqual([]);
});

test("an authority and its successor never exist in the same year", () => {
  const existing = (code: string, year: string) =>
    authorities().some((authority) => authority.code === code && existedIn(authority, year));
  for (const [before, after, last, first] of [
    ["E06000028", "E06000058", "2018-19", "2019-20"],
    ["E10000009", "E06000059", "2018-19", "2019-20"],
    ["E10000021", "E06000061", "2020-21", "2021-22"],
    ["E10000006", "E06000063", "2022-23", "2023-24"],
  ] as const) {
    expect([existing(before, last), existing(after, last)]).toEqual([true, false]);
    expect([existing(before, first), existing(after, first)]).toEqual([false, true]);
  }
});
