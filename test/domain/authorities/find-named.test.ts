import { generateAuthorityList } from "../../../scripts/generate-authority-list";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { authorities, memberOf, type Authority } from "../../../src/cli/authorities";
import { findNamed } from "../../../src/domain/authorities/find-named";
import { places } from "../../../src/domain/authorities/place-of";

const listed = authorities();
const members = listed.map(memberOf);
const living = listed.filter(({ lastYear }) => lastYear === null);

const codeOf = (text: string, among = members): string => {
  const found = findNamed(among, text);
  return found.kind === "found" ? among[found.index]!.code : found.kind;
};

/** What a council of that type and name may be called, whatever it calls itself. */
function formsOf({ name, type, region }: Authority): readonly string[] {
  const place = name.replace(/, (City|County) of$/, "");
  const isCity = place === "City of London";
  const anywhere = [name, place, `${place} Council`, `The ${place} Council`, `Council of ${place}`];
  if (type === "Shire county") {
    return [...anywhere, `${place} County Council`, `${place} CC`, `County Council of ${place}`, `${place} County`];
  }
  if (isCity) return anywhere;
  const borough = [`${place} Borough Council`, `${place} BC`, `Borough of ${place}`, `${place}, Borough of`];
  const city = [`${place} City Council`, `City of ${place}`, `City of ${place} Council`, `${place}, City of`];
  if (region.endsWith("London")) {
    const styles = [
      "London Borough of",
      "The London Borough of",
      "Royal Borough of",
      "LB",
      "LB of",
      "Council of the London Borough of",
    ];
    return [
      ...[...anywhere, ...borough, ...city, `${place} London Borough`, `${place} London Borough Council`],
      ...[...styles.map((style) => `${style} ${place}`), `${place}, London Borough of`],
      `The Mayor and Burgesses of the London Borough of ${place}`,
    ];
  }
  if (type === "Metropolitan district") {
    return [
      ...[...anywhere, ...borough, ...city, `${place} Metropolitan Borough Council`, `${place} MBC`, `${place} MDC`],
      ...[
        `Metropolitan Borough of ${place}`,
        `City of ${place} Metropolitan District Council`,
        `${place} MB Council`.replace(" MB ", " Metropolitan "),
      ],
    ];
  }
  return [...anywhere, ...borough, ...city, `${place} UA`, `${place} Unitary Authority`, `${place} District Council`];
}

/** The same name as other programs and hands write it. */
function writingsOf(name: string): readonly string[] {
  return [
    name,
    name.toUpperCase(),
    ` ${name.toLowerCase()} `,
    name.replace(/ and /g, " & "),
    name.replaceAll("-", " "),
    name.replaceAll("-", "\u2011"),
    name.replaceAll(" ", "\u00A0"),
    name.replaceAll(",", ""),
    `\uFEFF${name.split("").join("\u200B")}`,
    name.replaceAll(" ", "  "),
  ];
}

describe("every authority", () => {
  it("is found by its names, however they are written", () => {
    const wrong = living.flatMap((authority) =>
      formsOf(authority)
        .flatMap(writingsOf)
        .filter((text) => codeOf(text) !== authority.code)
        .map((text) => `${text}: ${codeOf(text)}`),
    );
    // What is said of a county is said of Leicestershire, not of Leicester.
    expect(wrong).toEqual([]);
    expect(living.flatMap(formsOf).length).toBeGreaterThan(1_500);
  });

  it("is found by its usual names, and by every code it has or had", () => {
    const wrong = listed.flatMap(({ code, lastYear, usualNames, otherCodes, name }) =>
      [code, code.toLowerCase(), ...otherCodes, `${name} (${code})`, ...(lastYear === null ? usualNames : [])]
        .flatMap(writingsOf)
        .filter((text) => codeOf(text) !== code)
        .map((text) => `${text}: ${codeOf(text)}`),
    );
    expect(wrong).toEqual([]);
  });

  it("is found by its Department for Education number, unless adult social care uses that for another", () => {
    const cassr = new Map(listed.map((one) => [one.cassrCode, one.code]));
    const clashes = listed.filter(({ dfeCode, code }) => (cassr.get(dfeCode) ?? code) !== code);
    for (const { dfeCode, code } of listed) {
      const isClear = (cassr.get(dfeCode) ?? code) === code;
      expect([dfeCode, codeOf(dfeCode)]).toEqual([dfeCode, isClear ? code : "ambiguous"]);
    }
    expect(clashes).toHaveLength(37);
  });

  it("is never hidden by a place of the same name", () => {
    for (const { name, sentence } of places) {
      expect(findNamed(members, name)).toMatchObject({ kind: "none", suggestion: null, about: { sentence } });
    }
  });
});

