import { useState } from "react";

import { type CollectingRound } from "#features/collecting/collecting-round.ts";
import { useWhenLeft } from "#features/collecting/use-when-left.ts";
import { places } from "#ui/places.ts";

import { HandOver } from "./hand-over.tsx";
import { Turn } from "./turn.tsx";
import { useLanguageOfDevice } from "./use-language-of-device.ts";
import { useStayHere } from "./use-stay-here.ts";

import "./pass.css";

type Stage = "first" | "turn" | "thanks";

/**
 * The device goes from hand to hand. Between two people stands a screen with nothing of either; what one filled in lives in
 * `Turn` only, and goes with it (R3).
 */
export function PassDevice({ collecting }: { readonly collecting: CollectingRound }) {
  const [stage, setStage] = useState<Stage>("first");
  const leave = useStayHere(() => undefined);
  const speakAsBefore = useLanguageOfDevice();
  const between = (next: Stage) => {
    setStage(next);
    speakAsBefore();
  };
  useWhenLeft(() => between("first"));
  const { round } = collecting;
  return (
    <div className="whole-page">
      {stage === "turn" ? (
        <Turn collecting={collecting} onHandedIn={() => between("thanks")} onClear={() => between("first")} />
      ) : (
        <HandOver
          key={stage}
          collecting={collecting}
          isThanking={stage === "thanks"}
          onStart={() => setStage("turn")}
          onEnd={() => {
            speakAsBefore();
            leave(places.collect(round.communityId, round.id));
          }}
        />
      )}
    </div>
  );
}
