import { PencilSquare, Trash } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminPaymentTerm,
  AdminPaymentTermsAnswer,
} from "../../api/admin/b2b/offices/types"
import type { AdminOffice } from "../answers"
import { ListTable } from "../kit/list-table"
import { useAct } from "../kit/use-act"
import { PaymentTermDrawer } from "./payment-term-drawer"
import { usePaymentTermText } from "./payment-term-text"

/** When a sales office's invoices fall due. */
export function PaymentTerms({ office }: { office: AdminOffice }) {
  const { t } = useTranslation("b2b")
  const [edited, setEdited] = useState<AdminPaymentTerm | "new">()
  const { act } = useAct()
  const say = usePaymentTermText()
  const path = `/admin/b2b/offices/${office.id}/payment-terms`
  return (
    <>
      <ListTable<AdminPaymentTermsAnswer, AdminPaymentTerm>
        title={t("paymentTerms.of", { name: office.name })}
        prefix="payment-terms"
        path={path}
        pageSize={10}
        searchable={false}
        rows={(answer) => answer.payment_terms}
        rowId={({ id }) => id}
        buttons={[
          {
            label: t("paymentTerms.add"),
            onClick: () => {
              setEdited("new")
            },
          },
        ]}
        actions={(term) => [
          {
            icon: <PencilSquare />,
            label: t("actions.edit"),
            onClick: () => {
              setEdited(term)
            },
          },
          {
            icon: <Trash />,
            label: t("actions.remove"),
            onClick: () => {
              const { name } = term
              act({
                path: `${path}/${term.id}`,
                method: "DELETE",
                question: {
                  title: t("paymentTerms.remove.title", { name }),
                  description: t("paymentTerms.remove.description"),
                  confirm: t("actions.remove"),
                },
                done: t("paymentTerms.remove.done", { name }),
              })
            },
          },
        ]}
        columns={[
          {
            id: "code",
            label: t("paymentTerms.code"),
            cell: ({ code }) => code,
          },
          { id: "name", label: t("fields.name"), cell: ({ name }) => name },
          { id: "due", label: t("paymentTerms.due"), cell: say.due },
          {
            id: "early",
            label: t("paymentTerms.early"),
            cell: (term) => say.early(term) || "-",
          },
        ]}
        empty={{
          heading: t("paymentTerms.empty"),
          description: t("paymentTerms.emptyHint"),
        }}
      />
      {edited && (
        <PaymentTermDrawer
          path={path}
          term={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      )}
    </>
  )
}
