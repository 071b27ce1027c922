import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminSalesRep, AdminSalesRepInvitedAnswer } from "../answers"
import { useChange } from "../hooks/use-change"
import { useOffices } from "../hooks/use-offices"
import { Section } from "../kit/section"
import { Status } from "../kit/status"
import { useFormat } from "../kit/use-format"
import { InvitationLink } from "./invitation-link"
import { SalesRepDrawer } from "./sales-rep-drawer"

/** What a sales rep is, and his link to a login. */
export function SalesRepGeneral({ rep }: { rep: AdminSalesRep }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { options: offices } = useOffices()
  const [editing, setEditing] = useState(false)
  const [link, setLink] = useState<string>()
  const invite = useChange<AdminSalesRepInvitedAnswer>()
  const names = offices.filter(({ value }) => rep.office_ids.includes(value))
  const facts: [string, string][] = [
    [t("fields.email"), rep.email],
    [t("reps.phone"), rep.phone ?? "-"],
    [t("reps.kindOf"), t(`reps.kind.${rep.kind}`)],
    [t("reps.offices"), names.map(({ label }) => label).join(", ")],
    [t("reps.erpCode"), rep.erp_code ?? "-"],
    [
      t("reps.login"),
      rep.accepted_at ? format.instant(rep.accepted_at) : t("reps.noLogin"),
    ],
  ]
  return (
    <Section
      title={rep.name}
      level="h1"
      aside={
        <div className="flex items-center gap-x-2">
          <Status kind="sales_rep" value={rep.status} />
          <Button
            size="small"
            variant="secondary"
            isLoading={invite.isPending}
            onClick={() => {
              invite.mutate(
                { path: `/admin/b2b/sales-reps/${rep.id}/invite` },
                {
                  onSuccess: ({ invitation }) => {
                    setLink(invitation.url)
                  },
                }
              )
            }}
          >
            {t("reps.invite")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setEditing(true)
            }}
          >
            {t("actions.edit")}
          </Button>
        </div>
      }
    >
      <dl className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2 lg:grid-cols-3">
        {facts.map(([label, value]) => (
          <div key={label}>
            <Text asChild size="small" weight="plus">
              <dt>{label}</dt>
            </Text>
            <Text asChild size="small" className="text-ui-fg-subtle">
              <dd>{value}</dd>
            </Text>
          </div>
        ))}
      </dl>
      {editing && (
        <SalesRepDrawer
          rep={rep}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
      {link !== undefined && (
        <InvitationLink
          url={link}
          onClose={() => {
            setLink(undefined)
          }}
        />
      )}
    </Section>
  )
}
