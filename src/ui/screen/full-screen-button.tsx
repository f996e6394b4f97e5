import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";

import { toggleFullScreen, useFullScreen } from "./full-screen.ts";

/** Fills the screen, and gives it back. A phone that cannot does without the button. */
export function FullScreenButton() {
  const { projector } = useMessages().dashboard;
  const fillsScreen = useFullScreen();
  if (!document.fullscreenEnabled) return null;
  return (
    <Button look="quiet" aria-keyshortcuts="F" onClick={toggleFullScreen}>
      {fillsScreen ? projector.inWindow : projector.fullScreen}
    </Button>
  );
}
