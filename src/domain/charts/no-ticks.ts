/**
 * The number format of an axis that shows no numbers. The axis still has room for them on its side of the drawing, where
 * its title is, which is the note.
 */
export const noTicks = ";;;";
