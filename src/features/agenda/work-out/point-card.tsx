import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ArrowDown, ArrowUp, GripVertical, X } from "lucide-react";
import { type ReactNode, useId } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { pointName } from "#features/agenda/point-name.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";

import { PointBody } from "./point-body.tsx";

interface PointCardProps {
  readonly point: AgendaPoint;
  /** From 1. */
  readonly place: number;
  readonly count: number;
  /** Short, for buttons. */
  readonly name: string;
  /** Only what it is, to see the order at a glance. */
  readonly isShort: boolean;
  readonly onStep: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One point of the agenda (G1). */
export function PointCard(props: PointCardProps) {
  const { point, place, isShort } = props;
  const messages = useMessages();
  const { texts } = useInstrument();
  const id = useId();
  const { setNodeRef, transform, transition, isDragging, attributes, listeners, setActivatorNodeRef } =
    useSortable({
      id: point.id,
      attributes: { roleDescription: messages.agenda.sorting.kind },
    });
  return (
    <li
      ref={setNodeRef}
      className={isDragging ? "card agenda-point agenda-point--dragged" : "card agenda-point"}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      aria-labelledby={id}
    >
      <header className="agenda-point__head">
        <span className="agenda-point__place" aria-hidden="true">
          {place}
        </span>
        <div className="agenda-point__name">
          <p className="page__eyebrow">
            {kindOf(point, messages.agenda.point)}
            {isShort && ` · ${messages.agenda.point.takes(point.minutes)}`}
          </p>
          <h3 id={id}>{pointName(point, texts, messages)}</h3>
        </div>
        <PointTools {...props}>
          <Button
            ref={setActivatorNodeRef}
            look="quiet"
            className="agenda-point__handle"
            {...attributes}
            {...listeners}
          >
            <GripVertical aria-hidden="true" size={18} />
            {messages.agenda.sorting.handle}
            <Of name={props.name} />
          </Button>
        </PointTools>
      </header>
      {!isShort && <PointBody point={point} />}
    </li>
  );
}

/** Handle, up, down and off: each with a word, and for who does not see which card it is in with the point's name. */
function PointTools({
  place,
  count,
  name,
  onStep,
  onRemove,
  children,
}: PointCardProps & { readonly children: ReactNode }) {
  const { agenda } = useMessages();
  return (
    <div className="agenda-point__tools">
      {children}
      <Button look="quiet" disabled={place === 1} onClick={() => onStep(-1)}>
        <ArrowUp aria-hidden="true" size={18} />
        {agenda.point.up}
        <Of name={name} />
      </Button>
      <Button look="quiet" disabled={place === count} onClick={() => onStep(1)}>
        <ArrowDown aria-hidden="true" size={18} />
        {agenda.point.down}
        <Of name={name} />
      </Button>
      <Button look="quiet" onClick={onRemove}>
        <X aria-hidden="true" size={18} />
        {agenda.point.remove}
        <Of name={name} />
      </Button>
    </div>
  );
}

function Of({ name }: { readonly name: string }) {
  return <span className="visually-hidden">: {name}</span>;
}

function kindOf({ kind }: AgendaPoint, words: ReturnType<typeof useMessages>["agenda"]["point"]): string {
  return { factor: words.factorPoint, standing: words.standingPoint, own: words.ownPoint }[kind];
}
