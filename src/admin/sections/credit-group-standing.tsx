import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  AdminCreditGroupAnswer,
  AdminCreditGroupMember,
} from "../../api/admin/b2b/credit-groups/types"
import { useAnswer } from "../hooks/use-answer"
import { money } from "../kit/money"
import { PlainTable } from "../kit/plain-table"

/** What the accounts of a group owe together, by today's rates. */
export function CreditGroupStanding({ id }: { id: string }) {
  const { t } = useTranslation("b2b")
  const { data } = useAnswer<AdminCreditGroupAnswer>(
    `/admin/b2b/credit-groups/${id}`
  )
  if (!data) {
    return null
  }
  const { name, available, credit_limit, currency_code, members } =
    data.credit_group
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">
          {t("creditGroups.standing", {
            name,
            available: money(Number(available), currency_code),
            limit: money(Number(credit_limit), currency_code),
          })}
        </Heading>
      </div>
      <PlainTable<AdminCreditGroupMember>
        rows={members}
        rowId={({ account_id }) => account_id}
        empty={t("creditGroups.noAccounts")}
        columns={[
          {
            id: "account",
            label: t("creditGroups.account"),
            cell: ({ number, company }) =>
              [number, company.name].filter(Boolean).join(" "),
          },
          {
            id: "owed",
            label: t("creditGroups.owes"),
            align: "right",
            cell: (row) => money(Number(row.owed), row.currency_code),
          },
          {
            id: "counts",
            label: t("creditGroups.counts"),
            align: "right",
            cell: ({ owed_in_group }) =>
              owed_in_group === null
                ? t("creditGroups.noRate")
                : money(Number(owed_in_group), currency_code),
          },
        ]}
      />
    </Container>
  )
}
