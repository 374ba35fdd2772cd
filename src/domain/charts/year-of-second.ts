/**
 * The name of the option of a chart of two indicators with the year of the second: a year, "latest", or "" for the year of
 * the first.
 */
export const yearOfSecond = "upwards";
