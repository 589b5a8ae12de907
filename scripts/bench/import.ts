import { readFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { importRates } from "../../server/src/collect/bench/index.ts";
import { cellsPerSecond } from "./import-speed.ts";
import { type Bench, round, timed } from "./report.ts";

const outcomes = ["Right", "Flagged", "Wrong", "Skipped"] as const;

/** Where the figures of real files land, and how fast the 39-sheet workbook is recognised and stored. */
export const importFiles: Bench = async ({ short, data }) => {
  const rates = await importRates(data, short ? 2 : 5);
  if (!rates) throw new Error(`no statistics to measure on in ${data}; name their folder with --data`);
  for (const line of rates.wrong) process.stderr.write(`wrong: ${line}\n`);
  const reading = await timed(async () => {
    const book = new exceljs.Workbook();
    const bytes = readFileSync(join(data, "shaoyang_monthly_bulletin_2025_01_03.xlsx"));
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  });
  return {
    bench: "import",
    figures: { ...overall(rates.figures), ...rates.figures, ...cellsPerSecond(short ? 5_000 : 30_000) },
    peers: {
      rightLimit: 0.97,
      wrongLimit: 0,
      recogniseSecondsLimit: 2,
      storeSecondsLimit: 1,
      cellsPerSecondLimit: 20_000,
      // The same workbook only opened by another library, nothing understood.
      excelJsOpenSeconds: round(reading.seconds),
    },
  };
};

/** Shares over all families of files, weighted by their figures. */
function overall(figures: Record<string, number>): Record<string, number> {
  const families = Object.keys(figures).flatMap((key) => /^(.+)Figures$/.exec(key)?.[1] ?? []);
  const count = (family: string) => figures[`${family}Figures`] ?? 0;
  const total = families.reduce((sum, family) => sum + count(family), 0);
  return Object.fromEntries(
    outcomes.map((outcome) => {
      const cells = families.reduce((sum, family) => sum + (figures[`${family}${outcome}`] ?? 0) * count(family), 0);
      return [outcome.toLowerCase(), round(cells / total, 4)];
    }),
  );
}
