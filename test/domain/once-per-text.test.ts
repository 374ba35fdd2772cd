import { oncePerText } from "../../src/domain/once-per-text";

describe("oncePerText", () => {
  it("finds once for each owner and text", () => {
    const found: string[] = [];
    const find = oncePerText(({ name }: { name: string }, text) => {
      found.push(`${name} ${text}`);
      return { text };
    });
    const [one, other] = [{ name: "one" }, { name: "other" }];
    expect(find(one, "a")).toBe(find(one, "a"));
    expect(find(one, "b")).toEqual({ text: "b" });
    expect(find(other, "a")).not.toBe(find(one, "a"));
    expect(found).toEqual(["one a", "one b", "other a"]);
  });

  it("starts again after more texts than any workbook has, and still finds", () => {
    let times = 0;
    const find = oncePerText((_: object, text) => ({ text, times: ++times }));
    const owner = {};
    for (let at = 0; at < 20_001; at++) find(owner, String(at));
    expect(find(owner, "20000")).toEqual({ text: "20000", times: 20_001 });
    expect(find(owner, "0")).toEqual({ text: "0", times: 20_002 });
  });

  it("starts again after longer texts than any workbook has, however few", () => {
    const found: string[] = [];
    const find = oncePerText((_: object, text) => {
      found.push(text.slice(0, 1));
      return { length: text.length };
    });
    const owner = {};
    const [a = "", b = "", c = ""] = ["a", "b", "c"].map((letter) => letter.repeat(800_000));
    for (const text of [a, a, b, a, c, c]) expect(find(owner, text)).toEqual({ length: 800_000 });
    expect(found).toEqual(["a", "b", "c"]);
    find(owner, a);
    expect(found).toEqual(["a", "b", "c", "a"]);
  });
});
