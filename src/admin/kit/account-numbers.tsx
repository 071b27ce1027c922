import { Badge, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"

const colors = { active: "grey", on_hold: "orange", closed: "red" } as const

/** The customer numbers of a company, each with its sales office on hover. */
export function AccountNumbers({ accounts }: { accounts: AdminAccount[] }) {
  const { t } = useTranslation("b2b")
  if (accounts.length === 0) {
    return "-"
  }
  return (
    <div className="flex flex-wrap gap-1">
      {accounts.map((account) => (
        <Tooltip
          key={account.id}
          content={`${account.office.name} · ${t(`status.account.${account.status}`)}`}
        >
          <Badge size="2xsmall" color={colors[account.status]}>
            {account.number ?? t("accounts.noNumber")}
          </Badge>
        </Tooltip>
      ))}
    </div>
  )
}
