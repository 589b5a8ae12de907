import { type Bench, median, round, timed } from "./report.ts";
import { aFolder, startServer } from "./server-process.ts";

/** First start with the demo, and second start to the first answered page, each on a folder of its own. */
export const start: Bench = async ({ short }) => {
  const { folder, remove } = aFolder();
  const first = await timed(() => startServer(folder));
  await first.value.stop();
  const seconds: number[] = [];
  for (let run = 0; run < (short ? 1 : 5); run++) {
    const second = await timed(async () => {
      const server = await startServer(folder);
      await (await fetch(`${server.url}/`)).text();
      await (await fetch(`${server.url}/api/catalogue`)).json();
      return server;
    });
    seconds.push(second.seconds);
    await second.value.stop();
  }
  remove();
  return {
    bench: "start",
    figures: { firstStartSeconds: round(first.seconds), secondStartSeconds: round(median(seconds)) },
    peers: { firstStartSecondsLimit: 25, secondStartSecondsLimit: 3 },
  };
};
