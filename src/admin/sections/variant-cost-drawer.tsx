import { useTranslation } from "react-i18next"
import type { AdminVariantCost } from "../../api/admin/b2b/types"
import { textOf } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type Props = {
  path: string
  /** All costs of the variant: they are saved together. */
  costs: AdminVariantCost[]
  /** Currencies that can be chosen. */
  currencies: string[]
  /** Null: a new one. */
  cost: AdminVariantCost | null
  onClose: () => void
}

/** What a variant costs per base unit, in one currency. */
export function VariantCostDrawer({
  path,
  costs,
  currencies,
  cost,
  onClose,
}: Props) {
  const { t } = useTranslation("b2b")
  const others = costs.filter(
    ({ currency_code }) => currency_code !== cost?.currency_code
  )
  return (
    <FormDrawer
      title={
        cost
          ? t("variantCosts.editOf", {
              currency: cost.currency_code.toUpperCase(),
            })
          : t("variantCosts.add")
      }
      description={t("variantCosts.hint")}
      fields={[
        {
          kind: "select",
          name: "currency_code",
          label: t("variantCosts.currency"),
          options: currencies.map((value) => ({
            value,
            label: value.toUpperCase(),
          })),
          shown: () => cost === null,
        },
        {
          kind: "text",
          name: "amount",
          label: t("variantCosts.amount"),
          hint: t("variantCosts.amountHint"),
        },
      ]}
      values={{
        currency_code: cost?.currency_code ?? currencies[0] ?? "",
        amount: cost?.amount ?? "",
      }}
      change={(values) => ({
        path,
        method: "PUT",
        body: {
          costs: [
            ...others,
            {
              currency_code: textOf(values, "currency_code"),
              amount: textOf(values, "amount"),
            },
          ],
        },
      })}
      done={t("variantCosts.saved")}
      onClose={onClose}
    />
  )
}
