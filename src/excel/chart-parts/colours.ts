/**
 * The colours of charts. Dark against mid tones, so that your own stands out in greyscale print too; the median has none
 * but its outline or dashes. Those of bars and lines have 3:1 contrast with white.
 */
export const colours = {
  own: "#12436D",
  peers: "#7F93AB",
  median: "#3D3D3D",
  band: "#C3CFDD",
  range: "#DFE5EC",
  nothing: "#FFFFFF",
  gridlines: "#E3E6EA",
  text: "#262626",
  note: "#595959",
} as const;
