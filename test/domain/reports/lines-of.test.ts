import { firstLines, linesOf } from "../../../src/domain/reports/lines-of";
import { draftPage } from "../../../src/domain/reports/pages/draft-page";
import { pageSize } from "../../../src/domain/reports/page-size";

describe("firstLines", () => {
  const three = ["One two three", "four five six,", "seven"];

  it("leaves a text that has room as it is", () => {
    expect(firstLines(three, 3)).toEqual(three);
    expect(firstLines([], 0)).toEqual([]);
  });

  it("says in place of the last words that there is more", () => {
    expect(firstLines(three, 2)).toEqual(["One two three", "four …"]);
    expect(firstLines(three, 1, "and more")).toEqual(["One and more"]);
  });

  it("gives nothing where there is no room", () => {
    expect(firstLines(three, 0)).toEqual([]);
    expect(firstLines(three, -1)).toEqual([]);
  });
});

describe("linesOf", () => {
  it("breaks between words, and has no lines of a blank text", () => {
    expect(linesOf("One  two\nthree", 1, 10)).toEqual(["One", "two", "three"]);
    expect(linesOf("One  two\nthree", 1_000, 10)).toEqual(["One two three"]);
    expect(linesOf(" ", 100, 10)).toEqual([]);
  });
});

test("a text is written on a page only as far as there is room, and not at all on a full one", () => {
  const page = draftPage("page", "Title");
  page.skip(page.room - 1).text(Array<string>(200).fill("word").join(" "), "text", null);
  expect(page.room).toBe(0);
  const before = page.done().items;
  page.text("One more.", "text", null);
  expect(page.row).toBe(pageSize.rows);
  expect(page.done().items).toEqual(before);
});
