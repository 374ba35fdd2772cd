/** The media type of a stored release's unpacked bytes: a header line, then the content, both JSON. */
export const releaseMediaType = "application/vnd.yardstick.release";
