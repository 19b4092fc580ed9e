// Packs each page's own modules and styles into one file each, so that a phone asks six times and not forty: run it by `make pack`.
// PACKED.json holds the hash of the sources: where they have changed since, the server serves the modules as they are.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const { build } = createRequire(join(root, "../tests/js/package.json"))("esbuild");
const SHARED = ["tokens", "base", "components"];

const pages = readdirSync(join(root, "app/pages"))
  .filter((name) => name.endsWith(".js"))
  .map((name) => name.slice(0, -3));
const options = { bundle: true, minify: true, format: "esm", target: ["es2020"], legalComments: "none", absWorkingDir: root };

for (const page of pages) {
  await build({ ...options, entryPoints: [`app/pages/${page}.js`], outfile: `packed/${page}.js`, external: ["*/vendor/vendor.js"] });
  // The packed file lies one folder below static/, wherever its modules lay.
  const packed = readFileSync(join(here, `${page}.js`), "utf8").replaceAll(/from"(?:\.\.\/)+vendor\/vendor\.js"/g, 'from"../vendor/vendor.js"');
  writeFileSync(join(here, `${page}.js`), packed);
  console.log(`${page}.js ${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped`);
}
for (const sheet of readdirSync(join(root, "css/pages")).filter((name) => name.endsWith(".css"))) {
  const contents = [...SHARED.map((name) => `@import "./css/${name}.css";`), `@import "./css/pages/${sheet}";`].join("\n");
  await build({ ...options, stdin: { contents, resolveDir: root, loader: "css" }, outfile: `packed/${sheet}` });
}
writeFileSync(join(here, "PACKED.json"), `${JSON.stringify({ sources: sourcesHash(), pages }, null, 2)}\n`);

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
