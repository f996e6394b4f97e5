import { type ComponentProps, useLayoutEffect, useRef, useState } from "react";
import { Redirect, useLocation } from "wouter";

import { useStatements } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { CloseRound } from "#features/scoring/form/close-round.tsx";
import { useLastAnswers } from "#features/scoring/form/use-last-answers.ts";
import { type RoundView, useRound } from "#features/scoring/form/use-round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";
import { useScreenKeys } from "#ui/screen/use-screen-keys.ts";

import { RoomBar } from "./room-bar.tsx";
import { RoomStatement } from "./room-statement.tsx";

import "#features/scoring/scoring.css";
import "#ui/screen/screen.css";
import "./room.css";

interface RoomPageProps {
  readonly community: Community;
  readonly roundId: string;
}

/** For a room that agrees on its scores: one statement at a time, large enough for the last row; stored as in the form (U2, R2). */
export function RoomPage({ community, roundId }: RoomPageProps) {
  const view = useRound(community.id, roundId);
  if (view === undefined) return null;
  if (view === null) return <Redirect to={places.meetings(community.id)} replace />;
  // As with the form: a closed round is not filled in any more (R6), nor are ballots filled in here (R3).
  if (view.round.status === "closed" || hasBallots(view.round.mode))
    return <Redirect to={places.round(community.id, roundId)} replace />;
  return <Room community={community} view={view} />;
}

function Room({ community, view }: { readonly community: Community; readonly view: RoundView }) {
  const { round, answers, scores } = view;
  const { instrument } = useStatements();
  const { factors } = instrument;
  const lastAnswers = useLastAnswers(round);
  const [, navigate] = useLocation();
  const isOpen = (id: string) => (answers.get(id)?.answer ?? null) === null;
  const firstOpen = () =>
    placeIn(
      factors.findIndex(({ id }) => isOpen(id)),
      factors.length,
    );
  // After a reload the room goes on where it was.
  const [at, setAt] = useState(firstOpen);
  const stage = useRef<HTMLDivElement>(null);
  const factor = factors[at];
  const goBy = (step: 1 | -1) => setAt(Math.min(factors.length, Math.max(0, at + step)));
  useScreenKeys({
    onNext: () => goBy(1),
    onPrevious: () => goBy(-1),
    onLeave: () => navigate(places.score(community.id, round.id)),
  });
  return (
    <div
      className="on-screen room"
      ref={stage}
      tabIndex={-1}
      // Who clicks beside it still has the keys.
      onFocus={({ target, currentTarget }) =>
        target === currentTarget && currentTarget.querySelector<HTMLElement>("[tabindex='-1']")?.focus()
      }
    >
      <RoomBar community={community} roundId={round.id} at={at} total={factors.length} onGo={goBy} />
      {factor === undefined ? (
        <RoomEnd
          round={round}
          factorIds={factors.map(({ id }) => id)}
          answers={answers}
          lastAnswers={lastAnswers}
          onFirstOpen={() => setAt(firstOpen())}
        />
      ) : (
        <RoomStatement
          key={factor.id}
          round={round}
          factorId={factor.id}
          score={scores.get(factor.id)}
          onNext={() => goBy(1)}
        />
      )}
    </div>
  );
}

/** After the last statement: what is left, and the step that closes the round. */
function RoomEnd(props: ComponentProps<typeof CloseRound>) {
  const { scoring } = useMessages();
  useLayoutEffect(() => document.querySelector<HTMLElement>("#score-end")?.focus(), []);
  return (
    <>
      <h1 className="visually-hidden">{scoring.form.title}</h1>
      <CloseRound {...props} />
    </>
  );
}

/** Where none is open, the end. */
function placeIn(found: number, total: number): number {
  return found < 0 ? total : found;
}
