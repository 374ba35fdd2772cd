import { resolvePeers } from "../../../src/domain/peers/resolve-peers";
import type { PeerSources } from "../../../src/domain/peers/peer-sources";
import type { SavedGroup } from "../../../src/domain/peers/saved-group";
import { shippedRelease } from "../../support/shipped-release";
import { smallRelease } from "../../support/small-release";

const leeds = "E08000035";

/** The first words of the members' names; or the code of the problem. */
function peers(given: string | readonly string[] | null, own: string | null = leeds): string {
  const found = resolvePeers(smallRelease, given, own);
  if (!found.ok) return found.problem.code;
  return found.value.members.map((index) => smallRelease.members[index]!.name.split(/[ ,]/)[0]).join(" ");
}

describe("resolvePeers", () => {
  const everyone = "Leeds Kent Bristol St. Dorset Dorset Nowhere";

  it.each([null, "", " ", "all", "All"])("takes %p to mean every member, including the user's own", (given) => {
    expect(peers(given)).toBe(everyone);
    expect(peers(given, null)).toBe(everyone);
  });

  it("never includes the authority among its own neighbours", () => {
    expect(peers("neighbours")).toBe("Kent Bristol St.");
  });

  it("always includes the authority in its own region", () => {
    expect(peers("region")).toBe("Leeds St.");
  });

  it.each(["NEIGHBOURS", "Statistical neighbours", " neighbours "])("finds a group by id or label: %s", (given) => {
    expect(peers(given)).toBe("Kent Bristol St.");
  });

  it.each(["neighbours:Kent", "neighbours: E10000016", "statistical neighbours:kent"])(
    "finds another member's group: %s",
    (given) => {
      expect(peers(given)).toBe("Leeds Dorset");
      expect(peers(given, null)).toBe("Leeds Dorset");
    },
  );

  it("finds a group of the whole club for any user", () => {
    expect(peers("core")).toBe("Leeds Bristol");
    expect(peers("Core cities", null)).toBe("Leeds Bristol");
    expect(peers("core:Kent")).toBe("Leeds Bristol");
  });

  it("takes a member as a group of one", () => {
    expect(peers("Kent")).toBe("Kent");
    expect(peers("E10000016")).toBe("Kent");
  });

  it("takes a list of codes and names, without blanks and repeats", () => {
    expect(peers(["Kent", "", "E08000035", " kent ", "  "])).toBe("Leeds Kent");
  });

  it("takes an empty list as an empty group", () => {
    expect(peers(["", " "])).toBe("");
    expect(peers("nobody")).toBe("");
  });

  it.each([
    ["nebours", leeds, "unknown-group"],
    ["nebours:Kent", leeds, "unknown-group"],
    ["neighbours:Narnia", leeds, "unknown-member"],
    ["neighbours", null, "no-own-member"],
    ["neighbours", "E06000023", "no-such-group-for-member"],
    ["region:Kent", leeds, "no-such-group-for-member"],
  ])("says what is wrong with %s asked by %s: %s", (given, own, code) => {
    expect(peers(given, own)).toBe(code);
  });

  it("lists the groups there are", () => {
    const found = resolvePeers(smallRelease, "nebours", leeds);
    expect(!found.ok && found.problem.message).toContain("all, neighbours, region, core, nobody");
  });

  it("lists every unknown name of a list", () => {
    const found = resolvePeers(smallRelease, ["Kent", "Narnia", "Oz", "Narnia"], leeds);
    expect(found).toMatchObject({ ok: false, problem: { code: "unknown-members" } });
    expect(!found.ok && found.problem.message).toContain("Narnia; Oz.");
  });

  it("suggests a name for the only unknown one of a list", () => {
    const found = resolvePeers(smallRelease, ["Kent", "Lees"], leeds);
    expect(!found.ok && found.problem.message).toContain(`Did you mean "Leeds"?`);
  });

  it("gives different sets different keys, and the same set the same", () => {
    const keyOf = (given: string | readonly string[], own = leeds) => {
      const found = resolvePeers(smallRelease, given, own);
      return found.ok ? found.value.key : null;
    };
    const different = ["all", "neighbours", "neighbours:Kent", "region", "core", "Kent", "Leeds"];
    expect(new Set(different.map((given) => keyOf(given))).size).toBe(different.length);
    expect(keyOf("neighbours", "E10000016")).toBe(keyOf("neighbours:Kent"));
    expect(keyOf(["Kent", "Leeds"])).toBe(keyOf(["Leeds", "Kent", ""]));
  });

  it("names the set for people", () => {
    const labelOf = (given: string | readonly string[]) => {
      const found = resolvePeers(smallRelease, given, leeds);
      return found.ok ? found.value.label : null;
    };
    expect(labelOf("neighbours")).toBe("statistical neighbours of Leeds");
    expect(labelOf("core")).toBe("Core cities");
    expect(labelOf("Kent")).toBe("Kent");
    expect(labelOf(["Kent", "Leeds"])).toBe("the 2 members given");
    expect(labelOf([])).toBe("the list given");
  });
});

