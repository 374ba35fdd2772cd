/** How the name of one's own series ended in charts from earlier versions. */
export const earlierOwn = " (you)";
