import { expect, it } from "vitest";

import { BACKUP_VERSION } from "#domain/backup/backup-version.ts";
import { BackupHead } from "#domain/backup/backup.ts";
import { SCHEMAS, type TableName, TABLES } from "#domain/rows/row-schemas.ts";
import { z } from "#domain/schema.ts";

/** What stands in each table, for who reads the file without the app. */
const WORDS: Record<TableName, string> = {
  communities: "The communities. The id of a community is the communityId of all that belongs to it.",
  members: "The people who take part.",
  memberRoles: "One role of one member.",
  phases: "A phase lasts from its first day until the next one begins.",
  meetings: "The meetings: those with a round, those with an agenda, and those with both.",
  rounds: "A scoring of the factors at one meeting. A closed round does not change.",
  scores: "One answer to one factor in a manager or agreed round, and the remark with it.",
  corrections: "Changes of closed rounds; the score itself stays as it was.",
  counts:
    "What was counted in one individual round: how many forms, and per factor how many gave each answer. Of tooFew, factors that too few answered, and of a round below its threshold nothing more is kept. What one person answered is nowhere. Version 1 had a table ballots in its place.",
  agendas: "The agendas, one for a meeting.",
  agendaPoints: "The points of an agenda, in the text order of their field order.",
  agendaPointTips: "The tips that were chosen for a point.",
  setAsides: "Factors that were proposed for an agenda and left off, with the reason.",
  actions:
    "What somebody will do, since version 3; open as long as it has no outcome. The meeting and the point it came of may be gone.",
};

const STAMP =
  "Per field when it was last changed: 9 characters of base-36 milliseconds since 1970, 4 of a counter, then the random code of the device. Text order is time order. The later stamp wins when two files are merged.";

// When this fails because a field was added: `npx vitest run --project unit backup-format -u` writes it anew.
it("B1 the published description of the backup file is what the app itself checks", async () => {
  const { $schema, ...head } = z.toJSONSchema(BackupHead, { io: "input" });
  const tables = TABLES.map((table) => {
    const { $schema: _, ...rows } = z.toJSONSchema(SCHEMAS[table], { io: "input" });
    return [table, { description: WORDS[table], type: "array", items: rows }];
  });
  const schema = {
    $schema,
    title: `Kiemkracht backup, version ${BACKUP_VERSION}`,
    description: `Everything on one device, deleted rows included. Fields that are not described here are kept. In each row: deleted, true when it was deleted; v, the version of its shape; _t, stamps. ${STAMP} In knows: of each device the latest stamp that the device of this file had seen.`,
    ...head,
    properties: {
      ...head.properties,
      tables: { type: "object", properties: Object.fromEntries(tables), additionalProperties: false },
    },
    required: [...(head.required ?? []), "tables"],
  };

  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    "../../../public/backup-format.json",
  );
});
