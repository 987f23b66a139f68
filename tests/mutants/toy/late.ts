/** Whether a report came too late: more than three days after the event. */
export const isLate = (days: number): boolean => days > 3;
