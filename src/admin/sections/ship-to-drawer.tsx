import { useTranslation } from "react-i18next"
import type { AdminShipTo } from "../../api/admin/b2b/types"
import { textOf, textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { addressBody, addressFields } from "./address-fields"

type Props = {
  companyId: string
  /** Null for a new one. */
  shipTo: AdminShipTo | null
  onClose: () => void
}

/** A delivery address: where it is, its code in the ERP, and who is there. */
export function ShipToDrawer({ companyId, shipTo, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const path = `/admin/b2b/companies/${companyId}/ship-tos`
  return (
    <FormDrawer
      title={shipTo?.name ?? t("shipTos.create")}
      fields={[
        { kind: "text", name: "name", label: t("fields.name") },
        {
          kind: "text",
          name: "code",
          label: t("shipTos.code"),
          hint: t("shipTos.codeHint"),
          optional: true,
        },
        ...addressFields(t),
        {
          kind: "text",
          name: "contact_name",
          label: t("shipTos.contactName"),
          optional: true,
          half: true,
        },
        {
          kind: "text",
          name: "contact_phone",
          label: t("shipTos.contactPhone"),
          optional: true,
          half: true,
        },
        {
          kind: "long",
          name: "delivery_instructions",
          label: t("order.deliveryInstructions"),
          optional: true,
        },
      ]}
      values={valuesOf(shipTo)}
      change={(values) => ({
        path: shipTo === null ? path : `${path}/${shipTo.id}`,
        body: {
          name: textOf(values, "name"),
          ...codeBody(textOrNull(values, "code"), shipTo),
          ...addressBody(values),
          contact_name: textOrNull(values, "contact_name"),
          contact_phone: textOrNull(values, "contact_phone"),
          delivery_instructions: textOrNull(values, "delivery_instructions"),
        },
      })}
      done={t("shipTos.saved")}
      onClose={onClose}
    />
  )
}

/** A code that was not given is not asked to be none. */
function codeBody(code: string | null, shipTo: AdminShipTo | null) {
  return code === (shipTo?.code ?? null) ? {} : { code }
}

function valuesOf(shipTo: AdminShipTo | null) {
  return {
    name: shipTo?.name ?? "",
    code: shipTo?.code ?? "",
    address_1: shipTo?.address_1 ?? "",
    address_2: shipTo?.address_2 ?? "",
    city: shipTo?.city ?? "",
    province: shipTo?.province ?? "",
    postal_code: shipTo?.postal_code ?? "",
    country_code: shipTo?.country_code ?? "",
    contact_name: shipTo?.contact_name ?? "",
    contact_phone: shipTo?.contact_phone ?? "",
    delivery_instructions: shipTo?.delivery_instructions ?? "",
  }
}
