import { cell, openGrid } from "./open-grid";

// Naming every cell by its role, as assistive technology would, takes its time in jsdom.
jest.setTimeout(30_000);

describe("Ctrl+Z and Ctrl+Y", () => {
  it("take typing and clearing back, and do them again", async () => {
    const { user, value, selected } = openGrid();
    await user.click(cell("A1"));
    await user.keyboard("12{Enter}34{Enter}{ArrowUp}{Delete}");
    expect([value(0, 0), value(1, 0)]).toEqual([12, null]);
    await user.keyboard("{Control>}z{/Control}");
    expect([value(0, 0), value(1, 0)]).toEqual([12, 34]);
    await user.keyboard("{Control>}zz{/Control}");
    expect([value(0, 0), value(1, 0)]).toEqual([null, null]);
    expect(selected()).toEqual([0, 0, 0, 0]);
    await user.keyboard("{Control>}y{/Control}{Control>}{Shift>}Z{/Shift}{/Control}");
    expect([value(0, 0), value(1, 0)]).toEqual([12, 34]);
    await user.keyboard("{Control>}y{/Control}");
    expect([value(0, 0), value(1, 0)]).toEqual([12, null]);
  });

  it("leave an unfinished entry to its own box", async () => {
    const { user, enter, value } = openGrid();
    await enter(3, 0, "5");
    await user.click(cell("A1"));
    await user.keyboard("1{Control>}z{/Control}");
    expect(value(3, 0)).toBe(5);
  });
});