test.each([
  ["Durham County Council", "E06000047"],
  ["County Durham", "E06000047"],
  ["Durham UA", "E06000047"],
  ["City of York Council", "E06000014"],
  ["Hull City Council", "E06000010"],
  ["Kingston upon Hull", "E06000010"],
  ["Kingston-upon-Hull UA", "E06000010"],
  ["Kingston upon Hull City of", "E06000010"],
  ["St Helens", "E08000013"],
  ["St. Helens Metropolitan Borough Council", "E08000013"],
  ["Saint Helens", "E08000013"],
  ["City of Wolverhampton Council", "E08000031"],
  ["Isles of Scilly", "E06000053"],
  ["Council of the Isles of Scilly", "E06000053"],
  ["Isle of Wight Council", "E06000046"],
  ["Westminster City Council", "E09000033"],
  ["The Lord Mayor and Citizens of the City of Westminster", "E09000033"],
  ["City of London Corporation", "E09000001"],
  ["Corporation of London", "E09000001"],
  ["The Mayor and Commonalty and Citizens of the City of London", "E09000001"],
  ["Royal Borough of Kensington & Chelsea", "E09000020"],
  ["Royal Borough of Windsor and Maidenhead", "E06000040"],
  ["Royal Borough of Greenwich", "E09000011"],
  ["Bournemouth Christchurch and Poole", "E06000058"],
  ["BCP Council", "E06000058"],
  ["Herefordshire", "E06000019"],
  ["County of Herefordshire District Council", "E06000019"],
  ["Telford & the Wrekin UA", "E06000020"],
  ["Bristol City of", "E06000023"],
  ["City and County of Bristol", "E06000023"],
  ["Rutland County Council District Council", "E06000017"],
  ["Bath & NE Somerset", "E06000022"],
  ["B&NES", "E06000022"],
  ["Medway Towns UA", "E06000035"],
  ["Bedford Borough", "E06000055"],
  ["Derby City UA", "E06000015"],
  ["City of Bradford Metropolitan District Council", "E08000032"],
  ["Northumberland County Council", "E06000057"],
  ["Cornwall County Council", "E06000052"],
  ["North Yorkshire County Council", "E06000065"],
  ["Somerset County Council", "E06000066"],
  ["Buckinghamshire County Council", "E06000060"],
  ["Notts CC", "E10000024"],
  ["N Lincs", "E06000013"],
  ["Dorset", "E06000059"],
  ["Dorset Council", "E06000059"],
  ["Dorset County Council", "E10000009"],
  ["Cumbria County Council", "E10000006"],
  ["Leicester County Council", "ambiguous"],
  ["Nottingham County Council", "ambiguous"],
  ["Kingston", "ambiguous"],
  ["London", "none"],
  ["Kent (E08000035)", "none"],
])("%s is %s", (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test("never takes a district, former county or council elsewhere for a member, or suggests one, in any spelling", () => {
  const taken = places
    .filter(({ name }) => name !== "London" && !name.startsWith("Newcastle Borough"))
    .flatMap(({ name }) =>
      [
        ...[`${name} Council`, `${name} City Council`, `${name} Borough Council`, `${name} District Council`],
        ...[
          `${name} County Council`,
          `${name} County Borough Council`,
          `City of ${name} Council`,
          `The ${name} Council`,
        ],
      ].filter((text) => {
        const found = findNamed(members, text);
        return found.kind !== "none" || found.suggestion !== null;
      }),
    );
  expect(taken).toEqual([]);
});

describe("a name that is not a member's", () => {
  const say = (text: string, among = members) => {
    const found = findNamed(among, text);
    return found.kind === "none" ? [found.suggestion, found.about?.sentence ?? null] : found.kind;
  };
  const counties = members.filter(({ type }) => type === "Shire county");

  test.each([
    ["Exeter", "Exeter is a district council; its county is Devon."],
    ["Exeter City Council", "Exeter is a district council; its county is Devon."],
    ["Cambridge", "Cambridge is a district council; its county is Cambridgeshire."],
    ["Lincoln County Council", "Lincoln is a district council; its county is Lincolnshire."],
    ["Northampton Borough Council", "Northampton was a district council; its area is in West Northamptonshire now."],
    ["Cardiff", "Cardiff is a council in Wales; only councils in England have figures here."],
    ["Cyngor Sir Ynys Mon", null],
    ["Ynys Mon", "Ynys Môn is a council in Wales; only councils in England have figures here."],
    ["City of Edinburgh Council", "Edinburgh is a council in Scotland; only councils in England have figures here."],
    ["Derry", "Derry is a council in Northern Ireland; only councils in England have figures here."],
    ["Sussex", "Sussex is a former county, not a council."],
    ["West Yorkshire", "West Yorkshire is a metropolitan county, not a council."],
    ["England", "England is a country, not a council."],
    ["Inner London", "Inner London is a region, not a council."],
    ["Total", `"Total" is not a council.`],
    ["E07000041", "E07000041 is the code of a district."],
    ["E11000006", "E11000006 is the code of a metropolitan county."],
    ["W06000015", "W06000015 is the code of a council in Wales."],
    ["E05000001", "E05000001 is the code of another area."],
    ["Berlin", null],
    ["Burton", null],
    ["Southport", null],
    ["Devonshire", null],
    ["Isle of Man", null],
  ])("%s has no name suggested for it, and is said to be what it is", (text, about) => {
    expect(say(text)).toEqual([null, about]);
  });

  it("may be an authority without figures here: suggests no other", () => {
    expect(say("Leeds City Council", counties)).toEqual([null, "Leeds (E08000035) has no figures in it."]);
    expect(
      say(
        "Cumbria",
        counties.filter(({ name }) => name !== "Cumbria"),
      ),
    ).toEqual([
      null,
      "Cumbria: abolished in April 2023; now Cumberland (E06000063) and Westmorland and Furness (E06000064).",
    ]);
    expect(
      say(
        "Bedfordshire",
        members.filter(({ abolished }) => !abolished),
      ),
    ).toEqual([
      null,
      "Bedfordshire: abolished in April 2009; now Bedford (E06000055) and Central Bedfordshire (E06000056).",
    ]);
    const cheshire = members.filter(({ name }) => name.startsWith("Cheshire "));
    expect(say("Cheshire", cheshire)).toBe("ambiguous");
  });

  it("may be misspelt: suggests the nearest name, if it is a member's", () => {
    expect(say("Nothingham")).toEqual(["Nottingham", null]);
    expect(say("Bradfrod Council")).toEqual(["Bradford", null]);
    expect(say("Exter")).toEqual([null, null]);
    expect(
      say(
        "Bedforshire",
        members.filter(({ abolished }) => !abolished),
      ),
    ).toEqual([null, null]);
    expect(say("Leads", counties)).toEqual([null, null]);
  });
});

test("no name of any authority fits two, in the whole list", () => {
  for (const authority of living) {
    for (const form of formsOf(authority)) expect([form, findNamed(members, form).kind]).toEqual([form, "found"]);
  }
});

test("the list that names are looked up in is the one in data/authorities.csv", () => {
  const path = join(__dirname, "../../../src/domain/authorities/authority-list.json");
  expect(readFileSync(path, "utf8")).toBe(generateAuthorityList());
});
