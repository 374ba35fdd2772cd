/**
 * The columns of registers whose rows a club's releases give one by one: those that occupancy, the cost of an occupied
 * week, beds and grade are worked out from. Any other column, and any register not named here, is never published row by
 * row. Club → register → columns, in the order in which they are given.
 */
export const publishedColumns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  cla: { homes: ["beds", "nights_available", "nights_occupied", "fixed_cost", "variable_cost", "grade"] },
  "residential-nursing": {
    homes: ["care", "beds", "weeks_available", "weeks_occupied", "fixed_cost", "variable_cost", "rating"],
  },
};
