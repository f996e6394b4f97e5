interface ScriptPolicy {
  /** The browser gives a TrustedScriptURL, which stands wherever the address of a script may. */
  readonly createScriptURL: (address: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

declare global {
  interface Window {
    /** Absent in browsers that know no Trusted Types; there the address goes on as it is. */
    readonly trustedTypes?: TrustedTypes;
  }
}

/** Named in the content security policy, which allows no other. */
const POLICY_NAME = "kiemkracht";

const rules: ScriptPolicy = {
  createScriptURL: (address) => {
    const folder = new URL("./", document.baseURI).href;
    const script = new URL(address, document.baseURI).href;
    if (!script.startsWith(folder)) throw new TypeError("Only scripts of the app itself are started.");
    return script;
  },
};

const policy = globalThis.window?.trustedTypes?.createPolicy(POLICY_NAME, rules) ?? rules;

/**
 * The address of a script of the app, as a service worker or a worker may be started with (B6).
 *
 * The only policy for Trusted Types there is: whatever else would turn text into script is refused by the browser. A
 * worker of Vite: `import address from "./x.ts?worker&url"`, then `new Worker(ownScript(address), { type: "module" })`.
 */
export function ownScript(address: string): string {
  return policy.createScriptURL(address);
}
