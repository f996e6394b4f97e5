import { useInstrument } from "#content/use-instrument.tsx";
import { fieldKind } from "#domain/rows/row-facts.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type Messages } from "#i18n/messages.ts";

type Row = Readonly<Record<string, unknown>>;

type Names = ReadonlyMap<string, string> | undefined;

/** How a person calls a row, a field and what stands in it. */
export interface RowWords {
  /** "Deelnemer ‘Anna’" */
  readonly row: (table: string, row: Row) => string;
  readonly field: (field: string) => string;
  /** "‘Anna’", "ja", "leeg"; `names` tells who belongs to an id. */
  readonly value: (table: string, field: string, value: unknown, names?: Names) => string;
}

/** Puts stored rows in words, for who must judge what a file changes (B1, T3). */
export function useRowWords(): RowWords {
  const messages = useMessages();
  const { words } = messages.myData;
  const format = useFormat();
  const { texts } = useInstrument();
  const choices = choicesOf(messages);

  function nameOf(table: string, row: Row): string {
    const factor = textOf(row["factorId"]);
    if (factor !== "") return texts.factors[factor]?.name ?? factor;
    if (table === "meetings") return format.day(textOf(row["heldOn"]));
    const choice = textOf(row["standingItem"]) || textOf(row["role"]) || textOf(row["kind"]);
    return textOf(row["name"]) || textOf(row["title"]) || (find(choices, choice) ?? "");
  }

  return {
    row: (table, row) => {
      const [kind, name] = [find(words.rows, table) ?? table, nameOf(table, row)];
      return name === "" ? kind : words.named(kind, name);
    },
    field: (field) => find(words.fields, field) ?? limitOf(messages, field) ?? words.quoted(field),
    value: (table, field, value, names) => {
      if (typeof value === "string" && value !== "") return textValue(fieldKind(table, field), value, names);
      if (typeof value === "boolean") return value ? words.yes : words.no;
      if (typeof value === "number") return format.number(value, 2);
      return typeof value === "object" && value !== null ? words.other : words.empty;
    },
  };

  function textValue(kind: ReturnType<typeof fieldKind>, value: string, names: Names): string {
    if (kind === "day") return format.day(value);
    if (kind === "named") return names?.get(value) ?? words.other;
    return (kind === "text" ? undefined : find(choices, value)) ?? words.quoted(value);
  }
}

/** "grens ‘Laag’" */
function limitOf({ profile, myData }: Messages, field: string): string | undefined {
  const limit = new Map(Object.entries(profile.limits)).get(field);
  return typeof limit === "object" ? myData.words.limit(limit.name) : undefined;
}

/** Every choice of the app by its id; the ids differ from each other. */
function choicesOf({ terms, vocabulary, myData }: Messages): Readonly<Record<string, string>> {
  const standing = Object.entries(terms.standingItems).map(([id, { title }]) => [id, title] as const);
  return {
    ...Object.fromEntries(standing),
    ...vocabulary.answers,
    ...vocabulary.meetingKinds,
    ...vocabulary.phases,
    ...terms.roles,
    ...terms.mandates,
    ...terms.organisationKinds,
    ...vocabulary.remarkLevels,
    ...myData.words.status,
  };
}

function find(texts: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(texts, id) ? texts[id] : undefined;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
