import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminProductVariant,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminVariantCost,
  AdminVariantCostsAnswer,
} from "../../api/admin/b2b/types"
import { useAnswer } from "../hooks/use-answer"
import { Failure } from "../kit/failure"
import { PlainTable } from "../kit/plain-table"
import { RowButtons } from "../kit/row-buttons"
import { Section } from "../kit/section"
import { useAct } from "../kit/use-act"
import { VariantCostDrawer } from "../sections/variant-cost-drawer"

/** What a variant costs the merchant; contract prices can be a markup on it. */
const VariantCosts = ({
  data: variant,
}: DetailWidgetProps<AdminProductVariant>) => {
  const { t } = useTranslation("b2b")
  const path = `/admin/b2b/variants/${variant.id}/costs`
  const { data, error, refetch } = useAnswer<AdminVariantCostsAnswer>(path)
  const { act, isPending } = useAct()
  const [edited, setEdited] = useState<AdminVariantCost | "new" | null>(null)
  const costs = data?.costs ?? []
  const lacking = (data?.currency_codes ?? []).filter((code) =>
    costs.every(({ currency_code }) => currency_code !== code)
  )
  const named = ({ currency_code }: AdminVariantCost) => ({
    currency: currency_code.toUpperCase(),
  })
  return (
    <Section
      title={t("variantCosts.title")}
      aside={
        <Button
          size="small"
          variant="secondary"
          disabled={lacking.length === 0}
          onClick={() => {
            setEdited("new")
          }}
        >
          {t("variantCosts.add")}
        </Button>
      }
    >
      {error && (
        <Failure message={error.message} onTryAgain={() => void refetch()} />
      )}
      <PlainTable
        rows={costs}
        rowId={({ currency_code }) => currency_code}
        empty={t("variantCosts.empty")}
        columns={[
          {
            id: "currency_code",
            label: t("variantCosts.currency"),
            cell: (cost) => named(cost).currency,
          },
          {
            id: "amount",
            label: t("variantCosts.amount"),
            cell: ({ amount }) => amount,
          },
          {
            id: "actions",
            label: "",
            align: "right",
            cell: (cost) => (
              <RowButtons
                edit={{
                  label: t("variantCosts.editOf", named(cost)),
                  onClick: () => {
                    setEdited(cost)
                  },
                }}
                remove={{
                  label: t("variantCosts.removeOf", named(cost)),
                  disabled: isPending,
                  onClick: () => {
                    act({
                      path,
                      method: "PUT",
                      body: { costs: costs.filter((other) => other !== cost) },
                      question: {
                        title: t("variantCosts.remove.title", named(cost)),
                        description: t("variantCosts.remove.description"),
                        confirm: t("actions.remove"),
                      },
                      done: t("variantCosts.saved"),
                    })
                  },
                }}
              />
            ),
          },
        ]}
      />
      {data && edited && (
        <VariantCostDrawer
          path={path}
          costs={costs}
          currencies={lacking}
          cost={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(null)
          }}
        />
      )}
    </Section>
  )
}

export default VariantCosts

export const config = defineWidgetConfig({
  zone: "product_variant.details",
})
