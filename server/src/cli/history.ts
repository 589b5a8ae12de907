import type { HistoryLine, UndoAnswer } from "../collect/schemas.ts";
import { beijingTime, type Command, exit, json, reportFaults, UsageError } from "./command.ts";

export const history: Command = {
  summary: "入库记录 / what was taken in",
  usage: "diaodu history [--json]",
  options: { json: { type: "boolean", text: "输出 JSON / for a program" } },
  async run({ door, options, print }) {
    const answer = await (await door()).ask("GET", "/api/imports");
    if (answer.status !== 200) return reportFaults(answer);
    const { imports } = json<{ imports: HistoryLine[] }>(answer);
    if (options.json) print(JSON.stringify({ imports }));
    else
      for (const { id, at, byUser, fileName, stored, kind, undoes, undoneBy } of imports) {
        const what = kind === "undo" ? `撤销第 ${undoes} 次` : fileName;
        print(
          `${id}\t${beijingTime(at)}\t${byUser}\t${what}\t${stored} 个数${undoneBy ? `（已由第 ${undoneBy} 次撤销）` : ""}`,
        );
      }
    return exit.done;
  },
};

export const undo: Command = {
  summary: "撤销一次入库 / take an import back",
  usage: "diaodu undo ID [--json]",
  options: { json: { type: "boolean", text: "输出 JSON / for a program" } },
  async run({ words, door, options, print }) {
    const id = Number(words[0]);
    if (!Number.isInteger(id) || id < 1) throw new UsageError("缺少入库序号 / the number of an import is needed");
    const answer = await (await door()).ask("POST", `/api/imports/${id}/undo`);
    if (answer.status !== 200) return reportFaults(answer);
    const done = json<UndoAnswer>(answer);
    print(
      options.json
        ? JSON.stringify(done)
        : `已撤销第 ${done.undoes} 次入库：${done.restored} 个数恢复原值，${done.emptied} 个数不再有值`,
    );
    return exit.done;
  },
};
