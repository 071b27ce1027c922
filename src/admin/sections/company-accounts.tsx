import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import { Section } from "../kit/section"
import { Status } from "../kit/status"

function Account({ account }: { account: AdminAccount }) {
  const { t } = useTranslation("b2b")
  const facts = [
    account.payment_term?.name ?? t("accounts.noTerms"),
    t(`accounts.poRule.${account.po_rule}`),
    t(`accounts.billTo.${account.bill_to}`),
    ...(account.allow_free_form_ship_to ? [t("accounts.freeFormShipTo")] : []),
  ]
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-start justify-between gap-x-4">
        <div>
          <Text size="small" leading="compact" weight="plus">
            {account.number}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {`${account.office.name} (${account.office.currency_code.toUpperCase()})`}
          </Text>
        </div>
        <Status kind="account" value={account.status} />
      </div>
      {account.hold_reason && (
        <Text size="small" className="text-ui-fg-subtle">
          {account.hold_reason}
        </Text>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        {facts.join(" · ")}
      </Text>
      {account.restrictions.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("accounts.restrictions", {
            permissions: account.restrictions.join(", "),
          })}
        </Text>
      )}
    </div>
  )
}

/** The company's accounts, one to each sales office. */
export function CompanyAccounts({ accounts }: { accounts: AdminAccount[] }) {
  const { t } = useTranslation("b2b")
  return (
    <Section title={t("accounts.title")}>
      {accounts.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("accounts.empty")}
        </Text>
      ) : (
        accounts.map((account) => (
          <Account key={account.id} account={account} />
        ))
      )}
    </Section>
  )
}
