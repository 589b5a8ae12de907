import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const programs = "/usr/lib/postgresql/15/bin";
export const hasPostgres = (): boolean => existsSync(join(programs, "initdb"));
export const pgbench = join(programs, "pgbench");

/** Durable as in production; sized for a machine of two cores that holds nothing else. */
const settings = {
  shared_buffers: "1GB",
  effective_cache_size: "8GB",
  work_mem: "64MB",
  maintenance_work_mem: "256MB",
  max_wal_size: "16GB",
  checkpoint_timeout: "30min",
  wal_level: "minimal",
  max_wal_senders: "0",
  jit: "off",
  synchronous_commit: "on",
  fsync: "on",
};

export interface Cluster {
  url: string;
  remove(): void;
}

/** `DATABASE_URL`, or a PostgreSQL 15 of our own on a free port that goes away afterwards. */
export async function withPostgres<T>(work: (url: string) => Promise<T>): Promise<T> {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL);
  const cluster = await startCluster();
  try {
    return await work(cluster.url);
  } finally {
    cluster.remove();
  }
}

async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "diaodu-postgres-"));
  if (process.getuid?.() === 0) spawnSync("chown", ["postgres", folder]);
  const port = await freePort();
  const given = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const options = [`-p ${port}`, `-k ${folder}`, "-c listen_addresses=", ...given].join(" ");
  asPostgres(`${programs}/initdb -D ${folder}/data -U postgres -A trust -E UTF8 --locale=C.UTF-8`);
  asPostgres(`${programs}/pg_ctl -D ${folder}/data -w -l ${folder}/log -o '${options}' start`);
  return {
    url: `postgres://postgres@localhost:${port}/postgres?host=${folder}`,
    remove() {
      asPostgres(`${programs}/pg_ctl -D ${folder}/data -m immediate stop`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function asPostgres(command: string) {
  const isRoot = process.getuid?.() === 0;
  const [program, args] = isRoot ? ["su", ["postgres", "-s", "/bin/bash", "-c", command]] : ["bash", ["-c", command]];
  const done = spawnSync(program as string, args as string[], {
    cwd: "/",
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`${command}\n${done.stderr}`);
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
