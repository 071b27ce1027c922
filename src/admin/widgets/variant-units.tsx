import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminProductVariant,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminSellingUnit,
  AdminSellingUnitsAnswer,
} from "../../api/admin/b2b/types"
import { useAnswer } from "../hooks/use-answer"
import { Failure } from "../kit/failure"
import { PlainTable } from "../kit/plain-table"
import { RowButtons } from "../kit/row-buttons"
import { Section } from "../kit/section"
import { useAct } from "../kit/use-act"
import { SellingUnitDrawer } from "../sections/selling-unit-drawer"

/** By which units a variant is sold; each change saves the whole set. */
const VariantUnits = ({
  data: variant,
}: DetailWidgetProps<AdminProductVariant>) => {
  const { t } = useTranslation("b2b")
  const path = `/admin/b2b/variants/${variant.id}/selling-units`
  const { data, error, refetch } = useAnswer<AdminSellingUnitsAnswer>(path)
  const { act, isPending } = useAct()
  const [edited, setEdited] = useState<AdminSellingUnit | "new" | null>(null)
  const units = data?.selling_units ?? []
  const marks = (unit: AdminSellingUnit) =>
    [
      unit.is_base && t("sellingUnits.base"),
      unit.is_priced && t("sellingUnits.priced"),
      unit.is_default && t("sellingUnits.first"),
      !unit.orderable && t("sellingUnits.notOrderable"),
    ]
      .filter(Boolean)
      .join(", ")
  return (
    <Section
      title={t("sellingUnits.title")}
      aside={
        <Button
          size="small"
          variant="secondary"
          disabled={!data}
          onClick={() => {
            setEdited("new")
          }}
        >
          {t("sellingUnits.add")}
        </Button>
      }
    >
      {error && (
        <Failure message={error.message} onTryAgain={() => void refetch()} />
      )}
      <PlainTable
        rows={units}
        rowId={({ code }) => code}
        empty={t("sellingUnits.empty")}
        columns={[
          {
            id: "name",
            label: t("sellingUnits.unit"),
            cell: ({ name, code }) => `${name} (${code})`,
          },
          {
            id: "content",
            label: t("sellingUnits.content"),
            cell: ({ content }) => content,
          },
          {
            id: "steps",
            label: t("sellingUnits.steps"),
            cell: ({ minimum, multiple, orderable }) =>
              orderable ? t("sellingUnits.from", { minimum, multiple }) : "–",
          },
          { id: "marks", label: "", cell: marks },
          {
            id: "actions",
            label: "",
            align: "right",
            cell: (unit) => (
              <RowButtons
                edit={{
                  label: t("sellingUnits.editOf", unit),
                  onClick: () => {
                    setEdited(unit)
                  },
                }}
                remove={{
                  label: t("sellingUnits.removeOf", unit),
                  disabled: isPending,
                  onClick: () => {
                    act({
                      path,
                      method: "PUT",
                      body: {
                        selling_units: units.filter(
                          ({ code }) => code !== unit.code
                        ),
                      },
                      question: {
                        title: t("sellingUnits.remove.title", unit),
                        description: t("sellingUnits.remove.description"),
                        confirm: t("actions.remove"),
                      },
                      done: t("sellingUnits.saved"),
                    })
                  },
                }}
              />
            ),
          },
        ]}
      />
      {data && edited && (
        <SellingUnitDrawer
          path={path}
          units={units}
          usual={data.usual_units}
          unit={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(null)
          }}
        />
      )}
    </Section>
  )
}

export default VariantUnits

export const config = defineWidgetConfig({
  zone: "product_variant.details",
})
