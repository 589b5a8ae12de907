/**
 * What a figure of a month covers: the month alone (当月; for a stock, its end 月末), January to the month (累计),
 * or the single quarter that ends with the month (当季). Half year and year are the 累计 of June and December.
 */
export type Span = "month" | "ytd" | "quarter";

export const spans: readonly Span[] = ["month", "ytd", "quarter"];
