import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Skeleton, StatusBadge } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import type { AdminCredit } from "../answers"
import { useAnswer } from "../hooks/use-answer"
import { money } from "../kit/money"
import { Section } from "../kit/section"
import { useFormat } from "../kit/use-format"
import { CreditAgeing } from "./credit-ageing"
import { CreditLedger } from "./credit-ledger"
import { CreditLimitDrawer, CreditStatementDrawer } from "./credit-drawers"
import { OfAccount } from "./of-account"

const AMOUNTS = [
  "available",
  "credit_limit",
  "balance",
  "overdue",
  "on_order",
  "awaiting_approval",
] as const

/** How a company's accounts stand with their offices. */
export function AccountCredit({ accounts }: { accounts: AdminAccount[] }) {
  const { t } = useTranslation("b2b")
  return (
    <OfAccount
      title={t("credit.title")}
      none={t("credit.noAccounts")}
      accounts={accounts}
    >
      {(accountId) => (
        <>
          <Standing accountId={accountId} />
          <CreditLedger accountId={accountId} />
        </>
      )}
    </OfAccount>
  )
}

function Standing({ accountId }: { accountId: string }) {
  const { t } = useTranslation("b2b")
  const { instant } = useFormat()
  const path = `/admin/b2b/accounts/${accountId}/credit-facility`
  const { data } = useAnswer<{ credit: AdminCredit }>(path)
  const [open, setOpen] = useState<"limit" | "statement" | null>(null)
  const close = () => {
    setOpen(null)
  }
  if (!data) {
    return <Skeleton className="h-80 w-full rounded-lg" />
  }
  const { credit } = data
  const drawer = { path, credit, onClose: close }
  return (
    <Section
      title={t("credit.title")}
      aside={
        <div className="flex items-center gap-x-2">
          {credit.on_stop && (
            <StatusBadge color="red">{t("credit.on_stop")}</StatusBadge>
          )}
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setOpen("limit")
            }}
          >
            {t("credit.setLimit")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setOpen("statement")
            }}
          >
            {t("credit.enterStatement")}
          </Button>
        </div>
      }
    >
      {AMOUNTS.map((name) => (
        <SectionRow
          key={name}
          title={t(`credit.${name}`)}
          value={money(
            credit[name] === null ? null : Number(credit[name]),
            credit.currency_code
          )}
        />
      ))}
      <SectionRow
        title={t("credit.as_of")}
        value={
          credit.as_of === null
            ? t("credit.noStatement")
            : instant(credit.as_of)
        }
      />
      <CreditAgeing accountId={accountId} />
      {open === "limit" && <CreditLimitDrawer {...drawer} />}
      {open === "statement" && <CreditStatementDrawer {...drawer} />}
    </Section>
  )
}
