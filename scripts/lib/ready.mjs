// What `npm start`, `npm test` and `npx diaodu` share: everything a fresh clone lacks is installed or built, visibly.
// Plain Node without a dependency, because it runs before any is there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Stops with a plain sentence on a Node that cannot run this. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`需要 Node.js 20.19 或更高版本，当前为 ${process.versions.node}。 / Node.js 20.19 or newer is needed.`);
  process.exit(2);
}

/** Runs a command with its output shown on stderr; ends this process when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], ...options });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const tell = (text) => process.stderr.write(`${text}\n`);

const installStamp = join(root, "node_modules/.diaodu-installed");
const lockPrint = () =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");

/** `npm ci` when node_modules is absent or was made from another lock file. */
export function ensureInstalled() {
  if (existsSync(installStamp) && readFileSync(installStamp, "utf8") === lockPrint()) return;
  tell("正在安装依赖（首次约一分钟） / Installing dependencies …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { shell: process.platform === "win32" });
  markInstalled();
}

/** Remembers from which lock file node_modules was made. */
export const markInstalled = () => writeFileSync(installStamp, lockPrint());

/** Builds what is older than its sources. @param parts which of "server" and "web" */
export function ensureBuilt(parts) {
  if (parts.includes("server")) {
    once("server/dist", ["core/src", "server/src", "package-lock.json", "scripts/build-server.mjs"], () => {
      tell("正在构建服务端 / Building the server …");
      run("node", ["scripts/build-server.mjs"]);
    });
  }
  if (parts.includes("web")) {
    once("web/dist", ["core/src", "web/src", "web/index.html", "web/vite.config.ts", "package-lock.json"], () => {
      tell("正在构建页面 / Building the pages …");
      run("node", [join(root, "node_modules/vite/bin/vite.js"), "build", "web", "--logLevel", "warn"]);
    });
  }
}

/** Runs `build` unless `target` was built from just these sources. */
function once(target, sources, build) {
  const stamp = join(root, target, ".built-from");
  const print = fingerprint(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === print) return;
  rmSync(stamp, { force: true });
  build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}

/** Names, sizes and times of all files below `sources`, tests left out. */
function fingerprint(sources) {
  const hash = createHash("sha256");
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    const info = statSync(full);
    if (info.isDirectory()) {
      for (const name of readdirSync(full).sort()) visit(join(path, name));
    } else if (!/\.test\.tsx?$/.test(path)) {
      hash.update(`${path} ${info.size} ${info.mtimeMs}\n`);
    }
  };
  for (const source of sources) visit(source);
  return hash.digest("hex");
}
