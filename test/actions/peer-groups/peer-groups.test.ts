import { changePeerGroup } from "../../../src/actions/peer-groups/change-peer-group";
import { formulaNameOf } from "../../../src/actions/peer-groups/formula-name-of";
import { groupDifference } from "../../../src/actions/peer-groups/group-difference";
import { groupDraft, type GroupDraft } from "../../../src/actions/peer-groups/group-draft";
import { groupNameFault } from "../../../src/actions/peer-groups/group-name-fault";
import { groupOrigin } from "../../../src/actions/peer-groups/group-origin";
import { groupsFor } from "../../../src/actions/peer-groups/groups-for";
import { newGroupId } from "../../../src/actions/peer-groups/new-group-id";
import { peerSourcesFor } from "../../../src/actions/peer-groups/peer-sources-for";
import { similarFaults } from "../../../src/actions/peer-groups/similar-faults";
import { similarPreview } from "../../../src/actions/peer-groups/similar-preview";
import { peerGroupAddress } from "../../../src/contract/peer-groups";
import { resolvePeers } from "../../../src/domain/peers/resolve-peers";
import type { StoredGroup } from "../../../src/domain/peers/saved-group";
import { similarityDefaults } from "../../../src/domain/peers/similarity-defaults";
import { problem } from "../../../src/domain/problems";
import { fail, succeed } from "../../../src/domain/result";
import { smallRelease } from "../../support/small-release";
import { asLeeds, fakeFigures } from "../fake-figures";
import { fakePeerGroups, storedGroup } from "./fake-peer-groups";
import { fakeWorkbook } from "../fake-workbook";

const [leeds, kent, bristol, stHelens] = ["E08000035", "E10000016", "E06000023", "E08000013"] as const;
const ours = storedGroup("Our group", [kent, bristol]);

describe("the name of a saved group", () => {
  it("in formulas is its label, or its id after it was renamed, so that both old and new formulas find it", () => {
    const id = newGroupId("Our group", []);
    expect(formulaNameOf({ id, label: "Our group" })).toBe("Our group");
    expect(formulaNameOf({ id, label: "Northern cities" })).toBe(id);
    const renamed = [{ ...ours, id, label: "Northern cities" }];
    for (const text of ["Our group", "our  GROUP", "Northern cities", id]) {
      expect(resolvePeers(smallRelease, text, leeds, { savedGroups: renamed })).toMatchObject({
        value: { members: [1, 2] },
      });
    }
  });

  it.each([
    ["Our group", [], "ourgroup"],
    ["Our group", ["ourgroup"], "ourgroup-2"],
    ["Our group", ["ourgroup", "ourgroup-2"], "ourgroup-3"],
    ["Leeds & friends", [], "leedsfriends"],
    ["– Café Größe", [], "cafegroe"],
    ["日本", [], "group"],
    ["x".repeat(80), [], "x".repeat(56)],
  ])("becomes the id of a new group: %s beside %j", (label, taken, expected) => {
    const id = newGroupId(label, taken);
    expect(id).toBe(expected);
    expect(peerGroupAddress.safeParse({ member: leeds, id }).success).toBe(true);
  });

  it.each([
    ["", "blank"],
    ["   ", "blank"],
    ["x".repeat(81), "too-long"],
    ["Ours: north", "colon"],
    ["Neighbours we like", "reserved"],
    ["ALL", "reserved"],
    ["core cities", "of-release"],
    ["St Helens", "an-authority"],
    ["Leeds City Council", "an-authority"],
    ["our group", "of-another"],
    ["Was so", "was-of-another"],
    ["Cities like us", null],
    ["x".repeat(80), null],
  ])("%j is refused for %s", (name, fault) => {
    const others = [ours, { id: "wasso", label: "Is so" }];
    expect(groupNameFault(smallRelease, name, leeds, others)).toBe(fault);
  });
});

test("groupsFor offers the release's groups, similar members and saved groups, by their names for formulas", () => {
  const renamed = { ...ours, id: "first", label: "Second" };
  expect(groupsFor({ ...asLeeds, savedGroups: [ours, renamed] })).toEqual([
    { id: "neighbours", label: "Statistical neighbours", kind: "released" },
    { id: "region", label: "Region", kind: "released" },
    { id: "core", label: "Core cities", kind: "released" },
    { id: "nobody", label: "Nobody", kind: "released" },
    { id: "all", label: "All members", kind: "released" },
    { id: "similar", label: "Similar authorities", kind: "similar" },
    { id: "Our group", label: "Our group", kind: "saved" },
    { id: "first", label: "Second", kind: "saved" },
  ]);
  expect(groupsFor({ ...asLeeds, own: null }).map(({ kind }) => kind)).not.toContain("similar");
});

