const dayInBeijing = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/**
 * The day it is in Beijing at an instant, wherever the machine stands: what an office calls today.
 * @param instant ISO time, or milliseconds since 1970
 * @example beijingDay("2025-04-29T17:30:00Z") // 2025-04-30
 */
export const beijingDay = (instant: string | number): string => dayInBeijing.format(new Date(instant));
