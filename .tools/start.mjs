// `npm start`: installs what the lockfile says when that is needed, then starts the app for development.
import { prepare, run } from "./run.mjs";

prepare();
process.exit(await run("vite/bin/vite.js", process.argv.slice(2)));
