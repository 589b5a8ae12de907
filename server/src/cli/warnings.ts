import { readFileSync } from "node:fs";
import { region as regionAt } from "@diaodu/core/catalogue";
import { severityWord, type Trial } from "@diaodu/core/monitor";
import type { RuleList, RunAnswer, WarningList } from "../monitor/schemas.ts";
import { type Command, type CommandContext, exit, json, reportFaults, UsageError } from "./command.ts";
import type { Answer } from "./door.ts";
import { monthOf, monthPlaceOptions, regionOf } from "./month-place.ts";

const statusWords = { raised: "待确认", confirmed: "已确认", dismissed: "不予采纳", cleared: "已解除" } as const;
const stateWords = { draft: "草稿", live: "运行", paused: "暂停" } as const;

/** Prints what an answer holds, or its faults; JSON as it came where that is asked for. */
function show<T>({ print, options }: CommandContext, answer: Answer, words: (value: T) => string): number {
  if (answer.status !== 200) return reportFaults(answer);
  print(options.json ? answer.body.toString("utf8") : words(json<T>(answer)));
  return exit.done;
}

const placeOf = ({ options }: CommandContext) => ({ region: regionOf(options.region), month: monthOf(options.month) });

async function list(context: CommandContext): Promise<number> {
  const { region, month } = placeOf(context);
  const answer = await (await context.door()).ask("GET", `/api/warnings?region=${region}&month=${month}`);
  return show<WarningList>(context, answer, ({ warnings, rules }) =>
    warnings.length === 0
      ? `没有预警（${rules}条规则）`
      : warnings
          .map(
            ({ id, severity, status, sentence, owner }) =>
              `${id}  ${severityWord(severity)}  ${statusWords[status]}  ${sentence}  ${owner}`,
          )
          .join("\n"),
  );
}

async function run(context: CommandContext): Promise<number> {
  const answer = await (await context.door()).ask("POST", "/api/warnings/run", placeOf(context));
  return show<RunAnswer>(
    context,
    answer,
    ({ rules, regions, raised, worse, cleared, standing, seconds }) =>
      `${rules}条规则、${regions}个地区：新增${raised}条，升级${worse}条，解除${cleared}条，现有${standing}条，用时${seconds.toFixed(2)}秒`,
  );
}

const rulesOf = async (context: CommandContext) =>
  (await context.door()).ask("GET", `/api/warning-rules?region=${regionOf(context.options.region)}`);

async function rules(context: CommandContext): Promise<number> {
  return show<RuleList>(context, await rulesOf(context), (all) =>
    all.rules
      .map(({ rule, state, text, open }) => `${rule.code}  ${stateWords[state]}  现有${open}条  ${text}`)
      .join("\n"),
  );
}

/** Tries a rule of the list, or one written in a file. */
async function tryOne(context: CommandContext): Promise<number> {
  const held = await rulesOf(context);
  if (held.status !== 200) return reportFaults(held);
  const name = context.words[1] ?? "";
  const rule = context.options.file
    ? JSON.parse(readFileSync(String(context.options.file), "utf8"))
    : json<RuleList>(held).rules.find((each) => each.rule.code === name)?.rule;
  if (!rule) throw new UsageError(`没有代码为“${name}”的规则，用 diaodu warnings rules 查看 / no such rule`);
  const body = { home: regionOf(context.options.region), rule };
  const answer = await (await context.door()).ask("POST", "/api/warning-rules/try", body);
  return show<{ text: string; trial: Trial }>(context, answer, ({ text, trial }) => [text, ...told(trial)].join("\n"));
}

function told({ from, to, raised, followed, inVain, undecided, perMonth, medianLeadMonths, outcome, ...rest }: Trial) {
  const lead = medianLeadMonths === null ? "" : `，提前${medianLeadMonths}个月（中位数）`;
  return [
    `${from}至${to}：预警${raised}条，每月${perMonth.toFixed(1)}条；应验${followed}条，落空${inVain}条，未判${undecided}条${lead}`,
    outcome,
    ...rest.episodes.map(
      (each) =>
        `  ${each.raised} ${regionAt(each.region)?.name ?? each.region} ${each.cleared ?? "未解除"} ${outcomeWord(each)}`,
    ),
    ...rest.remarks,
  ];
}

const outcomeWord = ({ followed }: Trial["episodes"][number]): string =>
  followed === null ? "未判" : followed ? "应验" : "落空";

const moveTo = (step: "confirmed" | "dismissed") => async (context: CommandContext) => {
  const id = Number(context.words[1]);
  if (!Number.isInteger(id))
    throw new UsageError("请写明预警编号，例如 diaodu warnings confirm 12 / the warning's number");
  const body = { step, text: String(context.options.reason ?? "") };
  const answer = await (await context.door()).ask("POST", `/api/warnings/${id}/steps`, body);
  return show<{ warning: { sentence: string; status: keyof typeof statusWords } }>(
    context,
    answer,
    ({ warning }) => `${statusWords[warning.status]}：${warning.sentence}`,
  );
};

const words: Readonly<Record<string, (context: CommandContext) => Promise<number>>> = {
  list,
  run,
  rules,
  try: tryOne,
  confirm: moveTo("confirmed"),
  dismiss: moveTo("dismissed"),
};

/** Warnings and the rules that raise them. */
export const warnings: Command = {
  summary: "预警：查看、运行规则、试运行、确认或不予采纳 / warnings: list, run, try rules, confirm, dismiss",
  usage:
    "diaodu warnings list|run --region 示范市 --month 202604 | rules --region 示范市 | try CODE --region 示范市 [--file RULE.json] | confirm ID | dismiss ID --reason 原因 [--json]",
  options: {
    month: monthPlaceOptions.month,
    region: monthPlaceOptions.region,
    reason: { type: "string", text: "不予采纳的理由 / why it is dismissed" },
    file: { type: "string", text: "规则文件（JSON）/ a rule in a file" },
    json: { type: "boolean", text: "输出 JSON / for a program" },
  },
  async run(context) {
    const word = words[context.words[0] ?? "list"];
    if (!word) throw new UsageError(`没有 ${context.words[0]}，可用 ${Object.keys(words).join("、")} / no such word`);
    return word(context);
  },
};
