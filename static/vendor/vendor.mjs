// Packs the pinned libraries from npm into vendor.js and writes down what went in: run it by `make vendor`.
// npm checks every package against package-lock.json; VENDOR.json lets a test check that nobody edited the result by hand.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const inputs = ["package.json", "package-lock.json", "entry.js"];
const outputs = ["vendor.js", "LICENCES.txt"];

const workshop = mkdtempSync(join(tmpdir(), "moderator-vendor-"));

// The server speaks websocket only, so the other transports of Engine.IO would be dead weight on every phone.
const websocketOnly = {
  name: "websocket-only",
  setup(build) {
    build.onLoad({ filter: /engine\.io-client\/build\/esm\/transports\/index\.js$/ }, (found) => ({
      loader: "js",
      contents: 'import { WS } from "./websocket.js";\nexport const transports = { websocket: WS };\n',
      resolveDir: dirname(found.path),
    }));
  },
};

try {
  for (const name of inputs) copyFileSync(join(here, name), join(workshop, name));
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: workshop, stdio: "inherit" });
  const packages = await pack();
  writeFileSync(join(here, "LICENCES.txt"), licences(packages));
  writeFileSync(join(here, "VENDOR.json"), `${JSON.stringify({ packages, files: outputs.map(described) }, null, 2)}\n`);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

async function pack() {
  const { build } = createRequire(join(workshop, "package.json"))("esbuild");
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: workshop,
    entryPoints: ["entry.js"],
    outfile: join(here, "vendor.js"),
    bundle: true,
    format: "esm",
    platform: "browser",
    target: ["es2020"],
    minify: true,
    legalComments: "none",
    plugins: [websocketOnly],
  });
  const text = readFileSync(join(here, "vendor.js"), "utf8");
  if (/\beval\(|new Function\b/.test(text)) throw new Error("vendor.js would need unsafe-eval");
  console.log(`vendor.js ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
  return packed(new Set(Object.keys(metafile.inputs).map(packageOf)));
}

function packageOf(path) {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
}

function packed(names) {
  const lock = JSON.parse(readFileSync(join(here, "package-lock.json"), "utf8"));
  return Object.entries(lock.packages)
    .filter(([path]) => path && names.has(packageOf(path)))
    .map(([path, entry]) => ({
      name: packageOf(path),
      version: entry.version,
      licence: entry.license,
      integrity: entry.integrity,
    }));
}

function described(name) {
  const bytes = readFileSync(join(here, name));
  return { file: name, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

function licences(packages) {
  const parts = packages.map(({ name, version, licence }) => {
    const folder = join(workshop, "node_modules", name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), "utf8").trim() : `Licensed under ${licence}.`;
    return `${name} ${version} (${licence})\n\n${text}\n`;
  });
  return parts.join(`\n${"-".repeat(72)}\n\n`);
}
