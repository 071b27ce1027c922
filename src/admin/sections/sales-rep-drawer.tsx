import { useTranslation } from "react-i18next"
import type { AdminSalesRep, AdminSalesRepInvitedAnswer } from "../answers"
import { useOffices } from "../hooks/use-offices"
import { listOf, textOf, textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { useStatusOptions } from "../kit/status"

type Props = {
  /** Null: a new one. */
  rep: AdminSalesRep | null
  /** Gets the link of a new one, in case the mail does not arrive. */
  onInvited?: (url: string) => void
  onClose: () => void
}

const KINDS = ["field", "inside", "partner"]

/** Takes a sales rep on, or changes one. */
export function SalesRepDrawer({ rep, onInvited, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const { options: offices } = useOffices()
  const statuses = useStatusOptions("sales_rep")
  return (
    <FormDrawer<Partial<AdminSalesRepInvitedAnswer>>
      title={rep ? t("reps.edit", { name: rep.name }) : t("reps.create")}
      {...(rep ? {} : { description: t("reps.invitedHint") })}
      fields={[
        { kind: "text", name: "name", label: t("fields.name") },
        ...(rep
          ? [
              {
                kind: "select" as const,
                name: "status",
                label: t("fields.status"),
                options: statuses,
              },
            ]
          : [
              {
                kind: "email" as const,
                name: "email",
                label: t("fields.email"),
              },
            ]),
        {
          kind: "text",
          name: "phone",
          label: t("reps.phone"),
          optional: true,
          half: true,
        },
        {
          kind: "text",
          name: "erp_code",
          label: t("reps.erpCode"),
          optional: true,
          half: true,
        },
        {
          kind: "select",
          name: "kind",
          label: t("reps.kindOf"),
          options: KINDS.map((value) => ({
            value,
            label: t(`reps.kind.${value}`),
          })),
        },
        {
          kind: "checks",
          name: "office_ids",
          label: t("reps.offices"),
          options: offices,
        },
      ]}
      values={{
        name: rep?.name ?? "",
        status: rep?.status ?? "active",
        phone: rep?.phone ?? "",
        erp_code: rep?.erp_code ?? "",
        kind: rep?.kind ?? "field",
        office_ids: rep?.office_ids ?? [],
      }}
      change={(values) => ({
        path: `/admin/b2b/sales-reps${rep ? `/${rep.id}` : ""}`,
        body: {
          name: textOf(values, "name"),
          ...(rep
            ? { status: textOf(values, "status") }
            : { email: textOf(values, "email") }),
          phone: textOrNull(values, "phone"),
          erp_code: textOrNull(values, "erp_code"),
          kind: textOf(values, "kind"),
          office_ids: listOf(values, "office_ids"),
        },
      })}
      done={t(rep ? "reps.saved" : "reps.created")}
      onDone={({ invitation }) => {
        if (invitation) {
          onInvited?.(invitation.url)
        }
      }}
      onClose={onClose}
    />
  )
}
