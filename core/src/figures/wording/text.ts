/** What stands where a figure is missing. Never 0, never nothing. */
export const DASH = "—";
/** Rates and differences of rates are published with one decimal. */
export const RATE_DECIMALS = 1;
