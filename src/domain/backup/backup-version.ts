/** The version of the backup file, and of the safety copy, that this app writes. Apart, for a worker that needs no more. */
export const BACKUP_VERSION = 1;
