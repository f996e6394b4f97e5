import { createContext, useContext } from "react";

import { type Database } from "./database.ts";

export const DatabaseContext = createContext<Database | undefined>(undefined);

export function useDatabase(): Database {
  const database = useContext(DatabaseContext);
  if (database === undefined)
    throw new Error("No database: wrap the component in DatabaseContext, as app.tsx does.");
  return database;
}
