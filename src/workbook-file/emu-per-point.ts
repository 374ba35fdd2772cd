/** English Metric Units in a point; drawings are measured in them. */
export const emuPerPoint = 12_700;
