import { createFairQueue } from "../../../src/service/check/fair-queue";

test("owners take turns, however many jobs one of them has waiting", () => {
  const queue = createFairQueue<string>();
  for (const n of [1, 2, 3]) queue.add("Leeds", 1, `Leeds ${n}`);
  queue.add("Kent", 1, "Kent 1");
  queue.add("York", 1, "York 1");
  const order: string[] = [];
  for (let taken = queue.take(9); taken !== null; taken = queue.take(9)) {
    order.push(taken.item);
    queue.done(taken.of);
  }
  expect(order).toEqual(["Leeds 1", "Kent 1", "York 1", "Leeds 2", "Leeds 3"]);
});

test("an owner has one job under way at a time, and a job too large for one thread waits for another", () => {
  const queue = createFairQueue<string>();
  queue.add("Leeds", 90, "large");
  queue.add("Leeds", 1, "small");
  queue.add("Kent", 1, "Kent");
  expect(queue.take(4)).toMatchObject({ item: "Kent" });
  expect(queue.take(4)).toBeNull();
  expect(queue.take(Infinity)).toMatchObject({ item: "large" });
  expect(queue.take(Infinity)).toBeNull();
  expect(queue.waitingOf("Leeds")).toBe(1);
  queue.done("Leeds");
  expect(queue.take(4)).toMatchObject({ item: "small" });
  expect(queue.waitingOf("Leeds")).toBe(0);
});

test("all waiting jobs can be taken out at once", () => {
  const queue = createFairQueue<number>();
  queue.add("Leeds", 1, 1);
  queue.add("Kent", 1, 2);
  expect(queue.empty()).toEqual([1, 2]);
  expect(queue.take(9)).toBeNull();
});
