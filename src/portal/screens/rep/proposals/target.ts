import { useTranslation } from "react-i18next"
import type { Proposal } from "../../../answers-proposals"

/** Whom a proposal is for, in words. */
export function useTarget() {
  const { t } = useTranslation()
  return ({ target_type, company_name, account_number }: Proposal) =>
    target_type === "sales_rep"
      ? t("proposals.allAccounts")
      : [company_name, account_number].filter(Boolean).join(" · ")
}
