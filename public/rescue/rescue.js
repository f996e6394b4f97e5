// The emergency exit (B5): needs nothing of the app but its database, and no build. Reads every table as it is and
// hands it over as the backup file that the app restores. Never changes or makes anything.

const DATABASE = "kiemkracht";
// Belongs to this device alone: its clock, its own name, and what lost when files were merged here.
const LOCAL_TABLES = ["meta", "conflicts"];

const outcome = document.querySelector("#outcome");

document.querySelector("#save").addEventListener("click", () => void save());

async function save() {
  try {
    const tables = await readTables();
    if (Object.values(tables).every((rows) => rows.length === 0)) return say("nothing");
    saveFile(
      JSON.stringify({ format: "kiemkracht-backup", version: versionOf(tables), madeOn: today(), tables }),
    );
    say("saved");
  } catch {
    say("failed");
  }
}

// A database that was not brought to version 3 has ballots in it, as copies of version 1 had: the app counts them. Actions
// came with version 4, and with version 3 of the copies.
function versionOf(tables) {
  if ("ballots" in tables) return 1;
  return "actions" in tables ? 3 : 2;
}

const WORDS = {
  saved: ["De kopie staat bij je downloads.", "The copy is among your downloads."],
  nothing: [
    "Er staan geen gegevens van Kiemkracht op dit apparaat. Kijk of je dezelfde browser gebruikt als anders.",
    "There are no Kiemkracht data on this device. Check that you use the same browser as usual.",
  ],
  failed: [
    "De browser geeft de gegevens niet vrij. Er is niets veranderd. Sluit andere tabbladen van Kiemkracht en probeer het nog eens.",
    "The browser does not hand over the data. Nothing has changed. Close other tabs of Kiemkracht and try again.",
  ],
};

function say(what) {
  const [dutch, english] = WORDS[what];
  const second = document.createElement("span");
  second.lang = "en";
  second.textContent = english;
  outcome.replaceChildren(`${dutch} / `, second);
}

async function readTables() {
  const database = await open();
  if (database === undefined) return {};
  const names = [...database.objectStoreNames].filter((name) => !LOCAL_TABLES.includes(name));
  const transaction = names.length > 0 ? database.transaction(names) : undefined;
  const rows = await Promise.all(names.map((name) => finished(transaction.objectStore(name).getAll())));
  database.close();
  return Object.fromEntries(names.map((name, index) => [name, rows[index]]));
}

// Another tab may be in the way of an upgrade; who only stands in the queue behind that is told nothing.
const PATIENCE_MS = 5000;

function outOfPatience() {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new Error("The browser is silent.")), PATIENCE_MS),
  );
}

/** `undefined` when there is no database: opening without a version would make one, so that is undone. */
async function open() {
  const request = indexedDB.open(DATABASE);
  let isNew = false;
  request.addEventListener("upgradeneeded", () => {
    isNew = true;
    request.transaction.abort();
  });
  try {
    return await Promise.race([finished(request), outOfPatience()]);
  } catch (cause) {
    if (isNew) return undefined;
    throw cause;
  }
}

function finished(request) {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function saveFile(text) {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `kiemkracht-${today()}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
