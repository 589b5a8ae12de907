import { region } from "../../catalogue/index.ts";
import type { Seen, Sheet } from "../grid/index.ts";
import type { CellReason } from "../types.ts";
import { inStrip, type Segment } from "./segments.ts";
import { asUnit } from "./units.ts";
import {
  codeWords,
  columnLetters,
  compact,
  labelWords,
  onlyMarker,
  remarkWords,
  serialWords,
  unitColumnWords,
} from "./words.ts";

/** The columns of one table: what names its rows, what holds its numbers, and what is neither. */
export interface ColumnPlan {
  labels: number[];
  /** Label columns with nothing but 一 二 三, which belongs to the next label. */
  markers: Set<number>;
  values: number[];
  /** 计量单位. */
  unit: number | null;
  /** Numbers that are no figures: serial numbers, codes. */
  aside: Map<number, CellReason>;
}

interface Profile {
  column: number;
  numbers: number[];
  texts: string[];
  /** Values in words (扭亏为盈): they make a column of numbers no column of words. */
  told: string[];
  /** Lowest words above the body. */
  head: string;
}

function profiles(sheet: Sheet, segment: Segment): Profile[] {
  const found = new Map<number, Profile>();
  const profile = (column: number): Profile => {
    const held = found.get(column) ?? {
      column,
      numbers: [],
      texts: [],
      told: [],
      head: headAt(sheet, segment, column),
    };
    found.set(column, held);
    return held;
  };
  for (const row of segment.body) {
    for (const cell of inStrip(sheet, row, segment)) {
      const { numbers, texts, told } = profile(cell.column);
      if (cell.kind === "number") numbers.push(cell.value ?? 0);
      else if (cell.kind === "text") texts.push(compact(cell.text));
      else if (cell.kind === "told") told.push(compact(cell.text));
    }
  }
  // A header over nothing: a column not filled in yet.
  for (const row of segment.preamble) {
    for (const cell of inStrip(sheet, row, segment)) if (headOnly(sheet, cell)) profile(cell.column);
  }
  for (const { numbers, texts, told } of found.values()) if (numbers.length === 0) texts.push(...told);
  return [...found.values()].sort((a, b) => a.column - b.column);
}

const headOnly = (sheet: Sheet, { row, column }: Seen): boolean => {
  const merge = sheet.merge(row, column);
  return !merge || merge.left === merge.right;
};

function headAt(sheet: Sheet, segment: Segment, column: number): string {
  for (let i = segment.preamble.length - 1; i >= 0; i--) {
    const words = compact(sheet.shown(segment.preamble[i] ?? 0, column)?.text ?? "");
    if (words !== "" && !columnLetters.test(words) && !/^\d+$/.test(words)) return words;
  }
  return "";
}

const isTextual = ({ numbers, texts }: Profile): boolean => texts.length > numbers.length;
const isPeriodHead = (head: string): boolean => /^(?:年份?|年度|月份?|时间|时期|日期|期别|指标)$/.test(head);
const isUnitColumn = ({ head, texts }: Profile): boolean =>
  unitColumnWords.test(head)
    ? texts.some((text) => asUnit(text) !== null)
    : texts.length > 0 && texts.filter((text) => asUnit(text) !== null).length >= 0.6 * texts.length;

/** Years, or months of one, that name the rows. */
const arePeriods = ({ numbers }: Profile): boolean =>
  numbers.length > 0 &&
  (numbers.every((n) => Number.isInteger(n) && n >= 1949 && n <= 2100) ||
    numbers.every((n) => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(String(n))));
const isCode = (n: number): boolean =>
  Number.isInteger(n) && n >= 110_000 && region(Number(String(n).slice(0, 6))) !== null;
/** Region codes, of six digits or more; figures of six digits are hardly all codes of places. A column of zeros is figures. */
const areCodes = ({ numbers }: Profile): boolean => numbers.length > 1 && numbers.every(isCode);
const areSerial = ({ numbers }: Profile): boolean =>
  numbers.length > 1 &&
  numbers.every((n, i) => Number.isInteger(n) && (i === 0 ? n <= 1 : n === (numbers[i - 1] ?? 0) + 1));

function asideReason(profile: Profile): CellReason | null {
  if (serialWords.test(profile.head)) return "serial-number";
  if (codeWords.test(profile.head) || areCodes(profile)) return "code-column";
  return (profile.head === "" || labelWords.test(profile.head)) && areSerial(profile) ? "serial-number" : null;
}

const namesPeriods = (profile: Profile, { labels, values }: ColumnPlan): boolean =>
  values.length === 0 &&
  arePeriods(profile) &&
  (isPeriodHead(profile.head) || (labels.length === 0 && profile.head === ""));

/** Tables that stand side by side without a gap repeat the words over their labels (地区 … 地区 …). */
function beginsAnother(profile: Profile, firstLabel: Profile | undefined): boolean {
  if (profile.texts.length < 2 || remarkWords.test(profile.head) || isUnitColumn(profile)) return false;
  return labelWords.test(profile.head) || profile.head === firstLabel?.head;
}

const emptyPlan = (): ColumnPlan => ({ labels: [], markers: new Set(), values: [], unit: null, aside: new Map() });
const areMarkers = ({ texts, numbers }: Profile): boolean =>
  numbers.length === 0 && texts.length > 0 && texts.every((text) => onlyMarker.test(text));

/** Shijiazhuang beside 石家庄市: the labels once more in another language. */
const areTranslations = ({ texts, numbers }: Profile): boolean =>
  numbers.length === 0 &&
  texts.length > 0 &&
  texts.every((text) => !/\p{Script=Han}/u.test(text) && /[a-z]{2,}/.test(text) && asUnit(text) === null);

export function planColumns(sheet: Sheet, segment: Segment): ColumnPlan[] {
  const plans: ColumnPlan[] = [];
  let at: ColumnPlan = emptyPlan();
  let firstLabel: Profile | undefined;
  let early: Profile[] = [];
  const take = (profile: Profile) => at.values.push(profile.column);
  for (const profile of profiles(sheet, segment)) {
    const reason = asideReason(profile);
    if (areMarkers(profile) && at.labels.length === 0) {
      at.labels.push(profile.column);
      at.markers.add(profile.column);
    } else if (reason) at.aside.set(profile.column, reason);
    else if (at.labels.length > 0 && areTranslations(profile)) continue;
    else if (isTextual(profile)) {
      if (firstLabel && at.values.length > 0) {
        if (!beginsAnother(profile, firstLabel)) {
          if (isUnitColumn(profile)) at.unit ??= profile.column;
          continue;
        }
        plans.push(at);
        at = emptyPlan();
      }
      if (isUnitColumn(profile)) at.unit ??= profile.column;
      else if (!remarkWords.test(profile.head)) {
        firstLabel ??= profile;
        at.labels.push(profile.column);
        for (const number of early) take(number);
        early = [];
      }
    } else if (namesPeriods(profile, at)) {
      firstLabel ??= profile;
      at.labels.push(profile.column);
    } else if (at.labels.length === 0) early.push(profile);
    else take(profile);
  }
  plans.push(at);
  for (const number of early) take(number);
  for (const plan of plans) plan.values.sort((a, b) => a - b);
  return plans;
}
