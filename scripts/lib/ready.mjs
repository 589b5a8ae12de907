// What `npm start`, `npm test` and `npx diaodu` share: everything a fresh clone lacks is installed or built, visibly.
// Plain Node without a dependency, because it runs before any is there.
import { spawn, spawnSync } from "node:child_process";
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

/**
 * Runs a command that takes longer than a moment; says every few seconds how far it is, on one line where there is a
 * terminal. What the command prints is shown after it ended; ends this process when it fails.
 * @param said what is being done, in both languages
 * @param progress how far it is, if that can be known
 */
async function runTelling(said, command, args, { progress = () => "", ...options } = {}) {
  const from = Date.now();
  const onTerminal = process.stderr.isTTY;
  const seconds = () => Math.round((Date.now() - from) / 1000);
  const line = () => [`${said}`, progress(), `${seconds()} 秒`].filter(Boolean).join(" · ");
  tell(`${said} …`);
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], ...options });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => printed.push(chunk));
  const ticking = setInterval(
    () => process.stderr.write(onTerminal ? `\r\x1b[2K  ${line()}` : `  ${line()}\n`),
    onTerminal ? 1000 : 5000,
  );
  const status = await new Promise((ended) => {
    child.on("error", (failure) => {
      printed.push(Buffer.from(`${failure.message}\n`));
      ended(1);
    });
    child.on("close", (code) => ended(code ?? 1));
  });
  clearInterval(ticking);
  if (onTerminal) process.stderr.write("\r\x1b[2K");
  process.stderr.write(Buffer.concat(printed));
  if (status !== 0) {
    tell(`${said}：未成功 / failed`);
    process.exit(status);
  }
  tell(`  完成，用时 ${seconds()} 秒 / done in ${seconds()} s`);
}

const installStamp = join(root, "node_modules/.diaodu-installed");
const lockPrint = () =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");

/** `npm ci` when node_modules is absent or was made from another lock file. */
export async function ensureInstalled() {
  if (existsSync(installStamp) && readFileSync(installStamp, "utf8") === lockPrint()) return;
  const wanted = wantedPackages();
  await runTelling(
    "首次启动：安装依赖，网速决定快慢，一般一至五分钟 / installing packages",
    "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    { shell: process.platform === "win32", progress: () => `${Math.min(installedPackages(), wanted)}/${wanted}` },
  );
  markInstalled();
}

/** Packages that the lock file names for any platform; a few of them are for others than this one. */
const wantedPackages = () =>
  Object.entries(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages).filter(
    ([path, { optional, link }]) => path.lastIndexOf("node_modules/") === 0 && !optional && !link,
  ).length;

/** Packages that are unpacked by now; npm makes all folders first, so a folder alone says nothing. */
function installedPackages() {
  const folder = join(root, "node_modules");
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder).flatMap((name) =>
    name.startsWith("@") ? readdirSync(join(folder, name)).map((inner) => join(name, inner)) : [name],
  );
  return names.filter((name) => existsSync(join(folder, name, "package.json"))).length;
}

/** Remembers from which lock file node_modules was made. */
export const markInstalled = () => writeFileSync(installStamp, lockPrint());

/** Builds what is older than its sources. @param parts which of "server" and "web" */
export async function ensureBuilt(parts) {
  if (parts.includes("server")) {
    await once("server/dist", ["core/src", "server/src", "package-lock.json", "scripts/build-server.mjs"], () =>
      runTelling("构建服务端 / building the server", "node", ["scripts/build-server.mjs"]),
    );
  }
  if (parts.includes("web")) {
    await once("web/dist", ["core/src", "web/src", "web/index.html", "web/vite.config.ts", "package-lock.json"], () =>
      runTelling("构建页面 / building the pages", "node", [
        join(root, "node_modules/vite/bin/vite.js"),
        "build",
        "web",
        "--logLevel",
        "warn",
      ]),
    );
  }
}

/** Runs `build` unless `target` was built from just these sources. */
async function once(target, sources, build) {
  const stamp = join(root, target, ".built-from");
  const print = fingerprint(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === print) return;
  rmSync(stamp, { force: true });
  await build();
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
