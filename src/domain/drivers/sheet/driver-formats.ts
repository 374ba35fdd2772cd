/** Number formats of effects, in £ with their sign, and of ratios. */
export const signedFormat = "+£#,##0;−£#,##0;£0";
export const ratioFormat = "0.0";
