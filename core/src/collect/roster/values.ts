import {
  type EnterpriseSize,
  enterpriseSizeNames,
  findIndustry,
  findIndustryClass,
  findRegion,
  type IndustryNumber,
  industry,
  industryNumber,
  isWithin,
  region,
  sizeNumber,
} from "../../catalogue/index.ts";
import { plainWords } from "../../catalogue/words.ts";
import { isMonth, type Month } from "../../period/index.ts";
import { type JoinHow, type LeaveHow } from "./types.ts";

/** A county or zone of the home from its code (six digits, or twelve with the village) or its name. */
export function countyOf(text: string, home: number): number | null {
  const digits = /^\d{6}(?:\d{3}|\d{6})?$/.test(text) ? Number(text.slice(0, 6)) : null;
  const found = digits === null ? findRegion(text, { home }) : region(digits);
  if (!found || found === "ambiguous" || found.level !== "county") return null;
  return isWithin(found.code, home) && (found.kind === "unit" || found.kind === "zone") ? found.code : null;
}

/**
 * The division of industry (工业大类) from the code of a division, group or class, with or without its section's letter and with
 * or without words behind it, or from a name. A zero that a spreadsheet ate in front (610 for 0610) is put back.
 * @returns null for what is no industry of sections B, C and D, and for a bare section
 * @example divisionOf("C2614") // 26
 * @example divisionOf("610") // 6
 */
export function divisionOf(text: string): IndustryNumber | null {
  const [, letter = "", digits = ""] = /^([A-Ta-t]?)(\d{1,4})(?!\d)/.exec(plainWords(text)) ?? [];
  const code = digits === "" ? named(text) : coded(letter.toUpperCase(), digits);
  const division = code === null ? null : industryNumber(code.slice(0, 3));
  return division !== null && division > 0 && division < 100 ? division : null;
}

function named(text: string): string | null {
  return (findIndustry(text) ?? findIndustryClass(text))?.code ?? null;
}

function coded(letter: string, digits: string): string | null {
  const whole =
    (digits.length % 2 === 1 && Number(digits.slice(0, 2)) > 46) || digits.length === 1 ? `0${digits}` : digits;
  const sections = letter === "" ? ["B", "C", "D"] : [letter];
  // A class of an earlier edition (1310) is still known by its group.
  const known = (code: string) => industry(code) !== null || (code.length === 5 && industry(code.slice(0, 4)) !== null);
  return sections.map((section) => section + whole).find(known) ?? null;
}

/** @example sizeOf("中") // 2 */
export function sizeOf(text: string): number | null {
  const plain = plainWords(text).replace(/(?:企业|单位)$/u, "");
  if (/^[1-4]$/.test(plain)) return Number(plain);
  const found = Object.entries(enterpriseSizeNames).find(([, name]) => name === plain || name.slice(0, 1) === plain);
  return found ? sizeNumber(found[0] as EnterpriseSize) : null;
}

/** Days that spreadsheets count from the end of 1899; 1970 is day 25 569. */
const serialDay = { first: 32_874, last: 73_050, of1970: 25_569 };

/** A month however typed: 202503, 2025年3月, 2025-3, 2025.03.15, or the serial day of a spreadsheet. */
export function monthOf(text: string): Month | null {
  const plain = plainWords(text);
  const serial = /^\d{5}(?:\.\d+)?$/.test(plain) ? Number(plain) : 0;
  if (serial >= serialDay.first && serial <= serialDay.last) {
    const day = new Date((Math.floor(serial) - serialDay.of1970) * 86_400_000);
    return asMonth(day.getUTCFullYear(), day.getUTCMonth() + 1);
  }
  const [, year, month] = /^(\d{4})(?:[年./-]?)(\d{1,2})(?:[月./-]\d{0,2}日?.*|\d{2})?$/u.exec(plain) ?? [];
  return year === undefined ? null : asMonth(Number(year), Number(month));
}

const asMonth = (year: number, month: number): Month | null => {
  const value = year * 100 + month;
  return month <= 12 && isMonth(value) ? value : null;
};

const joinWords: readonly [RegExp, JoinHow][] = [
  [/转入|迁入|划入|专业变更/u, "moved-in"],
  [/小升规|升规|规下|规模以下|达规|达标|成长|年度/u, "grown"],
  [/新建|投产|新开|新设|新增|月度/u, "new-start"],
];
const leaveWords: readonly [RegExp, LeaveHow][] = [
  [/合并|兼并|吸收|重组/u, "merged"],
  [/转出|迁出|划出|搬迁|外迁|专业变更/u, "moved-out"],
  [/停业|关闭|破产|注销|吊销|倒闭|歇业|停产|清算/u, "closed"],
  [/规模以下|规下|降规|退规|低于|不达标|达不到|未达/u, "below-size"],
];

/** How it came onto the roster, from a bureau's words. */
export const joinHowOf = (text: string): JoinHow | null => joinWords.find(([words]) => words.test(text))?.[1] ?? null;
/** Why it left the roster, from a bureau's words. */
export const leaveHowOf = (text: string): LeaveHow | null =>
  leaveWords.find(([words]) => words.test(text))?.[1] ?? null;
