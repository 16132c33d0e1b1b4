/** Whether an axis of so many days names days; a longer one names months. */
export const namesDays = (days: number): boolean => days < 100;
