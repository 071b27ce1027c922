import { XCircle } from "@medusajs/icons"
import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  AdminActingSession,
  AdminActingSessionListAnswer,
} from "../answers"
import type { PageQuery } from "../hooks/use-page"
import { ListTable } from "../kit/list-table"
import { useAct } from "../kit/use-act"
import { useFormat } from "../kit/use-format"

export const ACTING_PREFIX = "acting"

/** How an acting session stands; the server says whether it was ended. */
function stateOf({ ended_at, ended_by, expires_at }: AdminActingSession) {
  if (ended_at !== null) {
    return ended_by ?? "actor"
  }
  return new Date(expires_at) > new Date() ? "open" : "expired"
}

/** Who acted for whom, the latest first. */
export function ActingTable({
  title,
  query,
}: {
  title: string
  query: PageQuery
}) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { act } = useAct()
  return (
    <ListTable<AdminActingSessionListAnswer, AdminActingSession>
      title={title}
      prefix={ACTING_PREFIX}
      path="/admin/b2b/acting-sessions"
      query={query}
      searchable={false}
      rows={(answer) => answer.acting_sessions}
      rowId={({ id }) => id}
      columns={[
        {
          id: "started",
          label: t("acting.started"),
          cell: ({ started_at }) => format.instant(started_at),
        },
        {
          id: "rep",
          label: t("acting.rep"),
          cell: ({ actor_name }) => actor_name,
        },
        {
          id: "for",
          label: t("acting.for"),
          cell: ({ company_name, acts_as }) =>
            `${company_name} · ${t(`acting.as.${acts_as}`)}`,
        },
        {
          id: "channel",
          label: t("acting.channelTitle"),
          cell: ({ channel, reason }) =>
            [t(`acting.channel.${channel}`), reason]
              .filter(Boolean)
              .join(" · "),
        },
        {
          id: "state",
          label: t("fields.status"),
          cell: (session) => {
            const state = stateOf(session)
            return (
              <StatusBadge color={state === "open" ? "green" : "grey"}>
                {t(`acting.state.${state}`)}
              </StatusBadge>
            )
          },
        },
      ]}
      actions={(session) =>
        stateOf(session) === "open"
          ? [
              {
                icon: <XCircle />,
                label: t("acting.revoke.action"),
                onClick: () => {
                  act({
                    path: `/admin/b2b/acting-sessions/${session.id}`,
                    method: "DELETE",
                    question: {
                      title: t("acting.revoke.title", {
                        name: session.actor_name,
                      }),
                      description: t("acting.revoke.description"),
                      confirm: t("acting.revoke.action"),
                    },
                    done: t("acting.revoke.done"),
                  })
                },
              },
            ]
          : []
      }
      empty={{ heading: t("acting.empty"), description: t("acting.emptyHint") }}
    />
  )
}