describe("a saved group as written on a chart's sheet", () => {
  const savedGroups = [ours];
  it("is the same with the user's authority after a colon", () => {
    const own = resolvePeers(smallRelease, "Our group:Leeds", leeds, { savedGroups });
    expect(own).toEqual(resolvePeers(smallRelease, "Our group", leeds, { savedGroups }));
    expect(own).toMatchObject({ ok: true });
  });

  it("is not a group of another authority", () => {
    const others = resolvePeers(smallRelease, "Our group:Kent", leeds, { savedGroups });
    expect(others).toMatchObject({ problem: { code: "unknown-group" } });
    const unknown = resolvePeers(smallRelease, "Our group:Leeds", null, { savedGroups });
    expect(unknown).toMatchObject({ problem: { code: "unknown-group" } });
  });
});

describe("peerSourcesFor", () => {
  it("asks for the characteristics only if similar members are meant", async () => {
    const figures = fakeFigures();
    const asked: string[] = [];
    figures.withIndicator = async (indicator) => {
      asked.push(indicator);
      return succeed(asLeeds);
    };
    const data = { savedGroups: [ours] };
    expect(await peerSourcesFor(figures, data, "region")).toEqual(succeed(data));
    expect(asked).toEqual([]);
    expect(await peerSourcesFor(figures, data, "similar:10")).toEqual(
      succeed({ ...data, characteristics: smallRelease }),
    );
    expect(asked).toEqual([similarityDefaults[0]?.indicator]);
  });

  it("lets the search say that no club has them, but itself says if nothing can be loaded", async () => {
    const figures = fakeFigures();
    figures.withIndicator = async () => fail(problem("unknown-indicator", { given: "x", suggestion: null }));
    expect(await peerSourcesFor(figures, asLeeds, "similar")).toEqual(succeed({ savedGroups: [] }));
    figures.withIndicator = async () => fail(problem("not-signed-in"));
    expect(await peerSourcesFor(figures, asLeeds, "similar")).toEqual(fail(problem("not-signed-in")));
  });
});

describe("changePeerGroup", () => {
  const start = (...stored: readonly StoredGroup[]) => {
    const surroundings = { peerGroups: fakePeerGroups(...stored), workbook: fakeWorkbook(), followed: 0 };
    const follower = {
      followAll: async () => {
        surroundings.followed += 1;
        return succeed(null);
      },
    };
    return { ...surroundings, follower, followed: () => surroundings.followed };
  };

  it("saves, then updates formulas and charts", async () => {
    const around = start();
    const saved = await changePeerGroup(around, { kind: "save", group: ours, follows: 0 }, "E08000035");
    expect(saved).toMatchObject({ value: { answer: { kind: "done", group: { version: 1 } }, notShown: null } });
    expect([around.workbook.recalculated, around.followed()]).toEqual([1, 1]);
  });

  it("deletes a group, and restores it as a new one", async () => {
    const around = start(ours);
    await changePeerGroup(around, { kind: "remove", id: ours.id, follows: 1 }, "E08000035");
    expect(around.peerGroups.stored).toEqual([]);
    await changePeerGroup(around, { kind: "save", group: ours, follows: 0 }, "E08000035");
    expect(around.peerGroups.stored).toMatchObject([{ id: ours.id, members: ours.members }]);
  });

  it("changes nothing if somebody else changed the group, and returns theirs", async () => {
    const theirs = { ...ours, version: 3 };
    const around = start(theirs);
    const stale = await changePeerGroup(around, { kind: "save", group: ours, follows: 2 }, "E08000035");
    expect(stale).toEqual(succeed({ answer: { kind: "stale", theirs }, notShown: null }));
    expect([around.workbook.recalculated, around.followed()]).toEqual([0, 0]);
  });

  it("says that it is saved even if Excel could not recalculate", async () => {
    const around = start();
    around.workbook.refusal = "a cell is being edited.";
    const saved = await changePeerGroup(around, { kind: "save", group: ours, follows: 0 }, "E08000035");
    expect(saved).toMatchObject({ ok: true, value: { notShown: { code: "workbook-refused" } } });
    expect(around.peerGroups.stored).toHaveLength(1);
  });

  it("passes on that the service is away", async () => {
    const around = start();
    around.peerGroups.problem = problem("service-unreachable", { host: "x" });
    const saved = await changePeerGroup(around, { kind: "save", group: ours, follows: 0 }, "E08000035");
    expect(saved).toMatchObject({ ok: false, problem: { code: "service-unreachable" } });
  });
});

