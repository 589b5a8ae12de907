import { type Command, exit, json, reportFaults, UsageError } from "./command.ts";
import { monthPlaceOf, monthPlaceOptions } from "./month-place.ts";

const words = { open: "已解锁", closed: "已月结", published: "已发布" } as const;

/** Closes, publishes or opens a region's month. */
export const close: Command = {
  summary: "月结、发布或解锁一个月 / close, publish or unlock a month",
  usage: "diaodu close --month 202604 --region 示范市 [--form output] [--publish | --unlock --reason 原因] [--json]",
  options: {
    ...monthPlaceOptions,
    publish: { type: "boolean", text: "发布（冻结）/ publish: freezes the month's figures" },
    unlock: { type: "boolean", text: "解锁，须写原因 / open it again, with a reason" },
    reason: { type: "string", text: "原因 / why" },
    json: { type: "boolean", text: "输出 JSON / for a program" },
  },
  async run(context) {
    const { publish, unlock, reason } = context.options;
    if (publish && unlock) throw new UsageError("--publish 与 --unlock 不能同用 / not both");
    const to = publish ? "published" : unlock ? "open" : "closed";
    const body = { ...monthPlaceOf(context), to, ...(reason ? { reason: String(reason) } : {}) };
    const answer = await (await context.door()).ask("POST", "/api/close", body);
    if (answer.status !== 200) return reportFaults(answer);
    const done = json<{ seconds: number; cells: number; reports: number }>(answer);
    context.print(
      context.options.json
        ? JSON.stringify({ state: to, ...done })
        : `${words[to]}：${done.reports} 户，${done.cells} 个汇总格，用时 ${done.seconds.toFixed(2)} 秒`,
    );
    return exit.done;
  },
};
