import { resolveMember } from "../../../src/domain/peers/resolve-member";
import type { Release } from "../../../src/domain/release/release";
import { smallRelease } from "../../support/small-release";

const nameOf = (release: Release, given: string | null, own: string | null = null) => {
  const found = resolveMember(release, given, own);
  return found.ok ? release.members[found.value]!.code : found.problem.code;
};

function withNames(...names: string[]): Release {
  const members = names.map((name, index) => ({ ...smallRelease.members[0]!, name, code: `X${index}` }));
  return { ...smallRelease, members, memberByCode: new Map(members.map(({ code }, index) => [code, index])) };
}

describe("resolveMember", () => {
  it.each([
    ["E06000023", "E06000023"],
    ["e06000023 ", "E06000023"],
    ["Bristol, City of", "E06000023"],
    ["bristol", "E06000023"],
    ["City of Bristol", "E06000023"],
    ["Bristol City Council", "E06000023"],
    ["St Helens", "E08000013"],
    ["ST. HELENS", "E08000013"],
    ["London Borough of Leeds", "E08000035"],
    ["Kent County Council", "E10000016"],
    ["Nowhere and anywhere", "E06000099"],
  ])("finds %s", (given, code) => {
    expect(nameOf(smallRelease, given)).toBe(code);
  });

  it("takes no name to mean the user's own authority", () => {
    expect(nameOf(smallRelease, null, "E10000016")).toBe("E10000016");
    expect(nameOf(smallRelease, " ", "E10000016")).toBe("E10000016");
    expect(nameOf(smallRelease, null)).toBe("no-own-member");
  });

  it("takes a name shared with an abolished authority to mean the present one; the code still finds the abolished one", () => {
    expect(nameOf(smallRelease, "Dorset")).toBe("E06000059");
    expect(nameOf(smallRelease, "E10000009")).toBe("E10000009");
  });

  it("suggests the nearest name", () => {
    const found = resolveMember(smallRelease, "Lees", null);
    expect(!found.ok && found.problem.message).toContain(`Did you mean "Leeds"?`);
  });

  it("suggests the only name that begins with the text, but does not accept it", () => {
    const found = resolveMember(smallRelease, "Nowhere", null);
    expect(!found.ok && found.problem.message).toContain(`Did you mean "Nowhere & Anywhere"?`);
  });

  it("lists the names that begin with the text", () => {
    const release = withNames("Cheshire East", "Cheshire West and Chester", "Kent");
    const found = resolveMember(release, "Cheshire", null);
    expect(found).toMatchObject({ ok: false, problem: { code: "ambiguous-name" } });
    expect(!found.ok && found.problem.message).toContain("Cheshire East (X0) or Cheshire West and Chester (X1)");
  });

  it("says which members share a name", () => {
    expect(nameOf(withNames("Twin", "Twin"), "twin")).toBe("ambiguous-name");
  });

  it("finds nobody by punctuation only", () => {
    expect(nameOf(smallRelease, "?!")).toBe("unknown-member");
  });
});