describe("groupOrigin", () => {
  const recipe = { characteristics: [{ indicator: "care.rate", year: "2023-24", weight: 2 }], releases: [], n: 2 };
  const found = storedGroup("Like us", [kent], { made: { kind: "similar", recipe } });
  const savedGroups = [ours, found];
  it.each([
    ["neighbours", { kind: "released", provenance: "made up" }],
    ["neighbours:Kent", { kind: "released", provenance: "made up" }],
    ["core", { kind: "released", provenance: "made up" }],
    ["all", { kind: "everyone" }],
    ["Our group", { kind: "picked" }],
    ["ourgroup:Leeds", { kind: "picked" }],
    ["Like us", { kind: "saved-similar", recipe }],
    ["Kent", { kind: "named" }],
  ])("%s", (peers, origin) => {
    const selection = resolvePeers(smallRelease, peers, leeds, { savedGroups });
    expect(selection.ok && groupOrigin({ release: smallRelease, savedGroups }, peers, selection.value)).toEqual(origin);
  });
});

describe("similar authorities", () => {
  const draft: GroupDraft = {
    ...groupDraft(null),
    kind: "similar",
    n: "2",
    characteristics: [{ indicator: "care.rate", year: "2023-24", weight: "1" }],
  };

  it("start with the characteristics and the number that formulas use", () => {
    const { characteristics, n } = groupDraft(null);
    expect(characteristics).toEqual(similarityDefaults.map((one) => ({ ...one, weight: "1" })));
    expect(n).toBe("15");
  });

  it("are ranked by distance, with the recipe, and say who could not be compared and why", () => {
    // Rates of 2023-24: Leeds 21.3, Kent 21.6, Bristol 21.3, St Helens 30.0, Nowhere 10.0, which is the farthest.
    const preview = similarPreview(smallRelease, leeds, draft);
    expect(preview).toMatchObject({
      value: {
        recipe: {
          characteristics: [{ indicator: "care.rate", year: "2023-24", weight: 1 }],
          releases: [{ club: "small", version: 3 }],
          n: 2,
        },
        found: [
          { member: { code: bristol }, distance: 0, characteristics: [{ own: 21.3, other: 21.3, share: 0 }] },
          { member: { code: kent }, distance: expect.closeTo(0.3 / 11.3, 12) },
        ],
        leftOut: [
          {
            member: { code: "E06000059", name: "Dorset" },
            missing: [{ label: "Rate of care", year: "2023-24", reason: "this release has no figure for it" }],
          },
        ],
      },
    });
    expect(preview.ok && preview.value.leftOut).toHaveLength(1);
  });

  it("say which member's own figure is missing", () => {
    expect(similarPreview(smallRelease, "E06000059", draft)).toMatchObject({ problem: { code: "missing-value" } });
  });

  it.each([
    ["1", "15", null],
    ["0.5", "1", null],
    ["0", "15", { noCharacteristics: false, weights: [0], n: false }],
    ["-1", "15", { noCharacteristics: false, weights: [0], n: false }],
    ["", "15", { noCharacteristics: false, weights: [0], n: false }],
    ["1e999", "15", { noCharacteristics: false, weights: [0], n: false }],
    ["much", "15", { noCharacteristics: false, weights: [0], n: false }],
    ["1", "1.5", { noCharacteristics: false, weights: [], n: true }],
    ["1", "401", { noCharacteristics: false, weights: [], n: true }],
    ["1", "", { noCharacteristics: false, weights: [], n: true }],
  ])("cannot be found by a weight of %j for %j members: %j", (weight, n, faults) => {
    const [one] = draft.characteristics;
    expect(similarFaults({ ...draft, n, characteristics: one ? [{ ...one, weight }] : [] })).toEqual(faults);
  });

  it("need at least one characteristic", () => {
    const faults = similarFaults({ ...draft, characteristics: [] });
    expect(faults).toEqual({ noCharacteristics: true, weights: [], n: false });
  });
});

test("a draft of a saved group starts with the saved content", () => {
  const recipe = { characteristics: [{ indicator: "care.rate", year: "2023-24", weight: 2.5 }], releases: [], n: 7 };
  const like = storedGroup("Like us", [kent], { made: { kind: "similar", recipe } });
  expect(groupDraft(like)).toMatchObject({ before: like, label: "Like us", kind: "similar", picked: [], n: "7" });
  expect(groupDraft(like).characteristics).toEqual([{ indicator: "care.rate", year: "2023-24", weight: "2.5" }]);
  expect(groupDraft(ours)).toMatchObject({ kind: "picked", picked: [kent, bristol] });
});

test("groupDifference says who is in only one of the two", () => {
  expect(groupDifference({ members: [leeds, kent, bristol] }, { members: [stHelens, kent] })).toEqual({
    onlyMine: [leeds, bristol],
    onlyTheirs: [stHelens],
    inBoth: 1,
  });
});
