import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare, type ImportCell, readBook } from "@diaodu/core/collect";
import { localAdministrator, openStore } from "../../store/index.ts";
import { commit } from "../commit.ts";
import { openFile } from "../open/open-file.ts";
import { preview } from "../preview.ts";
import { PreviewShelf } from "../shelf.ts";
import { type Score, scoreCells } from "./score.ts";
import { downloadTruth, guangxiTruth, hunanTruth, nationalLongTruth, nationalWideTruth, type Truth } from "./truth.ts";
import { scoreWorkbook } from "./workbook.ts";

/** How well the reader reads real files, and how fast. Rates are shares of the figures in a family of files. */
export interface ImportRates {
  figures: Record<string, number>;
  /** What landed at a wrong address, for whoever mends it. */
  wrong: string[];
}

const workbook = "shaoyang_monthly_bulletin_2025_01_03.xlsx";
const workbookGold = "shaoyang_bulletin_2025_02_to_06.csv";

/** Which rules tell where a file's figures must land; the first that fits the name. */
const families: readonly (readonly [family: string, file: RegExp, truth: (text: string) => Truth[]])[] = [
  ["hunan", /^hunan_/, hunanTruth],
  ["guangxi", /^guangxi_/, guangxiTruth],
  // A table of inputs and outputs has no monthly figure: nothing of it may be taken.
  ["nationalInputOutput", /^national_input_output/, () => []],
  ["national", /^national_monthly_/, nationalLongTruth],
  ["national", /^national_/, nationalWideTruth],
  ["nbsRaw", /^nbs_raw_/, downloadTruth],
];

/** @returns null when the folder does not hold the files to measure on */
export async function importRates(dataFolder: string, runs = 5): Promise<ImportRates | null> {
  const scores = importScores(dataFolder);
  if (!scores) return null;
  return {
    figures: { ...ratesOf(scores), ...(await seconds(dataFolder, runs)) },
    wrong: [...scores.values()].flatMap(({ examples }) => examples),
  };
}

/** What became of the figures of each family of files; null when the folder does not hold them. */
export function importScores(dataFolder: string): Map<string, Score> | null {
  if (!existsSync(join(dataFolder, workbook))) return null;
  const scores = new Map<string, Score>();
  for (const name of readdirSync(dataFolder).filter((each) => each.endsWith(".csv"))) {
    const [family, , truthOf] = families.find(([, file]) => file.test(name)) ?? [];
    if (!family || !truthOf) continue;
    const score = scoreCells(cellsOf(dataFolder, name), truthOf(readFileSync(join(dataFolder, name), "utf8")));
    scores.set(family, merged(scores.get(family), score));
  }
  const gold = readFileSync(join(dataFolder, workbookGold), "utf8");
  return scores.set("workbook", scoreWorkbook(cellsOf(dataFolder, workbook), gold, "2025-03"));
}

function cellsOf(folder: string, name: string): ImportCell[] {
  const opened = openFile(readFileSync(join(folder, name)), name);
  if (!opened.ok) throw new Error(opened.faults[0]?.message.en);
  return compare(readBook(opened.value, { dialect: [] }).cells, []);
}

function merged(a: Score | undefined, b: Score): Score {
  if (!a) return b;
  return {
    right: a.right + b.right,
    flagged: a.flagged + b.flagged,
    wrong: a.wrong + b.wrong,
    skipped: a.skipped + b.skipped,
    unexplained: a.unexplained + b.unexplained,
    examples: [...a.examples, ...b.examples],
  };
}

function ratesOf(scores: ReadonlyMap<string, Score>): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [family, { right, flagged, wrong, skipped, unexplained }] of scores) {
    const total = right + flagged + wrong + skipped;
    if (total === 0) continue;
    const share = (count: number) => Number((count / total).toFixed(4));
    Object.assign(figures, {
      [`${family}Figures`]: total,
      [`${family}Right`]: share(right),
      [`${family}Flagged`]: share(flagged),
      [`${family}Wrong`]: share(wrong),
      [`${family}Skipped`]: share(skipped),
      [`${family}SkippedWithoutReason`]: unexplained,
    });
  }
  return figures;
}

/** Median seconds to recognise the workbook (open, read, compare with the store) and to store it, in an embedded folder. */
async function seconds(dataFolder: string, runs: number) {
  const bytes = new Uint8Array(readFileSync(join(dataFolder, workbook)));
  const times = { recognise: [] as number[], store: [] as number[] };
  for (let run = 0; run < runs; run++) {
    const folder = mkdtempSync(join(tmpdir(), "diaodu-bench-"));
    const store = await openStore(folder, "");
    const shelf = new PreviewShelf();
    const began = performance.now();
    const previewed = await preview(store.db, localAdministrator, shelf, { fileName: workbook, bytes, said: {} });
    const recognised = performance.now();
    if (!previewed.ok) throw new Error(previewed.faults[0]?.message.en);
    const stored = await commit(store.db, localAdministrator, shelf, { token: previewed.value.token });
    if (!stored.ok) throw new Error(stored.faults[0]?.message.en);
    times.recognise.push(recognised - began);
    times.store.push(performance.now() - recognised);
    await store.close();
    rmSync(folder, { recursive: true });
  }
  return {
    recogniseFirstSeconds: inSeconds(times.recognise[0]),
    recogniseSeconds: inSeconds(median(times.recognise)),
    storeSeconds: inSeconds(median(times.store)),
  };
}

const inSeconds = (milliseconds = 0) => Number((milliseconds / 1000).toFixed(3));
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
