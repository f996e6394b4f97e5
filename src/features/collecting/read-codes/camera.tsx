import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

import { type CameraState, useCamera } from "./use-camera.ts";

import "./camera.css";

/** Reads what phones show. Nothing of the picture is kept, and the camera is off until it is asked for. */
export function Camera({ onRead }: { readonly onRead: (text: string) => Promise<void> }) {
  const { camera: said } = useMessages().collecting.readingCodes;
  const { camera, video, start, stop } = useCamera(onRead);
  const isRunning = camera.state === "on" || camera.state === "starting";
  return (
    <Section title={said.title}>
      <p>{said.lead}</p>
      <video
        ref={video}
        className="camera"
        hidden={camera.state !== "on"}
        aria-label={said.picture}
        autoPlay
        muted
        playsInline
      />
      <p role="status">{saidOf(camera, said)}</p>
      {camera.state === "trouble" && (
        <Notice kind="problem" role="alert" title={said.trouble[camera.why].title}>
          <p>{said.trouble[camera.why].text}</p>
        </Notice>
      )}
      {isRunning ? (
        <Button onClick={stop}>{said.stop}</Button>
      ) : (
        <Button onClick={start}>{said.start}</Button>
      )}
    </Section>
  );
}

function saidOf({ state }: CameraState, said: { readonly starting: string; readonly looking: string }) {
  if (state === "starting") return said.starting;
  return state === "on" ? said.looking : "";
}
