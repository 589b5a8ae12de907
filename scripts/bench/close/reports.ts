import { prefectureOf } from "../../../core/src/catalogue/index.ts";
import { copyRows, type IntegerWidth } from "../../../core/src/close/index.ts";
import { form, valueColumns } from "../../../core/src/collect/index.ts";
import { type Month, monthOfYear, yearOf } from "../../../core/src/period/index.ts";
import type { Economy } from "./economy.ts";

const keys = ["city", "month", "enterprise_id", "region", "industry", "size"];
const carried = ["filed", "filed_ytd", "previous", "was_region", "was_industry", "was_size"];
const values = valueColumns(form("output"));
export const reportColumns = [...keys, ...values, ...carried];
const widths: IntegerWidth[] = [4, 4, 4, 4, 2, 2, ...values.map(() => 8 as const), 8, 8, 8, 4, 2, 2];

/** January is low, the quarters' ends are high. */
const seasons = [0.8, 0.75, 1.08, 1, 1.02, 1.1, 0.98, 1, 1.06, 1.02, 1.04, 1.15];

/** Of an enterprise and month always the same number from 0 to 1. */
function chance(id: number, month: number, salt: number): number {
  let mixed = Math.imul(id ^ Math.imul(month + 64, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 4294967296;
}

/** Months since January 2024. */
const monthNumber = (month: Month) => (yearOf(month) - 2024) * 12 + monthOfYear(month) - 1;

/** What enterprises report, month by month from the first: the sums of a year are carried along. */
export class Reporting {
  readonly #ytd: Float64Array;
  readonly #ytdBefore: Float64Array;

  constructor(readonly economy: Economy) {
    this.#ytd = new Float64Array(economy.enterprises);
    this.#ytdBefore = new Float64Array(economy.enterprises);
  }

  /** How many report, and their rows for COPY. Ask for the months in order, each once. */
  month(month: Month): { count: number; rows: Iterable<Uint8Array> } {
    const at = monthNumber(month);
    const ofYear = monthOfYear(month);
    this.#goOn(at, ofYear);
    const { enterprises, enters, leaves } = this.economy;
    const reporting = new Int32Array(enterprises);
    let count = 0;
    for (let id = 0; id < enterprises; id++)
      if ((enters[id] as number) <= at && at < (leaves[id] as number)) reporting[count++] = id;
    const rows = copyRows(widths, count, (place, row) => this.#fill(row, reporting[place] as number, month, at));
    return { count, rows };
  }

  #value(id: number, at: number): number {
    const { level, drift } = this.economy;
    if (chance(id, Math.floor(at / 3), 1) < 0.015) return 0;
    const season = seasons[((at % 12) + 12) % 12] as number;
    return Math.round(
      (level[id] as number) * Math.exp((drift[id] as number) * at) * season * (0.85 + 0.3 * chance(id, at, 2)),
    );
  }

  /** Adds a month to the year to date; February brings January along. */
  #goOn(at: number, ofYear: number) {
    for (let id = 0; id < this.economy.enterprises; id++) {
      const [now, before] = [this.#value(id, at), this.#value(id, at - 12)];
      this.#ytd[id] = ofYear === 2 ? now + this.#value(id, at - 1) : (this.#ytd[id] as number) + now;
      this.#ytdBefore[id] = ofYear === 2 ? before + this.#value(id, at - 13) : (this.#ytdBefore[id] as number) + before;
    }
  }

  #fill(row: Float64Array, id: number, month: Month, at: number) {
    const { region, industry, size, enters, moves, movedTo } = this.economy;
    const hasMoved = (moves[id] as number) <= at;
    const place = (hasMoved ? movedTo[id] : region[id]) as number;
    const onRoster = (enters[id] as number) <= at - 12;
    const hasBase = onRoster || chance(id, 0, 3) < 0.7;
    const restated = chance(id, 0, 4) < 0.02 ? 1.03 : 1;
    row.fill(Number.NaN);
    row.set([prefectureOf(place), month, id + 1, place, industry[id] as number, size[id] as number]);
    const isCombined = monthOfYear(month) === 2;
    const [now, filed] = [this.#value(id, at), this.#value(id, at - 12)];
    const [ytd, filedYtd] = [this.#ytd[id] as number, this.#ytdBefore[id] as number];
    const baseOf = (value: number) => (hasBase ? Math.round(value * restated) : Number.NaN);
    const columns = [isCombined ? Number.NaN : now, isCombined ? Number.NaN : baseOf(filed), ytd, baseOf(filedYtd)];
    const parts = [1, 0.97, chance(id, 0, 5) < 0.15 ? 0.4 : Number.NaN, 0.8];
    parts.forEach((part, field) =>
      row.set(
        columns.map((value) => Math.round(value * part)),
        keys.length + field * 4,
      ),
    );
    const people = Math.ceil((this.economy.level[id] as number) / 60);
    row.set([people, hasBase ? people : Number.NaN], keys.length + 16);
    const first = keys.length + values.length;
    if (onRoster) row.set([isCombined ? filedYtd : filed, filedYtd], first);
    row[first + 2] = this.#value(id, at - 1);
    if (onRoster && hasMoved && (moves[id] as number) > at - 12)
      row.set([region[id] as number, industry[id] as number, size[id] as number], first + 3);
  }
}
