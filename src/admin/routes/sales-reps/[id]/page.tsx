import { Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams, type UIMatch } from "react-router-dom"
import type { AdminSalesRepAnswer } from "../../../answers"
import { useAnswer } from "../../../hooks/use-answer"
import { ActingTable } from "../../../sections/acting-table"
import { RepAccounts } from "../../../sections/rep-accounts"
import { SalesRepGeneral } from "../../../sections/sales-rep-general"

const useSalesRep = (id: string) =>
  useAnswer<AdminSalesRepAnswer>(`/admin/b2b/sales-reps/${id}`)

/** One sales rep: what he may do where, whom he serves, and for whom he acted. */
const SalesRepPage = () => {
  const { t } = useTranslation("b2b")
  const { id = "" } = useParams()
  const { data, error } = useSalesRep(id)
  if (error) {
    // The dashboard's own page for it: 404 reads "no such page".
    throw error
  }
  if (!data) {
    return <Skeleton className="h-96 w-full rounded-lg" />
  }
  return (
    <div className="flex flex-col gap-y-3">
      <SalesRepGeneral rep={data.sales_rep} />
      <RepAccounts rep={data.sales_rep} />
      <ActingTable title={t("acting.title")} query={{ actor_id: id }} />
    </div>
  )
}

export default SalesRepPage

export const handle = {
  breadcrumb: (match: UIMatch) => <SalesRepName id={match.params.id ?? ""} />,
}

function SalesRepName({ id }: { id: string }) {
  const { data } = useSalesRep(id)
  return data?.sales_rep.name ?? null
}
