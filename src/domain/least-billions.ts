/** From so many pounds on, people say billions: £10.0bn, but £9,876m. All figures of a chart are then said alike. */
export const leastBillions = 10_000_000_000;
