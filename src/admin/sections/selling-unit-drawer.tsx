import { useTranslation } from "react-i18next"
import type { AdminSellingUnit } from "../../api/admin/b2b/types"
import { isOn, textOf, type Field, type FormValues } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type Props = {
  path: string
  /** All units of the variant: they are saved together. */
  units: AdminSellingUnit[]
  usual: { code: string; name: string }[]
  /** Null: a new one. */
  unit: AdminSellingUnit | null
  onClose: () => void
}

const OTHER = "other"

/** One unit of a variant. */
export function SellingUnitDrawer({
  path,
  units,
  usual,
  unit,
  onClose,
}: Props) {
  const { t } = useTranslation("b2b")
  const isUsual = usual.some(({ code }) => code === unit?.code)
  const fields: Field[] = [
    {
      kind: "select",
      name: "code",
      label: t("sellingUnits.unit"),
      options: [
        ...usual.map(({ code, name }) => ({
          value: code,
          label: `${name} (${code})`,
        })),
        { value: OTHER, label: t("sellingUnits.other") },
      ],
    },
    {
      kind: "text",
      name: "other_code",
      label: t("fields.code"),
      hint: t("sellingUnits.codeHint"),
      shown: (values) => values.code === OTHER,
    },
    {
      kind: "text",
      name: "name",
      label: t("fields.name"),
      hint: t("sellingUnits.nameHint"),
      optional: true,
    },
    {
      kind: "text",
      name: "content",
      label: t("sellingUnits.content"),
      hint: t("sellingUnits.contentHint"),
    },
    {
      kind: "text",
      name: "minimum",
      label: t("sellingUnits.minimum"),
      half: true,
    },
    {
      kind: "text",
      name: "multiple",
      label: t("sellingUnits.multiple"),
      half: true,
    },
    { kind: "switch", name: "is_base", label: t("sellingUnits.isBase") },
    { kind: "switch", name: "is_priced", label: t("sellingUnits.isPriced") },
    { kind: "switch", name: "is_default", label: t("sellingUnits.isDefault") },
    { kind: "switch", name: "orderable", label: t("sellingUnits.orderable") },
  ]
  return (
    <FormDrawer
      title={unit ? t("sellingUnits.editOf", unit) : t("sellingUnits.add")}
      fields={fields}
      values={{
        code: unit ? (isUsual ? unit.code : OTHER) : "",
        other_code: unit && !isUsual ? unit.code : "",
        name: unit?.name ?? "",
        content: unit?.content ?? (units.length === 0 ? "1" : ""),
        minimum: unit?.minimum ?? "1",
        multiple: unit?.multiple ?? "1",
        is_base: unit?.is_base ?? units.length === 0,
        is_priced: unit?.is_priced ?? false,
        is_default: unit?.is_default ?? false,
        orderable: unit?.orderable ?? true,
      }}
      change={(values) => ({
        path,
        method: "PUT",
        body: { selling_units: replaced(units, unit, values) },
      })}
      done={t("sellingUnits.saved")}
      onClose={onClose}
    />
  )
}

/** All units with this one in it; what only one can be, the others are no more. */
function replaced(
  units: AdminSellingUnit[],
  unit: AdminSellingUnit | null,
  values: FormValues
): Record<string, unknown>[] {
  const code = textOf(values, "code")
  const name = textOf(values, "name")
  const [isPriced, isDefault] = [
    isOn(values, "is_priced"),
    isOn(values, "is_default"),
  ]
  const own = {
    code: code === OTHER ? textOf(values, "other_code") : code,
    ...(name ? { name } : {}),
    content: textOf(values, "content"),
    minimum: textOf(values, "minimum"),
    multiple: textOf(values, "multiple"),
    is_base: isOn(values, "is_base"),
    is_priced: isPriced,
    is_default: isDefault,
    orderable: isOn(values, "orderable"),
  }
  const others = units
    .filter((other) => other.code !== unit?.code)
    .map((other) => ({
      ...other,
      is_priced: other.is_priced && !isPriced,
      is_default: other.is_default && !isDefault,
    }))
  return [...others, own]
}
