import { createDecipheriv, createHmac, createPrivateKey, createPublicKey, diffieHellman } from "node:crypto";

import fc from "fast-check";
import { expect, it } from "vitest";

import { readFixture } from "#tests/support/fixture.ts";

import { lockBox, unlockBox } from "./lock-box.ts";
import { makeSealKeys, openSealed, sealTo } from "./seal.ts";

interface Foreign {
  readonly purpose: string;
  readonly about: string;
  readonly message: string;
  readonly publicKey: string;
  readonly privateKey: string;
  readonly sealed: string;
}

const FOREIGN: readonly Foreign[] = JSON.parse(readFixture("ballot-codes/sealed-by-another-program.json"));

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

it.each(FOREIGN)("R3 opens what another program sealed: $purpose, $about", async (foreign) => {
  const keys = { publicKey: bytesOf(foreign.publicKey), privateKey: bytesOf(foreign.privateKey) };
  const opened = await openSealed(keys, foreign, bytesOf(foreign.sealed));
  expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(foreign.message);
});

/** RFC 9180 once more, step by step and with the other crypto of Node. */
function openWithNode(
  privateKey: Uint8Array,
  [purpose, about]: [string, string],
  sealed: Uint8Array,
): Buffer {
  const own = createPrivateKey({ key: Buffer.from(privateKey), format: "der", type: "pkcs8" });
  const once = Buffer.from(sealed.subarray(0, 65));
  const x = once.subarray(1, 33).toString("base64url");
  const y = once.subarray(33).toString("base64url");
  const from = createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" });
  const { x: ownX = "", y: ownY = "" } = own.export({ format: "jwk" });
  const recipient = Buffer.concat([
    Buffer.of(4),
    Buffer.from(ownX, "base64url"),
    Buffer.from(ownY, "base64url"),
  ]);
  const kem = Buffer.concat([Buffer.from("KEM"), Buffer.of(0, 16)]);
  const hpke = Buffer.concat([Buffer.from("HPKE"), Buffer.of(0, 16, 0, 1, 0, 2)]);
  const hmac = (key: Buffer, ...parts: Buffer[]) =>
    createHmac("sha256", key).update(Buffer.concat(parts)).digest();
  const label = (suite: Buffer, name: string) =>
    Buffer.concat([Buffer.from("HPKE-v1"), suite, Buffer.from(name)]);
  const none = Buffer.alloc(0);
  const agreed = diffieHellman({ privateKey: own, publicKey: from });
  const eae = hmac(none, label(kem, "eae_prk"), agreed);
  const shared = hmac(eae, Buffer.of(0, 32), label(kem, "shared_secret"), once, recipient, Buffer.of(1));
  const context = Buffer.concat([
    Buffer.of(0),
    hmac(none, label(hpke, "psk_id_hash")),
    hmac(none, label(hpke, "info_hash"), Buffer.from(purpose)),
  ]);
  const secret = hmac(shared, label(hpke, "secret"));
  const key = hmac(secret, Buffer.of(0, 32), label(hpke, "key"), context, Buffer.of(1));
  const nonce = hmac(secret, Buffer.of(0, 12), label(hpke, "base_nonce"), context, Buffer.of(1)).subarray(
    0,
    12,
  );
  const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(65, -16)), decipher.final()]);
}

it("R3 what it seals, another program opens, and nobody without the private key", async () => {
  const keys = await makeSealKeys();
  const message = new TextEncoder().encode("Vertrouwelijk");
  const sealed = await sealTo(keys.publicKey, { purpose: "ballot", about: "round" }, message);

  expect(openWithNode(keys.privateKey, ["ballot", "round"], sealed).toString()).toBe("Vertrouwelijk");
  const others = await makeSealKeys();
  const wrongs = [
    await openSealed(others, { purpose: "ballot", about: "round" }, sealed),
    await openSealed({ ...keys, publicKey: others.publicKey }, { purpose: "ballot", about: "round" }, sealed),
    await openSealed(keys, { purpose: "ballot", about: "another round" }, sealed),
    await openSealed(keys, { purpose: "another purpose", about: "round" }, sealed),
  ];
  for (const wrong of wrongs) expect(wrong).toEqual({ ok: false, error: { type: "NotOpened" } });
});

it("R3 a sealed message with one wrong bit, or cut off, does not open and does not crash", async () => {
  const keys = await makeSealKeys();
  const context = { purpose: "ballot", about: "round" };
  const sealed = await sealTo(keys.publicKey, context, new Uint8Array(32));
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length * 8 - 1), fc.nat(sealed.length - 1), async (bit, length) => {
      const wrong = sealed.slice();
      wrong.set([(wrong[bit >> 3] ?? 0) ^ (1 << (bit & 7))], bit >> 3);
      expect(await openSealed(keys, context, wrong)).toMatchObject({ ok: false });
      expect(await openSealed(keys, context, sealed.slice(0, length))).toMatchObject({ ok: false });
    }),
  );
});

it("R3 sealed or locked twice, the same message has no byte in the same place but by chance", async () => {
  const { publicKey } = await makeSealKeys();
  const context = { purpose: "ballot", about: "round" };
  const message = new Uint8Array(4096);
  const alike = (one: Uint8Array, other: Uint8Array) => one.filter((byte, at) => byte === other[at]).length;

  const sealed = await sealTo(publicKey, context, message);
  expect(alike(sealed, await sealTo(publicKey, context, message))).toBeLessThan(80);
  const [box, other] = [await lockBox(context, message), await lockBox(context, message)];
  expect(alike(box.locked, other.locked)).toBeLessThan(80);
  expect(await unlockBox(context, box)).toEqual({ ok: true, value: message });
  expect(await unlockBox(context, { ...box, key: other.key })).toMatchObject({ ok: false });
  expect(await unlockBox({ ...context, about: "another" }, box)).toMatchObject({ ok: false });
});
