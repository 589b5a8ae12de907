import { basename } from "node:path";
import type { Fault } from "@diaodu/core/errors";
import { type CommandContext, exit, json, reportFaults, UsageError } from "./command.ts";
import { readFile } from "./read-file.ts";

/** What the previews of tables of many enterprises have in common. */
export interface TablePreview {
  token: string;
  fileName: string;
  summary: { rows: number; refused: number };
  rows: readonly {
    row: number;
    name: string;
    faults: readonly (Omit<Fault, "where" | "status"> & { cell?: string })[];
  }[];
}

/** One kind of table: where it is taken in, and what is told of it. */
export interface TableKind<Preview extends TablePreview> {
  /** Its door without /preview and /commit. */
  path: string;
  query: string;
  month: number;
  region: number;
  counts(summary: Preview["summary"]): string;
}

/** Previews a table, and stores it unless a row is refused or --dry-run was said. */
export async function takeTableIn<Preview extends TablePreview>(
  context: CommandContext,
  kind: TableKind<Preview>,
): Promise<number> {
  const [path] = context.words;
  if (!path) throw new UsageError("缺少文件 / a file is needed");
  const body = new FormData();
  body.set("home", String(kind.region));
  body.set("month", String(kind.month));
  body.set("file", new Blob([readFile(path)]), basename(path));
  const door = await context.door();
  const answer = await door.ask("POST", `${kind.path}/preview${kind.query}`, body);
  if (answer.status !== 200) return reportFaults(answer);
  const preview = json<Preview>(answer);
  if (preview.summary.refused > 0) return refused(context, preview);
  if (context.options["dry-run"]) return shown(context, kind, preview);
  const { reason } = context.options;
  const done = await door.ask("POST", `${kind.path}/commit`, {
    token: preview.token,
    ...(reason ? { reason: String(reason) } : {}),
  });
  return done.status === 200 ? shown(context, kind, preview, json<object>(done)) : reportFaults(done);
}

function refused({ options, print }: CommandContext, preview: TablePreview): number {
  if (options.json) print(JSON.stringify(preview));
  else {
    for (const { row, name, faults } of preview.rows) {
      for (const { cell, message, remedy, code } of faults) {
        print(`第${row}行${cell ? ` ${cell}` : ""} ${name}：${message.zh}。${remedy.zh}。（${code}）`);
      }
    }
    print(`整表未入库：${preview.summary.refused} 行有误，改正后重新导入`);
  }
  return exit.refused;
}

function shown<Preview extends TablePreview>(
  { options, print }: CommandContext,
  kind: TableKind<Preview>,
  preview: Preview,
  stored?: object,
): number {
  if (options.json) print(JSON.stringify({ ...preview, ...stored }));
  else {
    print(`${preview.fileName}：${preview.summary.rows} 户，${kind.counts(preview.summary)}`);
    print(stored ? "已入库" : "仅核对，未入库");
  }
  return exit.done;
}
