import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";

/** The community's name on every page that shows its numbers; the example is marked everywhere. */
export function CommunityEyebrow({
  community,
}: {
  readonly community: Pick<Community, "name" | "isExample">;
}) {
  const { app } = useMessages();
  return (
    <>
      {community.name}
      {community.isExample && (
        <>
          {" "}
          <span className="tag" title={app.exampleNote}>
            {app.example}
          </span>
        </>
      )}
    </>
  );
}
