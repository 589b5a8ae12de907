import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { FolderInUse, projectRoot } from "../store/index.ts";
import { type Command, exit, UsageError } from "./command.ts";
import { commands } from "./commands.ts";
import { type Door, openDoor } from "./door.ts";

const common = {
  data: { type: "string", text: "数据文件夹（默认 ./data） / data folder" },
  help: { type: "boolean", text: "用法 / usage" },
} as const;

// `… | head` closes the pipe when it has seen enough: nothing is left to say, and nothing went wrong.
process.stdout.on("error", (failure: NodeJS.ErrnoException) => {
  if (failure.code !== "EPIPE") throw failure;
});

process.exitCode = await main(process.argv.slice(2));

async function main([name = "help", ...rest]: string[]): Promise<number> {
  if (["help", "--help", "-h"].includes(name)) return help(rest[0]);
  const command = commands[name];
  if (!command) return complain(`没有命令 ${name} / no command ${name}`);
  try {
    return await runCommand(name, command, rest);
  } catch (failure) {
    return explainFailure(failure, command);
  }
}

async function runCommand(name: string, command: Command, args: string[]): Promise<number> {
  const { values, positionals } = parse(command, args);
  if (values.help) return help(name);
  const folder = resolve(String(values.data ?? process.env.DIAODU_DATA ?? resolve(projectRoot(), "data")));
  let door: Promise<Door> | undefined;
  const open = () => {
    door ??= openDoor(folder);
    return door;
  };
  try {
    return await command.run({
      words: positionals,
      options: values,
      folder,
      door: open,
      print: (text) => process.stdout.write(`${text}\n`),
    });
  } finally {
    await door?.then(
      (opened) => opened.close(),
      () => {}, // the failure to open is already on its way to the user
    );
  }
}

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...common, ...command.options } });
  } catch (failure) {
    throw new UsageError((failure as Error).message);
  }
}

function explainFailure(failure: unknown, command: Command): number {
  if (failure instanceof UsageError) return complain(`${failure.message}\n用法 / usage: ${command.usage}`);
  if (failure instanceof FolderInUse) {
    process.stderr.write(
      `数据文件夹正被 ${failure.host} 上的进程 ${failure.pid} 使用，请先关闭它 / the data folder is in use by process ${failure.pid} on ${failure.host}\n`,
    );
    return exit.unavailable;
  }
  const text = failure instanceof Error ? failure.message : String(failure);
  process.stderr.write(`无法完成：${text} / failed: ${text}\n`);
  return exit.unavailable;
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return exit.usage;
}

function help(name?: string): number {
  const command = name ? commands[name] : undefined;
  if (name && !command) return complain(`没有命令 ${name} / no command ${name}`);
  process.stdout.write(command ? helpOf(command) : overview());
  return exit.done;
}

function helpOf(command: Command): string {
  const options = Object.entries({ ...command.options, ...common });
  const width = Math.max(...options.map(([key]) => key.length));
  const lines = options.map(([key, { text }]) => `  --${key.padEnd(width)}  ${text}`);
  return `${command.summary}\n\n${command.usage}\n\n${lines.join("\n")}\n\n退出码 / exit codes: 0 完成 done, 1 被拒绝或无数 refused or missing, 2 用法错误 usage, 3 数据打不开 unavailable\n`;
}

function overview(): string {
  const shown = Object.entries(commands).filter(([, command]) => command.summary !== "");
  const lines = shown.map(([key, command]) => `  ${key.padEnd(10)}${command.summary}`);
  return `diaodu 调度\n\n${lines.join("\n")}\n\nnpx diaodu help <命令/command>\n`;
}
