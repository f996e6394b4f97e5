import { type Reporter, type TestCase, type TestModule } from "vitest/node";

/**
 * Ends a run with one plain line, for people and programs that read only that: `12 passed, 0 failed`. Before it stand the
 * tests that passed only when they were tried again: such a test, or the app, has a fault that another try hides.
 */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => {
      const tests = [...module.children.allTests()].map((test) => test.result().state);
      // A file that could not be read, or whose hooks failed, has no failed test to show for it.
      return module.ok() || tests.includes("failed") ? tests : [...tests, "failed"];
    });
    const unsteady = modules.flatMap((module) => [...module.children.allTests()].filter(isUnsteady));
    const passed = states.filter((state) => state === "passed").length;
    const failed = states.filter((state) => state === "failed").length + errors.length;
    process.once("exit", () => {
      for (const test of unsteady) console.log(`Passed at a second try only: ${test.fullName}`);
      console.log(`${passed} passed, ${failed} failed`);
    });
  }
}

function isUnsteady(test: TestCase): boolean {
  return test.diagnostic()?.flaky === true;
}
