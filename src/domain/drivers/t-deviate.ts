/**
 * How many standard errors to each side of an estimate contain the given share of Student's t distribution.
 *
 * Definition: R's qt((1 + confidence) / 2, degrees). Degrees of freedom are whole here, for which the distribution is a
 * finite sum (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4); that sum is inverted by
 * halving, to the digits a number holds.
 *
 * @param degrees of freedom, a whole number from 1
 * @param confidence above 0 and below 1
 * @throws RangeError for anything else.
 * @example
 * tDeviate(132); // => 1.978098841924119
 */
export function tDeviate(degrees: number, confidence = 0.95): number {
  if (!Number.isInteger(degrees) || degrees < 1 || !(confidence > 0 && confidence < 1)) {
    throw new RangeError(`There is no t distribution with ${degrees} degrees of freedom at ${confidence}.`);
  }
  let [low, high] = [0, Math.PI / 2];
  for (let angle = high / 2; angle > low && angle < high; angle = (low + high) / 2) {
    if (shareWithin(angle, degrees) < confidence) low = angle;
    else high = angle;
  }
  return Math.sqrt(degrees) * Math.tan((low + high) / 2);
}

/** The share of the distribution within √degrees × tan(angle) to each side. */
function shareWithin(angle: number, degrees: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = degrees % 2 === 1;
  if (degrees === 1) return (2 * angle) / Math.PI;
  let term = isOdd ? cosine : 1;
  let sum = term;
  for (let step = isOdd ? 3 : 2; step < degrees; step += 2) {
    term *= ((step - 1) / step) * cosine ** 2;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}
