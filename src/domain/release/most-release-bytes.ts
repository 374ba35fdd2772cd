/** The most that a release's text is unpacked to; the largest that was made up (333 members × 300 indicators × 10 years) has 6 MB. */
export const mostReleaseBytes = 100_000_000;
