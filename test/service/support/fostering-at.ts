/** Own fostering at that price a night; what it is above £70 is not spent on anything else, so that all sums hold. */
export function fosteringAt(aNight: number, nights = 78_000): Record<string, number> {
  // The others of the 96,000 nights are bought from independent agencies at £112 each.
  const [own, independent] = [nights * aNight, (96_000 - nights) * 112];
  const more = own + independent - (5_460_000 + 2_016_000);
  return {
    "cla.fostering_own_nights": nights,
    "cla.fostering_independent_nights": 96_000 - nights,
    "cla.fostering_own_spend": own,
    "cla.fostering_independent_spend": independent,
    "cla.fostering_spend": 7_901_000 + more,
    "cla.other_spend": 900_000 - more,
  };
}
