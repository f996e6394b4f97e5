import { playwright, PlaywrightBrowserProvider } from "@vitest/browser-playwright";

import { startSteadily } from "./start-steadily.mjs";

class SteadyProvider extends PlaywrightBrowserProvider {
  /**
   * @override
   * @param {Parameters<PlaywrightBrowserProvider["openPage"]>} words
   */
  openPage(...words) {
    return startSteadily(() =>
      super.openPage(...words).catch((/** @type {unknown} */ cause) => {
        // A start that failed is kept, and would be handed to whoever asks next.
        if (this.browser === null) Reflect.set(this, "browserPromise", null);
        throw cause;
      }),
    );
  }
}

/**
 * Vitest's Playwright, which starts the browser again when its start crashes.
 *
 * @param {import("@vitest/browser-playwright").PlaywrightProviderOptions} options
 * @returns {ReturnType<typeof playwright>}
 */
export function steadyPlaywright(options) {
  return {
    ...playwright(options),
    providerFactory: (project) => new SteadyProvider(project, options),
  };
}
