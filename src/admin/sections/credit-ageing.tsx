import { useTranslation } from "react-i18next"
import type { StoreCreditAnswer } from "../../api/store/b2b/credit/types"
import { useAnswer } from "../hooks/use-answer"
import { money } from "../kit/money"
import { PlainTable } from "../kit/plain-table"

const AGES = [
  "not_due",
  "days_1_to_30",
  "days_31_to_60",
  "days_61_to_90",
  "over_90_days",
] as const

type Answer = Pick<StoreCreditAnswer, "ageing" | "credit">
type Ageing = NonNullable<Answer["ageing"]>

/** How late it is what the account owes. */
export function CreditAgeing({ accountId }: { accountId: string }) {
  const { t } = useTranslation("b2b")
  const { data } = useAnswer<Answer>(
    `/admin/b2b/accounts/${accountId}/credit-ageing`,
    { limit: 1 }
  )
  if (!data) {
    return null
  }
  const { ageing, credit } = data
  return (
    <PlainTable<Ageing>
      rows={ageing ? [ageing] : []}
      rowId={() => "ageing"}
      empty={t("credit.notItemized")}
      columns={AGES.map((age) => ({
        id: age,
        label: t(`credit.ages.${age}`),
        align: "right",
        cell: (row) => money(Number(row[age]), credit.currency_code),
      }))}
    />
  )
}
