import { useTranslation } from "react-i18next"
import { useNavigate, useSearchParams } from "react-router-dom"
import type { Invitation, InvitationsAnswer } from "../../answers-company"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Action } from "../../kit/action"
import { Allowed } from "../../kit/allowed"
import { AskFirst } from "../../kit/ask-first"
import { Card } from "../../kit/card"
import { DoNow } from "../../kit/do-now"
import { Empty } from "../../kit/empty"
import { StateFilter } from "../../kit/state-filter"
import { ItemList } from "../../kit/item-list"
import { Mark } from "../../kit/mark"
import { Screen } from "../../kit/screen"
import { InvitationLink } from "./invitation-link"

const STATES = ["pending", "expired", "accepted", "revoked"]

/** Who was asked in and has not come yet. */
export function InvitationsScreen() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const status = params.get("status") ?? ""
  return (
    <Screen
      title={t("company.invitations.title")}
      back="/company"
      actions={
        may("member.manage") && (
          <Action main onClick={() => void navigate("/company/members/invite")}>
            {t("company.invite.title")}
          </Action>
        )
      }
    >
      <Allowed needs="member.manage">
        <Card flush>
          <ItemList<InvitationsAnswer, Invitation>
            label={t("company.invitations.title")}
            path="/store/b2b/invitations"
            query={{
              status: STATES.includes(status)
                ? [status]
                : ["pending", "expired"],
              order: "-created_at",
            }}
            rows={({ invitations }) => invitations}
            id={({ id }) => id}
            row={(invitation) => <InvitationRow invitation={invitation} />}
            search={t("company.invitations.search")}
            filters={
              <StateFilter
                states={STATES}
                all={t("company.invitations.waiting")}
              />
            }
            empty={
              <Empty
                title={t("company.invitations.none")}
                text={t("company.invitations.noneText")}
              />
            }
          />
        </Card>
      </Allowed>
    </Screen>
  )
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const { id, email, status, roles, expires_at, send_error } = invitation
  const path = `/store/b2b/invitations/${id}`
  const isOpen = status === "pending" || status === "expired"
  return (
    <div className="flex flex-col gap-3 py-3 lg:flex-row lg:items-center">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-2">
          <span className="txt-medium-plus break-all">{email}</span>
          <Mark state={status} />
        </div>
        <p className="txt-small text-ui-fg-subtle">
          {[
            roles.map(({ name }) => name).join(", "),
            status === "pending" &&
              t("company.invitations.until", { at: instant(expires_at) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {isOpen && send_error !== null && (
          <p className="txt-small text-ui-fg-error">
            {t("company.invitations.notMailed")}
          </p>
        )}
      </div>
      {isOpen && (
        <div className="flex flex-wrap gap-2">
          <DoNow
            of={email}
            change={{ path: `${path}/resend` }}
            done={t("company.invitations.resent", { email })}
          >
            {t("company.invitations.resend")}
          </DoNow>
          <InvitationLink path={`${path}/link`} email={email} />
          <AskFirst
            label={t("company.invitations.revoke")}
            of={email}
            question={t("company.invitations.revokeQuestion", { email })}
            text={t("company.invitations.revokeText")}
            done={t("company.invitations.revoked", { email })}
            change={{ path, method: "DELETE" }}
          />
        </div>
      )}
    </div>
  )
}
