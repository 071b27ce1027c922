import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import { AccountSchedules } from "./account-schedules"
import { OfAccount } from "./of-account"
import { PriceConflicts } from "./price-conflicts"

/** Which contract prices a company has at each sales office, and where they clash. */
export function AccountPrices({ accounts }: { accounts: AdminAccount[] }) {
  const { t } = useTranslation("b2b")
  return (
    <OfAccount
      title={t("accountPrices.title")}
      none={t("accountPrices.noAccounts")}
      accounts={accounts}
    >
      {(accountId) => (
        <>
          <AccountSchedules accountId={accountId} />
          <PriceConflicts accountId={accountId} />
        </>
      )}
    </OfAccount>
  )
}
