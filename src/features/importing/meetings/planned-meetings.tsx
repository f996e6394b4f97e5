import { type MeetingPreview } from "#domain/answer-sheet/plan/import-plan.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

/** The meetings to be: when, which, and how many answer sheets. Their numbers are not shown here (R4). */
export function PlannedMeetings({ meetings }: { readonly meetings: readonly MeetingPreview[] }) {
  const { check } = useMessages().importing;
  const format = useFormat();
  return (
    <table className="import-table">
      <caption>{check.meetings}</caption>
      <thead>
        <tr>
          <th scope="col">{check.title}</th>
          <th scope="col">{check.ballots}</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map(({ key, heldOn, title, ballots, isConfidential, planned }) => (
          <tr key={key}>
            <th scope="row">
              {[heldOn === undefined ? "" : format.day(heldOn), title].filter(Boolean).join(" · ") ||
                check.noTitle}
              {planned !== undefined && <p className="quiet">{check.planned(format.day(planned.heldOn))}</p>}
            </th>
            <td>
              {ballots} {isConfidential && <span className="tag">{check.confidential}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
