import { ChevronsDownUp, ChevronsUpDown } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { pointName } from "#features/agenda/point-name.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { removePoint } from "#storage/rows/agendas.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { useTakeBack } from "#view-state/use-take-back.ts";

import { useAgendaOnPage } from "./agenda-on-page.tsx";
import { PointCard } from "./point-card.tsx";
import { Sorting } from "./sorting.tsx";
import { usePointOrder } from "./use-point-order.ts";

/** The points in order, with their total time. */
export function Points({ saved }: { readonly saved: ReactNode }) {
  const messages = useMessages();
  const { agenda } = messages;
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { points, move } = usePointOrder();
  const [isShort, setIsShort] = useState(false);
  const [told, setTold] = useState("");
  const name = usePointNames();
  const remove = useRemove(name, () => heading.current?.focus());

  function step(point: AgendaPoint, to: number) {
    if (to < 0 || to >= points.length) return;
    move(point.id, to);
    setTold(agenda.point.moved(name(point), to + 1, points.length));
  }

  const total = points.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <section aria-labelledby={titleId}>
      <div className="agenda-bar">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {agenda.page.points}
        </h2>
        <strong>{agenda.page.total(total)}</strong>
        {saved}
        {points.length > 1 && (
          <Button look="quiet" className="agenda-bar__end" onClick={() => setIsShort(!isShort)}>
            {isShort ? (
              <ChevronsUpDown aria-hidden="true" size={18} />
            ) : (
              <ChevronsDownUp aria-hidden="true" size={18} />
            )}
            {isShort ? agenda.page.full : agenda.page.short}
          </Button>
        )}
      </div>
      {points.length === 0 && (
        <Notice kind="quiet" title={agenda.page.none.title}>
          <p>{agenda.page.none.text}</p>
        </Notice>
      )}
      <p role="status" className="visually-hidden">
        {told}
      </p>
      <Sorting points={points} name={name} onMove={move}>
        <ol className="agenda-points">
          {points.map((point, index) => (
            <PointCard
              key={point.id}
              point={point}
              place={index + 1}
              count={points.length}
              name={name(point)}
              isShort={isShort}
              onStep={(by) => step(point, index + by)}
              onRemove={() => void remove(point)}
            />
          ))}
        </ol>
      </Sorting>
    </section>
  );
}

/** What a point is called in buttons and announcements: factors by their short label. */
function usePointNames(): (point: AgendaPoint) => string {
  const messages = useMessages();
  const { texts } = useInstrument();
  return (point) => {
    const factor = point.factorId === undefined ? undefined : texts.factors[point.factorId];
    return factor?.shortLabel ?? pointName(point, texts, messages);
  };
}

function useRemove(name: (point: AgendaPoint) => string, onRemoved: () => void) {
  const { agenda } = useMessages();
  const { save } = useAgendaOnPage();
  const database = useDatabase();
  const takeBack = useTakeBack(save);
  return (point: AgendaPoint) =>
    takeBack(
      {
        act: () => removePoint(database, point.id, true),
        text: agenda.point.removed(name(point)),
        undo: () => removePoint(database, point.id, false),
      },
      onRemoved,
    );
}
