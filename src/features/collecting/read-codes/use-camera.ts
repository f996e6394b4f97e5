import { useEffect, useRef, useState } from "react";

import { pictureOf } from "#platform/qr/picture-of.ts";
import { openQrReader, type QrReader } from "#platform/qr/qr-reader.ts";

export type CameraTrouble = "NoCamera" | "CameraRefused" | "NoReader";
export type CameraState =
  | { readonly state: "off" | "starting" | "on" }
  | { readonly state: "trouble"; readonly why: CameraTrouble };

/** Between two looks: a code is found at once, and the device keeps breathing. */
const REST_MS = 120;

/** Several codes are read in one moment, and each once: what was read is known as long as the camera is on. */
export interface Camera {
  readonly camera: CameraState;
  readonly video: React.RefObject<HTMLVideoElement | null>;
  readonly start: () => void;
  readonly stop: () => void;
}

export function useCamera(onCode: (text: string) => Promise<void>): Camera {
  const [camera, setCamera] = useState<CameraState>({ state: "off" });
  const video = useRef<HTMLVideoElement>(null);
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);

  const stop = () => {
    running.current.abort();
    setCamera({ state: "off" });
  };
  const start = () => {
    running.current.abort();
    const { signal } = (running.current = new AbortController());
    setCamera({ state: "starting" });
    void run(video, onCode, signal, () => setCamera({ state: "on" })).then(
      (why) => !signal.aborted && why !== undefined && setCamera({ state: "trouble", why }),
    );
  };
  return { camera, video, start, stop };
}

/** Looks until it is stopped. Gives why it could not begin. */
async function run(
  video: Camera["video"],
  onCode: (text: string) => Promise<void>,
  signal: AbortSignal,
  onBegun: () => void,
): Promise<CameraTrouble | undefined> {
  const reader = await openQrReader();
  if (!reader.ok) return reader.error.type;
  const stream = await openStream();
  const isStream = typeof stream !== "string";
  signal.addEventListener("abort", () => {
    reader.value.close();
    if (isStream) for (const track of stream.getTracks()) track.stop();
  });
  if (!isStream) {
    reader.value.close();
    return stream;
  }
  if (signal.aborted || video.current === null) return undefined;
  video.current.srcObject = stream;
  onBegun();
  await look(video.current, reader.value, onCode, signal);
  return undefined;
}

async function openStream(): Promise<MediaStream | CameraTrouble> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      // Large codes have many small squares.
      video: { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } },
    });
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : "";
    return name === "NotAllowedError" || name === "SecurityError" ? "CameraRefused" : "NoCamera";
  }
}

async function look(
  video: HTMLVideoElement,
  reader: QrReader,
  onCode: (text: string) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const seen = new Set<string>();
  while (!signal.aborted) {
    if (video.videoWidth > 0) {
      const size = { width: video.videoWidth, height: video.videoHeight };
      // oxlint-disable-next-line no-await-in-loop -- one picture after the other
      const found = await reader.read(pictureOf(video, size));
      const fresh = found.filter((text) => !seen.has(text));
      for (const text of fresh) seen.add(text);
      // oxlint-disable-next-line no-await-in-loop -- one picture after the other
      if (fresh.length > 0 && !signal.aborted) await onCode(fresh.join("\n"));
    }
    // oxlint-disable-next-line no-await-in-loop -- one picture after the other
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
}
