import { howMany } from "../domain/how-many";
import { releaseLine } from "../domain/release-line";
import type { DirectoryClub } from "../domain/release/directory";

type Newest = DirectoryClub["release"];

/** The texts about pinning a workbook to a release. */
export const pinMessages = {
  title: "Which release this workbook uses",
  newest: (label: string, version: number) => `${label}: the newest, now release ${version}.`,
  pin: (version: number) => `Stay on release ${version}`,
  pinHint: (label: string, version: number) =>
    `Use release ${version} of ${label} in this workbook, on every machine, until you unpin it`,
  is: (label: string, version: number) => `${label}: pinned to release ${version}.`,
  isNewest: "That is the newest.",
  isOut: (newest: Newest) => `${releaseLine(newest)} is out.`,
  notYours: "You can't read this club as the member you are signed in as.",
  what: "What would move?",
  looking: (done: number, all: number) =>
    all === 0 ? "Reading the figures in the workbook…" : `Compared ${done} of ${howMany(all, "cell", "cells")}`,
  cancelled: "Cancelled. Nothing was changed.",

  would: (version: number, moved: number, all: number) =>
    all === 0
      ? "There are no CLUB formulas in this workbook."
      : moved === 0
        ? `With release ${version} none of your ${howMany(all, "figure", "figures")} would move.`
        : `With release ${version}, ${moved.toLocaleString("en-GB")} of your ${howMany(all, "figure", "figures")} would move.`,
  preview: "What would move",
  lists: {
    moved: (count: number) => `Figures that would move (${count})`,
    becameErrors: (count: number) => `Would be an error (${count})`,
    recovered: (count: number) => `Would no longer be an error (${count})`,
    others: (count: number) => `Would show something else (${count})`,
    mixed: (count: number) => `Formulas that calculate with, or list, figures that would move (${count})`,
    unsaid: (count: number) => `Can't be said beforehand (${count})`,
  },
  unsaidNote:
    "These take what they ask for from other formulas or names. You will see what changed there when you have accepted the release.",

  accept: (version: number) => `Use release ${version}`,
  acceptHint: "Stays pinned, to this release",
  unpin: "Unpin",
  unpinHint: "Use the newest release from now on, whenever one comes out",
  stay: (version: number) => `Keep release ${version}`,

  pinned: (label: string, version: number) =>
    `This workbook now stays on release ${version} of ${label}, for everybody who opens it.`,
  moved: (label: string, version: number) => `This workbook is now pinned to release ${version} of ${label}.`,
  unpinned: (label: string) => `This workbook now follows the newest release of ${label}.`,
  putBack: "Put back",
  restored: "The workbook uses the releases it used before.",
} as const;
