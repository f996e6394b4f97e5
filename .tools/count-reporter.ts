import { type Reporter, type TestModule } from "vitest/node";

/** Ends a run with one plain line, for people and programs that read only that: `12 passed, 0 failed`. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => {
      const tests = [...module.children.allTests()].map((test) => test.result().state);
      // A file that could not be read, or whose hooks failed, has no failed test to show for it.
      return module.ok() || tests.includes("failed") ? tests : [...tests, "failed"];
    });
    const passed = states.filter((state) => state === "passed").length;
    const failed = states.filter((state) => state === "failed").length + errors.length;
    process.once("exit", () => console.log(`${passed} passed, ${failed} failed`));
  }
}
