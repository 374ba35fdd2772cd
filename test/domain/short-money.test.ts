import { shortMoney } from "../../src/domain/short-money";

test.each([
  [0, "£0"],
  [4.5, "£5"],
  [9999.4, "£9,999"],
  [9999.5, "£10k"],
  [62_500, "£63k"],
  [999_499, "£999k"],
  [999_500, "£1.0m"],
  [4_852_900, "£4.9m"],
  [99_949_999, "£99.9m"],
  [99_950_000, "£100m"],
  [1_234_567_890, "£1,235m"],
  [-4_852_900, "−£4.9m"],
])("writes %d as people say it: %s", (amount, words) => expect(shortMoney(amount)).toBe(words));
