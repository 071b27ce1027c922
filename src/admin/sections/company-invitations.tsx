import { Link as LinkIcon, PaperPlane, XCircle } from "@medusajs/icons"
import { Text, toast, Tooltip } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminInvitation, AdminInvitationsAnswer } from "../answers"
import { useChange } from "../hooks/use-change"
import { ListTable } from "../kit/list-table"
import { Status } from "../kit/status"
import { namesOf } from "../kit/text"
import { useAct } from "../kit/use-act"
import { useFormat } from "../kit/use-format"
import { InvitationLink } from "./invitation-link"

/** Who was invited, whether the mail went out, and what to do when it did not. */
export function CompanyInvitations({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const [url, setUrl] = useState<string>()
  const actions = useInvitationActions(companyId, setUrl)
  const path = `/admin/b2b/companies/${companyId}/invitations`
  return (
    <>
      <ListTable<AdminInvitationsAnswer, AdminInvitation>
        title={t("invitations.title")}
        prefix="invitations"
        pageSize={10}
        path={path}
        rows={(answer) => answer.invitations}
        rowId={(invitation) => invitation.id}
        actions={actions}
        columns={[
          {
            id: "email",
            label: t("fields.email"),
            cell: (invitation) => invitation.email,
          },
          {
            id: "roles",
            label: t("members.roles"),
            cell: ({ roles }) => namesOf(roles),
          },
          {
            id: "origin",
            label: t("invitations.by"),
            cell: ({ origin }) => t(`invitations.origin.${origin}`),
          },
          {
            id: "mail",
            label: t("invitations.mail"),
            cell: (invitation) => <Mail invitation={invitation} />,
          },
          {
            id: "expires_at",
            label: t("invitations.expires"),
            cell: ({ expires_at }) => format.date(expires_at),
          },
          {
            id: "status",
            label: t("fields.status"),
            cell: ({ status }) => <Status kind="invitation" value={status} />,
          },
        ]}
        empty={{
          heading: t("invitations.empty"),
          description: t("invitations.emptyHint"),
        }}
      />
      {url !== undefined && (
        <InvitationLink
          url={url}
          onClose={() => {
            setUrl(undefined)
          }}
        />
      )}
    </>
  )
}

function Mail({ invitation }: { invitation: AdminInvitation }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { send_error, sent_at } = invitation
  return send_error === null ? (
    sent_at === null ? (
      t("invitations.notSent")
    ) : (
      format.instant(sent_at)
    )
  ) : (
    <Tooltip content={send_error}>
      <Text size="small" className="text-ui-fg-error truncate">
        {t("invitations.failed")}
      </Text>
    </Tooltip>
  )
}

function useInvitationActions(
  companyId: string,
  onLink: (url: string) => void
) {
  const { t } = useTranslation("b2b")
  const { act } = useAct()
  const link = useChange<{ url: string }>()
  return ({ id, email, status }: AdminInvitation) => {
    const path = `/admin/b2b/companies/${companyId}/invitations/${id}`
    if (status !== "pending" && status !== "expired") {
      return []
    }
    return [
      {
        icon: <PaperPlane />,
        label: t("invitations.resend"),
        onClick: () => {
          act({
            path: `${path}/resend`,
            done: t("invitations.resent", { email }),
          })
        },
      },
      {
        icon: <LinkIcon />,
        label: t("invitations.copyLink"),
        onClick: () => {
          link.mutate(
            { path: `${path}/link` },
            {
              onSuccess: (answer) => {
                onLink(answer.url)
              },
              onError: (error) =>
                toast.error(t("failure.notDone"), {
                  description: error.message,
                }),
            }
          )
        },
      },
      {
        icon: <XCircle />,
        label: t("invitations.revoke.confirm"),
        onClick: () => {
          act({
            path,
            method: "DELETE",
            question: {
              title: t("invitations.revoke.title", { email }),
              description: t("invitations.revoke.description"),
              confirm: t("invitations.revoke.confirm"),
            },
            done: t("invitations.revoke.done", { email }),
          })
        },
      },
    ]
  }
}