describe("resolvePeers, beyond the release", () => {
  const characteristics = shippedRelease("context").release;
  const savedGroups: readonly SavedGroup[] = [
    { id: "g1", label: "Our friends", members: ["E10000016", "E99999999", "E08000035"], made: { kind: "picked" } },
    { id: "neighbours", label: "Not those", members: ["E06000059"], made: { kind: "picked" } },
  ];
  const found = (text: string, own: string | null = leeds, sources: PeerSources = { savedGroups, characteristics }) =>
    resolvePeers(smallRelease, text, own, sources);
  const names = (selection: ReturnType<typeof found>) =>
    selection.ok ? selection.value.members.map((index) => smallRelease.members[index]?.name) : selection.problem.code;

  it("finds a saved group by id or label, and says who is not in the club", () => {
    expect(names(found("our friends"))).toEqual(["Leeds", "Kent"]);
    expect(names(found("G1", null))).toEqual(["Leeds", "Kent"]);
    const selection = found("g1");
    expect(selection.ok && selection.value.label).toBe(
      "Our friends (without 1 of its members, who are not in this club)",
    );
  });

  it("finds a saved group under its name in charts of its own member, and of nobody else", () => {
    expect(found("g1:Leeds")).toEqual(found("g1"));
    expect(found("Our friends: E08000035")).toEqual(found("g1"));
    expect(names(found("g1:Kent"))).toBe("unknown-group");
    expect(names(found("g1:Leeds", null))).toBe("unknown-group");
  });

  it("does not let a saved group hide a group of the release", () => {
    expect(names(found("neighbours"))).not.toContain("Dorset");
    expect(names(found("Not those"))).toEqual(["Dorset"]);
  });

  it("finds similar members, the closest first", () => {
    // Of Leeds, in the release of characteristics: Bristol, then Kent, St Helens and Dorset.
    const selection = found("similar");
    expect(names(selection)).toEqual(["Kent", "Bristol, City of", "St. Helens", "Dorset"]);
    if (!selection.ok) throw new Error(selection.problem.message);
    expect(selection.value.label).toBe("the 4 authorities most similar to Leeds");
    const { ranked = [] } = selection.value;
    expect(smallRelease.members[ranked[0]?.member ?? -1]?.name).toBe("Bristol, City of");
    const distances = ranked.map(({ closeness }) => Number(closeness));
    expect(distances).toEqual([...distances].sort((left, right) => left - right));
    expect(distances[0]).toBeGreaterThan(0);
  });

  it("finds as many as asked for, also for another member", () => {
    expect(names(found("similar:1"))).toEqual(["Bristol, City of"]);
    expect(names(found("Similar : Kent : 2"))).toHaveLength(2);
    expect(names(found("similar:Kent", null))).not.toContain("Kent");
    expect(found("similar:1")).toEqual(found("similar:Leeds:1", "E10000016"));
  });

  it.each([
    ["similar", null, "no-own-member"],
    ["similar:Narnia", leeds, "unknown-member"],
    ["similar:0", leeds, "out-of-range"],
    ["similar:Nowhere and Anywhere", leeds, "unknown-member"],
  ])("says what is wrong with %s asked by %s: %s", (text, own, code) => {
    expect(names(found(text, own))).toBe(code);
  });

  it("says if no club has the characteristics", () => {
    expect(names(found("similar", leeds, {}))).toBe("no-characteristics");
  });

  it("gives neighbours in the published order, closest first", () => {
    const selection = found("neighbours");
    const ranked = selection.ok ? (selection.value.ranked ?? []) : [];
    expect(ranked.map(({ member }) => smallRelease.members[member]?.name)).toEqual([
      "Kent",
      "Bristol, City of",
      "St. Helens",
    ]);
  });
});
