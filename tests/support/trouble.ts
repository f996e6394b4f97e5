import { type BrowserContext } from "playwright-core";
import { expect } from "vitest";

/** What went wrong in a page without a test looking for it. */
const troubles: string[] = [];
const expected: RegExp[] = [];

/**
 * Writes down everything that a page should not do: errors and warnings on the console, exceptions, failed
 * requests, requests to another origin (B6) and what the content security policy refused.
 */
export async function watch(context: BrowserContext, origin: string): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      console.error(`securitypolicyviolation: ${effectiveDirective} ${blockedURI}`);
    });
  });
  context.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning") troubles.push(`console ${type}: ${message.text()}`);
  });
  context.on("weberror", (failure) => troubles.push(`exception: ${failure.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) troubles.push(`left the origin: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A navigation that turns into a download, and a page that closes, end this way.
    if (reason !== "net::ERR_ABORTED") troubles.push(`request failed: ${request.url()} ${reason}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`answer ${response.status()}: ${response.url()}`);
  });
}

/** Waits until trouble of this kind has come. This test meant it, so it does not fail for it. */
export async function expectTrouble(kind: RegExp): Promise<void> {
  expected.push(kind);
  await expect.poll(() => troubles.some((trouble) => kind.test(trouble))).toBe(true);
}

/** The troubles since the last call that no test meant. */
export function takeTroubles(): readonly string[] {
  const meant = expected.splice(0);
  return troubles.splice(0).filter((trouble) => !meant.some((kind) => kind.test(trouble)));
}
