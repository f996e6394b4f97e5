// Unpacks the pinned Chromium beside its package and prints how to start it, as JSON.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  "node_modules/.cache/chromium-152.0.0",
);
mkdirSync(folder, { recursive: true });

// It unpacks into the temporary folder, and takes any Chromium that it finds there: give it one of its own.
process.env["TMPDIR"] = folder;
// Without this it leaves the libraries packed that a bare Debian lacks (libnss3 and others).
process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
delete process.env["LD_LIBRARY_PATH"];

const { default: chromium } = await import("@sparticuz/chromium");
const executablePath = await chromium.executablePath();

// Its own fonts.conf names a fixed folder. Without a font text has no width, and Playwright calls it hidden.
const fonts = path.join(folder, "fonts.conf");
writeFileSync(
  fonts,
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
);

console.log(
  JSON.stringify({
    executablePath,
    env: { LD_LIBRARY_PATH: path.join(folder, "al2023/lib"), FONTCONFIG_FILE: fonts },
  }),
);
