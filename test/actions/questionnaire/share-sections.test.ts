import { sectionName } from "../../../src/domain/clubs/section-name";
import { partsOf } from "../../../src/domain/clubs/parts-of";
import { problem } from "../../../src/domain/problems";
import { succeed } from "../../../src/domain/result";
import { asLeeds, fakeFigures } from "../fake-figures";
import { aSection, fakeSections, sectionsOf } from "../fake-sections";
import { cla, startFilled, startSession } from "./start-questionnaire";

/** Until what goes on in the background is done. */
const settled = async () => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

async function started(sections = fakeSections()) {
  const questionnaire = await startFilled(undefined, undefined, sections);
  await settled();
  return { ...questionnaire, sections };
}
const told = (sections: ReturnType<typeof fakeSections>, section: string) =>
  sections.told.at(-1)!.sections.find((each) => each.section === section)!;

test("opening a questionnaire reads who answers which section", async () => {
  const shared = sectionsOf(aSection("children", { version: 1, people: [{ person: null, name: "Jo", role: null }] }));
  const { opened } = await started(fakeSections(shared));
  expect(opened().sections).toMatchObject(shared);
});

test("each check tells how far every section is, the sign-off apart, and no answer", async () => {
  const { session, sections } = await started();
  await session.check();
  await settled();
  const [request] = sections.told;
  const parts = partsOf(cla).filter(({ kind }) => kind !== "sign-off");
  expect(request!.sections.map(({ section }) => section)).toEqual(parts.map(sectionName));
  for (const each of request!.sections) {
    expect(Object.keys(each).sort()).toEqual(["answered", "asked", "changedFrom", "section", "toFix"]);
  }
  expect(told(sections, "children").asked).toBeGreaterThan(5);
});

test("what is to fix counts for its section, and blanks do not", async () => {
  const { session, workbook, sections } = await started();
  workbook.fill({ cells: { "cla.starts": "many", "cla.ceases": null } });
  await session.check();
  await settled();
  const { toFix, answered, asked } = told(sections, "children");
  expect(toFix).toBeGreaterThan(0);
  expect(answered).toBeLessThan(asked);
  expect(told(sections, "contact").toFix).toBe(0);
});

test("a section that is ready has changed since only while its answers are others", async () => {
  const { session, workbook, sections, opened } = await started();
  await session.check();
  expect(await session.markSection("children", 0, true)).toEqual(succeed("done"));
  await settled();
  expect(told(sections, "children").changedFrom).toBeNull();
  expect(opened().sections!.sections).toContainEqual(
    expect.objectContaining({ section: "children", ready: expect.objectContaining({ by: "Sam Hill" }) }),
  );
  workbook.type("cla.starts", 241);
  await session.check();
  await settled();
  expect(told(sections, "children").changedFrom).toBe(1);
  expect(opened().sections!.sections.find(({ section }) => section === "children")!.changed).not.toBeNull();
  workbook.type("cla.starts", 240);
  await session.check();
  await settled();
  expect(told(sections, "children").changedFrom).toBeNull();
});

test("marking a section as ready is about the answers as they are now", async () => {
  const { session, workbook, sections } = await started();
  await session.check();
  workbook.type("cla.starts", 250);
  await session.markSection("children", 0, true);
  await settled();
  expect(told(sections, "children").changedFrom).toBeNull();
});

test("if somebody changed a section meanwhile, nothing is done and the newest is shown", async () => {
  const { session, sections, opened } = await started();
  const work = aSection("homes", { version: 3, people: [{ person: null, name: "Jo Bell", role: null }] });
  sections.sections = sectionsOf(work);
  const to = { people: [], note: null, wishedFor: null };
  expect(await session.assignSection("homes", 2, to)).toEqual(succeed("changed meanwhile"));
  expect(opened().sections!.sections).toContainEqual(work);
});

test("without the service, checking works and the pane knows why the sections are not told", async () => {
  const away = problem("service-unreachable", { host: "club.example" });
  const sections = fakeSections();
  sections.refusal = away;
  const { session, opened } = await started(sections);
  expect((await session.check()).ok).toBe(true);
  await settled();
  expect([opened().sections, opened().sectionsProblem]).toEqual([null, away]);
});

test("what this machine kept is shown, and nothing is told on its strength", async () => {
  const sections = fakeSections();
  const cause = problem("service-unreachable", { host: "club.example" });
  const kept = { ...sectionsOf(aSection("homes")), asOf: "2026-11-20T10:00:00.000Z", cause };
  sections.read = async () => succeed(kept);
  const { session, opened } = await started(sections);
  await session.check();
  await settled();
  expect(sections.told).toEqual([]);
  expect(opened().sections).toEqual(kept);
});

test("somebody who only reads tells nothing", async () => {
  const { you, ...rest } = sectionsOf();
  const sections = fakeSections({ ...rest, you: { ...you, mayWrite: false } });
  const { session } = await started(sections);
  await session.check();
  await settled();
  expect(sections.told).toEqual([]);
});

test("nothing is asked or told of a questionnaire of another member than the one signed in", async () => {
  const sections = fakeSections();
  let asked = 0;
  const { read } = sections;
  sections.read = (of) => ((asked += 1), read(of));
  const first = await started(sections);
  const before = asked;
  const kent = startSession({
    workbook: first.reload().workbook,
    figures: fakeFigures(succeed({ ...asLeeds, own: "E10000016" })),
    sections,
  });
  await kent.session.open();
  await kent.session.check();
  await settled();
  expect([asked - before, sections.told]).toEqual([0, []]);
});

test("when another member signs in, what the one before read of its questionnaire is gone", async () => {
  const shared = sectionsOf(aSection("children", { version: 1, people: [{ person: null, name: "Jo", role: null }] }));
  const { session, figures, opened } = await started(fakeSections(shared));
  await session.check();
  expect(opened().sections).not.toBeNull();
  figures.answer = succeed({ ...asLeeds, own: "E10000016" });
  await session.open();
  await settled();
  expect([opened().sections, opened().check]).toEqual([null, null]);
});

test("submitting says which sections nobody marked as ready, if the member shares them out", async () => {
  const { session, sections } = await started();
  expect(await session.submit()).toMatchObject({ ok: true, value: { kind: "sign-off", notReady: [] } });
  for (const part of partsOf(cla).filter(({ kind }) => kind !== "sign-off")) {
    const name = sectionName(part);
    if (name !== "homes" && name !== "scrapbook") await session.markSection(name, 0, true);
  }
  await settled();
  expect(sections.sections.sections.length).toBeGreaterThan(5);
  const labels = partsOf(cla).flatMap((part) =>
    ["homes", "scrapbook"].includes(sectionName(part)) ? [part.label] : [],
  );
  expect(await session.submit()).toMatchObject({ value: { kind: "sign-off", notReady: labels } });
});
