import { indicator, industry, region } from "../catalogue/index.ts";
import { ok, type Result, refuse } from "../errors/index.ts";
import { type Span, spans } from "../period/index.ts";
import { isAddressable } from "./complete.ts";
import { isEnterpriseCode } from "./enterprise-code.ts";
import { addressFault } from "./errors.ts";
import { type Address, type Filters, type Measure, measures, type Wording, wordings } from "./types.ts";

const sizes: readonly string[] = ["large", "medium", "small", "micro"] satisfies Filters["size"][];
const shape = /^(\d{1,6})\.([a-z][a-z0-9-]*)\.(\d{6})\.([a-z]+)\.([a-z-]+)((?:;[a-z]+=[A-Za-z0-9]+)*)$/;

/** Looks like the canonical form, whether or not its parts exist. */
export const isCanonical = (text: string): boolean => /^\d{1,6}\.[a-z]/.test(text);

/**
 * One line of ASCII that fits a URL path or query without escaping.
 * @example printCanonical(a) // "430500.industrial-value-added.202503.ytd.yoy;industry=C26;as=growth"
 */
export function printCanonical({ region, indicator, month, span, measure, filters, wording }: Address): string {
  const industry = filters.industry === undefined ? "" : `;industry=${filters.industry}`;
  const size = filters.size === undefined ? "" : `;size=${filters.size}`;
  const firm = filters.enterprise === undefined ? "" : `;enterprise=${filters.enterprise}`;
  const goal = filters.goal === undefined ? "" : `;goal=${filters.goal}`;
  const as = wording === undefined ? "" : `;as=${wording}`;
  const code = String(region).padStart(6, "0");
  return `${code}.${indicator}.${month}.${span}.${measure}${industry}${size}${firm}${goal}${as}`;
}

/** Reads the canonical form; every part must exist in its catalogue. */
export function parseCanonical(text: string): Result<Address> {
  const parts = shape.exec(text);
  const wrong = (part: string) => refuse(addressFault("address/not-canonical", { text, part }, part));
  if (!parts) return wrong(text);
  const [, code = "", name = "", yyyymm = "", span = "", measure = "", tail = ""] = parts;
  const place = region(Number(code));
  if (!place) return wrong(code);
  if (!indicator(name)) return wrong(name);
  const month = Number(yyyymm);
  if (!isAddressable(month)) return wrong(yyyymm);
  if (!isOneOf<Span>(spans, span)) return wrong(span);
  if (!isOneOf<Measure>(measures, measure)) return wrong(measure);
  const address: Address = { region: place.code, indicator: name, month, span, measure, filters: {} };
  for (const item of tail.split(";").slice(1)) if (!addOption(address, item)) return wrong(item);
  return ok(address);
}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);

/** A target's number. */
export const isGoal = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text);

/** @returns false when the option is unknown or given twice */
function addOption(address: Address, item: string): boolean {
  const [key, value = ""] = item.split("=");
  if (key === "industry" && address.filters.industry === undefined && industry(value)) address.filters.industry = value;
  else if (key === "size" && address.filters.size === undefined && sizes.includes(value))
    address.filters.size = value as NonNullable<Filters["size"]>;
  else if (key === "enterprise" && address.filters.enterprise === undefined && isEnterpriseCode(value))
    address.filters.enterprise = value;
  else if (key === "goal" && address.filters.goal === undefined && isGoal(value)) address.filters.goal = Number(value);
  else if (key === "as" && address.wording === undefined && isOneOf<Wording>(wordings, value)) address.wording = value;
  else return false;
  return true;
}
