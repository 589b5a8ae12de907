import { serve as listen } from "../app/serve.ts";
import { openStore } from "../store/index.ts";
import { type Command, exit, UsageError } from "./command.ts";

const defaultPort = 4100;

export const serve: Command = {
  summary: "启动，在浏览器中使用 / start the server and its pages",
  usage: "diaodu serve [--port 4100] [--no-demo]",
  options: {
    port: { type: "string", text: "端口 / port (4100)" },
    "no-demo": { type: "boolean", text: "首次启动不装入邵阳示例 / start empty, without the Shaoyang figures" },
  },
  async run({ options, folder, print }) {
    const port = Number(options.port ?? defaultPort);
    if (!Number.isInteger(port) || port < 1 || port > 65535) throw new UsageError(`--port ${String(options.port)}`);
    const store = await openStore(folder);
    const server = await listen(store, port);
    print(`调度已启动，请打开 / open: ${server.url}`);
    await stopSignal();
    await server.close();
    return exit.done;
  },
};

const stopSignal = () =>
  new Promise<void>((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
  });
