/** A fill and the colour of text on it. */
export interface Tone {
  readonly fill: string;
  readonly text: string;
}

/** Dark blue and pale blue grey, between which the tones are, as red, green and blue. */
const dark = [0x12, 0x43, 0x6d] as const;
const pale = [0xdf, 0xe6, 0xee] as const;

/**
 * That many tones of one blue, from dark to pale in even steps, so that neighbours can be told apart in greyscale print
 * and by people who see no colours.
 */
export function tonesOf(count: number): readonly Tone[] {
  return Array.from({ length: count }, (_, at) => {
    const share = count === 1 ? 0 : at / (count - 1);
    const channels = dark.map((from, channel) => Math.round(from + ((pale[channel] ?? from) - from) * share));
    const fill = `#${channels
      .map((one) => one.toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase()}`;
    return { fill, text: share < 0.55 ? "#FFFFFF" : "#262626" };
  });
}
