import { demoIsDue, loadDemo } from "../app/demo.ts";
import { ask } from "../app/in-process.ts";
import { serve as listen } from "../app/serve.ts";
import type { App } from "../http/index.ts";
import { type Db, openStore } from "../store/index.ts";
import { type Command, exit, UsageError } from "./command.ts";

const defaultPort = 4100;

export const serve: Command = {
  summary: "启动，在浏览器中使用 / start the server and its pages",
  usage: "diaodu serve [--port 4100] [--no-demo]",
  options: {
    port: { type: "string", text: "端口 / port (4100)" },
    "no-demo": { type: "boolean", text: "首次启动不装入示例数据 / start empty, without the demo" },
  },
  async run({ options, folder, print }) {
    const port = Number(options.port ?? defaultPort);
    if (!Number.isInteger(port) || port < 1 || port > 65535) throw new UsageError(`--port ${String(options.port)}`);
    const store = await openStore(folder);
    const wantsDemo = !options["no-demo"] && demoIsDue(store, folder);
    const server = await listen(store, port, wantsDemo ? (app) => takeDemoIn(store.db, app, folder) : undefined);
    print(`调度已启动，请打开 / open: ${server.url}`);
    await stopSignal();
    await server.close();
    return exit.done;
  },
};

const demoNotice = [
  "首次启动装入示例数据：邵阳市（公开统计月报）和示范市（虚构），约半分钟；浏览器地址随后给出。",
  "只用自己的数据：停止后运行 npm start -- --no-demo --data 新文件夹 / to start empty: npm start -- --no-demo --data FOLDER",
].join("\n");

async function takeDemoIn(db: Db, app: App, folder: string) {
  const tell = (text: string) => process.stderr.write(`${text}\n`);
  const send = async (path: string, body: FormData | object) => {
    const answer = await ask(app, "POST", path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.body.toString("utf8").slice(0, 500)}`);
    return JSON.parse(answer.body.toString("utf8")) as Record<string, unknown>;
  };
  tell(demoNotice);
  try {
    await loadDemo(db, send, folder, tell);
  } catch (failure) {
    // Without the demo the product still works; the person is told, and the next start tries again.
    tell(`示例数据未能装入 / the demo was not taken in: ${(failure as Error).message}`);
  }
}

const stopSignal = () =>
  new Promise<void>((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
  });
