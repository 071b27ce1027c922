import { useTranslation } from "react-i18next"
import type { AdminOffice } from "../answers"
import { usePaymentMethods } from "../hooks/use-payment-methods"
import { isOn, listOf, textOf, type Field } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type Props = { office: AdminOffice; onClose: () => void }

/** What can be chosen, and its words in i18n: `offices.<words>` and `offices.<options>`. */
const choices = [
  {
    name: "applicant_access",
    words: "applicants",
    options: "applicantAccess",
    values: ["nothing", "list_prices", "list_prices_and_card"],
  },
  {
    name: "guest_catalog",
    words: "guestCatalog",
    options: "guestCatalogs",
    values: ["nothing", "without_prices", "list_prices"],
  },
  {
    name: "catalog_default",
    words: "catalogDefault",
    options: "catalogDefaults",
    values: ["everything", "nothing"],
  },
  {
    name: "price_rule",
    words: "priceRule",
    options: "priceRules",
    values: ["lower_of_contract_and_offer", "contract_always"],
  },
] as const

/** What a sales office decides for itself about those who buy. */
export function OfficeDrawer({ office, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const methods = usePaymentMethods(office.region_id, office.payment_methods)
  const selects = choices.map(({ name, words, options, values }): Field => ({
    kind: "select",
    name,
    label: t(`offices.${words}`),
    hint: t(`offices.${words}Hint`),
    options: values.map((value) => ({
      value,
      label: t(`offices.${options}.${value}`),
    })),
  }))
  return (
    <FormDrawer
      title={office.name}
      fields={[
        ...selects,
        {
          kind: "switch",
          name: "approves_ship_tos",
          label: t("offices.approvesShipTos"),
          hint: t("offices.approvesShipTosHint"),
        },
        {
          kind: "checks",
          name: "payment_methods",
          label: t("paymentMethods.title"),
          hint: t("paymentMethods.officeHint"),
          options: methods,
        },
      ]}
      values={{
        ...Object.fromEntries(choices.map(({ name }) => [name, office[name]])),
        approves_ship_tos: office.approves_ship_tos,
        payment_methods: office.payment_methods,
      }}
      change={(values) => ({
        path: `/admin/b2b/offices/${office.id}`,
        body: {
          ...Object.fromEntries(
            choices.map(({ name }) => [name, textOf(values, name)])
          ),
          approves_ship_tos: isOn(values, "approves_ship_tos"),
          payment_methods: listOf(values, "payment_methods"),
        },
      })}
      done={t("offices.saved")}
      onClose={onClose}
    />
  )
}
