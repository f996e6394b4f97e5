import fc from "fast-check";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the examples of all properties begin. */
    readonly propertySeed: number;
  }
}

// The same examples in every run, so that a failure is there again when somebody looks. `PROPERTY_SEED` tries others.
fc.configureGlobal({ seed: inject("propertySeed") });
