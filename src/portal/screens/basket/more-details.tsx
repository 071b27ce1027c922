import { useTranslation } from "react-i18next"
import type { OrderHeader } from "../../answers"
import { Choice } from "../../kit/choice"
import { SavedInput } from "../../kit/saved-input"

type Patch = Partial<
  Pick<
    OrderHeader,
    | "site_contact_name"
    | "site_contact_phone"
    | "delivery_instructions"
    | "delivery_mode"
    | "customer_reference"
    | "warehouse_note"
  >
>

type MoreDetailsProps = { header: OrderHeader; onSave: (patch: Patch) => void }

/** What most orders do without, folded until it is wanted. */
export function MoreDetails({ header, onSave }: MoreDetailsProps) {
  const { t } = useTranslation()
  const text = (
    name: Exclude<keyof Patch, "delivery_mode">,
    maxLength: number
  ) => ({
    maxLength,
    optional: true,
    value: header[name],
    onSave: (value: string | null) => {
      onSave({ [name]: value })
    },
  })
  return (
    <details className="border-t pt-2">
      <summary className="txt-medium-plus flex min-h-11 cursor-pointer items-center">
        {t("basket.more")}
      </summary>
      <div className="flex flex-col gap-y-4 pt-2">
        <div className="grid gap-4 sm:grid-cols-2">
          <SavedInput
            label={t("basket.contactName")}
            {...text("site_contact_name", 120)}
          />
          <SavedInput
            label={t("basket.contactPhone")}
            type="tel"
            {...text("site_contact_phone", 40)}
          />
        </div>
        <SavedInput
          label={t("basket.instructions")}
          type="long"
          {...text("delivery_instructions", 500)}
        />
        <Choice
          label={t("basket.mode")}
          name="delivery_mode"
          value={header.delivery_mode}
          options={(["as_available", "complete"] as const).map((value) => ({
            value,
            label: t(`deliveryMode.${value}`),
          }))}
          onPick={(delivery_mode) => {
            onSave({ delivery_mode })
          }}
        />
        <SavedInput
          label={t("basket.customerReference")}
          {...text("customer_reference", 60)}
        />
        <SavedInput
          label={t("basket.warehouseNote")}
          type="long"
          {...text("warehouse_note", 500)}
        />
      </div>
    </details>
  )
}
