import { beijingDay, isMonth, type Month } from "@diaodu/core/period";

/** The month it is in Beijing, wherever the reader sits. */
export function thisMonth(): Month {
  const day = beijingDay(Date.now());
  const month = Number(day.slice(0, 7).replace("-", ""));
  if (!isMonth(month)) throw new Error(`no month: ${day}`);
  return month;
}
