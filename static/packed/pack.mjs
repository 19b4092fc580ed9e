// Packs each page's own modules and styles into one file each, so that a phone asks six times and not forty: run it by `make pack`.
// PACKED.json holds the hash of the sources: where they have changed since, the server serves the modules as they are.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const { build } = createRequire(join(root, "../tests/js/package.json"))("esbuild");
const SHARED = ["tokens", "base", "components"];
const SHARED_OF = { audience: ["tokens", "base", ...["acts", "forms", "signs", "system"].map((name) => `components/${name}`)], "audience-later": [] };

const pages = readdirSync(join(root, "app/pages"))
  .filter((name) => name.endsWith(".js"))
  .map((name) => name.slice(0, -3));
// What a page fetches once it is there: the module, and under which name it looks for it beside itself.
const LATER = { audience: ["app/pages/audience/later.js", "later"] };
// Lines are indented in templates too, and a phone would carry that; a line break alone means the same to htm.
const unindented = {
  name: "unindented",
  setup: (building) =>
    building.onLoad({ filter: /\/app\/.*\.js$/ }, ({ path }) => ({ contents: readFileSync(path, "utf8").replaceAll(/\n\s+/g, "\n"), loader: "js" })),
};
const options = { bundle: true, minify: true, format: "esm", target: ["es2020"], legalComments: "none", absWorkingDir: root };
// Every module imports the libraries for itself; in a packed file one import, and one name for each of them, is enough.
const VENDOR = "../vendor/vendor.js";
const VENDORED = [...readFileSync(join(root, "vendor/vendor.js"), "utf8").match(/export\{([^}]*)\};?\s*$/)[1].matchAll(/([\w$]+)(?=,|$)/g)].map(([, name]) => name);
const vendorOnce = {
  name: "vendor-once",
  setup(building) {
    building.onResolve({ filter: /\/vendor\/vendor\.js$/ }, ({ namespace }) => (namespace === "vendor" ? { path: VENDOR, external: true } : { path: VENDOR, namespace: "vendor" }));
    building.onLoad({ filter: /.*/, namespace: "vendor" }, () => ({ contents: `export {${VENDORED}} from "${VENDOR}";` }));
  },
};
const scripts = { ...options, plugins: [unindented, vendorOnce] };

for (const page of pages) {
  const packed = LATER[page] ? await inTwo(page, ...LATER[page]) : { [page]: await inOne({ entryPoints: [`app/pages/${page}.js`] }) };
  for (const [name, text] of Object.entries(packed)) {
    write(`packed/${name}.js`, text);
  }
}
for (const sheet of readdirSync(join(root, "css/pages")).filter((name) => name.endsWith(".css"))) {
  const contents = [...(SHARED_OF[sheet.slice(0, -4)] ?? SHARED).map((name) => `@import "./css/${name}.css";`), `@import "./css/pages/${sheet}";`].join("\n");
  write(`packed/${sheet}`, await inOne({ stdin: { contents, resolveDir: root, loader: "css" } }));
}
write("vendor/vendor.js", readFileSync(join(root, "vendor/vendor.js")));
writeFileSync(join(here, "PACKED.json"), `${JSON.stringify({ sources: sourcesHash(), pages }, null, 2)}\n`);

// Compressed once here, and not by every server that starts.
function write(path, text) {
  const small = brotliCompressSync(text);
  writeFileSync(join(root, path), text);
  writeFileSync(join(root, `${path}.br`), small);
  console.log(`${path} ${text.length} bytes, ${small.length} as brotli`);
}

async function inOne(wish) {
  const { outputFiles } = await build({ ...scripts, ...wish, write: false });
  return outputFiles[0].text;
}

// The page with all that both parts share, and the part that comes later, which takes that from the page: two files, and no third for what is shared.
async function inTwo(page, module, later) {
  const entryPoints = { [page]: `app/pages/${page}.js`, [later]: module };
  const { outputFiles } = await build({ ...scripts, entryPoints, splitting: true, minify: false, outdir: "packed", chunkNames: "shared", write: false });
  const parts = Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
  const [line, names] = parts[`${later}.js`].match(/import \{([^}]*)\} from "\.\/shared\.js"/);
  const taken = names.split(",").map((name, at) => [name.trim().split(" as ")[0], name.trim().split(" as ").at(-1), `s${at.toString(36)}`]);
  const given = taken.map(([name, , short]) => `${name} as ${short}`).join();
  const taking = `import {${taken.map(([, local, short]) => `${short} as ${local}`).join()}} from "./${page}.js"`;
  const inParts = {
    name: "in-parts",
    setup(building) {
      building.onResolve({ filter: /^\.\/\w+\.js$/ }, ({ path }) => ({ path, namespace: "part" }));
      building.onLoad({ filter: /.*/, namespace: "part" }, ({ path }) => ({ contents: parts[basename(path)], loader: "js" }));
    },
  };
  const whole = `export {${given}} from "./shared.js";\nimport "./${page}.js";`;
  return {
    [page]: await inOne({ stdin: { contents: whole }, external: [VENDOR], plugins: [inParts] }),
    [later]: await inOne({ stdin: { contents: parts[`${later}.js`].replace(line, taking) }, external: [VENDOR, `./${page}.js`], plugins: [] }),
  };
}

// The same hash as moderator/web/assets.py computes: names and contents of app/ and css/.
function sourcesHash() {
  const digest = createHash("sha256");
  for (const path of [...files("app"), ...files("css")].sort()) {
    digest.update(`${path}\0`).update(createHash("sha256").update(readFileSync(join(root, path))).digest());
  }
  return digest.digest("hex");
}

function files(folder) {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? files(path) : [relative(root, join(root, path))];
  });
}
