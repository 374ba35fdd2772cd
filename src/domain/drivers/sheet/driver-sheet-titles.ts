/** What the sheets are called that Drivers puts in, by which they are known again. Apart, as those who only look for them fit nothing. */
export const driverSheetTitles = { drivers: "Drivers of spend", assessment: "Self-assessment" } as const;

/** What the chart on the first of them is called. */
export const driverPictureName = "Yardstick spent and expected";
