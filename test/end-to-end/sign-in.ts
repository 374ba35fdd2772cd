import type { FrameLocator } from "playwright-core";

/** Signs in to the pane as that authority. */
export async function signIn(pane: Pick<FrameLocator, "getByRole">, authority: string): Promise<void> {
  await pane.getByRole("combobox", { name: "Authority" }).pressSequentially(authority);
  await pane.getByRole("option", { name: authority, exact: true }).click();
  await pane.getByRole("button", { name: "Sign in" }).click();
}
