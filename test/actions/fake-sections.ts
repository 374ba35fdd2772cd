import type { SectionService } from "../../src/actions/section-ports";
import type { ProgressRequest, Sections, SectionWork } from "../../src/contract/sections";
import type { Problem } from "../../src/domain/problems";
import { fail, succeed, type Result } from "../../src/domain/result";

/** The sections of one questionnaire, kept in memory. */
export interface FakeSections extends SectionService {
  sections: Sections;
  /** Everything that was told of checks. */
  readonly told: ProgressRequest[];
  /** The answer to everything from now on; null makes it work again. */
  refusal: Problem | null;
}

const at = "2026-11-22T12:00:00.000Z";
const sam = { id: "00000000-0000-4000-8000-000000000001", name: "Sam Hill" };

export function aSection(section: string, more: Partial<SectionWork> = {}): SectionWork {
  return {
    section,
    version: 0,
    people: [],
    note: null,
    wishedFor: null,
    ready: null,
    changed: null,
    progress: null,
    ...more,
  };
}

export function sectionsOf(...sections: readonly SectionWork[]): Sections {
  const people = [
    { id: "00000000-0000-4000-8000-000000000002", name: "Kim Lee", role: "contributor" as const },
    { ...sam, role: "contributor" as const },
  ];
  return { you: { ...sam, mayWrite: true }, people, sections: [...sections] };
}

export function fakeSections(sections: Sections = sectionsOf()): FakeSections {
  const answer = async <T>(work: () => T): Promise<Result<T>> =>
    fake.refusal === null ? succeed(work()) : fail(fake.refusal);
  const read = () => ({ ...fake.sections, asOf: at, cause: null });
  const workOf = (section: string) =>
    fake.sections.sections.find((each) => each.section === section) ?? aSection(section);
  const put = (work: SectionWork) => {
    const others = fake.sections.sections.filter(({ section }) => section !== work.section);
    fake.sections = { ...fake.sections, sections: [...others, work] };
    return work;
  };
  const change = (section: string, follows: number, next: (work: SectionWork) => SectionWork) =>
    answer(() => {
      const work = workOf(section);
      if (work.version !== follows) return { kind: "stale" as const, work };
      return { kind: "saved" as const, work: put({ ...next(work), version: work.version + 1 }) };
    });
  const fake: FakeSections = {
    sections,
    told: [],
    refusal: null,
    read: () => answer(read),
    tell: (_of, request) =>
      answer(() => {
        fake.told.push(request);
        for (const { section, asked, answered, toFix, changedFrom } of request.sections) {
          const work = workOf(section);
          const changed = changedFrom === null ? null : (work.changed ?? { by: "Sam Hill", at });
          put({ ...work, changed, progress: { asked, answered, toFix, by: "Sam Hill", at } });
        }
        return read();
      }),
    assign: (_of, section, follows, to) => change(section, follows, (work) => ({ ...work, ...to })),
    mark: (_of, section, follows, checkNumber) =>
      change(section, follows, (work) => ({
        ...work,
        changed: null,
        ready: checkNumber === null ? null : { by: "Sam Hill", at, checkNumber },
      })),
  };
  return fake;
}
