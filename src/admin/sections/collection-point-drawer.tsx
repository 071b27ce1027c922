import { useTranslation } from "react-i18next"
import type { AdminCollectionPoint } from "../../api/admin/b2b/offices/types"
import { textOf, textOrNull, type Field } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { shippingOptionLookup, stockLocationLookup } from "../kit/lookups"

type Props = {
  path: string
  /** Null: a new one. */
  point: AdminCollectionPoint | null
  onClose: () => void
}

/** A branch where orders are fetched: which stock location, and by which option. */
export function CollectionPointDrawer({ path, point, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const place: Field = point
    ? {
        kind: "select",
        name: "status",
        label: t("fields.status"),
        options: (["active", "closed"] as const).map((value) => ({
          value,
          label: t(`collectionPoints.statuses.${value}`),
        })),
      }
    : {
        kind: "lookup",
        name: "stock_location_id",
        label: t("collectionPoints.location"),
        hint: t("collectionPoints.locationHint"),
        find: stockLocationLookup(),
      }
  return (
    <FormDrawer
      title={point?.name ?? t("collectionPoints.add")}
      fields={[
        place,
        { kind: "text", name: "name", label: t("fields.name") },
        {
          kind: "lookup",
          name: "shipping_option_id",
          label: t("collectionPoints.option"),
          hint: t("collectionPoints.optionHint"),
          optional: true,
          find: shippingOptionLookup(),
        },
        {
          kind: "long",
          name: "instructions",
          label: t("collectionPoints.instructions"),
          optional: true,
        },
      ]}
      values={{
        name: point?.name ?? "",
        status: point?.status ?? "active",
        shipping_option_id: point?.shipping_option_id ?? "",
        instructions: point?.instructions ?? "",
      }}
      change={(values) => ({
        path: point ? `${path}/${point.id}` : path,
        body: {
          ...(point
            ? { status: textOf(values, "status") }
            : { stock_location_id: textOf(values, "stock_location_id") }),
          name: textOf(values, "name"),
          shipping_option_id: textOrNull(values, "shipping_option_id"),
          instructions: textOrNull(values, "instructions"),
        },
      })}
      done={t("collectionPoints.saved")}
      onClose={onClose}
    />
  )
}
