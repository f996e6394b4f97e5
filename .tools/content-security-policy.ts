import { type Plugin } from "vite";

const POLICY = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  // Text never becomes script; the one policy is in src/platform/own-script.ts.
  "require-trusted-types-for 'script'",
  "trusted-types kiemkracht",
].join("; ");

/**
 * Writes the content security policy into the page (B6), so that any static host keeps it.
 *
 * Only when building: the development server needs inline scripts and styles to replace modules while they run.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}
